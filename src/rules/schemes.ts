import type { Scheme } from "../contracts/medicine"

/**
 * The lists of the law, in order of strictness. A combination inherits its strictest molecule.
 * Schedules H, H1 and X need a prescription by Rule 65(9) of the Drugs Rules 1945. For C, C1 and a
 * State's own list the house asks for one too: the strict reading until counsel says otherwise.
 * X, NDPS and MTP kits are never sold here (docs/law.md D1, D2).
 */
export const SCHEMES = {
  OTC: { rank: 0, prescription_required: false, sellable: true },
  G: { rank: 1, prescription_required: false, sellable: true },
  C1: { rank: 2, prescription_required: true, sellable: true },
  C: { rank: 3, prescription_required: true, sellable: true },
  STATE: { rank: 4, prescription_required: true, sellable: true },
  H: { rank: 5, prescription_required: true, sellable: true },
  H1: { rank: 6, prescription_required: true, sellable: true },
  X: { rank: 7, prescription_required: true, sellable: false },
  NDPS: { rank: 8, prescription_required: true, sellable: false },
  MTP: { rank: 9, prescription_required: true, sellable: false },
} as const

type SchemeFamily = keyof typeof SCHEMES

const SCHEME_PATTERN = /^(OTC|G|C1|C|H1|H|X|NDPS|MTP|STATE:[A-Z]{2})$/

export const isScheme = (text: string): text is Scheme => SCHEME_PATTERN.test(text)

function schemePolicy(scheme: Scheme) {
  const family = scheme.split(":")[0]
  return SCHEMES[isFamily(family) ? family : "MTP"]
}

/** Is the first list laxer than the second? Such a change needs the owner or an operator. */
export const isLaxer = (scheme: Scheme, than: Scheme) =>
  schemePolicy(scheme).rank < schemePolicy(than).rank

function isFamily(text: string): text is SchemeFamily {
  return text in SCHEMES
}
