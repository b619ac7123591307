import type { PolicyVerdict } from "../../contracts/lane"
import {
  assertLaneFitsStorage,
  assertMayLeaveBy,
  chosenStoreOf,
  goodsOf,
  laneChoiceOf,
  laneModeOf,
  laneOnOffer,
  NO_POLICY,
} from "../lane"
import { medicine } from "./builders"

const choice = { store_id: "sloc_1", lane: "express", mode: "doorstep" as const }
const refused = expect.objectContaining({ code: "lane_not_allowed" })

describe("the lane of an order", () => {
  it.each([
    ["nothing chosen", [], "doorstep"],
    ["pick-up", [{ data: { mode: "pickup" } }], "pickup"],
    ["one of two by the door", [{ data: { mode: "pickup" } }, { data: choice }], "doorstep"],
  ])("with %s leaves by %s", (_, shipping_methods, mode) => {
    expect(laneModeOf({ shipping_methods })).toBe(mode)
  })

  it("is read from what a method keeps, whole or not at all", () => {
    expect(laneChoiceOf({ ...choice, promised_on: "2026-11-30" })).toEqual(choice)
    expect(laneChoiceOf({ ...choice, mode: "drone" })).toBeNull()
    expect(laneChoiceOf({ id: "return" })).toBeNull()
    expect(laneChoiceOf(null)).toBeNull()
  })

  it("names its store", () => {
    expect(chosenStoreOf([{ data: null }, { data: choice }])).toBe("sloc_1")
    expect(chosenStoreOf([{ data: { store_id: "" } }])).toBeNull()
    expect(chosenStoreOf(undefined)).toBeNull()
  })

  it("is on offer at its own store, in its own mode", () => {
    const lane = {
      code: "express",
      mode: "doorstep" as const,
      opens_ist: "08:00",
      cutoff_ist: "20:00",
      eta_minutes: 40,
      fee_paise: 0,
      cold_chain: false,
    }
    const stores = [{ location_id: "sloc_1", lanes: [lane] }]
    expect(laneOnOffer(stores, choice)).toBe(lane)
    expect(laneOnOffer(stores, { ...choice, mode: "pickup" })).toBeUndefined()
    expect(laneOnOffer(stores, { ...choice, store_id: "sloc_2" })).toBeUndefined()
  })
})

describe("how goods may leave (docs/law.md D4)", () => {
  const yes: PolicyVerdict = {
    allowed: true,
    same_district: false,
    policy_id: "policy_1",
    reason: "",
    citation: null,
  }
  const here = { district: "Bengaluru" }
  const leaving = { mode: "doorstep" as const, store: here, destination: here }
  const near = { ...yes, same_district: true }

  it("is by the policy of each schedule", () => {
    expect(assertMayLeaveBy({ ...leaving, verdicts: [yes, near] })).toEqual([
      "policy_1",
      "policy_1",
    ])
  })

  it.each([
    ["one schedule may not", { ...leaving, verdicts: [yes, { ...yes, allowed: false }] }],
    ["no policy is in force", { ...leaving, verdicts: [NO_POLICY] }],
    [
      "the district is another",
      { ...leaving, destination: { district: "Mysuru" }, verdicts: [near] },
    ],
    ["nobody knows where the store is", { ...leaving, store: null, verdicts: [near] }],
  ])("is refused when %s", (_, asked) => {
    expect(() => assertMayLeaveBy(asked)).toThrow(refused)
  })

  it.each([
    ["cold", { mode: "doorstep" as const, cold_chain: false }, true, true],
    ["warm", { mode: "doorstep" as const, cold_chain: true }, false, true],
    ["cold", { mode: "doorstep" as const, cold_chain: true }, true, false],
    ["cold", { mode: "pickup" as const, cold_chain: false }, true, false],
  ])("%s goods by %j", (_, lane, cold, isRefused) => {
    const ask = () => assertLaneFitsStorage(lane, cold)
    if (isRefused) {
      expect(ask).toThrow(refused)
    } else {
      expect(ask).not.toThrow()
    }
  })

  it("is asked of every line; one that nobody knows has no schedule", () => {
    const known = medicine({ storage_class: "cold" })
    expect(goodsOf([known.variant_id, "variant_unknown"], [known])).toEqual({
      schemes: ["H", null],
      cold: true,
    })
  })
})
