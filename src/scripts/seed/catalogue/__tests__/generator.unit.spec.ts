import { generateMedicines, medicinesPerRound } from "../generator"

const list = (count: number) => [...generateMedicines(count)]

describe("the generator of medicines", () => {
  it("gives the same catalogue each time, and a longer one begins with the shorter", () => {
    expect(list(500).slice(0, 300)).toEqual(list(300))
  })

  it("gives another price list for another seed", () => {
    const prices = (seed: number) => [...generateMedicines(50, seed)].map((m) => m.mrp_paise)
    expect(prices(1)).not.toEqual(prices(2))
  })

  it("never repeats a product", () => {
    const medicines = list(medicinesPerRound() * 20)
    expect(new Set(medicines.map(({ title }) => title)).size).toBe(medicines.length)
    expect(new Set(medicines.map(({ sku }) => sku)).size).toBe(medicines.length)
  })

  it("sells nothing above the list MRP or any lot's", () => {
    const medicines = list(1_000)

    expect(medicines).toHaveLength(1_000)
    for (const { price_paise, mrp_paise, lots } of medicines) {
      expect(price_paise).toBeGreaterThan(0)
      expect(price_paise).toBeLessThanOrEqual(Math.min(mrp_paise, ...lots.map((l) => l.mrp_paise)))
    }
  })

  it("holds every kind within the default 300", () => {
    const medicines = list(300)
    const some = (test: (medicine: (typeof medicines)[number]) => boolean) =>
      medicines.filter(test).length
    expect(some((m) => m.kind === "device")).toBeGreaterThan(5)
    expect(some((m) => m.storage_class === "cold")).toBeGreaterThan(0)
    expect(some((m) => m.splittable)).toBeGreaterThan(0)
    expect(some((m) => !m.sellable)).toBeGreaterThanOrEqual(5)
    expect(some((m) => m.sellable && m.prescription_required)).toBeGreaterThan(100)
    expect(some((m) => m.sellable && !m.prescription_required)).toBeGreaterThan(50)
    expect(some((m) => m.contents.length > 1)).toBeGreaterThan(8)
  })

  it("treats a medicine with an unclassified molecule as unsellable", () => {
    const unknown = list(300).filter((m) =>
      m.contents.some(({ name }) => name === "Substance under evaluation")
    )
    expect(unknown.length).toBeGreaterThan(0)
    expect(unknown.filter((m) => m.sellable || !m.prescription_required)).toEqual([])
  })
})
