import { stemsOf } from "../retrieval/tokenise"
import { COLLECTIONS, LOCALES, type DocumentVersion } from "../types"
import type { IndexedChunk } from "./index-port"

/** A chunk as Weaviate holds it: weaviate-schema.ts says what each property is for. */
export type Properties = {
  chunk_id: string
  collection: string
  document_id: string
  locale: string
  version_hash: string
  ordinal: number
  name_terms: string
  text_terms: string
  credibility: string
  reviewed_on: string
  source_ids: string[]
}

export function propertiesOf(chunk: IndexedChunk): Properties {
  return {
    chunk_id: chunk.chunk_id,
    collection: chunk.collection,
    document_id: chunk.document_id,
    locale: chunk.locale,
    version_hash: chunk.version_hash,
    ordinal: chunk.ordinal,
    name_terms: stemsOf([chunk.title, ...chunk.keywords, chunk.heading].join(" . ")).join(" "),
    text_terms: stemsOf(chunk.text).join(" "),
    credibility: chunk.credibility,
    reviewed_on: chunk.reviewed_on ?? "",
    source_ids: chunk.source_ids,
  }
}

/** @throws Error when it is of another shape */
export function versionOf(properties: Partial<Properties>): DocumentVersion {
  const collection = COLLECTIONS.find((one) => one === properties.collection)
  const locale = LOCALES.find((one) => one === properties.locale)
  const { document_id, version_hash } = properties
  if (!collection || !locale || !document_id || !version_hash) {
    throw new Error("Weaviate holds a chunk of another shape")
  }
  return { collection, document_id, locale, version_hash }
}
