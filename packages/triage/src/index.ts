/** Everything that others may use; nothing else is public. */
export { flagByRules, isFlag, triage } from "./triage"
export { UNSAID } from "./follow-up"
export { urgencyOf } from "./urgency"
export { harmsIn, missingEssentials } from "./replies/essentials"
export { builtInReplies, type BuiltInReply } from "./replies/built-in-replies"
export { actsInDoubt, emergencyReply, type EmergencyReply } from "./replies/reply"
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
  TOPICS,
  URGENCIES,
  type Doubt,
  type Flag,
  type Helpline,
  type Language,
  type Modifiers,
  type Topic,
  type Urgency,
} from "./types"
