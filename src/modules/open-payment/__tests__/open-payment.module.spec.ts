import { resolve } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { LeasedJob } from "../../../lib/leased-queue"
import type OpenPaymentModuleService from "../service"

const LOOKS = 10

moduleIntegrationTestRunner<OpenPaymentModuleService>({
  moduleName: "openPayment",
  resolve: "./src/modules/open-payment",
  pathToMigrations: resolve(__dirname, "../migrations"),
  moduleOptions: { firstLookSeconds: 0 },
  testSuite: ({ service }) => {
    async function lookTenTimes<T>(id: string, see: (job: LeasedJob) => Promise<T>): Promise<T[]> {
      await service.watch(id)
      const seen: T[] = []
      for (let job = await service.next(); job; job = await service.next()) {
        seen.push(await see(job))
      }
      expect(seen).toHaveLength(LOOKS)
      return seen
    }

    describe("an opened payment", () => {
      it.each(["unpaid", "returned"] as const)(
        "that stays %s is done in the end, and says why",
        async (outcome) => {
          await lookTenTimes("order_left", (job) => service.nothingToSettle(job, outcome))

          expect(await service.listOpenPayments({})).toMatchObject([
            { id: "order_left", state: "done", failure_reason: outcome },
          ])
        }
      )

      it("that cannot be settled has failed in the end, and only the last look says so", async () => {
        const givenUp = await lookTenTimes("order_paid", (job) =>
          service.notSettled(job, "internal_error")
        )

        expect(givenUp).toEqual([...Array.from({ length: LOOKS - 1 }, () => false), true])
        expect(await service.listOpenPayments({})).toMatchObject([
          { id: "order_paid", state: "failed", failure_reason: "internal_error" },
        ])
      })
    })
  },
})
