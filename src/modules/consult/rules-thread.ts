import { evaluatePatterns } from "@pulsekart/triage"
import { evaluateRules } from "./evaluate-rules"
import type { RulesReply, RulesTask } from "./measure-rules"
import { firedBy } from "./fired-by"

/** Runs in a thread of its own (measure-rules.ts). */
export default function answer(task: RulesTask): RulesReply {
  switch (task.measure) {
    case "patterns":
      return { patterns: evaluatePatterns(task.patterns) }
    case "rules":
      return { rules: evaluateRules(task.rules, firedBy(task.rules.patterns)) }
  }
}
