import type { Topic } from "../types"
import { featuresOf } from "./features"
import WEIGHTS from "./weights.json"

/** The log of the odds that a message tells of a danger, and what of it would be most like. */
export type Impression = { danger: number; topic: Topic }

const DANGER = new Int8Array(bytesOf(WEIGHTS.danger.weights).buffer)
const TOPICS = WEIGHTS.topics.map(({ topic, bias, scale, weights }) => ({
  // Written by the training from the phrases, whose topics it has checked.
  topic: topic as Topic,
  bias,
  scale,
  weights: new Int8Array(bytesOf(weights).buffer),
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
  let best = { topic: TOPICS[0].topic, score: -Infinity }
  for (const { topic, bias, scale, weights } of TOPICS) {
    const score = bias + sum(weights) * scale
    best = score > best.score ? { topic, score } : best
  }
  return { danger, topic: best.topic }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, "base64"))
}
