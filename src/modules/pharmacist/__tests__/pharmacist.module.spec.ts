import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { addDays, istDate } from "../../../lib/ist"
import type PharmacistModuleService from "../service"

const USER = "user_1"
const STORE = "sloc_1"
const today = istDate()
const yesterday = addDays(today, -1)

moduleIntegrationTestRunner<PharmacistModuleService>({
  moduleName: "pharmacist",
  resolve: "./src/modules/pharmacist",
  dbName: "disp_pharmacist",
  pathToMigrations: "./src/modules/pharmacist/migrations",
  testSuite: ({ service }) => {
    const registered = (overrides = {}) =>
      service.createPharmacists({
        user_id: USER,
        name: "A Pharmacist",
        registration_number: "KA-1",
        state_council: "Karnataka",
        valid_to: today,
        ...overrides,
      })
    const licensed = (overrides = {}) =>
      service.createStoreLicences({
        location_id: STORE,
        form: "20",
        number: "KA-20-1",
        state: "Karnataka",
        revenue_district: "Bengaluru Urban",
        valid_to: today,
        ...overrides,
      })
    const linked = async () => {
      const [pharmacist, licence] = await Promise.all([registered(), licensed()])
      await service.createPharmacistLicences({
        pharmacist_id: pharmacist.id,
        store_licence_id: licence.id,
      })
    }

    describe("who may sign", () => {
      it("is a pharmacist whose registration runs until today", async () => {
        await registered()
        expect(await service.activePharmacist(USER)).toMatchObject({
          user_id: USER,
          registration_number: "KA-1",
        })
      })

      it.each([
        ["without a record", undefined],
        ["suspended", { status: "suspended" as const }],
        ["with an ended registration", { valid_to: yesterday }],
      ])("is nobody %s", async (_, overrides) => {
        if (overrides) {
          await registered(overrides)
        }
        await expect(service.activePharmacist(USER)).rejects.toMatchObject({
          code: "pharmacist_required",
        })
      })
    })

    describe("who may hand over at a store", () => {
      it("is a pharmacist on the store's licence", async () => {
        await linked()
        expect((await service.supervisorOf(USER, STORE)).licence.number).toBe("KA-20-1")
      })

      it("is not a pharmacist of another store", async () => {
        await linked()
        await licensed({ location_id: "sloc_2", number: "KA-20-2" })
        await expect(service.supervisorOf(USER, "sloc_2")).rejects.toMatchObject({
          code: "pharmacist_required",
        })
      })

      it("is nobody when the licence ended or is of the other form", async () => {
        await registered()
        await licensed({ valid_to: yesterday })
        await expect(service.supervisorOf(USER, STORE)).rejects.toMatchObject({
          code: "licence_invalid",
        })
        await expect(service.licenceOf(STORE, new Date(), "21")).rejects.toMatchObject({
          code: "licence_invalid",
        })
      })
    })

    it("keeps one registration a user and one row a licence number", async () => {
      await linked()
      await expect(registered()).rejects.toThrow("user_id: user_1, already exists")
      await expect(licensed()).rejects.toThrow("form: 20, number: KA-20-1, already exists")
      await expect(licensed({ number: "x", form: "22" })).rejects.toThrow("store_licence_form")
      await expect(licensed({ number: "y", valid_to: "31/12/2027" })).rejects.toThrow(
        "store_licence_valid_to_is_date"
      )
    })
  },
})

jest.setTimeout(60_000)
