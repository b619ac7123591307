import { z } from "@medusajs/framework/zod"
import { readFileSync } from "node:fs"
import path from "node:path"
import { isFlag, triage } from "@pulsekart/triage"
import { wilson } from "../lib/share"

const phrase = z.object({
  text: z.string(),
  label: z.literal([0, 1]),
  category: z.string(),
  /** How it is put: by a relative, with values, denied, as an idiom; the newer sets say it. */
  kind: z.string().optional(),
  lang: z.string().optional(),
  language: z.string().optional(),
})
const phrases = z.object({ items: z.array(phrase) })
export type Phrase = z.infer<typeof phrase>

const TUNED_ON = path.join(__dirname, "../../packages/triage/src/evaluation")
const KEPT_APART = path.join(__dirname, "data")

/**
 * `dev`, `practice` and `dev2` were tuned on. The others were not, and stay so: only counts of them
 * are ever printed. Those of `unseen` and `blind` have led a change of the rules since; on `blind`
 * and `blind2` it was chosen what the reader may do; `blind3` has chosen one bound of it (a crisis).
 * `blind4` has led what a clause weighs and which rules need the reader. `blind5` was written before
 * that was done, and its counts were looked at seven times. `blind6` was written after all of it.
 */
const SETS = {
  dev: path.join(TUNED_ON, "redflags-dev.json"),
  practice: path.join(TUNED_ON, "redflags-practice.json"),
  dev2: path.join(TUNED_ON, "redflags2-dev.json"),
  unseen: path.join(KEPT_APART, "redflags-unseen.json"),
  blind: path.join(KEPT_APART, "redflags-blind.json"),
  blind2: path.join(KEPT_APART, "redflags-blind-2.json"),
  blind3: path.join(KEPT_APART, "redflags-blind-3.json"),
  blind4: path.join(KEPT_APART, "redflags-blind-4.json"),
  blind5: path.join(KEPT_APART, "redflags-blind-5.json"),
  blind6: path.join(KEPT_APART, "redflags-blind-6.json"),
} as const
export type SetName = keyof typeof SETS
export const SET_NAMES = [
  "dev",
  "practice",
  "dev2",
  "unseen",
  "blind",
  "blind2",
  "blind3",
  "blind4",
  "blind5",
  "blind6",
] as const satisfies SetName[]

export const TRIAGE_BARS = {
  dev: { recall: 0.97, falseAlarms: 0.05 },
  dev2: { recall: 0.98, falseAlarms: 0.02 },
  unseen: { recall: 0.9, falseAlarms: 0.1 },
} as const

/** Must be caught without exception in the sets that were tuned on. */
const NEVER_MISSED = ["suicide_selfharm", "poisoning_overdose"]

export function readPhrases(set: SetName): Phrase[] {
  return phrases.parse(JSON.parse(readFileSync(SETS[set], "utf8"))).items
}

/** What comes of a message: the fixed reply, help above an answer, or the answer alone. */
export type Outcome = "flag" | "doubt" | "ordinary"

export type Tally = {
  dangers: number
  caught: number
  /** Of the dangers, answered with help above the answer. */
  doubted: number
  everyday: number
  alarms: number
  /** Of the everyday, answered with help above the answer. */
  doubts: number
}
export type Tallies = { total: Tally; byCategory: Map<string, Tally> }

/** Counts per category, or by what `groupOf` says; `outcomes` says phrase by phrase what came of it. */
export function tally(
  set: readonly Phrase[],
  outcomes: readonly Outcome[],
  groupOf: (phrase: Phrase) => string = ({ category }) => category
): Tallies {
  const total = emptyTally()
  const byCategory = new Map<string, Tally>()
  set.forEach((phrase, at) => {
    const { label } = phrase
    const group = groupOf(phrase)
    const own = byCategory.get(group) ?? emptyTally()
    byCategory.set(group, own)
    for (const counted of [total, own]) {
      counted[label === 1 ? "dangers" : "everyday"] += 1
      if (outcomes[at] === "flag") {
        counted[label === 1 ? "caught" : "alarms"] += 1
      } else if (outcomes[at] === "doubt") {
        counted[label === 1 ? "doubted" : "doubts"] += 1
      }
    }
  })
  return { total, byCategory }
}

/** Of a set without a danger, or without an everyday message, nothing is proven: it keeps no bar. */
export const recallOf = ({ caught, dangers }: Tally) => (dangers === 0 ? 0 : caught / dangers)
/** Caught, or answered with help above the answer. */
export const withHelp = ({ caught, doubted, dangers }: Tally) =>
  dangers === 0 ? 0 : (caught + doubted) / dangers
export const falseAlarmsOf = ({ alarms, everyday }: Tally) =>
  everyday === 0 ? 1 : alarms / everyday

export function neverMissed({ byCategory }: Tallies): boolean {
  return NEVER_MISSED.every((category) => recallOf(byCategory.get(category) ?? emptyTally()) === 1)
}

export const byEngine = (set: readonly Phrase[]) =>
  set.map(({ text }): Outcome => {
    const found = triage(text)
    if (isFlag(found)) {
      return "flag"
    }
    return found.urgency === "none" ? "ordinary" : "doubt"
  })

/** The floor: a word of danger anywhere, whoever it is about, denied or not. */
const WORDS_OF_DANGER =
  /heart attack|chest|stroke|breath|saans|seizure|fit\b|mirgi|bleed|blood|khoon|poison|zeher|overdos|suicid|die\b|kill|mar\b|marna|pregnan|fever|bukhar|unconscious|behosh|faint|snake|saap|scorpion|bichhu|dog|kutta|bite|burn|jal|shock|dengue|severe|sudden|achanak|साँस|सांस|खून|ज़हर|बेहोश|आत्महत्या|साँप/i

export const byKeywords = (set: readonly Phrase[]) =>
  set.map(({ text }): Outcome => (WORDS_OF_DANGER.test(text) ? "flag" : "ordinary"))

export type Figure = {
  name: string
  value: number
  /** The least it may be. */
  bar?: number
  /** The most it may be. */
  atMost?: number
  interval?: [number, number]
}

/** The figures of `npm run eval`. */
export function evaluateTriage(): Figure[] {
  return (["dev", "practice", "dev2", "unseen"] as const).flatMap((name) => {
    const set = readPhrases(name)
    const counted = tally(set, byEngine(set))
    const { total } = counted
    const bars = name === "practice" ? TRIAGE_BARS.dev : TRIAGE_BARS[name]
    const figures: Figure[] = [
      {
        name: `red flags, ${name}: recall (${total.dangers})`,
        value: recallOf(total),
        bar: bars.recall,
        interval: wilson(total.caught, total.dangers),
      },
      {
        name: `red flags, ${name}: false alarms (${total.everyday})`,
        value: falseAlarmsOf(total),
        atMost: bars.falseAlarms,
        interval: wilson(total.alarms, total.everyday),
      },
    ]
    return figures.concat(
      NEVER_MISSED.map((category) => ({
        name: `red flags, ${name}: ${category}`,
        value: recallOf(counted.byCategory.get(category) ?? emptyTally()),
        bar: name === "unseen" ? undefined : 1,
      }))
    )
  })
}

function emptyTally(): Tally {
  return { dangers: 0, caught: 0, doubted: 0, everyday: 0, alarms: 0, doubts: 0 }
}
