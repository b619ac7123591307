import type { CmsPattern, PatternEvaluation } from "@pulsekart/triage"
import path from "node:path"
import { Thread } from "../../lib/thread"
import type { RuleSetEvaluation } from "./evaluate-rules"
import type { SafetyRules } from "./safety-rules"

export type RulesTask =
  | { measure: "patterns"; patterns: readonly CmsPattern[] }
  | { measure: "rules"; rules: SafetyRules }

export type RulesReply = { patterns: PatternEvaluation } | { rules: RuleSetEvaluation }

/** Hundreds of phrases are read for it, which may take seconds: no request waits for that. */
const thread = new Thread<RulesTask, RulesReply>({
  file: path.join(__dirname, "rules-thread"),
  heapMegabytes: 256,
})

/** @see evaluatePatterns */
export async function measurePatterns(patterns: readonly CmsPattern[]): Promise<PatternEvaluation> {
  const reply = await thread.call({ measure: "patterns", patterns })
  if (!("patterns" in reply)) {
    throw new Error("the thread measured something else")
  }
  return reply.patterns
}

/** @see evaluateRules */
export async function measureRules(rules: SafetyRules): Promise<RuleSetEvaluation> {
  const reply = await thread.call({ measure: "rules", rules })
  if (!("rules" in reply)) {
    throw new Error("the thread measured something else")
  }
  return reply.rules
}
