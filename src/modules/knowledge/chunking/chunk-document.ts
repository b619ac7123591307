import { createHash } from "node:crypto"
import type { DocumentKey, PublishedDocument } from "../types"
import { sectionsOf, type Section } from "./sections"
import { splitAtSentences } from "./split-at-sentences"

/** Part of a generation's recipe: with another number every document is chunked again. */
export const CHUNKER_VERSION = 4

export type Chunk = {
  /** Stays the same as long as the section keeps its headings, whatever is written before it. */
  chunk_id: string
  /** UUID made from the chunk_id. */
  vector_id: string
  /** Position in the document. */
  ordinal: number
  /** Headings joined by " > ". */
  heading: string
  text: string
  /** What is embedded: the text with where it stands. */
  embedded_text: string
  /** SHA-256 of what is embedded. */
  text_hash: string
}

const CHUNK_WORDS = 200

/** A published document in the pieces that a question can be answered from; at least one. */
export function chunkDocument(document: PublishedDocument): Chunk[] {
  const pieces = sectionsWithSummary(document).flatMap(({ headings, lines }) =>
    splitAtSentences(lines, document.locale, CHUNK_WORDS).map((text) => ({
      heading: headings.join(" > "),
      text,
    }))
  )
  const seen = new Map<string, number>()
  return pieces.map(({ heading, text }, ordinal) => {
    const place = seen.get(heading) ?? 0
    seen.set(heading, place + 1)
    const embedded_text = [document.title, heading].filter(Boolean).join(" > ") + `\n${text}`
    const id = digest(`${keyOf(document)}:${heading}:${place}`)
    return {
      chunk_id: id.slice(0, 40),
      vector_id: uuidFrom(id),
      ordinal,
      heading,
      text,
      embedded_text,
      text_hash: digest(embedded_text),
    }
  })
}

export function keyOf({ collection, document_id, locale }: DocumentKey): string {
  return `${collection}:${document_id}:${locale}`
}

/** The summary opens the document; a document without any text is found by its title. */
function sectionsWithSummary({ title, summary, markdown }: PublishedDocument): Section[] {
  const sections = sectionsOf(markdown)
  const opening = sections[0]?.headings.length === 0 ? sections.shift() : undefined
  const lines = [summary.trim(), ...(opening?.lines ?? [])].filter(Boolean)
  const first = lines.length > 0 ? [{ headings: [], lines }] : []
  const all = [...first, ...sections]
  return all.length > 0 ? all : [{ headings: [], lines: [title] }]
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}

/** RFC 9562, version 8: a UUID from bytes of our own. */
function uuidFrom(hex: string): string {
  const variant = ((parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join("-")
}
