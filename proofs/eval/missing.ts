import { LocalEmbedder } from "../../src/modules/knowledge/embedding/local-embedder"
import { EmbeddedIndex } from "../../src/modules/knowledge/indexes/embedded-index"
import { retrieve } from "../../src/modules/knowledge/retrieval/retrieve"
import { answerable, type Corpus, type EvaluatedChunk } from "./liveqa"

/** Written for this project: what a pharmacy's chat is asked that no medical content answers. */
const NOT_MEDICAL = `Where is my order, it was supposed to come yesterday
Can I pay by cash on delivery?
My coupon code is not working at checkout
what is the weather in Mumbai today
Tell me a joke
Who won the cricket match last night?
How do I change my delivery address?
I want to return the strip I bought, it is the wrong one
Refund not received since 5 days
write a python program to sort a list
Who is the prime minister of India
Can you deliver to pincode 560001
What are your store timings
I forgot my password
How do I become a delivery partner
Is there a discount on first order?
my payment failed but money got deducted
Best phone under 15000 rupees
Translate good morning to French
I want to talk to a human
Cancel my order please
Which movie should I watch tonight
How to cook biryani
what is the capital of Australia
GST invoice is missing in my email
The delivery boy was rude to me
Do you have a shop in Pune
mera order kab aayega
paise wapas kab milenge
app crash ho raha hai
My UPI payment is pending
what is bitcoin price today
who made you
Can I get an EMI option
How do I file income tax return
The box was open when I received it
Please call me back
I need an invoice for reimbursement
Tell me about black holes
good morning`.split("\n")

type Confidence = {
  /** Share of each kind of question that would be answered. */
  answerable: number
  /** The same questions and the rest, after every document that touches them was taken away. */
  missing: number
  notMedical: number
}

/** What the confidence threshold lets through. */
export async function measureConfidence(
  corpus: Corpus,
  chunks: EvaluatedChunk[]
): Promise<Confidence> {
  const index = new EmbeddedIndex()
  const embedder = new LocalEmbedder()
  const byId = new Map(chunks.map((chunk) => [chunk.chunk_id, chunk]))
  const passages = async (ids: readonly string[]) =>
    ids.map((id) => byId.get(id)).filter((chunk) => chunk !== undefined)
  const isAnswered = async (question: string) => {
    const { confident } = await retrieve(
      { question, locale: "en", limit: 5 },
      { index, generation: "liveqa", embedder, glossary: [], passages }
    )
    return confident
  }
  try {
    await index.ensureSchema("liveqa", embedder.dimensions)
    await index.upsert("liveqa", chunks)
    const answered: boolean[] = []
    for (const { original } of answerable(corpus)) {
      answered.push(await isAnswered(original))
    }
    const notMedical: boolean[] = []
    for (const message of NOT_MEDICAL) {
      notMedical.push(await isAnswered(message))
    }
    const missing: boolean[] = []
    for (const { original, qrels } of corpus.questions) {
      const touching = chunks.filter(({ document_id }) => (qrels[document_id] ?? 0) >= 1)
      for (const chunk of touching) {
        await index.removeDocument("liveqa", chunk)
      }
      missing.push(await isAnswered(original))
      await index.upsert("liveqa", touching)
    }
    return {
      answerable: share(answered),
      missing: share(missing),
      notMedical: share(notMedical),
    }
  } finally {
    await Promise.all([index.close(), embedder.close()])
  }
}

const share = (values: readonly boolean[]) => values.filter(Boolean).length / values.length
