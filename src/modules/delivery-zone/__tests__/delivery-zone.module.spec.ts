import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { LaneMode } from "../../../contracts/lane"
import { DELIVERY_ZONE_MODULE } from ".."
import { POLICIES } from "../policies"
import type DeliveryZoneModuleService from "../service"

const NEAR = "sloc_near"
const FAR = "sloc_far"
const STORE_PINCODE = "560034"
const SAME_DISTRICT = "560038"
const OTHER_DISTRICT = "562107"

moduleIntegrationTestRunner<DeliveryZoneModuleService>({
  moduleName: DELIVERY_ZONE_MODULE,
  resolve: "./src/modules/delivery-zone",
  dbName: "stock_delivery_zone_module",
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    beforeEach(async () => {
      const place = { state_code: "29", state: "Karnataka", latitude: null, longitude: null }
      await service.loadPincodes([
        { ...place, pincode: STORE_PINCODE, district: "Bangalore" },
        { ...place, pincode: SAME_DISTRICT, district: "Bangalore" },
        { ...place, pincode: OTHER_DISTRICT, district: "Bangalore Rural" },
        {
          ...place,
          pincode: "110001",
          district: "Central Delhi",
          state_code: "07",
          state: "Delhi",
        },
      ])
      const zone = await service.createZones({ name: "Bengaluru", city: "Bengaluru" })
      await service.createZonePincodes(
        [STORE_PINCODE, SAME_DISTRICT, OTHER_DISTRICT].map((pincode) => ({
          zone_id: zone.id,
          pincode,
        }))
      )
      await service.createZoneStores([
        { zone_id: zone.id, location_id: FAR, store_pincode: SAME_DISTRICT, rank: 2 },
        { zone_id: zone.id, location_id: NEAR, store_pincode: STORE_PINCODE, rank: 1 },
      ])
      await service.createLanes({
        zone_id: zone.id,
        code: "express",
        mode: "doorstep",
        cutoff_ist: "22:30",
        eta_minutes: 30,
        fee_paise: 4_900,
        cold_chain: false,
      })
      await service.createFulfilmentPolicies(POLICIES)
    })

    it("answers the stores of a pincode in rank, with the zone's lanes", async () => {
      const stores = await service.storesFor(STORE_PINCODE)

      expect(stores.map((store) => store.location_id)).toEqual([NEAR, FAR])
      expect(stores[0].lanes).toEqual([
        expect.objectContaining({ code: "express", eta_minutes: 30, fee_paise: 4_900 }),
      ])
    })

    it.each(["110001", "999999", "12345", "56003a", "' OR 1=1 --", ""])(
      "refuses the pincode %j that nobody serves",
      async (pincode) => {
        await expect(service.storesFor(pincode)).rejects.toMatchObject({
          code: "pincode_unserviceable",
        })
      }
    )

    it("keeps a pincode in one zone", async () => {
      const other = await service.createZones({ name: "Other", city: "Bengaluru" })

      await expect(
        service.createZonePincodes({ zone_id: other.id, pincode: STORE_PINCODE })
      ).rejects.toThrow(`pincode: ${STORE_PINCODE}, already exists`)
    })

    const MATRIX: [string | null, LaneMode, string, boolean][] = [
      ["OTC", "doorstep", OTHER_DISTRICT, true],
      ["OTC", "pickup", OTHER_DISTRICT, true],
      ["H", "doorstep", SAME_DISTRICT, true],
      ["H", "doorstep", OTHER_DISTRICT, false],
      ["H", "pickup", OTHER_DISTRICT, true],
      ["H1", "doorstep", SAME_DISTRICT, false],
      ["H1", "pickup", SAME_DISTRICT, true],
      ["X", "pickup", SAME_DISTRICT, false],
      ["NDPS", "pickup", SAME_DISTRICT, false],
      ["STATE:KA", "pickup", SAME_DISTRICT, false],
      [null, "pickup", SAME_DISTRICT, false],
    ]
    it.each(MATRIX)("schedule %s by %s to %s: %s", async (scheme, mode, pincode, allowed) => {
      const asked = service.assertLaneAllowed({
        schemes: ["OTC", scheme],
        mode,
        location_id: NEAR,
        pincode,
      })

      if (allowed) {
        await expect(asked).resolves.toHaveLength(scheme === "OTC" ? 1 : 2)
      } else {
        await expect(asked).rejects.toMatchObject({ code: "lane_not_allowed" })
      }
    })

    it("follows the day: H left by no doorstep before the notice of 26 Mar 2020", async () => {
      const before = await service.lanePolicy("H", "doorstep", null, new Date("2020-03-25T12:00Z"))
      const since = await service.lanePolicy("H", "doorstep", null, new Date("2020-03-25T18:30Z"))

      expect([before.allowed, since.allowed]).toEqual([false, true])
      expect(since.citation).toContain("GSR 220(E)")
    })

    it("lets a district's own row come before the general one, and no two contradict", async () => {
      const relaxed = {
        scheme: "H1",
        mode: "doorstep" as const,
        district: "Bangalore",
        allowed: true,
        reason: "owner's decision",
        citation: "policy 7",
        effective_from: "2026-01-01",
      }
      await service.createFulfilmentPolicies(relaxed)

      expect((await service.lanePolicy("H1", "doorstep", "bangalore")).allowed).toBe(true)
      expect((await service.lanePolicy("H1", "doorstep", "Mumbai")).allowed).toBe(false)
      await expect(
        service.createFulfilmentPolicies({ ...relaxed, effective_from: "2026-06-01" })
      ).rejects.toThrow("fulfilment_policy_no_overlap")
    })
  },
})
