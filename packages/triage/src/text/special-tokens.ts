import { spellings } from "./fold"
import { noBeginnings, type Part } from "./pattern-part"

/** A "not" is never skipped over: "fits nahi aaye" are no fits. */
const SKIPPED = `(?: (?!(?:not|no|never|without|~?(?:${spellings("nahi").folded.join("|")}))(?= ))[^ |]+)`
const gap = (most: number): Part => ({
  source: `${SKIPPED}{0,${most}}?`,
  beginnings: noBeginnings(),
  mayBeEmpty: true,
})

/** Between the two sides of `a ~ b`. */
export const NEAR = gap(4)

/** "Metformin 500", "500 mg", "500 tablets", "Rs 500": no reading of a meter. */
const OF_GOODS =
  "mcg|gm?|gms|grams?|kg|ml|iu|tab|tabs|tablets?|caps?|capsules?|strips?|sachets?|packs?|packets?|pcs|pieces?|nos|rs|rupees?|rupaye|goli"
const NO_READING = `(?<! (?:rs|mrp|inr|price|[a-z]{3,}(?:formin|met|ride|zide|pride|tin|norm|flozin)))`

/** What stands in a pattern for something else than a word. */
export const SPECIAL: Record<string, Part> = {
  "..": gap(3),
  "...": gap(9),
  "*": { source: " [^ |]+(?= )", beginnings: noBeginnings(), mayBeEmpty: false },
  "#": numeric(" (\\d+(?:\\.\\d+)?)(?= )"),
  "#value": numeric(`${NO_READING} (\\d+(?:\\.\\d+)?)(?= )(?! (?:mg(?! dl\\b)|${OF_GOODS}|x) )`),
  "#bp": numeric(" (\\d{2,3})\\/(\\d{2,3})(?= )"),
}

function numeric(source: string): Part {
  return { source, beginnings: { ...noBeginnings(), number: true }, mayBeEmpty: false }
}
