import { join } from "node:path"
import { moduleIntegrationTestRunner, initModules } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import type { ReservableItem, ServedOrder } from "../dependencies"
import type StockService from "../service"

jest.setTimeout(120_000)

const NEAR = "sloc_near"
const FAR = "sloc_far"
const PINCODE = "560034"

const guard = {
  asked: [] as ReservableItem[],
  refuseWith: undefined as Error | undefined,
}
const register = {
  unknown: new Set<string>(),
  unclassified: new Set<string>(),
  unsellable: new Set<string>(),
}
/** As the medicine module tells it: what is unclassified is not sellable either. */
function standingOf(id: string) {
  if (register.unclassified.has(id)) {
    return { scheme: null, sellable: false }
  }
  return register.unsellable.has(id)
    ? { scheme: "X" as const, sellable: false }
    : { scheme: "OTC" as const, sellable: true }
}
const orders = new Map<string, ServedOrder & { lines: string[] }>()

const dependencies = {
  medicine: {
    classifyInventoryItems: async (ids: string[]) =>
      ids
        .filter((id) => !register.unknown.has(id))
        .map((inventory_item_id) => ({ inventory_item_id, ...standingOf(inventory_item_id) })),
  },
  dispensing: {
    assertReservable: async (items: ReservableItem[]) => {
      guard.asked.push(...items)
      if (guard.refuseWith) {
        throw guard.refuseWith
      }
    },
  },
  deliveryZone: {
    storesFor: async () => [
      { location_id: NEAR, rank: 1 },
      { location_id: FAR, rank: 2 },
    ],
  },
  order: {
    listOrderItems: async ({ item_id }: { item_id: string[] }) =>
      [...orders.values()].flatMap((order) =>
        order.lines
          .filter((line) => item_id.includes(line))
          .map((line) => ({ item_id: line, order_id: order.id }))
      ),
    listOrders: async ({ id }: { id: string[] }) =>
      [...orders.values()].filter((order) => id.includes(order.id)),
  },
}

moduleIntegrationTestRunner<StockService>({
  moduleName: Modules.INVENTORY,
  resolve: "./src/modules/inventory",
  dbName: "stock_inventory_module",
  pathToMigrations: join(__dirname, "../migrations"),
  moduleDependencies: Object.keys(dependencies),
  injectedDependencies: dependencies,
  testSuite: ({ service, medusaApp, dbConfig }) => {
    beforeEach(() => {
      guard.asked = []
      guard.refuseWith = undefined
      register.unknown.clear()
      register.unclassified.clear()
      register.unsellable.clear()
      orders.clear()
    })

    async function stock(
      locationId: string,
      quantity: number,
      lot: { expires_on?: string; mrp_paise?: number; itemId?: string } = {}
    ): Promise<string> {
      const itemId = lot.itemId ?? (await service.createInventoryItems({})).id
      await service.receiveLots([
        {
          inventory_item_id: itemId,
          location_id: locationId,
          batch_number: `B-${locationId}`,
          expires_on: lot.expires_on ?? "2099-12-31",
          mrp_paise: lot.mrp_paise ?? 10_000,
          quantity,
        },
      ])
      return itemId
    }

    function order(id: string, lines: string[], storeId?: string) {
      orders.set(id, {
        id,
        lines,
        shipping_address: { postal_code: PINCODE },
        shipping_methods: storeId ? [{ data: { store_id: storeId } }] : [],
      })
    }

    function take(itemId: string, quantity: number, lineId?: string, locationId = NEAR) {
      return {
        inventory_item_id: itemId,
        location_id: locationId,
        quantity,
        line_item_id: lineId,
        allow_backorder: true,
      }
    }

    async function level(itemId: string, locationId = NEAR) {
      return await service.retrieveInventoryLevelByItemAndLocation(itemId, locationId)
    }

    async function free(itemId: string, locationId = NEAR): Promise<number> {
      const [row] = await service.availability([itemId], [locationId])
      return row.available_quantity
    }

    describe("taking stock", () => {
      it("gives 20 units to exactly 20 of 50 rivals in two connection pools", async () => {
        const units = 20
        const rivals = 50
        const itemId = await stock(NEAR, units)
        const second = await initModules({
          injectedDependencies: { ...dependencies },
          databaseConfig: dbConfig,
          modulesConfig: {
            [Modules.INVENTORY]: {
              resolve: "./src/modules/inventory",
              dependencies: Object.keys(dependencies),
              // Without settings of its own it takes the pool that initModules opens and closes.
            },
          },
        })
        const rival = second.medusaApp.modules[Modules.INVENTORY] as StockService
        expect(rival).not.toBe(medusaApp.modules[Modules.INVENTORY])

        const outcomes = await Promise.allSettled(
          Array.from({ length: rivals }, (_, index) =>
            (index % 2 ? service : rival).createReservationItems([take(itemId, 1)])
          )
        )

        const refused = outcomes.filter((outcome) => outcome.status === "rejected")
        expect(outcomes.length - refused.length).toBe(units)
        expect(new Set(refused.map((outcome) => outcome.reason.code))).toEqual(
          new Set(["insufficient_inventory"])
        )
        expect((await level(itemId)).reserved_quantity).toBe(units)
        expect(await service.listReservationItems({ inventory_item_id: itemId })).toHaveLength(
          units
        )
        await second.shutdown()
      })

      it("sums the lines of one call: 4 + 4 of 5 is refused and nothing is reserved", async () => {
        const itemId = await stock(NEAR, 5)
        order("order_1", ["line_1", "line_2"], NEAR)

        await expect(
          service.createReservationItems([take(itemId, 4, "line_1"), take(itemId, 4, "line_2")])
        ).rejects.toMatchObject({ code: "insufficient_inventory" })

        expect((await level(itemId)).reserved_quantity).toBe(0)
        expect(await service.listReservationItems({ inventory_item_id: itemId })).toHaveLength(0)
      })

      it("does not deadlock when rivals name the same items in opposite order", async () => {
        const first = await stock(NEAR, 100)
        const second = await stock(NEAR, 100)

        await Promise.all(
          Array.from({ length: 20 }, (_, index) =>
            service.createReservationItems(
              index % 2 ? [take(first, 1), take(second, 1)] : [take(second, 1), take(first, 1)]
            )
          )
        )

        expect((await level(first)).reserved_quantity).toBe(20)
        expect((await level(second)).reserved_quantity).toBe(20)
      })

      it.each([0, -1, 0.5])("refuses the quantity %s", async (quantity) => {
        const itemId = await stock(NEAR, 5)

        await expect(
          service.createReservationItems([take(itemId, quantity)])
        ).rejects.toMatchObject({ code: "quantity_invalid" })

        expect((await level(itemId)).reserved_quantity).toBe(0)
      })

      it("does not count an expired lot", async () => {
        const itemId = await stock(NEAR, 5, { expires_on: "2020-01-31" })

        await expect(service.createReservationItems([take(itemId, 1)])).rejects.toMatchObject({
          code: "insufficient_inventory",
        })
        expect(await free(itemId)).toBe(0)
        await expect(service.confirmInventory(itemId, [NEAR], 1)).rejects.toMatchObject({
          code: "insufficient_inventory",
        })
        expect(
          await service.lowestLotMrp([{ inventory_item_id: itemId, location_id: NEAR }])
        ).toEqual([])
      })

      it("does not count a quarantined lot, and counts it again when it is released", async () => {
        const itemId = await stock(NEAR, 5)
        const [lot] = await service.listLots({ inventory_item_id: itemId }, 10)

        await service.setLotStatus(lot.id, "quarantined")
        await expect(service.createReservationItems([take(itemId, 1)])).rejects.toMatchObject({
          code: "insufficient_inventory",
        })
        await service.setLotStatus(lot.id, "sellable")

        await service.createReservationItems([take(itemId, 1)])
        expect(await free(itemId)).toBe(4)
      })

      it("asks the guards first: a refusal of the dispensary reserves nothing", async () => {
        const itemId = await stock(NEAR, 5)
        order("order_1", ["line_1"], NEAR)
        guard.refuseWith = Object.assign(new Error("no allocation"), { code: "rx_required" })

        await expect(
          service.createReservationItems([take(itemId, 2, "line_1")])
        ).rejects.toMatchObject({ code: "rx_required" })

        expect(guard.asked).toEqual([
          expect.objectContaining({
            line_item_id: "line_1",
            inventory_item_id: itemId,
            quantity: 2,
          }),
        ])
        expect((await level(itemId)).reserved_quantity).toBe(0)
      })

      it("refuses what has no classification, and what is never sold", async () => {
        const unknown = await stock(NEAR, 5)
        const unclassified = await stock(NEAR, 5)
        const unsellable = await stock(NEAR, 5)
        register.unknown.add(unknown)
        register.unclassified.add(unclassified)
        register.unsellable.add(unsellable)

        for (const item of [unknown, unclassified]) {
          await expect(service.createReservationItems([take(item, 1)])).rejects.toMatchObject({
            code: "unclassified",
          })
        }
        await expect(service.createReservationItems([take(unsellable, 1)])).rejects.toMatchObject({
          code: "unsellable",
        })
        expect(guard.asked).toEqual([])
      })
    })

    describe("the serving store", () => {
      it("takes an order's line from the order's store, whatever location is proposed", async () => {
        const itemId = await stock(NEAR, 5)
        await stock(FAR, 5, { itemId })
        order("order_1", ["line_1"], FAR)

        const [reservation] = await service.createReservationItems([
          take(itemId, 2, "line_1", NEAR),
        ])

        expect(reservation.location_id).toBe(FAR)
        expect((await level(itemId, NEAR)).reserved_quantity).toBe(0)
      })

      it("takes an order without a lane from the best-ranked store that holds every line", async () => {
        const both = await stock(NEAR, 5)
        await stock(FAR, 5, { itemId: both })
        const farOnly = await stock(FAR, 5)
        order("order_1", ["line_1", "line_2"])

        const reservations = await service.createReservationItems([
          take(both, 1, "line_1"),
          take(farOnly, 1, "line_2"),
        ])

        expect(reservations.map((reservation) => reservation.location_id)).toEqual([FAR, FAR])
      })

      it("refuses a person who names another store, and a line that no order has", async () => {
        const itemId = await stock(NEAR, 5)
        await stock(FAR, 5, { itemId })
        order("order_1", ["line_1"], FAR)
        const chosen = { inventory_item_id: itemId, location_id: NEAR, quantity: 1 }

        await expect(
          service.createReservationItems([{ ...chosen, line_item_id: "line_1" }])
        ).rejects.toMatchObject({ code: "wrong_store" })
        await expect(
          service.createReservationItems([{ ...chosen, line_item_id: "line_unknown" }])
        ).rejects.toMatchObject({ code: "not_found" })
        expect((await level(itemId, NEAR)).reserved_quantity).toBe(0)
      })
    })

    describe("changing, releasing and restoring", () => {
      it("refuses an update beyond stock, and keeps the counters true when one moves", async () => {
        const itemId = await stock(NEAR, 5)
        await stock(FAR, 5, { itemId })
        const [reservation] = await service.createReservationItems([take(itemId, 3)])

        await expect(
          service.updateReservationItems([{ id: reservation.id, quantity: 6 }])
        ).rejects.toMatchObject({ code: "insufficient_inventory" })
        await service.updateReservationItems([
          { id: reservation.id, location_id: FAR, quantity: 4 },
        ])

        expect((await level(itemId, NEAR)).reserved_quantity).toBe(0)
        expect((await level(itemId, FAR)).reserved_quantity).toBe(4)
      })

      it("lets rivals release one reservation once", async () => {
        const itemId = await stock(NEAR, 5)
        const [released] = await service.createReservationItems([take(itemId, 2)])
        await service.createReservationItems([take(itemId, 2)])

        await Promise.all(
          Array.from({ length: 6 }, () => service.softDeleteReservationItems([released.id]))
        )

        expect((await level(itemId)).reserved_quantity).toBe(2)
      })

      it("restores once, under the guard, and not when the units are gone", async () => {
        const itemId = await stock(NEAR, 5)
        const [reservation] = await service.createReservationItems([take(itemId, 3)])
        await service.softDeleteReservationItems([reservation.id])
        guard.asked = []

        await Promise.all([
          service.restoreReservationItems([reservation.id]),
          service.restoreReservationItems([reservation.id]),
        ])
        expect((await level(itemId)).reserved_quantity).toBe(3)
        expect(guard.asked[0]).toMatchObject({ inventory_item_id: itemId, quantity: 3 })

        await service.softDeleteReservationItems([reservation.id])
        await service.createReservationItems([take(itemId, 4)])
        await expect(service.restoreReservationItems([reservation.id])).rejects.toMatchObject({
          code: "insufficient_inventory",
        })
        expect((await level(itemId)).reserved_quantity).toBe(4)
      })

      it("restores of a line only its latest release", async () => {
        const itemId = await stock(NEAR, 9)
        order("order_1", ["line_1"], NEAR)
        const [old] = await service.createReservationItems([take(itemId, 2, "line_1")])
        await service.softDeleteReservationItems([old.id])
        await service.createReservationItems([take(itemId, 3, "line_1")])
        await service.deleteReservationItemsByLineItem("line_1")

        await service.restoreReservationItemsByLineItem("line_1")

        expect((await level(itemId)).reserved_quantity).toBe(3)
      })
    })

    describe("the shelf", () => {
      it("refuses stock below what is reserved", async () => {
        const itemId = await stock(NEAR, 5)
        await service.createReservationItems([take(itemId, 3)])

        await expect(
          service.updateInventoryLevels([
            { inventory_item_id: itemId, location_id: NEAR, stocked_quantity: 2 },
          ])
        ).rejects.toMatchObject({ code: "insufficient_inventory" })

        expect((await level(itemId)).stocked_quantity).toBe(5)
      })

      it("ships the last units in core's order, never showing more reserved than stocked", async () => {
        const itemId = await stock(NEAR, 5)
        const [reservation] = await service.createReservationItems([take(itemId, 5)])

        await service.adjustInventory(itemId, NEAR, -2, {})
        const between = await level(itemId)
        expect(Number(between.reserved_quantity)).toBeLessThanOrEqual(
          Number(between.stocked_quantity)
        )
        expect(await free(itemId)).toBe(0)
        await service.updateReservationItems([{ id: reservation.id, quantity: 3 }])

        const after = await level(itemId)
        expect([after.stocked_quantity, after.reserved_quantity]).toEqual([3, 3])
        const [lot] = await service.listLots({ inventory_item_id: itemId }, 1)
        expect(lot.quantity).toBe(3)
        await expect(service.adjustInventory(itemId, NEAR, -4, {})).rejects.toMatchObject({
          code: "insufficient_inventory",
        })
      })

      it("gives a cancelled parcel's units back", async () => {
        const itemId = await stock(NEAR, 5)
        const [reservation] = await service.createReservationItems([take(itemId, 5)])
        await service.adjustInventory(itemId, NEAR, -5, {})
        await service.adjustInventory(itemId, NEAR, 5, {})
        await service.softDeleteReservationItems([reservation.id])

        expect(await free(itemId)).toBe(5)
        expect((await level(itemId)).stocked_quantity).toBe(5)
      })

      it("receives a batch once, however often it is told", async () => {
        const itemId = await stock(NEAR, 5)
        await stock(NEAR, 5, { itemId })

        expect((await level(itemId)).stocked_quantity).toBe(5)
        expect(await service.listLots({ inventory_item_id: itemId }, 10)).toHaveLength(1)
      })

      it("lets nothing leave from another store, beyond the reservation or from a bad lot", async () => {
        const itemId = await stock(NEAR, 5)
        order("order_1", ["line_1"], NEAR)
        await service.createReservationItems([take(itemId, 2, "line_1")])
        const line = { line_item_id: "line_1", inventory_item_id: itemId }

        await service.assertDispatchable(NEAR, [{ ...line, quantity: 2 }])
        await expect(
          service.assertDispatchable(FAR, [{ ...line, quantity: 2 }])
        ).rejects.toMatchObject({ code: "wrong_store" })
        await expect(
          service.assertDispatchable(NEAR, [{ ...line, quantity: 3 }])
        ).rejects.toMatchObject({ code: "state_conflict" })
        const [lot] = await service.listLots({ inventory_item_id: itemId }, 1)
        await service.setLotStatus(lot.id, "quarantined")
        await expect(
          service.assertDispatchable(NEAR, [{ ...line, quantity: 2 }])
        ).rejects.toMatchObject({ code: "insufficient_inventory" })
      })
    })
  },
})
