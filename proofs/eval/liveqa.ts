import { createHash } from "node:crypto"
import { readFileSync } from "node:fs"
import path from "node:path"
import { chunkDocument } from "../../src/modules/knowledge/chunking/chunk-document"
import type { IndexedChunk } from "../../src/modules/knowledge/indexes/index-port"
import type { Passage, PublishedDocument } from "../../src/modules/knowledge/types"
import { embedCached } from "./vector-cache"

export type Question = {
  qid: string
  /** The message as the customer wrote it. */
  original: string
  /** Grades of its judged documents: 0 incorrect, 1 related, 2 incomplete, 3 excellent. */
  qrels: Record<string, number>
}

export type Corpus = { questions: Question[]; documents: Map<string, string> }

/** LiveQA-Med 2017, the half for tuning; see data/README.md. */
export function readCorpus(): Corpus {
  const file = path.join(__dirname, "data", "liveqa-dev.json")
  const { questions, docs } = JSON.parse(readFileSync(file, "utf8")) as {
    questions: Question[]
    docs: Record<string, string>
  }
  return { questions, documents: new Map(Object.entries(docs)) }
}

const RELEVANT = 2

export const isRelevant = (grade: number) => grade >= RELEVANT

export const answerable = ({ questions }: Corpus) =>
  questions.filter(({ qrels }) => Object.values(qrels).some(isRelevant))

export type EvaluatedChunk = IndexedChunk & Passage

/** The documents as if they were published in the CMS: chunked and embedded by the product's code. */
export async function publish(documents: Map<string, string>): Promise<EvaluatedChunk[]> {
  const chunks = [...documents].flatMap(([id, text]) => {
    const document = asPublished(id, text)
    const rest = { credibility: "high" as const, source_ids: [] }
    return chunkDocument(document).map((chunk) => ({ ...document, ...chunk, ...rest }))
  })
  const vectors = await embedCached(chunks.map(({ embedded_text }) => embedded_text))
  return chunks.map((chunk, at) => ({ ...chunk, vector: vectors[at] ?? new Float32Array() }))
}

/** `Question: <title> (Also called: <names>)`, `URL: ...`, `Answer: <body>`. */
export function asPublished(id: string, text: string): PublishedDocument {
  const [, head = "", body = text] =
    /^Question:([\s\S]*?)\nURL:.*\nAnswer:([\s\S]*)$/.exec(text) ?? []
  const [title = "", names = ""] = head.split(/\(Also called:/)
  return {
    collection: "articles",
    document_id: id,
    locale: "en",
    version_hash: createHash("sha256").update(text).digest("hex"),
    slug: id,
    title: title.trim(),
    summary: "",
    markdown: body.trim(),
    molecule: null,
    keywords: names
      .replace(/\)\s*$/, "")
      .split(";")
      .map((name) => name.trim())
      .filter(Boolean),
    specialties: [],
    sources: [],
    reviewed_on: "2026-11-01",
    review_due_on: null,
    updated_at: "2026-11-01T00:00:00.000Z",
  }
}
