import { validateAndTransformBody } from "@medusajs/framework/http"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { evaluatePatterns } from "@pulsekart/triage"
import { HookRulesCheck } from "../validators"
import askedByCms from "./asked-by-cms.json"

const [first] = askedByCms.patterns

const validated = async (body: object): Promise<unknown> => {
  const req = { body } as MedusaRequest
  await new Promise<void>((resolve, reject) => {
    const next = (fault?: unknown) => (fault ? reject(fault) : resolve())
    void validateAndTransformBody(HookRulesCheck)(req, {} as MedusaResponse, next)
  })
  return req.validatedBody
}

const withWords = (any_of: string[]) => ({ patterns: [{ ...first, all_of: [{ any_of }] }] })
const words = (count: number) => Array.from({ length: count }, (_, at) => `word ${at}`)

describe("what the CMS asks before it publishes a rule", () => {
  it("arrives whole, ids included, and is evaluated", async () => {
    expect(await validated(askedByCms)).toEqual(askedByCms)
    expect(evaluatePatterns(HookRulesCheck.parse(askedByCms).patterns)).toMatchObject({
      accepted: true,
      reason: null,
    })
  })

  it("may be as much as the CMS lets a reviewer write", async () => {
    const largest = { patterns: Array.from({ length: 500 }, () => first) }

    await expect(validated(largest)).resolves.toEqual(largest)
    await expect(validated(withWords(words(40)))).resolves.toEqual(withWords(words(40)))
  })

  it.each([
    ["no pattern", { patterns: [] }],
    ["501 patterns", { patterns: Array.from({ length: 501 }, () => first) }],
    ["a pattern without an id", { patterns: [{ ...first, id: undefined }] }],
    ["7 groups", { patterns: [{ ...first, all_of: Array(7).fill({ any_of: ["face"] }) }] }],
    ["41 words in a group", withWords(words(41))],
    ["a word of one letter", withWords(["a"])],
    ["a word of 81 letters", withWords(["a".repeat(81)])],
  ])("is refused with %s", async (_what, body) => {
    await expect(validated(body)).rejects.toMatchObject({ type: "invalid_data" })
  })
})
