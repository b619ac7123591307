import { shopOf } from "../../harness/scenes"
import type { Shop } from "../../harness/shop"
import { startSystem, type System } from "../../harness/system"
import { audit } from "./audit"
import { invites } from "./invites"
import { parcels } from "./parcels"
import { sales } from "./sales"

/** One system for all that staff do beside reviewing. */
describe("a day of the staff", () => {
  let system: System | undefined
  const running = (): System => {
    if (!system) {
      throw new Error("The system does not run.")
    }
    return system
  }
  const shop = (): Shop => shopOf(running())

  beforeAll(async () => {
    // The first parcel that leaves takes the server with it.
    system = await startSystem({
      inject: [{ step: "hand-over-fulfillment", when: "after", act: "kill" }],
    })
  }, 600_000)

  afterAll(async () => system?.stop())

  describe("a parcel", () => parcels(shop, running))
  describe("the log", () => audit(shop))
  describe("an invitation", () => invites(shop))
  describe("sales", () => sales(shop))
})
