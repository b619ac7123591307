import type { Topic } from "../types"
import { featuresOf } from "./features"
import WEIGHTS from "./weights.json"

/** The log of the odds that a message tells of a danger, and of each topic that it is that; the likeliest first. */
export type Impression = { danger: number; topics: readonly Likeness[] }
type Likeness = { topic: Topic; score: number }

const DANGER = weightsOf(WEIGHTS.danger.weights)
const TOPICS = WEIGHTS.topics.map(({ topic, bias, scale, weights }) => ({
  // Written by the training from the phrases, whose topics it has checked.
  topic: topic as Topic,
  bias,
  scale,
  weights: weightsOf(weights),
}))

/**
 * How a message reads as a whole, to a linear classifier over its words and pieces of words. It
 * knows no rule and no reason: it notices what the rules have no words for. What comes of it is said in
 * agreement.ts.
 */
export function impressionOf(text: string): Impression {
  const features = featuresOf(text)
  const share = 1 / Math.sqrt(features.length || 1)
  const sum = (weights: Int8Array) =>
    features.reduce((total, hash) => total + weights[hash & (weights.length - 1)], 0) * share
  const danger = WEIGHTS.danger.bias + sum(DANGER) * WEIGHTS.danger.scale
  const topics = TOPICS.map(({ topic, bias, scale, weights }) => ({
    topic,
    score: bias + sum(weights) * scale,
  }))
  return { danger, topics: topics.sort((one, other) => other.score - one.score) }
}

/** Two weights to a byte, each from 1 to 15 for -7 to 7, as train/trained.ts packs them. */
function weightsOf(base64: string): Int8Array {
  return Int8Array.from(
    [...Buffer.from(base64, "base64")].flatMap((byte) => [(byte >> 4) - 8, (byte & 15) - 8])
  )
}
