import { baseUnitsOf, shortageOf } from "../packs"

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
    expect(shortageOf(pack, { quantity, remaining })).toBe(expected)
  })
})
