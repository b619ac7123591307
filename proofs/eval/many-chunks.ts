import { createHash } from "node:crypto"
import type { EvaluatedChunk } from "./liveqa"
import { randomFrom } from "./metrics"

/**
 * As many chunks as asked for: the real ones, and further ones made of the halves of two, with a
 * vector between theirs.
 */
export function paddedTo(count: number, chunks: readonly EvaluatedChunk[]): EvaluatedChunk[] {
  const random = randomFrom(20_000)
  const any = () => chunks[Math.floor(random() * chunks.length)] as EvaluatedChunk
  const made = Array.from({ length: Math.max(0, count - chunks.length) }, (_, at) => {
    const [one, other] = [any(), any()]
    const id = createHash("sha256").update(`made:${at}`).digest("hex").slice(0, 40)
    return {
      ...one,
      chunk_id: id,
      document_id: `made-${at}`,
      text: firstHalf(one.text) + " " + secondHalf(other.text),
      vector: between(one.vector, other.vector),
    }
  })
  return [...chunks, ...made]
}

const firstHalf = (text: string) => text.slice(0, text.indexOf(" ", text.length / 2))

const secondHalf = (text: string) => text.slice(text.indexOf(" ", text.length / 2))

function between(one: Float32Array, other: Float32Array): Float32Array {
  const sum = one.map((value, at) => value + (other[at] ?? 0))
  const length = Math.hypot(...sum)
  return sum.map((value) => value / length)
}
