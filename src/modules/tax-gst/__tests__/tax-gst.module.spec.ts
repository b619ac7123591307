import { join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import { BigNumber, getLineItemTotals } from "@medusajs/framework/utils"
import { payablePaise } from "../../../lib/paise"
import { DELIVERY_SAC } from "../../../rules/gst-rate"
import { TAX_GST_MODULE } from ".."
import GstTaxProvider from "../provider/service"
import { GST_RATES } from "../notified-rates"
import type TaxGstModuleService from "../service"

const KARNATAKA_STORE = "sloc_bengaluru"
const STATE_OF: Record<string, string> = { "560034": "29", "400053": "27" }

moduleIntegrationTestRunner<TaxGstModuleService>({
  moduleName: TAX_GST_MODULE,
  resolve: "./src/modules/tax-gst",
  dbName: "stock_tax_gst_module",
  pathToMigrations: join(__dirname, "../migrations"),
  testSuite: ({ service }) => {
    beforeEach(async () => {
      await service.createGstRates(GST_RATES)
    })

    async function rateOf(code: string, molecules: string[], on?: string) {
      const [rule] = await service.ratesOf([{ code, molecules }], on ? new Date(on) : undefined)
      return rule.rate_basis_points
    }

    it("taxes medicines by the day in IST: 12 % until 21 Sep 2025, 5 % since", async () => {
      expect(await rateOf("300490", ["Paracetamol"], "2025-09-21T18:29:59Z")).toBe(1200)
      expect(await rateOf("300490", ["Paracetamol"], "2025-09-21T18:30:00Z")).toBe(500)
    })

    it("takes nothing for a named drug, but for a combination or before the notification", async () => {
      expect(await rateOf("300490", ["Inclisiran"])).toBe(0)
      expect(await rateOf("300490", ["Inclisiran", "Atorvastatin"])).toBe(500)
      expect(await rateOf("300490", ["Inclisiran"], "2025-09-01T00:00:00Z")).toBe(1200)
    })

    it.each(["", "99999999", "%", "3"])("refuses the code %j without a rate", async (code) => {
      await expect(rateOf(code, [])).rejects.toMatchObject({ code: "hsn_missing" })
    })

    it("keeps one rate a code and day", async () => {
      const [rate] = GST_RATES
      await expect(service.createGstRates(rate)).rejects.toThrow("gst_rate_no_overlap")
    })

    describe("the provider", () => {
      function provider(hsn = "300490") {
        return new GstTaxProvider({
          taxGst: service,
          medicine: {
            classifyProducts: async (ids) =>
              ids.map((product_id) => ({
                product_id,
                hsn,
                molecules: [{ molecule_id: "mol_1", name: "Paracetamol", strength: "500 mg" }],
              })),
          },
          deliveryZone: {
            placeOf: async (pincode) =>
              STATE_OF[pincode] ? { state_code: STATE_OF[pincode] } : null,
            placeOfStore: async () => ({ state_code: "29" }),
            storesFor: async () => [{ location_id: KARNATAKA_STORE }],
          },
          fulfillment: {
            listShippingOptions: async ({ id }) =>
              id.map((one) => ({ id: one, data: { store_id: KARNATAKA_STORE } })),
          },
        })
      }
      const item = { line_item: { id: "line_1", product_id: "prod_1" }, rates: [] }
      const shipping = {
        shipping_line: { id: "ship_1", shipping_option_id: "so_1" },
        rates: [],
      }
      const to = (postal_code?: string) => ({
        address: { country_code: "in", postal_code },
        customer: { id: "cus_1", email: "", customer_groups: [] },
      })

      it("splits into CGST and SGST within the store's state, delivery by its own code", async () => {
        const lines = await provider().getTaxLines([item], [shipping], to("560034"))

        expect(lines.map((line) => [line.code, line.rate])).toEqual([
          ["CGST", 2.5],
          ["SGST", 2.5],
          ["CGST", 9],
          ["SGST", 9],
        ])
        const [delivery] = await service.ratesOf([{ code: DELIVERY_SAC, molecules: [] }])
        expect(lines[2]).toMatchObject({ shipping_line_id: "ship_1", rate_id: delivery.id })
      })

      it("takes IGST to another state", async () => {
        const lines = await provider().getTaxLines([item], [], to("400053"))

        expect(lines.map((line) => [line.code, line.rate])).toEqual([["IGST", 5]])
      })

      it.each([undefined, "999999"])("counts the pincode %s as local", async (pincode) => {
        const lines = await provider().getTaxLines([item], [], to(pincode))

        expect(lines.map((line) => line.code)).toEqual(["CGST", "SGST"])
      })

      it("refuses a product without an HSN", async () => {
        await expect(provider("").getTaxLines([item], [], to("560034"))).rejects.toMatchObject({
          code: "hsn_missing",
        })
      })

      it("keeps a tax-inclusive price whole, to the paisa", async () => {
        const tax_lines = (await provider().getTaxLines([item], [], to("560034"))).map((line) => ({
          rate: line.rate,
        }))
        for (let paise = 1; paise < 20_000; paise += 37) {
          const totals = getLineItemTotals(
            {
              id: "line_1",
              unit_price: new BigNumber(paise / 100),
              quantity: new BigNumber(3),
              is_tax_inclusive: true,
              tax_lines,
            },
            { includeTax: true }
          )
          expect(payablePaise(totals.total)).toBe(paise * 3)
        }
      })
    })
  },
})
