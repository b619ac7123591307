import { flagged } from "./flagged"

/** A danger and its harmless twin: the words are nearly the same, what they say is not. */
type Twin = readonly [danger: string, harmless: string]

export function areToldApart(twins: readonly Twin[]): void {
  it.each(twins)("flags %p, not %p", (danger, harmless) => {
    expect(flagged(danger)).not.toBeNull()
    expect(flagged(harmless)).toBeNull()
  })
}
