import { configure } from "weaviate-client"

export const COLLECTION_PREFIX = "PulsekartKnowledge_"

export function collectionName(generation: string): string {
  return `${COLLECTION_PREFIX}${generation}`
}

/** Stems come ready from us, in every language alike: Weaviate only splits them at the spaces. */
const stems = { dataType: "text", tokenization: "whitespace", indexSearchable: true } as const
/** Matched as a whole, never searched. */
const key = { dataType: "text", tokenization: "field", indexSearchable: false } as const
const KEPT = { indexFilterable: false, indexSearchable: false } as const

/** A later version of the code may add properties; it never changes one. */
export function weaviateSchema(name: string) {
  return {
    name,
    description: "Pieces of published content; the text itself is in PulseKart's own tables",
    properties: [
      { name: "chunk_id", ...key },
      { name: "collection", ...key },
      { name: "document_id", ...key },
      { name: "locale", ...key },
      { name: "version_hash", ...key },
      { name: "ordinal", dataType: "int" as const, indexFilterable: false },
      { name: "name_terms", ...stems },
      { name: "text_terms", ...stems },
      { name: "credibility", ...key },
      { name: "reviewed_on", ...key },
      { name: "source_ids", dataType: "text[]" as const, tokenization: "field" as const, ...KEPT },
    ],
    invertedIndex: configure.invertedIndex({ bm25k1: 1.2, bm25b: 0.75, stopwordsPreset: "none" }),
    vectorizers: configure.vectors.selfProvided({
      vectorIndexConfig: configure.vectorIndex.hnsw({ distanceMetric: "cosine" }),
    }),
  }
}
