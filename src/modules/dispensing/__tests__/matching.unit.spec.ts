import { isAuthorisedProduct } from "../matching"
import { baseUnitsOf, shortageOf } from "../packs"
import { medicine } from "./builders"

const amoxicillin = [{ molecule_id: "mol_amoxicillin", strength: "500 mg" }]
const withClavulanate = [...amoxicillin, { molecule_id: "mol_clavulanate", strength: "125 mg" }]
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

describe("packs and base units", () => {
  const strip = { pack_size_base_units: 15, splittable: false }
  const loose = { pack_size_base_units: 15, splittable: true }

  it("counts packs, or units when the pack may be split", () => {
    expect(baseUnitsOf(strip, 2)).toBe(30)
    expect(baseUnitsOf(loose, 2)).toBe(2)
  })

  it.each([
    [strip, 1, 15, null],
    [strip, 2, 30, null],
    [strip, 2, 29, "rx_line_exhausted"],
    [strip, 1, 14, "rx_pack_exceeds_total"],
    [strip, 1, 0, "rx_line_exhausted"],
    [loose, 14, 14, null],
    [loose, 15, 14, "rx_line_exhausted"],
    [loose, 1, 0, "rx_line_exhausted"],
  ])("%j: %i of %i left gives %s", (pack, quantity, remaining, expected) => {
    expect(shortageOf(pack, quantity, remaining)).toBe(expected)
  })
})
