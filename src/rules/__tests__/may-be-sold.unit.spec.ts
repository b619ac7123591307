import type { MedicineFacts } from "../../contracts/medicine"
import { isSoldWithoutPrescription, needsPrescription, saleFaultOf } from "../may-be-sold"
import { medicine } from "./builders"

describe("what may be sold (docs/law.md D1, D2)", () => {
  it.each<[string, MedicineFacts | undefined, string | null]>([
    ["a medicine that nobody knows", undefined, "unclassified"],
    ["one that nobody classified", medicine({ scheme: null, sellable: false }), "unclassified"],
    ["Schedule X", medicine({ scheme: "X", sellable: false }), "unsellable"],
    ["Schedule H", medicine(), null],
  ])("%s: %s", (_, facts, fault) => {
    expect(saleFaultOf(facts)).toBe(fault)
  })

  it.each<[string, MedicineFacts | undefined, boolean]>([
    ["a medicine that nobody knows", undefined, false],
    ["one that nobody classified", medicine({ scheme: null, sellable: false }), false],
    ["Schedule H", medicine(), false],
    ["no schedule", medicine({ scheme: "OTC", prescription_required: false }), true],
  ])("%s is sold without a prescription: %s", (_, facts, expected) => {
    expect(isSoldWithoutPrescription(facts)).toBe(expected)
  })

  it("asks for a prescription by the facts, and refuses first what is not sold", () => {
    expect(needsPrescription(medicine(), "A")).toBe(true)
    expect(needsPrescription(medicine({ scheme: "OTC", prescription_required: false }), "A")).toBe(
      false
    )
    expect(() => needsPrescription(undefined, "A")).toThrow(
      expect.objectContaining({ code: "unclassified" })
    )
  })
})
