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
      await service.watch({ razorpay_order_id: id, cart_id: "cart_left" })
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

    describe("what was given back", () => {
      const returned = {
        razorpay_payment_id: "pay_1",
        razorpay_order_id: "order_1",
        cart_id: "cart_1",
        amount_paise: 6_270,
        code: "amount_mismatch",
      }

      it("is written once, by whoever comes first, and the first reason stays", async () => {
        const written = await Promise.all(
          ["amount_mismatch", "amount_mismatch"].map((code) =>
            service.recordReturned({ ...returned, code })
          )
        )
        const later = await service.recordReturned({ ...returned, code: "already_paid" })

        expect(written.sort()).toEqual([false, true])
        expect(later).toBe(false)
        expect(await service.listReturnedPayments({})).toMatchObject([{ code: "amount_mismatch" }])
      })

      it("and what the bank said of it are never changed", async () => {
        const said = {
          razorpay_refund_id: "rfnd_1",
          razorpay_payment_id: "pay_1",
          receipt: "ref_1",
          amount_paise: 6_270,
          outcome: "processed" as const,
        }
        expect(await service.recordRefundOutcome(said)).toBe(true)
        expect(await service.recordRefundOutcome({ ...said, outcome: "failed" })).toBe(false)
        await service.recordReturned(returned)

        await expect(service.deleteReturnedPayments(["pay_1"])).rejects.toThrow("append-only")
        await expect(
          service.updateRefundOutcomes({ id: "rfnd_1", outcome: "failed" })
        ).rejects.toThrow("append-only")
        expect(await service.listRefundOutcomes({})).toMatchObject([{ outcome: "processed" }])
      })
    })

    describe("a failed refund", () => {
      const failed = (id: string) =>
        service.recordRefundOutcome({
          razorpay_refund_id: id,
          razorpay_payment_id: "pay_1",
          receipt: null,
          amount_paise: 6_270,
          outcome: "failed",
        })
      const paid = (id: string, user_id: string) => ({
        id,
        user_id,
        way: "razorpay" as const,
        reference: "rfnd_new",
        receipt: null,
      })

      it("is paid by one of many who want to, and its end is never changed", async () => {
        await failed("rfnd_1")
        const people = Array.from({ length: 8 }, (_, index) => `user_${index}`)

        const claims = await Promise.allSettled(
          people.map((user_id) => service.claimRefund({ id: "rfnd_1", user_id }))
        )
        const ends = await Promise.allSettled(
          people.map((user_id) => service.settleRefund(paid("rfnd_1", user_id)))
        )

        for (const outcomes of [claims, ends]) {
          expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        }
        const [{ amount_paise, settled_by }] = await service.listRefundSettlements({})
        expect(amount_paise).toBe(6_270)
        await service.settleRefund(paid("rfnd_1", settled_by))
        await expect(
          service.releaseRefund({ id: "rfnd_1", user_id: "user_1" })
        ).rejects.toMatchObject({
          code: "state_conflict",
        })
        await expect(service.deleteRefundSettlements(["rfnd_1"])).rejects.toThrow("append-only")
      })

      it("is settled by no refund that has settled another one, nor when it is none", async () => {
        for (const id of ["rfnd_1", "rfnd_2"]) {
          await failed(id)
          await service.claimRefund({ id, user_id: "user_1" })
        }
        await service.settleRefund(paid("rfnd_1", "user_1"))

        await expect(service.settleRefund(paid("rfnd_2", "user_1"))).rejects.toMatchObject({
          code: "state_conflict",
        })
        await expect(
          service.claimRefund({ id: "rfnd_none", user_id: "user_1" })
        ).rejects.toMatchObject({ code: "not_found" })
        expect(await service.listRefundSettlements({})).toHaveLength(1)
      })
    })
  },
})
