import { LEXICON } from "./lexicon"
import { RULE_FILES } from "./rules"
import type { Condition, FlagUrgency, Topic } from "./types"
import { urgencyOf } from "./urgency"

type BuiltInRule = { id: string; urgency: FlagUrgency; because: string; when: string }
export type BuiltInRules = {
  topics: { topic: Topic; urgency: FlagUrgency; rules: BuiltInRule[] }[]
  /** What a rule names: each idea with the ways to say it, one a line. */
  ideas: { name: string; en: string; hi: string }[]
}

/** The rules in the program, for a clinician to read: what fires, why, and on which words. */
export function builtInRules(): BuiltInRules {
  return {
    topics: RULE_FILES.map(({ topic, rules }) => ({
      topic,
      urgency: urgencyOf(topic),
      rules: rules.map(({ id, because, when }) => ({
        id,
        urgency: urgencyOf(topic, id),
        because,
        when: inWords(when),
      })),
    })),
    ideas: Object.entries(LEXICON).map(([id, { en, hi }]) => ({
      name: nameOf(id),
      en: en?.join("\n") ?? "",
      hi: hi?.join("\n") ?? "",
    })),
  }
}

function inWords(when: Condition): string {
  if (typeof when === "string") {
    return nameOf(when)
  }
  if ("all" in when) {
    return joined(when.all, " and ")
  }
  if ("any" in when) {
    return joined(when.any, " or ")
  }
  if ("none" in when) {
    return `none of ${joined(when.none, ", ")}`
  }
  return `at least ${when.atLeast} of ${joined(when.of, ", ")}`
}

const joined = (conditions: readonly Condition[], word: string) =>
  conditions.length === 1
    ? conditions.map(inWords).join("")
    : `(${conditions.map(inWords).join(word)})`

const nameOf = (id: string) => id.replaceAll("_", " ")
