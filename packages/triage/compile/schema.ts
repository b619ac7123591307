import Ajv from "ajv"
import { MEASUREMENT_NAMES, MEASUREMENTS } from "../src/lexicon/measurements"
import type { Concept } from "../src/types"

/** What a file in concepts/ holds. */
type ConceptFile = Concept & { means: string[]; does_not_mean: string[] }

const LINES = {
  type: "array",
  minItems: 1,
  uniqueItems: true,
  items: { type: "string", pattern: "^\\S(.*\\S)?$" },
}
const FLAG = { const: true }

export const isConceptFile = new Ajv({ allErrors: true }).compile<ConceptFile>({
  type: "object",
  additionalProperties: false,
  required: ["means", "does_not_mean"],
  properties: {
    en: LINES,
    hi: LINES,
    mild_cancels: FLAG,
    lasting: FLAG,
    months: FLAG,
    always: FLAG,
    meant: FLAG,
    event: FLAG,
    absence: FLAG,
    numbers: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        minProperties: 1,
        additionalProperties: false,
        properties: Object.fromEntries(MEASUREMENT_NAMES.map((name) => [name, rangeOf(name)])),
      },
    },
    means: LINES,
    does_not_mean: LINES,
  },
})

/** Bounds that a person can have: a temperature of 102 is none in Celsius. */
function rangeOf(name: (typeof MEASUREMENT_NAMES)[number]) {
  const bound = {
    type: "number",
    minimum: MEASUREMENTS[name].least,
    maximum: MEASUREMENTS[name].most,
  }
  return {
    type: "object",
    minProperties: 1,
    additionalProperties: false,
    properties: { from: bound, above: bound, to: bound, below: bound },
  }
}
