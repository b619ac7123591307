import type { Place } from "../contracts/lane"

type State = Pick<Place, "state_code"> | null

/**
 * Do goods cross the border of a state on their way (docs/law.md P3)? Without a store or a destination
 * the supply counts as local; the total is the same.
 */
export function isInterstate(store: State, destination: State): boolean {
  return store !== null && destination !== null && store.state_code !== destination.state_code
}

/** The taxes that make up a rate, in percent: IGST between states, else half CGST and half SGST. */
export function taxesOf(
  rateBasisPoints: number,
  interstate: boolean
): { code: "IGST" | "CGST" | "SGST"; rate: number }[] {
  const percent = rateBasisPoints / 100
  return interstate
    ? [{ code: "IGST", rate: percent }]
    : [
        { code: "CGST", rate: percent / 2 },
        { code: "SGST", rate: percent / 2 },
      ]
}
