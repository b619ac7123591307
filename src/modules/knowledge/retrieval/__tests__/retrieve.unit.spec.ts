import { istDate } from "../../../../lib/ist"
import type { Embedder } from "../../embedding/embedder"
import { EmbeddedIndex } from "../../indexes/embedded-index"
import type { IndexedChunk } from "../../indexes/index-port"
import type { Passage } from "../../types"
import { retrieve } from "../retrieve"

type Known = IndexedChunk & Passage

const GENERATION = "one"
const TODAY = istDate()

function known(id: string, title: string, text: string, more: Partial<Known> = {}): Known {
  return {
    collection: "articles",
    document_id: id,
    locale: "en",
    version_hash: "1",
    chunk_id: id,
    vector_id: id,
    ordinal: 0,
    slug: id,
    title,
    heading: "",
    text,
    molecule: null,
    keywords: [],
    specialties: [],
    credibility: "high",
    reviewed_on: TODAY,
    review_due_on: null,
    sources: [],
    source_ids: [],
    vector: Float32Array.of(1, 0),
    ...more,
  }
}

const embedder: Embedder = {
  id: "test",
  dimensions: 2,
  locales: ["en"],
  embedDocuments: async (texts) => texts.map(() => Float32Array.of(1, 0)),
  embedQuery: async () => Float32Array.of(1, 0),
  close: async () => {},
}

const FILLER = Array.from({ length: 30 }, (_, at) => known(`f${at}`, `Topic ${at}`, `Text ${at}`))

describe("retrieve", () => {
  const index = new EmbeddedIndex()

  beforeEach(() => index.ensureSchema(GENERATION, 2))
  afterEach(() => index.drop(GENERATION))
  afterAll(() => index.close())

  async function ask(
    question: string,
    chunks: Known[],
    more: { locale?: "en" | "hi"; limit?: number; embedder?: Embedder } = {}
  ) {
    const all = [...FILLER, ...chunks]
    await index.upsert(GENERATION, all)
    const byId = new Map(all.map((chunk) => [chunk.chunk_id, chunk]))
    return retrieve(
      { question, locale: more.locale ?? "en", limit: more.limit ?? 5 },
      {
        index,
        generation: GENERATION,
        embedder: more.embedder ?? embedder,
        glossary: [{ term: "pet dard", language: "hinglish", clinical_terms: ["abdominal pain"] }],
        passages: async (ids) => ids.flatMap((id) => byId.get(id) ?? []),
      }
    )
  }

  const dengue = known("dengue", "Dengue fever", "Dengue fever spreads by mosquitoes.", {
    specialties: ["infectious_disease"],
  })

  it("is confident of what a document is about, and names the specialty", async () => {
    const found = await ask("Hello, what is dengue fever?", [dengue])

    expect(found.confident).toBe(true)
    expect(found.passages[0]?.chunk_id).toBe("dengue")
    expect(found.specialties).toEqual(["infectious_disease"])
  })

  it("is not confident of what no document holds", async () => {
    const found = await ask("Where is my parcel with the phone charger?", [dengue])

    expect(found.confident).toBe(false)
  })

  it("is not confident when the vectors say that it is about something else", async () => {
    const elsewhere = {
      ...embedder,
      relatedFrom: 0.5,
      embedQuery: async () => Float32Array.of(0, 1),
    }

    const found = await ask("what is dengue fever?", [dengue], { embedder: elsewhere })

    expect(found.confident).toBe(false)
  })

  it("finds clinical content by a Hinglish complaint", async () => {
    const pain = known("pain", "Abdominal pain", "Abdominal pain has many causes.")

    const found = await ask("pet dard ho raha hai", [pain, dengue])

    expect(found.passages[0]?.chunk_id).toBe("pain")
  })

  it("prefers the better graded and reviewed one of two passages that answer alike", async () => {
    const text = "Cholera spreads by water."
    const found = await ask("cholera", [
      known("ungraded", "Cholera", text, { credibility: "ungraded" }),
      known("overdue", "Cholera", text, { review_due_on: "2020-01-01" }),
      known("trusted", "Cholera", text),
      known("never", "Cholera", text, { reviewed_on: null }),
    ])

    const order = found.passages.map(({ chunk_id }) => chunk_id)
    expect(order.slice(0, 3)).toEqual(["trusted", "never", "ungraded"])
    expect(order).not.toContain("overdue")
  })

  it("answers nothing from a text whose review is overdue, and still from one that is due today", async () => {
    const text = "Cholera spreads by water."

    const overdue = await ask("cholera", [
      known("overdue", "Cholera", text, { review_due_on: "2020-01-01" }),
    ])
    const due = await ask("cholera", [known("due", "Cholera", text, { review_due_on: TODAY })])

    expect(overdue.confident).toBe(false)
    expect(overdue.passages.map(({ chunk_id }) => chunk_id)).not.toContain("overdue")
    expect(due.passages[0]?.chunk_id).toBe("due")
  })

  it("answers in Hindi where it can, and in English where only English is sure", async () => {
    const hindi = known("hi", "डेंगू बुखार", "डेंगू बुखार मच्छर से फैलता है।", { locale: "hi" })

    const own = await ask("डेंगू बुखार", [hindi, dengue], { locale: "hi" })
    const other = await ask("dengue fever", [hindi, dengue], { locale: "hi" })

    expect(own.passages.map(({ locale }) => locale)).toEqual(["hi"])
    expect(other.confident).toBe(true)
    expect(other.passages[0]?.chunk_id).toBe("dengue")
  })

  it("answers by words alone while the embedder is away", async () => {
    const away = {
      ...embedder,
      relatedFrom: 0.5,
      embedQuery: () => Promise.reject(new Error("away")),
    }

    const found = await ask("what is dengue fever?", [dengue], { embedder: away })

    expect(found.confident).toBe(true)
    expect(found.passages.map(({ chunk_id }) => chunk_id)).toEqual(["dengue"])
  })

  it("takes at most three passages of one document, and no more than asked for", async () => {
    const parts = [1, 2, 3, 4, 5].map((at) =>
      known(`part${at}`, "Malaria", `Malaria part ${at}`, { document_id: "malaria" })
    )

    const found = await ask("malaria", parts, { limit: 10 })
    const two = await ask("malaria", parts, { limit: 2 })

    const ofMalaria = found.passages.filter(({ document_id }) => document_id === "malaria")
    expect(ofMalaria).toHaveLength(3)
    expect(two.passages).toHaveLength(2)
  })

  it("leaves out a chunk that is gone by the time it is read", async () => {
    await index.upsert(GENERATION, [known("vanished", "Typhoid", "Typhoid fever")])

    const found = await ask("typhoid", [])

    expect(found.confident).toBe(false)
    expect(found.passages.map(({ chunk_id }) => chunk_id)).not.toContain("vanished")
  })
})
