import { isAuthorisedProduct } from "../substitution"
import { medicine } from "./builders"

const amoxicillin = [{ molecule_id: "mol_amoxicillin", name: "Amoxicillin", strength: "500 mg" }]
const withClavulanate = [
  ...amoxicillin,
  { molecule_id: "mol_clavulanate", name: "Clavulanic acid", strength: "125 mg" },
]
const generic = (molecules = amoxicillin, form = "capsule") => ({
  match: "generic_only" as const,
  medicine_id: null,
  generic: { molecules, form },
})
const brand = (medicine_id: string | null) => ({
  match: "brand_exact" as const,
  medicine_id,
  generic: null,
})

describe("no substitution (Rule 65(11A))", () => {
  it.each([
    ["the brand as written", brand("med_a"), { medicine_id: "med_a" }, true],
    ["another brand of the same salt", brand("med_a"), { medicine_id: "med_b" }, false],
    ["a brand line without a brand", brand(null), { medicine_id: "med_a" }, false],
    ["a generic line", generic(), { medicine_id: "med_b" }, true],
    [
      "a strength written differently",
      generic([{ ...amoxicillin[0], strength: "500MG" }]),
      {},
      true,
    ],
    ["another strength", generic([{ ...amoxicillin[0], strength: "250 mg" }]), {}, false],
    ["another form", generic(amoxicillin, "syrup"), {}, false],
    ["one molecule too many", generic(), { molecules: withClavulanate }, false],
    ["one molecule too few", generic(withClavulanate), {}, false],
    [
      "a combination in another order",
      generic([...withClavulanate].reverse()),
      { molecules: withClavulanate },
      true,
    ],
    ["a generic line without molecules", generic([]), { molecules: [] }, false],
  ])("%s", (_, line, product, expected) => {
    expect(isAuthorisedProduct(line, medicine(product))).toBe(expected)
  })
})
