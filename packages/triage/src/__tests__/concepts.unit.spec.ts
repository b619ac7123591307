import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { changedReadings } from "../../compile/changed-readings"
import { COMPILED, compiledFrom, CONCEPTS } from "../../compile/compiled"
import { readConcepts } from "../../compile/read-concepts"
import { indexesOf, LEXICON } from "../lexicon"
import { copiedFrom, measuredPhrases } from "./copied"

const GOOD = `en:
  - (sun|summer) cough
  - cough .. sun
means:
  - he has a summer cough
  - the cough came in the sun
does_not_mean:
  - no summer cough
`

/** What the compiler says of one file. */
function faultsOf(yaml: string): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), "concepts-"))
  try {
    mkdirSync(path.join(folder, "heat"))
    writeFileSync(path.join(folder, "heat/summer-cough.yaml"), yaml)
    return compiledFrom(folder).faults
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe("the concepts", () => {
  it("are compiled as they are written, and each line is needed by an example", () => {
    const { json, faults } = compiledFrom(CONCEPTS)

    expect(faults).toEqual([])
    expect(json).toBe(readFileSync(COMPILED, "utf8"))
  })

  it("take no example from an evaluation", () => {
    const { sources } = readConcepts(CONCEPTS)
    const examples = sources.flatMap(({ means, doesNotMean }) => [...means, ...doesNotMean])

    expect(examples.length).toBeGreaterThan(1_500)
    expect(
      copiedFrom(
        measuredPhrases(),
        examples.map(({ text }) => text)
      )
    ).toEqual([])
  })
})

describe("the compiler", () => {
  it("takes a concept whose examples need each of its lines", () => {
    expect(faultsOf(GOOD)).toEqual([])
  })

  it.each([
    [
      "a line that says what another one says",
      GOOD.replace("  - cough .. sun\n", "  - cough .. sun\n  - cough .. the sun\n"),
      [
        'heat/summer-cough.yaml:3: "cough .. sun" is needed by no example',
        'heat/summer-cough.yaml:4: "cough .. the sun" is needed by no example',
      ],
    ],
    [
      "a line that no example says",
      GOOD.replace("means:", "hi:\n  - garmi ki khansi\nmeans:"),
      ['heat/summer-cough.yaml:5: "garmi ki khansi" is needed by no example'],
    ],
    [
      "an example that the concept does not say",
      GOOD.replace("does_not_mean", "  - he has a winter cough\ndoes_not_mean"),
      ['heat/summer-cough.yaml:7: "he has a winter cough" does not say summer_cough'],
    ],
    [
      "a counter-example that it says",
      `${GOOD}  - sun cough\n`,
      ['heat/summer-cough.yaml:9: "sun cough" says summer_cough, by (sun|summer) cough'],
    ],
    [
      "a line that stands in both languages",
      GOOD.replace("means:", "hi:\n  - cough .. sun\nmeans:"),
      ['heat/summer-cough.yaml:5: "cough .. sun" stands under en too'],
    ],
    [
      "a bracket that is not closed",
      GOOD.replace("(sun|summer) cough", "(sun|summer cough"),
      [
        expect.stringMatching(
          /^heat\/summer-cough\.yaml:2: .*not well formed: \(sun\|summer cough$/
        ),
      ],
    ],
    [
      "a number that YAML takes for a comment",
      GOOD.replace("cough .. sun", "cough .. # days"),
      ["heat/summer-cough.yaml:3: # begins a comment here: put it in quotes"],
    ],
    [
      "a word class that is none",
      GOOD.replace("cough .. sun", '"@lung .. sun"'),
      ['heat/summer-cough.yaml:3: "@lung .. sun" The triage lexicon has no word class @lung'],
    ],
    [
      "a field that is none",
      `${GOOD}mild: true\n`,
      ['heat/summer-cough.yaml:9: there is no field "mild"'],
    ],
    [
      "an empty list",
      GOOD.replace("does_not_mean:\n  - no summer cough\n", "does_not_mean: []\n"),
      ["heat/summer-cough.yaml:7: does_not_mean must not be empty"],
    ],
    [
      "a list that is missing",
      GOOD.replace("does_not_mean:\n  - no summer cough\n", ""),
      ["heat/summer-cough.yaml:1: the file must have required property 'does_not_mean'"],
    ],
    [
      "a flag that is no flag",
      `${GOOD}lasting: sometimes\n`,
      ["heat/summer-cough.yaml:9: lasting must be true"],
    ],
    [
      "a measurement that is none",
      `${GOOD}numbers:\n  - salt_percent: { from: 3 }\n`,
      ['heat/summer-cough.yaml:10: numbers.0: there is no field "salt_percent"'],
    ],
    [
      "a bound that nobody can have in that unit",
      `${GOOD}numbers:\n  - temperature_celsius: { from: 102 }\n`,
      ["heat/summer-cough.yaml:10: numbers.0.temperature_celsius.from must be <= 45"],
    ],
    [
      "what is no YAML",
      GOOD.replace("- no summer cough", "- [no"),
      [expect.stringMatching(/^heat\/summer-cough\.yaml:\d+: .*flow/i)],
    ],
  ])("refuses %s", (_, yaml, faults) => {
    expect(faultsOf(yaml)).toEqual(faults)
  })

  it("refuses two files of one name", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "concepts-"))
    mkdirSync(path.join(folder, "a"))
    writeFileSync(path.join(folder, "a/summer-cough.yaml"), GOOD)
    cpSync(path.join(folder, "a"), path.join(folder, "b"), { recursive: true })

    const { faults } = compiledFrom(folder)

    rmSync(folder, { recursive: true })
    expect(faults).toEqual(["b/summer-cough.yaml:1: another file is named summer_cough too"])
  })

  it("names the words that a new word makes into slips", () => {
    const added = { ...LEXICON, music: { en: ["trumpet"] } }
    const spellings = {
      before: indexesOf(LEXICON).spelling,
      after: indexesOf(added).spelling,
    }

    expect(changedReadings(["a trumpat, a piano and a trumpet"], spellings)).toEqual([
      '"trumpat" is read as trumpet, and was as trumpat',
    ])
  })
})
