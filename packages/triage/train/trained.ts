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

const LARGEST = 127

/** Weights as bytes of one scale. */
function packed({ weights, bias }: Fit) {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST
  const whole = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return {
    bias: rounded(bias),
    scale: rounded(scale),
    weights: Buffer.from(whole.buffer).toString("base64"),
  }
}

const rounded = (value: number) => Number(value.toPrecision(6))
