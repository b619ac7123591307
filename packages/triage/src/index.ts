/** Everything that others may use; nothing else is public. */
export { triage } from "./triage"
export { emergencyReply } from "./replies"
export { builtInRules, type BuiltInRules } from "./built-in-rules"
export {
  compilePatterns,
  firingPatterns,
  firstCmsFlag,
  type CmsPattern,
  type CompiledPatterns,
} from "./cms-patterns"
export { evaluatePatterns, type PatternEvaluation } from "./evaluation/evaluate-patterns"
export { ORDINARY_MESSAGES } from "./evaluation/ordinary-messages"
export { normalise } from "./text/normalise"
export {
  RED_FLAG_ACTIONS,
  type Helpline,
  type Language,
  type Topic,
  type TriageFlag,
} from "./types"
