import { describe, expect, test } from "vitest"
import type { ArticleText } from "../src/seed/content/article-type"
import { articleSeeds } from "../src/seed/content/articles"
import { conditionSeeds } from "../src/seed/content/conditions"
import { doctorSeeds } from "../src/seed/content/doctors"
import { glossarySeeds } from "../src/seed/content/glossary"
import { monographSeeds } from "../src/seed/content/monographs"
import { sourceSeeds } from "../src/seed/content/sources"

const DOSE = /\d\s*(mg|mcg|ml|g|tablets?|drops?|units?|मिग्रा|गोली)(?![\p{L}\p{M}])/iu
const NEVER_SOLD = /ketamine|methylphenidate|morphine|fentanyl|mifepristone|misoprostol/i

const texts = [...articleSeeds, ...conditionSeeds, ...monographSeeds]

const headingsOf = ({ body }: ArticleText) =>
  body.split("\n").flatMap((line) => (line.startsWith("## ") ? [line.slice(3)] : []))

const wordsOf = ({ body }: ArticleText) =>
  body.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

const duplicatesOf = (values: string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)

describe("the first content", () => {
  test.each(texts.map((text) => [text.slug, text] as const))(
    "%s cites a source and gives no dose, in each language",
    (_slug, { en, hi, sources }) => {
      expect(sources.length).toBeGreaterThan(0)
      for (const text of [en, ...(hi ? [hi] : [])]) {
        expect(text.title.length).toBeLessThanOrEqual(160)
        expect(text.summary.length).toBeLessThanOrEqual(400)
        expect(wordsOf(text)).toBeGreaterThanOrEqual(150)
        expect(text.body).not.toMatch(DOSE)
      }
    }
  )

  test.each(articleSeeds.map((article) => [article.slug, article] as const))(
    "the article %s has at most 300 words",
    (_slug, { en, hi }) => {
      expect(wordsOf(en)).toBeLessThanOrEqual(300)
      expect(hi ? wordsOf(hi) : 0).toBeLessThanOrEqual(300)
    }
  )

  test.each(conditionSeeds.map((condition) => [condition.slug, condition] as const))(
    "the condition %s answers what people ask of it and says when it is an emergency",
    (_slug, { en, specialties }) => {
      expect(headingsOf(en)).toEqual([
        "Symptoms",
        "Causes",
        "Tests",
        "Treatment",
        "Prevention",
        "When to see a doctor",
        "When it is an emergency",
      ])
      expect(wordsOf(en)).toBeGreaterThanOrEqual(250)
      expect(wordsOf(en)).toBeLessThanOrEqual(450)
      expect(specialties.length).toBeGreaterThan(0)
    }
  )

  test.each(monographSeeds.map((monograph) => [monograph.slug, monograph] as const))(
    "the monograph %s answers what people ask of a medicine",
    (_slug, { en, molecule }) => {
      expect(headingsOf(en)).toEqual(
        expect.arrayContaining([
          "What it is for",
          "Common side effects",
          "Serious side effects: get help",
          "Who should ask first",
          "Interactions",
          "Pregnancy and breastfeeding",
          "Storage",
          "If you miss a dose",
        ])
      )
      expect(wordsOf(en)).toBeGreaterThanOrEqual(250)
      expect(wordsOf(en)).toBeLessThanOrEqual(450)
      expect(molecule).toBe(molecule.toLowerCase())
      expect(molecule).not.toMatch(NEVER_SOLD)
    }
  )

  test("a slug, a molecule and a term of the glossary stand once", () => {
    for (const seeds of [articleSeeds, conditionSeeds, monographSeeds]) {
      expect(duplicatesOf(seeds.map(({ slug }) => slug))).toEqual([])
    }
    expect(duplicatesOf(monographSeeds.map(({ molecule }) => molecule))).toEqual([])
    expect(duplicatesOf(glossarySeeds.map(({ term }) => term.toLowerCase()))).toEqual([])
  })

  test("every source is cited", () => {
    const cited = new Set(texts.flatMap(({ sources }) => sources))

    expect([...cited].sort()).toEqual(Object.keys(sourceSeeds).sort())
  })

  test("every registration number says that it is a demo, and none stands twice", () => {
    const numbers = doctorSeeds.map(({ registration_number }) => registration_number)

    expect(new Set(numbers.map((number) => number.slice(0, 5)))).toEqual(new Set(["DEMO-"]))
    expect(duplicatesOf(numbers)).toEqual([])
    expect(duplicatesOf(doctorSeeds.map(({ slug }) => slug))).toEqual([])
  })
})
