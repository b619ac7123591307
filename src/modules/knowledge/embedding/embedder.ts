import type { Locale } from "../types"

/**
 * Turns texts into vectors of length 1. It computes outside the event loop: in a worker thread or on
 * another machine.
 */
export interface Embedder {
  /** Names engine, model and version: vectors of different ids are never compared. */
  readonly id: string
  readonly dimensions: number
  /** Languages whose vectors mean something; all of them without it. */
  readonly locales?: readonly Locale[]
  /** Cosine below which two texts are about different things, where it was measured. */
  readonly relatedFrom?: number
  /** @returns a vector for each text, in their order */
  embedDocuments(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>
  embedQuery(text: string, signal?: AbortSignal): Promise<Float32Array>
  close(): Promise<void>
}
