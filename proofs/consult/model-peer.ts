import { createServer, type Server } from "node:http"
import { once } from "node:events"

/** How the model's server behaves for now. */
export type Mood = "quotes" | "fails" | "hangs" | "nonsense" | "invents" | "redirects"

type Asked = { question: string; passages: { id: string; text: string }[] }

/** A server that speaks OpenAI's chat completions, as well or as badly as it is told. */
export class ModelPeer {
  mood: Mood = "quotes"
  /** The questions it was sent. */
  readonly questions: string[] = []
  private server: Server | undefined
  private port = 0

  get url(): string {
    return `http://127.0.0.1:${this.port}/v1`
  }
  get host(): string {
    return `127.0.0.1:${this.port}`
  }

  async start(): Promise<void> {
    this.server = createServer((req, res) => {
      const parts: Buffer[] = []
      req.on("data", (part: Buffer) => parts.push(part))
      req.on("end", () => {
        const sent = JSON.parse(Buffer.concat(parts).toString()) as {
          messages: { role: string; content: string }[]
        }
        const data = sent.messages.find(({ role }) => role === "user")?.content ?? "{}"
        const asked = JSON.parse(data) as Asked
        this.questions.push(asked.question)
        const { mood } = this
        if (mood === "hangs") {
          return
        }
        if (mood === "fails" || mood === "redirects") {
          const elsewhere = { location: "http://127.0.0.1:9/elsewhere" }
          res.writeHead(mood === "fails" ? 500 : 307, mood === "fails" ? {} : elsewhere)
          res.end("{}")
          return
        }
        res.writeHead(200, { "content-type": "application/json" })
        res.end(JSON.stringify(completion(contentOf(mood, asked))))
      })
    })
    this.server.listen(0, "127.0.0.1")
    await once(this.server, "listening")
    const address = this.server.address()
    this.port = typeof address === "object" && address ? address.port : 0
  }

  async stop(): Promise<void> {
    const { server } = this
    server?.closeAllConnections()
    await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()))
  }
}

/** What no passage says: a dose, a product, a claim without any support. */
export const INVENTIONS = [
  "Take 850 mg of metformin twice a day.",
  "Miraclox cures this in one night.",
  "Order Miraclox now for a discount.",
  "Moonlight and copper bracelets remove the illness.",
]

function contentOf(mood: Mood, { passages }: Asked): string {
  if (mood === "nonsense") {
    return '{ "sentences": "Miraclox for all" '
  }
  if (mood === "invents") {
    const cited = passages.map(({ id }) => id)
    return JSON.stringify({
      sentences: INVENTIONS.map((text) => ({ text, passages: cited })),
    })
  }
  const [first] = passages
  const quote = first?.text.split(/(?<=[.।])\s/)[0] ?? ""
  return JSON.stringify({
    sentences: [
      { text: quote, passages: [first?.id ?? "1"] },
      { text: INVENTIONS[1], passages: [first?.id ?? "1"] },
    ],
  })
}

const completion = (content: string) => ({
  id: "chatcmpl-proof",
  object: "chat.completion",
  created: 1,
  model: "proof",
  choices: [
    {
      index: 0,
      finish_reason: "stop",
      logprobs: null,
      message: { role: "assistant", content, refusal: null },
    },
  ],
  usage: { prompt_tokens: 10, completion_tokens: 10, total_tokens: 20 },
})
