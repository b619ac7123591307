import { compilePatterns, firingPatterns, isFlag, triage } from "@pulsekart/triage"
import type { PatternsThatFire } from "./evaluate-rules"
import type { SafetyPattern } from "./safety-rules"

/** The patterns of a set that a message fires, where the rules in code are silent. */
export function firedBy(patterns: readonly SafetyPattern[]): PatternsThatFire {
  const compiled = compilePatterns(patterns)
  return (message) =>
    isFlag(triage(message)) ? [] : Array.from(firingPatterns(message, compiled), ({ id }) => id)
}
