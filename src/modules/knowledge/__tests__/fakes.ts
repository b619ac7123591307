import { createHash } from "node:crypto"
import { refusal } from "../../../lib/errors"
import type { CmsReader } from "../dependencies"
import type { Embedder } from "../embedding/embedder"
import type { Retrieve } from "../retrieval/retrieval-port"
import type { Collection, GlossaryTerm, Locale } from "../types"

type Content = Awaited<ReturnType<CmsReader["document"]>> & object

const hash = (text: string) => createHash("sha256").update(text).digest("hex")

/** Stands for the CMS: what is published, and whether it answers. */
export class FakeCms implements CmsReader {
  readonly published = new Map<string, Content>()
  terms: GlossaryTerm[] = []
  away = false
  reads = 0
  /** Awaited by every read of a document, after it has read. */
  beforeAnswer: (() => Promise<void>) | undefined

  publish(id: string, markdown: string, { locale = "en" as Locale, title = `Title ${id}` } = {}) {
    const document: Content = {
      collection: "articles",
      id,
      locale,
      slug: `slug-${id}`,
      title,
      summary: `Summary of ${id}.`,
      markdown,
      molecule: null,
      keywords: ["keyword"],
      specialties: ["general-medicine"],
      sources: [
        {
          id: "1",
          title: "S",
          publisher: "P",
          url: "https://who.int/x",
          credibility_grade: "moderate",
        },
        {
          id: "2",
          title: "T",
          publisher: "P",
          url: "https://who.int/y",
          credibility_grade: "high",
        },
      ],
      reviewed_on: "2026-11-01",
      review_due_on: null,
      updated_at: new Date().toISOString(),
      version_hash: hash(`${title} ${markdown}`),
    }
    this.published.set(`articles:${id}:${locale}`, document)
    return document
  }

  unpublish(id: string, locale: Locale = "en") {
    this.published.delete(`articles:${id}:${locale}`)
  }

  async document(collection: Collection, id: string, locale: Locale) {
    this.reads++
    this.assertThere()
    const found = this.published.get(`${collection}:${id}:${locale}`) ?? null
    await this.beforeAnswer?.()
    return found
  }

  async manifest({ after, limit = 2 }: { after?: string; limit?: number }) {
    this.assertThere()
    const all = [...this.published.values()]
    const from = Number(after ?? 0)
    const next = from + Math.min(limit, 2)
    return { documents: all.slice(from, next), next: next < all.length ? String(next) : null }
  }

  async check(documents: Parameters<CmsReader["check"]>[0]) {
    this.assertThere()
    return documents.map(
      ({ collection, id, locale, version_hash }) =>
        this.published.get(`${collection}:${id}:${locale}`)?.version_hash === version_hash
    )
  }

  async glossary() {
    this.assertThere()
    return { terms: this.terms, version_hash: hash(JSON.stringify(this.terms)) }
  }

  private assertThere() {
    if (this.away) {
      throw refusal("cms_unavailable", "away")
    }
  }
}

/** Vectors from words, without a model. */
export class WordEmbedder implements Embedder {
  readonly dimensions = 16
  embedded: string[] = []

  constructor(readonly id = "words-1") {}

  async embedDocuments(texts: readonly string[]) {
    this.embedded.push(...texts)
    return texts.map((text) => this.vector(text))
  }

  async embedQuery(text: string) {
    return this.vector(text)
  }

  async close() {}

  private vector(text: string): Float32Array {
    const vector = new Float32Array(this.dimensions)
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
      vector[hash(`${this.id} ${word}`).charCodeAt(0) % this.dimensions] += 1
    }
    const length = Math.hypot(...vector) || 1
    return vector.map((value) => value / length)
  }
}

/** Words and vector, added. */
export const simpleRetrieve: Retrieve = async ({ question, locale, limit }, parts) => {
  const candidates = await parts.index.candidates({
    generation: parts.generation,
    locales: [locale],
    text: question,
    terms: question.split(/\W+/).map((term) => ({ term: term.toLowerCase(), weight: 1 })),
    vector: await parts.embedder.embedQuery(question),
    limit,
  })
  const found = await parts.passages(candidates.map(({ chunk_id }) => chunk_id))
  const scores = new Map(candidates.map((one) => [one.chunk_id, one.lexical + one.vector]))
  const passages = found
    .map((passage) => ({ ...passage, score: scores.get(passage.chunk_id) ?? 0 }))
    .sort((a, b) => b.score - a.score)
  return { confident: passages.length > 0, score: 1, focus: question, passages, specialties: [] }
}
