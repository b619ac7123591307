import type { AnswerPassage } from "../answerers/answerer"

let made = 0

export function passage(text: string, more: Partial<AnswerPassage> = {}): AnswerPassage {
  made += 1
  return {
    chunk_id: `chunk_${made}`,
    collection: "conditions",
    document_id: String(made),
    locale: "en",
    version_hash: "a".repeat(64),
    title: "Dengue",
    slug: "dengue",
    heading: "Symptoms",
    text,
    reviewed_on: "2026-10-01",
    sources: [],
    score: 1,
    ...more,
  }
}
