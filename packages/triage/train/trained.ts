import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { featuresOf, PLACES } from "../src/reader/features"
import { TOPICS } from "../src/types"
import { fit, type Fit, type Phrase } from "./fit"

const PHRASES = path.join(__dirname, "phrases")

/** What weights.json holds: the same phrases give the same text. */
export function trainedOn(phrases: Phrase[]): string {
  const dangers = phrases.filter(({ topic }) => topic !== "none")
  const danger = fit(phrases, (topic) => topic !== "none", PLACES.danger)
  const topics = TOPICS.map((topic) => ({
    topic,
    ...packed(fit(dangers, (own) => own === topic, PLACES.topic)),
  }))
  const file = { danger: packed(danger), topics }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** @throws Error for a topic that is none of ours */
export function readPhrases(): Phrase[] {
  const known = new Set<string>([...TOPICS, "none"])
  return readdirSync(PHRASES)
    .sort()
    .flatMap((file) => readFileSync(path.join(PHRASES, file), "utf8").trim().split("\n"))
    .map((line) => {
      const { text, topic } = JSON.parse(line) as { text: string; topic: string }
      if (!known.has(topic)) {
        throw new Error(`No topic ${topic}`)
      }
      return { text, topic, features: featuresOf(text) }
    })
}

/** A weight takes four bits: -7 to 7, stored as 1 to 15. */
const LARGEST = 7
const ZERO = 8
/** The few weights above this share are cut, so that one scale does for the many. */
const KEPT_WHOLE = 0.999

/** Weights of one scale, two to a byte. */
function packed({ weights, bias }: Fit) {
  const sizes = Float64Array.from(
    weights.filter((weight) => weight !== 0),
    Math.abs
  ).sort()
  const scale = (sizes[Math.floor(sizes.length * KEPT_WHOLE)] ?? 0) / LARGEST || 1
  const whole = Array.from(weights, (weight) => {
    const size = Math.min(LARGEST, Math.round(Math.abs(weight) / scale))
    return ZERO + Math.sign(weight) * size
  })
  const bytes = Uint8Array.from(
    { length: whole.length / 2 },
    (_, at) => (whole[2 * at] << 4) | whole[2 * at + 1]
  )
  return {
    bias: rounded(bias),
    scale: rounded(scale),
    weights: Buffer.from(bytes).toString("base64"),
  }
}

const rounded = (value: number) => Number(value.toPrecision(6))
