import { RULE_FILES } from "../src/rules"
import type { Condition } from "../src/types"

/** Every concept that a condition names, also to rule out. */
export function conceptsNamedIn(condition: Condition): string[] {
  if (typeof condition === "string") {
    return [condition]
  }
  const parts =
    "all" in condition
      ? condition.all
      : "any" in condition
        ? condition.any
        : "none" in condition
          ? condition.none
          : condition.of
  return parts.flatMap(conceptsNamedIn)
}

/** A rule that names what is no concept holds never, or rules nothing out, without a word. */
export function unknownInRules(known: ReadonlySet<string>): string[] {
  return RULE_FILES.flatMap(({ rules }) =>
    rules.flatMap(({ id, when }) =>
      conceptsNamedIn(when)
        .filter((concept) => !known.has(concept))
        .map(
          (concept) => `The rule ${id} names "${concept}", and no file in concepts/ is named so.`
        )
    )
  )
}
