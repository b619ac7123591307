import path from "node:path"
import { Thread } from "../../../lib/thread"
import type { Embedder } from "./embedder"

/** A question waits for at most one such group of texts, should the two share a core. */
const TEXTS_A_CALL = 4
/** About 110 words: what comes after them changes the vector little and costs as much again. */
const MAX_CHARACTERS = 700

/**
 * The Universal Sentence Encoder (lite), English, from npm: no network and no key. About 20 ms for
 * a question, 90 ms for 110 words. Questions have a thread of their own, so that none waits behind
 * the documents of a re-index.
 */
export class LocalEmbedder implements Embedder {
  readonly id = "universal-sentence-encoder-lite-en@0.2.0"
  readonly dimensions = 512
  readonly locales = ["en"] as const
  readonly relatedFrom = 0.45

  private readonly questions = embeddingThread({ inBackground: false })
  private readonly documents = embeddingThread({ inBackground: true })

  async embedDocuments(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors: Float32Array[] = []
    for (let start = 0; start < texts.length; start += TEXTS_A_CALL) {
      const group = texts.slice(start, start + TEXTS_A_CALL).map(shortened)
      vectors.push(...(await this.documents.call(group, { signal })))
    }
    return vectors
  }

  async embedQuery(text: string, signal?: AbortSignal): Promise<Float32Array> {
    const [vector] = await this.questions.call([shortened(text)], { signal })
    if (!vector) {
      throw new Error("the embedding thread answered without a vector")
    }
    return vector
  }

  async close(): Promise<void> {
    await Promise.all([this.questions.close(), this.documents.close()])
  }
}

const embeddingThread = ({ inBackground }: { inBackground: boolean }) =>
  new Thread<readonly string[], Float32Array[]>({
    file: path.join(__dirname, "embedding-thread"),
    heapMegabytes: 512,
    inBackground,
  })

const shortened = (text: string) => text.slice(0, MAX_CHARACTERS)
