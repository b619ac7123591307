import type { Candidate, IndexedChunk, WeightedTerm } from "../index-port"
import type { DocumentKey, DocumentVersion, Locale } from "../../types"
import { isStopWord, stem, stemsOf } from "../../retrieval/tokenise"
import { Abbreviations, abbreviationsIn, type Abbreviation } from "./abbreviations"
import { best } from "./best"
import { Postings, type Counts } from "./postings"
import { dotProducts } from "./scan"

/** Each was chosen by measurement: proofs/eval/retrieval.md. */
export const TUNING = {
  /** BM25's saturation, and how much a long text is held against it. */
  k1: 1.2,
  b: 0.75,
  /** What names a document counts more than what it says (BM25F). */
  nameWeight: 4,
  /** How much of a term's weight hangs on whether documents are named by it. */
  topicality: 0.8,
  /** Weight of the nearest known word in place of an unknown one. */
  corrected: 0.8,
  /** Weight of the words an abbreviation stands for. */
  speltOut: 0.3,
}

/** A word in more chunks than this share is a word, not an abbreviation. */
const ABBREVIATION_SHARE = 0.02

type Slot = {
  version: DocumentVersion
  chunk_id: string
  terms: string[]
  titleTerms: Set<string>
  abbreviations: Abbreviation[]
}

export type EmbeddedQuery = {
  locales: readonly Locale[]
  terms: readonly WeightedTerm[]
  vector: Float32Array
  limit: number
}

/** One generation: an inverted index with the vectors beside it, in this thread's memory. */
export class EmbeddedGeneration {
  private slots: (Slot | undefined)[] = []
  private readonly bySlotOf = new Map<string, number>()
  private readonly byDocument = new Map<string, Set<number>>()
  private postings = new Postings()
  private readonly abbreviations = new Abbreviations()
  private vectors: Float32Array
  private nameLengths: number[] = []
  private textLengths: number[] = []
  private live = 0
  private nameLength = 0
  private textLength = 0

  constructor(
    readonly dimensions: number,
    private readonly tuning = TUNING
  ) {
    this.vectors = new Float32Array(dimensions * 256)
  }

  get count(): number {
    return this.live
  }

  upsert(chunks: readonly IndexedChunk[]): void {
    for (const chunk of chunks) {
      const before = this.bySlotOf.get(chunk.chunk_id)
      if (before !== undefined) {
        this.remove(before)
      }
      this.insert(chunk)
    }
    if (this.slots.length > 1_000 && this.slots.length > 2 * this.live) {
      this.compact()
    }
  }

  removeDocument(document: DocumentKey, keep?: string): void {
    for (const slot of [...(this.byDocument.get(keyOf(document)) ?? [])]) {
      if (keep === undefined || this.slots[slot]?.version.version_hash !== keep) {
        this.remove(slot)
      }
    }
  }

  documents(): (DocumentVersion & { chunks: number })[] {
    const found = new Map<string, DocumentVersion & { chunks: number }>()
    for (const slot of this.slots) {
      if (slot) {
        const { version } = slot
        const key = `${keyOf(version)}:${version.version_hash}`
        const entry = found.get(key) ?? { ...version, chunks: 0 }
        entry.chunks += 1
        found.set(key, entry)
      }
    }
    return [...found.values()]
  }

  candidates({ locales, terms, vector, limit }: EmbeddedQuery): Candidate[] {
    const allowed = new Uint8Array(this.slots.length)
    this.slots.forEach((slot, at) => {
      allowed[at] = slot !== undefined && locales.includes(slot.version.locale) ? 1 : 0
    })
    const lexical = this.lexicalScores(this.resolved(terms), allowed)
    const cosine = dotProducts(this.vectors, this.slots.length, vector)
    const isAllowed = (slot: number) => allowed[slot] === 1
    const chosen = new Set([
      ...best(lexical, limit, (slot) => (lexical[slot] ?? 0) > 0),
      ...best(cosine, limit, isAllowed),
    ])
    return [...chosen].flatMap((slot) => {
      const chunk = this.slots[slot]
      return chunk
        ? { chunk_id: chunk.chunk_id, lexical: lexical[slot] ?? 0, vector: cosine[slot] ?? 0 }
        : []
    })
  }

  /** The question's words as this index holds them: corrected, spelt out, weighted by topicality. */
  private resolved(terms: readonly WeightedTerm[]): Map<string, number> {
    const weights = new Map<string, number>()
    const add = (term: string, weight: number) => {
      weights.set(term, Math.max(weights.get(term) ?? 0, weight * this.topicality(term)))
    }
    for (const { term, weight } of terms) {
      if (isStopWord(term)) {
        continue
      }
      const stemmed = stem(term)
      const chunks = this.postings.chunksWith(stemmed)
      if (chunks > 0) {
        add(stemmed, weight)
      } else {
        for (const near of this.postings.nearest(stemmed)) {
          add(near, weight * this.tuning.corrected)
        }
      }
      if (chunks <= Math.max(10, this.live * ABBREVIATION_SHARE)) {
        for (const word of this.abbreviations.speltOut(term.toLowerCase())) {
          add(word, weight * this.tuning.speltOut)
        }
      }
    }
    return weights
  }

  /** Near 1 for words that documents are named by, near 0 for words they merely use. */
  private topicality(term: string): number {
    const { live = 0, liveInTitle = 0 } = this.postings.of(term) ?? {}
    const share = Math.min(1, 2 * Math.sqrt(liveInTitle / (live + 1)))
    return 1 - this.tuning.topicality + this.tuning.topicality * share
  }

  private lexicalScores(terms: Map<string, number>, allowed: Uint8Array): Float64Array {
    const scores = new Float64Array(this.slots.length)
    const averageName = Math.max(1, this.nameLength / Math.max(1, this.live))
    const averageText = Math.max(1, this.textLength / Math.max(1, this.live))
    const { k1, b, nameWeight } = this.tuning
    const { nameLengths, textLengths } = this
    for (const [term, weight] of terms) {
      const posting = this.postings.of(term)
      if (!posting) {
        continue
      }
      const idf = Math.log(1 + (this.live - posting.live + 0.5) / (posting.live + 0.5))
      const { slots, inName, inText } = posting
      for (let index = 0; index < slots.length; index += 1) {
        const at = slots[index]
        if (allowed[at] === 1) {
          const frequency =
            (nameWeight * inName[index]) / (1 - b + (b * nameLengths[at]) / averageName) +
            inText[index] / (1 - b + (b * textLengths[at]) / averageText)
          scores[at] = scores[at] + (weight * idf * frequency * (k1 + 1)) / (k1 + frequency)
        }
      }
    }
    return scores
  }

  private insert(chunk: IndexedChunk): void {
    const titleTerms = stemsOf([chunk.title, ...chunk.keywords].join(" . "))
    const nameTerms = [...titleTerms, ...stemsOf(chunk.heading)]
    const textTerms = stemsOf(chunk.text)
    const counts = new Map<string, Counts>()
    const countOf = (term: string) => {
      const count = counts.get(term) ?? { inName: 0, inText: 0 }
      counts.set(term, count)
      return count
    }
    nameTerms.forEach((term) => (countOf(term).inName += 1))
    textTerms.forEach((term) => (countOf(term).inText += 1))

    const at = this.slots.length
    const { collection, document_id, locale, version_hash } = chunk
    const slot: Slot = {
      version: { collection, document_id, locale, version_hash },
      chunk_id: chunk.chunk_id,
      terms: [...counts.keys()],
      titleTerms: new Set(titleTerms),
      abbreviations: abbreviationsIn(chunk.text),
    }
    this.slots.push(slot)
    this.nameLengths.push(nameTerms.length)
    this.textLengths.push(textTerms.length)
    this.bySlotOf.set(slot.chunk_id, at)
    const ofDocument = this.byDocument.get(keyOf(chunk)) ?? new Set()
    this.byDocument.set(keyOf(chunk), ofDocument.add(at))
    for (const [term, count] of counts) {
      this.postings.add(term, at, count, slot.titleTerms.has(term))
    }
    this.abbreviations.vote(slot.abbreviations, 1)
    this.live += 1
    this.nameLength += nameTerms.length
    this.textLength += textTerms.length
    this.store(at, chunk.vector)
  }

  private remove(at: number): void {
    const slot = this.slots[at]
    if (!slot) {
      return
    }
    slot.terms.forEach((term) => this.postings.forget(term, slot.titleTerms.has(term)))
    this.abbreviations.vote(slot.abbreviations, -1)
    this.slots[at] = undefined
    this.bySlotOf.delete(slot.chunk_id)
    this.byDocument.get(keyOf(slot.version))?.delete(at)
    this.live -= 1
    this.nameLength -= this.nameLengths[at] ?? 0
    this.textLength -= this.textLengths[at] ?? 0
  }

  private store(slot: number, vector: Float32Array): void {
    const end = (slot + 1) * this.dimensions
    if (vector.length !== this.dimensions) {
      throw new Error(`a vector of ${vector.length} in a generation of ${this.dimensions}`)
    }
    if (end > this.vectors.length) {
      const larger = new Float32Array(Math.max(end, this.vectors.length * 2))
      larger.set(this.vectors)
      this.vectors = larger
    }
    this.vectors.set(vector, slot * this.dimensions)
  }

  /** Gives back the room of removed chunks. */
  private compact(): void {
    const { slots, postings, vectors, dimensions, nameLengths, textLengths } = this
    const moved = new Map<number, number>()
    this.slots = []
    this.nameLengths = []
    this.textLengths = []
    this.byDocument.clear()
    slots.forEach((slot, from) => {
      if (slot) {
        const to = this.slots.push(slot) - 1
        moved.set(from, to)
        this.nameLengths.push(nameLengths[from] ?? 0)
        this.textLengths.push(textLengths[from] ?? 0)
        this.bySlotOf.set(slot.chunk_id, to)
        const ofDocument = this.byDocument.get(keyOf(slot.version)) ?? new Set()
        this.byDocument.set(keyOf(slot.version), ofDocument.add(to))
        // A chunk never moves behind its own place.
        vectors.copyWithin(to * dimensions, from * dimensions, (from + 1) * dimensions)
      }
    })
    this.postings = postings.moved(
      moved,
      (slot, term) => this.slots[slot]?.titleTerms.has(term) ?? false
    )
  }
}

const keyOf = ({ collection, document_id, locale }: DocumentKey) =>
  `${collection}:${document_id}:${locale}`
