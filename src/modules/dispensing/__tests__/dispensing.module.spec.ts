import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { AllocationRow, CartLine } from "../../../contracts/authorisation"
import { addDays, istDate } from "../../../lib/ist"
import type DispensingModuleService from "../service"
import {
  authorisation,
  cartLine,
  CUSTOMER,
  Neighbours,
  plainMedicine,
  rxMedicine,
  STORE,
} from "./builders"
import { medicine } from "../../../rules/__tests__/builders"

const neighbours = new Neighbours()
const CART = "cart_1"

moduleIntegrationTestRunner<DispensingModuleService>({
  moduleName: "dispensing",
  resolve: "./src/modules/dispensing",
  dbName: "disp_module",
  pathToMigrations: "./src/modules/dispensing/migrations",
  moduleDependencies: Object.keys(neighbours.dependencies),
  injectedDependencies: neighbours.dependencies,
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string) => MikroOrmWrapper.getManager().execute(statement)
    const ledgerSum = async (kind: string) => {
      const [{ total }] = await sql(
        `SELECT coalesce(sum(quantity_base_units), 0)::int AS total FROM rx_ledger_entry WHERE kind = '${kind}'`
      )
      return total
    }

    const allocate = (line: Partial<CartLine> = {}, prescription_id = "rx_1", cart_id = CART) =>
      service.allocate({ cart_id, customer_id: CUSTOMER, prescription_id, lines: [cartLine(line)] })

    const allocated = async (line: Partial<CartLine> = {}): Promise<AllocationRow> => {
      await service.authorise(authorisation())
      const result = await allocate(line)
      expect(result.refused).toEqual([])
      return result.allocated[0]
    }

    const reservation = (lineId: string | null = "ordli_1", quantity = 10, facts = rxMedicine) => ({
      line_item_id: lineId,
      inventory_item_id: facts.inventory_item_id,
      quantity,
      facts,
    })

    const bound = async (): Promise<AllocationRow> => {
      const allocation = await allocated()
      neighbours.order({ metadata: { pulsekart_allocation_id: allocation.id } })
      await service.assertReservable([reservation()])
      return allocation
    }

    const handover = (fulfillmentId = "ful_1", quantity = 10) => ({
      order_id: "order_1",
      fulfillment_id: fulfillmentId,
      location_id: STORE,
      pharmacist_snapshot: { registration_number: "KA-1" },
      licence_snapshot: { number: "KA-20-1" },
      lines: [
        {
          order_line_id: "ordli_1",
          quantity,
          facts: rxMedicine,
          lot: { batch_number: "B1", expires_on: addDays(istDate(), 90), mrp_paise: 1000 },
        },
      ],
      at: new Date(),
    })

    const withdraw = (authorised_before = new Date(Date.now() + 1000).toISOString()) =>
      service.withdraw({
        prescription_id: "rx_1",
        authorised_before,
        reason_code: "authorisation_withdrawn",
      })

    const packed = (quantity = 10, id = "ful_1") => {
      neighbours.fulfillments.push({ id, canceled_at: null, line_item_id: "ordli_1", quantity })
      return service.assertDispensable({
        order_id: "order_1",
        location_id: STORE,
        items: [{ line_item_id: "ordli_1", quantity }],
      })
    }

    beforeEach(() => neighbours.reset())

    describe("authorising", () => {
      it("gives the same authorisation for the same review line and refuses another review", async () => {
        const [first] = await service.authorise(authorisation())
        const [again] = await service.authorise(authorisation())

        expect(again.id).toBe(first.id)
        await expect(
          service.authorise(authorisation({ review_line_id: "rvline_2" }))
        ).rejects.toMatchObject({ code: "already_reviewed" })
        expect(await service.listAuthorisations({})).toHaveLength(1)
      })

      it.each([
        ["acute", 7],
        ["chronic", 30],
        ["unstated", 7],
      ] as const)(
        "lets a prescription of an %s condition be supplied on for %i days",
        async (condition, days) => {
          const onLastDay = addDays(istDate(), -days)
          const tooLate = addDays(onLastDay, -1)

          await expect(
            service.authorise(authorisation({}, { condition, authored_on: tooLate }))
          ).rejects.toMatchObject({ code: "rx_expired" })
          const [row] = await service.authorise(
            authorisation({}, { condition, authored_on: onLastDay })
          )
          expect(row.valid_until).toBe(istDate())
        }
      )

      it("goes by the day of the signature, when it is written after midnight", async () => {
        const yesterday = addDays(istDate(), -1)
        const lastDay = { authored_on: addDays(yesterday, -7), condition: "acute" as const }

        const [row] = await service.authorise(
          authorisation({}, { ...lastDay, signed_on: yesterday })
        )

        expect(row.valid_until).toBe(yesterday)
        expect((await allocate()).refused).toEqual([{ line_id: "cali_1", code: "rx_expired" }])
        await expect(
          service.authorise(authorisation({ review_line_id: "rvline_2" }, lastDay))
        ).rejects.toMatchObject({ code: "rx_expired" })
      })

      it("refuses repeats by name", async () => {
        await expect(
          service.authorise(authorisation({ repeat_authority: { stated_times: 3 } }))
        ).rejects.toMatchObject({
          code: "invalid_request",
          message: expect.stringContaining("repeat_authority"),
        })
        expect(await service.listAuthorisations({})).toHaveLength(0)
      })
    })

    describe("the ledger under rivals", () => {
      it("gives exactly ten units when fifty carts want one of ten", async () => {
        await service.authorise(authorisation())

        const results = await Promise.all(
          Array.from({ length: 50 }, (_, i) =>
            allocate({ line_id: `cali_${i}`, quantity: 1 }, "rx_1", `cart_${i}`)
          )
        )

        expect(results.flatMap((result) => result.allocated)).toHaveLength(10)
        expect(new Set(results.flatMap((r) => r.refused).map((r) => r.code))).toEqual(
          new Set(["rx_line_exhausted"])
        )
        expect(await ledgerSum("reserve")).toBe(10)
      })

      it("keeps one live allocation a cart line when it is asked for at once", async () => {
        await service.authorise(authorisation())

        const results = await Promise.all(
          Array.from({ length: 10 }, () => allocate({ quantity: 3 }))
        )

        expect(new Set(results.map((result) => result.allocated[0].id)).size).toBe(1)
        expect(await ledgerSum("reserve")).toBe(3)
      })

      it("releases once, however often it is asked", async () => {
        const allocation = await allocated()

        const released = await Promise.all(
          Array.from({ length: 10 }, () => service.release({ allocation_ids: [allocation.id] }))
        )

        expect(released.flat()).toEqual([allocation.id])
        expect(await ledgerSum("release")).toBe(10)
        expect((await allocate({ line_id: "cali_2" })).allocated).toHaveLength(1)
      })

      it("consumes once when a handover is sent ten times at once", async () => {
        await bound()

        const results = await Promise.all(
          Array.from({ length: 10 }, () => service.handOver(handover()))
        )

        expect(results.filter((result) => !result.already_done)).toHaveLength(1)
        expect(new Set(results.map((result) => result.id)).size).toBe(1)
        expect(await ledgerSum("consume")).toBe(10)
        expect(await service.listDispenses({})).toHaveLength(1)
      })

      it("never hands over more than the line in rival fulfilments, and leaves no half of one", async () => {
        await bound()

        const results = await Promise.allSettled(
          Array.from({ length: 5 }, (_, i) => service.handOver(handover(`ful_${i}`, 4)))
        )

        expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(2)
        expect(await ledgerSum("consume")).toBe(8)
        expect(await service.listHandovers({})).toHaveLength(2)
        expect(await service.listDispenses({})).toHaveLength(2)
      })

      it("lets either a release or a handover win, never both", async () => {
        const { id } = await bound()

        await Promise.allSettled([
          service.handOver(handover()),
          service.release({ order_id: "order_1" }),
        ])

        const consumed = await ledgerSum("consume")
        const released = await ledgerSum("release")
        expect([consumed, released].sort()).toEqual([0, 10])
        const allocation = await service.retrieveAllocation(id)
        expect(allocation.state).toBe(consumed ? "consumed" : "released")
        expect(await service.listHandovers({})).toHaveLength(consumed ? 1 : 0)
      })
    })

    describe("allocating", () => {
      it("gives a changed line's units back before it takes new ones", async () => {
        await allocated({ quantity: 8 })

        const { allocated: changed } = await allocate({ quantity: 9 })

        expect(changed[0].quantity).toBe(9)
        expect((await ledgerSum("reserve")) - (await ledgerSum("release"))).toBe(9)
      })

      it("gives the units of a line that left the cart to the one that came for it", async () => {
        const { id } = await allocated()

        const { allocated: again, refused } = await allocate({ line_id: "cali_2" })

        expect(refused).toEqual([])
        expect(again[0].quantity).toBe(10)
        expect(await service.retrieveAllocation(id)).toMatchObject({ state: "released" })
        expect((await ledgerSum("reserve")) - (await ledgerSum("release"))).toBe(10)
      })

      it("takes nothing from a line that an order has, or from another cart", async () => {
        const { id } = await bound()

        const { refused } = await allocate({ line_id: "cali_2" })
        const { refused: elsewhere } = await allocate({ line_id: "cali_3" }, "rx_1", "cart_2")

        expect(refused).toEqual([{ line_id: "cali_2", code: "rx_line_exhausted" }])
        expect(elsewhere).toEqual([{ line_id: "cali_3", code: "rx_line_exhausted" }])
        expect(await service.retrieveAllocation(id)).toMatchObject({ state: "reserved" })
        expect(await ledgerSum("release")).toBe(0)
      })

      it.each([
        ["another customer's prescription", "rx_patient_mismatch", { customer_id: "cus_ravi" }, {}],
        ["another prescription", "rx_required", { prescription_id: "rx_2" }, {}],
        [
          "another product",
          "rx_product_mismatch",
          {},
          { facts: medicine({ medicine_id: "med_b" }) },
        ],
        ["an unclassified product", "unclassified", {}, { facts: undefined }],
        ["an unsellable product", "unsellable", {}, { facts: medicine({ sellable: false }) }],
        ["a fraction", "quantity_invalid", {}, { quantity: 0.5 }],
        ["nothing", "quantity_invalid", {}, { quantity: 0 }],
        ["too much", "rx_line_exhausted", {}, { quantity: 11 }],
        [
          "a pack above the total",
          "rx_pack_exceeds_total",
          {},
          { quantity: 1, facts: medicine({ splittable: false, pack_size_base_units: 15 }) },
        ],
      ])("refuses %s and takes nothing", async (_, code, input, line) => {
        await service.authorise(authorisation())

        const result = await service.allocate({
          cart_id: CART,
          customer_id: CUSTOMER,
          prescription_id: "rx_1",
          lines: [cartLine(line)],
          ...input,
        })

        expect(result).toEqual({
          allocated: [],
          created_ids: [],
          refused: [{ line_id: "cali_1", code }],
        })
        expect(await ledgerSum("reserve")).toBe(0)
      })

      it("passes over lines that need no prescription", async () => {
        await service.authorise(authorisation())
        expect(await allocate({ facts: plainMedicine })).toEqual({
          allocated: [],
          created_ids: [],
          refused: [],
        })
      })

      it("takes nothing from a withdrawn authorisation and releases what was taken", async () => {
        const allocation = await allocated()

        const withdrawn = await withdraw()
        const again = await withdraw()

        expect(withdrawn).toEqual({ supplied_on: false, stopped_order_ids: [] })
        expect(again).toEqual(withdrawn)

        expect((await service.retrieveAllocation(allocation.id)).state).toBe("released")
        expect((await allocate()).refused).toEqual([{ line_id: "cali_1", code: "rx_required" }])
      })
    })

    it("names the orders that a withdrawal stopped each time, and none that was cancelled", async () => {
      // Given an order on one authorisation, and a cancelled one on another of the prescription
      await bound()
      const other = { prescription_line_id: "rxline_2", review_line_id: "rvline_2" }
      await service.authorise(authorisation(other))
      const { allocated: more } = await allocate({ line_id: "cali_2" })
      neighbours.order({
        id: "ordli_2",
        order_id: "order_2",
        metadata: { pulsekart_allocation_id: more[0].id },
      })
      await service.assertReservable([reservation("ordli_2")])
      await service.release({ order_id: "order_2", order_line_ids: ["ordli_2"] })

      // When the process ends after the ledger's withdrawal, and a job repeats it
      const stopped = { supplied_on: false, stopped_order_ids: ["order_1"] }
      expect(await withdraw()).toEqual(stopped)
      expect(await withdraw()).toEqual(stopped)
    })

    describe("moving to another cart", () => {
      const moveTo = (cart_id: string, line: Partial<CartLine> = {}) =>
        service.moveToCart({
          cart_id,
          customer_id: CUSTOMER,
          prescription_id: "rx_1",
          lines: [cartLine({ line_id: `line_of_${cart_id}`, ...line })],
        })
      const check = (cart_id: string, line_id: string) =>
        service.assertCartAllocated({
          cart_id,
          customer_id: CUSTOMER,
          lines: [cartLine({ line_id })],
        })

      it("leaves an open checkout its units while there are enough for both", async () => {
        // Given 20 units, 10 of which a cart that waits for its payment holds
        await service.authorise(authorisation({ quantity_base_units: 20 }))
        await allocate()

        const { allocated: moved, refused } = await moveTo("cart_b")

        expect(refused).toEqual([])
        expect(moved).toMatchObject([{ cart_id: "cart_b", quantity: 10 }])
        await check("cart_b", "line_of_cart_b")
        await check(CART, "cali_1")
      })

      it("takes what a cart that was left behind held, and closes that cart", async () => {
        const { id } = await allocated()

        const { allocated: moved, refused } = await moveTo("cart_b")

        expect(refused).toEqual([])
        expect(moved).toMatchObject([{ cart_id: "cart_b", quantity: 10 }])
        await check("cart_b", "line_of_cart_b")
        await expect(check(CART, "cali_1")).rejects.toMatchObject({ code: "rx_required" })
        neighbours.order({ metadata: { pulsekart_allocation_id: id } })
        await expect(service.assertReservable([reservation()])).rejects.toMatchObject({
          code: "rx_required",
        })
        expect((await ledgerSum("reserve")) - (await ledgerSum("release"))).toBe(10)
      })

      it("takes nothing that an order has", async () => {
        const { id } = await bound()

        await expect(moveTo("cart_b")).rejects.toMatchObject({ code: "rx_line_exhausted" })

        expect(await service.retrieveAllocation(id)).toMatchObject({
          state: "reserved",
          order_line_id: "ordli_1",
        })
        expect(await ledgerSum("release")).toBe(0)
      })

      it.each([
        ["it covers nothing there", { quantity: 11 }, "rx_line_exhausted"],
        [
          "the product is another",
          { facts: medicine({ medicine_id: "med_b" }) },
          "rx_product_mismatch",
        ],
      ])("leaves the first cart as it was when %s", async (_, line, code) => {
        await allocated()

        await expect(moveTo("cart_b", line)).rejects.toMatchObject({ code })

        await check(CART, "cali_1")
        expect(await ledgerSum("release")).toBe(0)
      })

      it("takes nothing for a cart that needs no prescription", async () => {
        await allocated()

        expect((await moveTo("cart_b", { facts: plainMedicine })).allocated).toEqual([])

        await check(CART, "cali_1")
      })

      it("leaves the units with one of twenty carts that ask at once", async () => {
        await allocated()

        await Promise.all(Array.from({ length: 20 }, (_, i) => moveTo(`cart_${i + 2}`)))

        expect(await service.listAllocations({ state: "reserved" })).toHaveLength(1)
        expect((await ledgerSum("reserve")) - (await ledgerSum("release"))).toBe(10)
      })

      it("lets either the first cart's order or the other cart win, never both", async () => {
        const { id } = await allocated()
        neighbours.order({ metadata: { pulsekart_allocation_id: id } })

        const results = await Promise.allSettled([
          service.assertReservable([reservation()]),
          moveTo("cart_b"),
        ])

        expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
        expect(await service.listAllocations({ state: "reserved" })).toHaveLength(1)
      })
    })

    describe("what is said of a cart's line", () => {
      const said = async (cart_id: string, line: Partial<CartLine> = {}) => {
        const lines = [cartLine({ line_id: `line_of_${cart_id}`, ...line })]
        const of = { cart_id, customer_id: CUSTOMER, lines }
        const [{ state, said: refused }] = await service.coverOfCart(of)
        const thrown = await service.assertCartAllocated(of).catch((error: unknown) => error)
        expect(thrown ?? null).toEqual(refused)
        return [state, refused?.code]
      }
      const take = (cart_id: string, quantity: number) =>
        service.moveToCart({
          cart_id,
          customer_id: CUSTOMER,
          prescription_id: "rx_1",
          lines: [cartLine({ line_id: `line_of_${cart_id}`, quantity })],
        })

      it("is what using the prescription for it would bring", async () => {
        expect(await said("cart_a")).toEqual(["needed", "rx_required"])

        // Of 20 units a cart takes 10
        await service.authorise(authorisation({ quantity_base_units: 20 }))
        expect(await said("cart_a")).toEqual(["attach", "rx_required"])
        await take("cart_a", 10)
        expect(await said("cart_a", { quantity: 10 })).toEqual(["approved", undefined])

        // It can have the 10 others, and not more
        expect(await said("cart_a", { quantity: 20 })).toEqual(["changed", "rx_required"])
        expect(await said("cart_a", { quantity: 21 })).toEqual([
          "approved_for_less",
          "rx_line_exhausted",
        ])

        // A second cart takes all of them from it
        expect(await said("cart_b", { quantity: 20 })).toEqual(["in_another_cart", "rx_required"])
        await take("cart_b", 20)
        expect(await said("cart_a", { quantity: 10 })).toEqual(["in_another_cart", "rx_required"])
        expect(await said("cart_a", { quantity: 21 })).toEqual([
          "approved_for_less",
          "rx_line_exhausted",
        ])

        // and becomes an order
        const [{ id }] = await service.listAllocations({ state: "reserved" })
        neighbours.order({ quantity: 20, metadata: { pulsekart_allocation_id: id } })
        await service.assertReservable([reservation("ordli_1", 20)])
        expect(await said("cart_a", { quantity: 10 })).toEqual(["used_up", "rx_line_exhausted"])
      })
    })

    describe("the cart's guard", () => {
      const check = (line: Partial<CartLine> = {}, customer_id: string | null = CUSTOMER) =>
        service.assertCartAllocated({ cart_id: CART, customer_id, lines: [cartLine(line)] })

      it("lets an allocated line pass and stays closed without one", async () => {
        await expect(check({ title: "Amoxicillin 500 mg" })).rejects.toMatchObject({
          code: "rx_required",
          message: expect.stringMatching(
            /^Amoxicillin 500 mg: this needs an approved prescription/
          ),
        })
        await allocated()
        await check()
      })

      it.each([
        ["quantity", "rx_required", { quantity: 9 }],
        ["product", "rx_required", { facts: medicine({ medicine_id: "med_b" }) }],
        ["classification", "unclassified", { facts: undefined }],
      ])("refuses a line whose %s changed", async (_, code, line) => {
        await allocated()
        await expect(check(line)).rejects.toMatchObject({ code })
      })

      it("refuses another customer, and nobody", async () => {
        await allocated()
        await expect(check({}, "cus_ravi")).rejects.toMatchObject({ code: "rx_patient_mismatch" })
        await expect(check({}, null)).rejects.toMatchObject({ code: "rx_patient_mismatch" })
      })

      it("reads the cart itself before a capture", async () => {
        neighbours.carts = [{ id: CART, customer_id: CUSTOMER, lines: [cartLine()] }]
        await expect(service.assertCapturable({ cart_id: CART })).rejects.toMatchObject({
          code: "rx_required",
        })
        const { id } = await allocated()
        await expect(service.assertCapturable({ cart_id: CART })).rejects.toMatchObject({
          message: expect.stringContaining("use the prescription for this cart again"),
        })
        neighbours.carts[0].lines[0].allocation_id = id
        await service.assertCapturable({ cart_id: CART })

        neighbours.carts[0].lines.push(
          cartLine({ line_id: "cali_2", title: "Another medicine", quantity: 1 })
        )
        await expect(service.assertCapturable({ cart_id: CART })).rejects.toMatchObject({
          code: "rx_line_exhausted",
          message: expect.stringMatching(/^Another medicine: the prescription is used up/),
        })
      })

      it("closes after the last day", async () => {
        await allocated()
        jest.useFakeTimers({
          now: Date.now() + 8 * 86_400_000,
          doNotFake: [
            "nextTick",
            "setImmediate",
            "setTimeout",
            "setInterval",
            "clearTimeout",
            "clearInterval",
          ],
        })
        try {
          await expect(check()).rejects.toMatchObject({ code: "rx_expired" })
        } finally {
          jest.useRealTimers()
        }
      })
    })

    describe("the reservation's guard", () => {
      it("lets medicines without a schedule pass and refuses what is unclassified", async () => {
        await service.assertReservable([reservation(null, 1, plainMedicine)])
        await expect(
          service.assertReservable([{ ...reservation(null), facts: undefined }])
        ).rejects.toMatchObject({ code: "unclassified" })
      })

      it("refuses a scheduled medicine without an order line, and a line without an allocation", async () => {
        neighbours.order()
        for (const lineId of [null, "ordli_unknown", "ordli_1"]) {
          await expect(service.assertReservable([reservation(lineId)])).rejects.toMatchObject({
            code: "rx_required",
          })
        }
      })

      it("ties the allocation to the first order line and to no other", async () => {
        const allocation = await bound()
        neighbours.order({
          id: "ordli_2",
          order_id: "order_2",
          metadata: { pulsekart_allocation_id: allocation.id },
        })

        await service.assertReservable([reservation()])
        await expect(service.assertReservable([reservation("ordli_2")])).rejects.toMatchObject({
          code: "rx_line_exhausted",
        })
        expect(await service.retrieveAllocation(allocation.id)).toMatchObject({
          order_id: "order_1",
          order_line_id: "ordli_1",
        })
      })

      it("lets one of many rival orders have the allocation", async () => {
        const allocation = await allocated()
        const lineIds = Array.from({ length: 10 }, (_, i) => `ordli_${i}`)
        for (const id of lineIds) {
          neighbours.order({
            id,
            order_id: `order_${id}`,
            metadata: { pulsekart_allocation_id: allocation.id },
          })
        }

        const results = await Promise.allSettled(
          lineIds.map((id) => service.assertReservable([reservation(id)]))
        )

        expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1)
      })

      it("moves to the next try's order line when the first order was rolled back", async () => {
        const allocation = await bound()
        neighbours.orderLines = []
        neighbours.order({
          id: "ordli_2",
          order_id: "order_2",
          metadata: { pulsekart_allocation_id: allocation.id },
        })

        await service.assertReservable([reservation("ordli_2")])

        expect((await service.retrieveAllocation(allocation.id)).order_line_id).toBe("ordli_2")
      })

      it.each([
        ["another customer's order", "rx_patient_mismatch", { customer_id: "cus_ravi" }],
        ["an order of nobody", "rx_patient_mismatch", { customer_id: null }],
        ["another product's line", "rx_product_mismatch", { variant_id: plainMedicine.variant_id }],
      ])("refuses a forged allocation id on %s", async (_, code, line) => {
        const allocation = await allocated()
        neighbours.order({ metadata: { pulsekart_allocation_id: allocation.id }, ...line })

        await expect(service.assertReservable([reservation()])).rejects.toMatchObject({ code })
        expect((await service.retrieveAllocation(allocation.id)).order_line_id).toBeNull()
      })

      it("refuses more than was approved, also in two parts, and binds nothing", async () => {
        const allocation = await allocated()
        neighbours.order({ metadata: { pulsekart_allocation_id: allocation.id } })

        for (const parts of [[11], [6, 5]]) {
          await expect(
            service.assertReservable(parts.map((quantity) => reservation("ordli_1", quantity)))
          ).rejects.toMatchObject({ code: "rx_required" })
        }
        expect((await service.retrieveAllocation(allocation.id)).order_line_id).toBeNull()
      })

      it("refuses a released allocation", async () => {
        await bound()
        await service.release({ order_id: "order_1" })
        await expect(service.assertReservable([reservation()])).rejects.toMatchObject({
          code: "rx_required",
        })
      })
    })

    describe("the last gate before a parcel", () => {
      it("opens for the allocated line, once", async () => {
        await bound()
        await packed()
        await expect(packed(1, "ful_2")).rejects.toMatchObject({ code: "rx_required" })
      })

      it("counts no cancelled fulfilment", async () => {
        await bound()
        await packed()
        await expect(packed(10, "ful_2")).rejects.toMatchObject({ code: "rx_required" })
        neighbours.fulfillments = neighbours.fulfillments.slice(0, 1)

        neighbours.fulfillments[0].canceled_at = new Date()

        await expect(packed(10, "ful_2")).resolves.toBeUndefined()
      })

      it.each([
        ["no order line", { line_item_id: null, quantity: 1 }, "unclassified"],
        [
          "scheduled stock without an order line",
          { line_item_id: null, inventory_item_id: rxMedicine.inventory_item_id, quantity: 1 },
          "rx_required",
        ],
        ["an unknown order line", { line_item_id: "ordli_9", quantity: 1 }, "rx_required"],
        [
          "scheduled stock on a plain line",
          {
            line_item_id: "ordli_plain",
            inventory_item_id: rxMedicine.inventory_item_id,
            quantity: 1,
          },
          "rx_required",
        ],
        [
          "a line without a reservation",
          { line_item_id: "ordli_unbound", quantity: 1 },
          "rx_required",
        ],
        ["more than the line", { line_item_id: "ordli_1", quantity: 11 }, "rx_required"],
      ])("stays closed for %s", async (_, item, code) => {
        await bound()
        neighbours.order({ id: "ordli_plain", variant_id: plainMedicine.variant_id })
        neighbours.order({ id: "ordli_unbound" })

        await expect(
          service.assertDispensable({ order_id: "order_1", location_id: STORE, items: [item] })
        ).rejects.toMatchObject({ code })
      })

      it("lets the plain twin through", async () => {
        neighbours.order({ id: "ordli_plain", variant_id: plainMedicine.variant_id })
        await service.assertDispensable({
          order_id: "order_1",
          location_id: "sloc_unlicensed",
          items: [{ line_item_id: "ordli_plain", quantity: 1 }],
        })
      })

      it("lets a plain line through once, whoever asks for it at the same time", async () => {
        neighbours.order({ id: "ordli_plain", variant_id: plainMedicine.variant_id, quantity: 2 })
        const pack = (id: string, quantity: number) => {
          const line_item_id = "ordli_plain"
          neighbours.fulfillments.push({ id, canceled_at: null, line_item_id, quantity })
          return service.assertDispensable({
            order_id: "order_1",
            location_id: STORE,
            items: [{ line_item_id, quantity }],
          })
        }

        const rivals = await Promise.allSettled([pack("ful_1", 2), pack("ful_2", 2)])
        // Each counts what the other is about to pack: one of them goes, or none.
        const refused = rivals.flatMap((one) =>
          one.status === "rejected" ? [one.reason.code] : []
        )
        expect(refused.length).toBeGreaterThan(0)
        expect(new Set(refused)).toEqual(new Set(["state_conflict"]))

        neighbours.fulfillments = []
        await pack("ful_3", 1)
        await pack("ful_4", 1)
        await expect(pack("ful_5", 1)).rejects.toMatchObject({ code: "state_conflict" })
        neighbours.fulfillments = []
        await expect(pack("ful_6", 3)).rejects.toMatchObject({ code: "state_conflict" })
      })

      it("stays closed at a store without a licence and for another order", async () => {
        await bound()
        const items = [{ line_item_id: "ordli_1", quantity: 10 }]
        await expect(
          service.assertDispensable({ order_id: "order_1", location_id: "sloc_other", items })
        ).rejects.toThrow("licence_invalid")
        await expect(
          service.assertDispensable({ order_id: "order_2", location_id: STORE, items })
        ).rejects.toMatchObject({ code: "rx_required" })
      })
    })

    describe("handing over", () => {
      it("freezes lot, pharmacist and licence, and ends the allocation", async () => {
        const allocation = await bound()

        await service.handOver(handover())

        const [dispense] = await service.listDispenses({})
        expect(dispense).toMatchObject({
          prescription_line_id: "rxline_1",
          quantity_base_units: 10,
          batch_number: "B1",
          pharmacist_snapshot: { registration_number: "KA-1" },
          licence_snapshot: { number: "KA-20-1" },
        })
        expect((await service.retrieveAllocation(allocation.id)).state).toBe("consumed")
        expect(await service.release({ order_id: "order_1" })).toEqual([])
      })

      it("releases only what was not handed over", async () => {
        await bound()
        await service.handOver(handover("ful_1", 4))
        await service.release({ order_id: "order_1" })
        expect(await ledgerSum("release")).toBe(6)
      })

      it("stops what was packed when the authorisation is taken back, and keeps what was supplied", async () => {
        // Given an order of ten, four of them handed over and six packed
        await bound()
        await service.handOver(handover("ful_1", 4))
        await packed(6, "ful_2")

        // When it is taken back, before a later review would count
        const past = new Date(Date.now() - 60_000).toISOString()
        expect(await withdraw(past)).toEqual({ supplied_on: false, stopped_order_ids: [] })
        expect(await withdraw()).toEqual({ supplied_on: true, stopped_order_ids: ["order_1"] })

        // Then the six stay, at the counter and at the packing table, and the four are on record
        const held = { code: "rx_required" }
        await expect(service.handOver(handover("ful_2", 6))).rejects.toMatchObject(held)
        await expect(packed(6, "ful_3")).rejects.toMatchObject(held)
        expect(await ledgerSum("consume")).toBe(4)
        expect(await ledgerSum("release")).toBe(6)
        expect(await service.listDispenses({})).toHaveLength(1)
      })

      it("leaves a parcel that was handed over with the customer", async () => {
        await bound()
        await service.assertNotHandedOver("ful_1")

        await service.handOver(handover())

        await expect(service.assertNotHandedOver("ful_1")).rejects.toMatchObject({
          code: "state_conflict",
        })
        await service.assertNotHandedOver("ful_2")
      })

      it("refuses an expired lot and writes nothing", async () => {
        await bound()
        const input = handover()
        input.lines[0].lot.expires_on = addDays(istDate(), -1)

        await expect(service.handOver(input)).rejects.toMatchObject({ code: "state_conflict" })
        expect(await service.listHandovers({})).toHaveLength(0)
        expect(await ledgerSum("consume")).toBe(0)
      })
    })

    describe("the database by itself", () => {
      it("refuses to change, remove or empty records", async () => {
        await bound()
        await service.handOver(handover())
        await service.recordOrderLines([orderLineRecord()])

        for (const table of [
          "rx_authorisation",
          "rx_ledger_entry",
          "rx_handover",
          "rx_dispense",
          "order_line_record",
        ]) {
          await expect(sql(`UPDATE ${table} SET updated_at = now()`)).rejects.toThrow("append-only")
          await expect(sql(`DELETE FROM ${table}`)).rejects.toThrow("append-only")
          await expect(sql(`TRUNCATE ${table} CASCADE`)).rejects.toThrow("append-only")
        }
        await expect(sql("DELETE FROM rx_allocation")).rejects.toThrow("append-only")
      })

      it("refuses an allocation that changes, moves back or has no ledger entry", async () => {
        await allocated()
        await service.release({ cart_id: CART })

        await expect(sql("UPDATE rx_allocation SET quantity = 1")).rejects.toThrow("forward")
        await expect(sql("UPDATE rx_allocation SET state = 'reserved'")).rejects.toThrow("forward")
        await expect(
          sql(`INSERT INTO rx_allocation (id, authorisation_id, customer_id, cart_id, cart_line_id, variant_id, medicine_id, quantity, quantity_base_units, state)
               SELECT 'x', authorisation_id, customer_id, cart_id, 'cali_x', variant_id, medicine_id, 1, 1, 'reserved' FROM rx_allocation`)
        ).rejects.toThrow("without its ledger entry")
      })

      it("refuses a ledger that exceeds the authorisation", async () => {
        const allocation = await allocated()
        const entry = (kind: string, units: number, fulfillment = "NULL") =>
          sql(`INSERT INTO rx_ledger_entry (id, authorisation_id, allocation_id, kind, quantity_base_units, fulfillment_id)
               VALUES ('x', '${allocation.authorisation_id}', '${allocation.id}', '${kind}', ${units}, ${fulfillment})`)

        await expect(entry("reserve", 10)).rejects.toThrow("more than the authorised quantity")
        await expect(entry("release", 11)).rejects.toThrow("more than the allocation holds")
        await expect(entry("consume", 11, "'ful_1'")).rejects.toThrow(
          "more than the allocation holds"
        )
        expect(await ledgerSum("reserve")).toBe(10)
      })

      it("keeps the first record of an order line", async () => {
        await service.recordOrderLines([orderLineRecord()])
        await service.recordOrderLines([{ ...orderLineRecord(), unit_price_paise: 1 }])

        const records = await service.listOrderLineRecords({})
        expect(records).toHaveLength(1)
        expect(records[0].unit_price_paise).toBe(orderLineRecord().unit_price_paise)
      })
    })
  },
})

const orderLineRecord = () => ({
  order_id: "order_1",
  order_line_id: "ordli_1",
  variant_id: rxMedicine.variant_id,
  medicine_id: rxMedicine.medicine_id,
  quantity: 10,
  scheme: "H",
  classification_id: "class_1",
  classification_citation: "Schedule H",
  unit_price_paise: 950,
  mrp_paise: 1000,
  cap_paise: 1000,
  hsn: "3004",
  gst_rate_basis_points: 500,
  gst_rule_ids: ["gst_1"],
  allocation_id: null,
  validity_policy_id: null,
  fulfilment_policy_id: null,
  location_id: STORE,
  licence_snapshot: { number: "KA-20-1" },
})

jest.setTimeout(60_000)
