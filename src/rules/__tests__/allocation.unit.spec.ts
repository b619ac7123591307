import type { AllocationRow, AuthorisationRow, CartLine } from "../../contracts/authorisation"
import { assertAllocation, assertCartLine, chooseAuthorisation } from "../allocation"
import { medicine } from "./builders"

const TODAY = "2026-11-22"
const facts = medicine()

const authorisation = (overrides: Partial<AuthorisationRow> = {}): AuthorisationRow => ({
  id: "auth_1",
  prescription_id: "rx_1",
  prescription_line_id: "rxline_1",
  review_line_id: "rvline_1",
  customer_id: "cus_asha",
  match: "brand_exact",
  medicine_id: facts.medicine_id,
  generic: null,
  quantity_base_units: 10,
  valid_until: TODAY,
  validity_policy_id: "policy_1",
  withdrawn: false,
  remaining_base_units: 10,
  ...overrides,
})

const allocation = (overrides: Partial<AllocationRow> = {}): AllocationRow => ({
  id: "alloc_1",
  authorisation_id: "auth_1",
  customer_id: "cus_asha",
  cart_id: "cart_1",
  cart_line_id: "line_1",
  order_id: null,
  order_line_id: null,
  variant_id: facts.variant_id,
  medicine_id: facts.medicine_id,
  quantity: 10,
  quantity_base_units: 10,
  state: "reserved",
  ...overrides,
})

const line = (overrides: Partial<CartLine> = {}): CartLine => ({
  line_id: "line_1",
  title: "A",
  variant_id: facts.variant_id,
  quantity: 10,
  facts,
  ...overrides,
})

const refusedWith = (code: string) => expect.objectContaining({ code })

describe("a line against its approval (docs/law.md D1, D5)", () => {
  const expected = {
    line: "A",
    authorisation: authorisation(),
    customer_id: "cus_asha",
    variant_id: facts.variant_id,
    states: ["reserved" as const],
    asker: "customer" as const,
    today: TODAY,
  }

  it("may leave on it until its last day", () => {
    expect(() => assertAllocation(allocation(), expected)).not.toThrow()
  })

  it.each([
    ["nothing allocated", undefined, {}, "rx_required"],
    ["an approval that was taken back", allocation(), { withdrawn: true }, "rx_required"],
    ["units that were given back", allocation({ state: "released" }), {}, "rx_required"],
    ["another customer's", allocation({ customer_id: "cus_ravi" }), {}, "rx_patient_mismatch"],
    ["another product's", allocation({ variant_id: "variant_b" }), {}, "rx_required"],
    ["one of yesterday", allocation(), { valid_until: "2026-11-21" }, "rx_expired"],
  ])("may not leave on %s", (_, held, of, code) => {
    const asked = { ...expected, authorisation: authorisation(of) }
    expect(() => assertAllocation(held, asked)).toThrow(refusedWith(code))
  })

  it.each([
    ["the approved quantity", {}, undefined],
    ["another quantity", { quantity: 9 }, "rx_required"],
    ["the mark of another allocation", { allocation_id: "alloc_2" }, "rx_required"],
  ])("of a cart has %s", (_, of, code) => {
    const held = {
      customer_id: "cus_asha",
      allocation: allocation(),
      authorisation: authorisation(),
      today: TODAY,
    }
    const ask = () => assertCartLine(line(of), held)
    if (code) {
      expect(ask).toThrow(refusedWith(code))
    } else {
      expect(ask).not.toThrow()
    }
  })
})

describe("the approval that a line takes from", () => {
  const wanted = { customer_id: "cus_asha", prescription_id: "rx_1", today: TODAY }
  const choose = (candidates: AuthorisationRow[], of: Partial<CartLine> = {}) =>
    chooseAuthorisation(candidates, { ...wanted, line: line(of) })

  it("is the first that matches, holds and has enough", () => {
    const short = authorisation({ id: "auth_0", remaining_base_units: 3 })
    const enough = authorisation()
    expect(choose([short, enough])).toEqual({ authorisation: enough, facts })
  })

  it.each<[string, Partial<AuthorisationRow>, Partial<CartLine>, string]>([
    ["nothing classified", {}, { facts: undefined }, "unclassified"],
    ["Schedule X", {}, { facts: medicine({ scheme: "X", sellable: false }) }, "unsellable"],
    ["half a unit", {}, { quantity: 0.5 }, "quantity_invalid"],
    ["another customer's", { customer_id: "cus_ravi" }, {}, "rx_patient_mismatch"],
    ["another prescription's", { prescription_id: "rx_2" }, {}, "rx_required"],
    ["one taken back", { withdrawn: true }, {}, "rx_required"],
    ["another product's", { medicine_id: "med_b" }, {}, "rx_product_mismatch"],
    ["one of yesterday", { valid_until: "2026-11-21" }, {}, "rx_expired"],
    ["too little left", { remaining_base_units: 9 }, {}, "rx_line_exhausted"],
  ])("is not %s", (_, of, wantedLine, code) => {
    expect(choose([authorisation(of)], wantedLine)).toEqual({ code })
  })
})
