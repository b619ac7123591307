/** How many micrograms one of it is; international units count as they are. */
const UNITS: Readonly<Record<string, number>> = {
  mcg: 1,
  µg: 1,
  μg: 1,
  ug: 1,
  mg: 1_000,
  g: 1_000_000,
  gm: 1_000_000,
  iu: 1,
}
const STRENGTH = /(\d+(?:\.\d+)?)\s*(mcg|µg|μg|ug|mg|gm|g|iu)(?![\p{L}\d])/giu

/**
 * Does a text name a strength that is not this product's? Half or double of what a prescriber wrote
 * is another medicine, whoever sells it (docs/law.md D7). A text without a strength says nothing against it, and of a
 * combination each part or the sum may be written ("625" for 500 + 125).
 */
export function namesAnotherStrength(
  written: string,
  contents: readonly { strength: string }[]
): boolean {
  const named = strengthsIn(written)
  const own = contents.flatMap(({ strength }) => strengthsIn(strength).slice(0, 1))
  const sum = own.reduce((total, one) => total + one, 0)
  return (
    own.length > 0 && named.length > 0 && !named.some((one) => one === sum || own.includes(one))
  )
}

function strengthsIn(text: string): number[] {
  return [...text.normalize("NFKC").toLowerCase().matchAll(STRENGTH)].map(
    ([, amount, unit]) => Number(amount) * (UNITS[unit] ?? NaN)
  )
}
