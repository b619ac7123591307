import { CORE, get, post, type HostileRequest, type Scene } from "./request"

/** What the staff's own tokens must not do. */
export function byStaff(scene: Scene): HostileRequest[] {
  return [...atTheDesk(scene), ...inTheBackOffice(scene), ...withPrices(scene)]
}

function atTheDesk(scene: Scene): HostileRequest[] {
  const prescription = `/admin/prescriptions/${scene.prescriptionId}`
  const pharmacist = { as: "pharmacist" } as const
  const classify = (name: string, json: unknown) =>
    post(name, `/admin/medicines/${scene.medicineId}/classifications`, json, { as: "owner" })
  return [
    post("a review without lines", `${prescription}/reviews`, { lines: [] }, pharmacist),
    post("a review of nothing", "/admin/prescriptions/rx_none/reviews", {}, pharmacist),
    post(
      "a review with a quantity as text",
      `${prescription}/reviews`,
      { lines: [{ quantity_base_units: "10", verdict: "approve" }], signature: "yes" },
      pharmacist
    ),
    post(
      "a claim by somebody who is no pharmacist",
      `${prescription}/claim`,
      {},
      { as: "operator" }
    ),
    get("prescriptions read by the owner", prescription, { as: "owner" }),
    get("a page of minus one", `${prescription}/pages/-1`, pharmacist),
    get("a page of one and a half", `${prescription}/pages/1.5`, pharmacist),
    get("a page with a path", `${prescription}/pages/${encodeURIComponent("../1")}`, pharmacist),
    post(
      "a hand-over of a parcel that does not exist",
      `/admin/orders/${scene.orderId}/handover`,
      { fulfillment_id: "ful_none" },
      pharmacist
    ),
    classify("a classification without citation", { scheme: "OTC" }),
    classify("a schedule that does not exist", {
      scheme: "Z",
      citation: "none",
      effective_from: "2026-01-01",
    }),
    classify("a classification on a day that does not exist", {
      scheme: "H",
      citation: "none",
      effective_from: "2026-02-30",
    }),
  ]
}

function inTheBackOffice(scene: Scene): HostileRequest[] {
  const operator = { ...CORE, as: "operator" } as const
  const owner = { ...CORE, as: "owner" } as const
  const reserve = (name: string, quantity: number) =>
    post(
      name,
      "/admin/reservations",
      { inventory_item_id: scene.inventoryItemId, location_id: scene.locationId, quantity },
      operator
    )
  const register = (name: string, user_id: unknown) =>
    post(
      name,
      "/admin/pharmacists",
      {
        user_id,
        name: "A Pharmacist",
        registration_number: "KPC 00000",
        state_council: "Karnataka State Pharmacy Council",
        valid_to: "2099-12-31",
      },
      { as: "owner" }
    )
  const level = `/admin/inventory-items/${scene.inventoryItemId}/location-levels/${scene.locationId}`
  return [
    reserve("a reservation of minus one", -1),
    reserve("a reservation of half a pack", 0.5),
    reserve("a reservation of more than all", 100_000_000),
    post("a stock below nothing", level, { stocked_quantity: -5 }, operator),
    post(
      "a parcel without an order",
      "/admin/fulfillments",
      {
        location_id: scene.locationId,
        provider_id: "zone_zone",
        items: [],
        order_id: "order_none",
      },
      operator
    ),
    post(
      "a parcel of more than was ordered",
      `/admin/orders/${scene.orderId}/fulfillments`,
      { items: [{ id: scene.orderLineId, quantity: 1000 }] },
      operator
    ),
    post(
      "a workflow run over HTTP",
      "/admin/workflows-executions/complete-cart/run",
      { input: { id: scene.cartId } },
      owner
    ),
    post("a public upload", "/admin/uploads", {}, owner),
    post(
      "a payment marked as paid",
      "/admin/payment-collections/paycol_none/mark-as-paid",
      { order_id: scene.orderId },
      owner
    ),
    post(
      "a role taken by oneself",
      "/admin/staff/user_none/roles",
      { roles: ["owner"] },
      {
        as: "operator",
      }
    ),
    post(
      "an account made by support",
      "/admin/staff/invites",
      { email: "a@pulsekart.test", roles: ["support"] },
      {
        ...CORE,
        as: "support",
      }
    ),
    post("a store without a name", "/admin/stock-locations", {}, owner),
    post("a store with a number for a name", "/admin/stock-locations", { name: 5 }, owner),
    post(
      "a store renamed to nothing",
      `/admin/stock-locations/${scene.locationId}`,
      { name: null },
      owner
    ),
    register("a pharmacist who is markup", "<svg>"),
    register("a pharmacist who does not exist", "user_none"),
    register("a pharmacist who is NaN", "NaN"),
    register("a pharmacist who is true", true),
    get("an order by a column that does not exist", "/admin/orders?order=password", operator),
    get(
      "orders since a day that does not exist",
      "/admin/orders?created_at[$gt]=someday",
      operator
    ),
    get("an order that does not exist", "/admin/orders/order_none", operator),
  ]
}

/** A price written by hand, below nothing or above what the law allows. */
function withPrices(scene: Scene): HostileRequest[] {
  const operator = { ...CORE, as: "operator" } as const
  const draft = (name: string, line: Record<string, unknown>) =>
    post(
      name,
      "/admin/draft-orders",
      {
        email: "draft@pulsekart.test",
        region_id: scene.regionId,
        sales_channel_id: scene.salesChannelId,
        items: [{ variant_id: scene.otcVariantId, quantity: 1, ...line }],
      },
      operator
    )
  const line = { variant_id: scene.otcVariantId, quantity: 1 }
  return [
    draft("a draft order with a negative price", { unit_price: -1 }),
    draft("a draft order with a negative price as text", { unit_price: "-1" }),
    draft("a draft order above the cap", { unit_price: scene.otcCapRupees + 1 }),
    draft("a draft order with a price in words", { unit_price: "cheap" }),
    draft("a draft order of half a pack", { quantity: 0.5 }),
    draft("a draft order of something without a variant", {
      variant_id: undefined,
      title: "Something",
      unit_price: 10,
    }),
    post(
      "a line above the cap in an edit",
      `/admin/order-edits/${scene.orderId}/items`,
      { items: [{ ...line, unit_price: scene.otcCapRupees + 1 }] },
      operator
    ),
    post(
      "a negative price in an edit",
      `/admin/order-edits/${scene.orderId}/items`,
      { items: [{ ...line, unit_price: -1 }] },
      operator
    ),
    post(
      "an ordered line raised above the cap",
      `/admin/order-edits/${scene.orderId}/items/item/${scene.orderLineId}`,
      { quantity: 1, unit_price: scene.otcCapRupees + 1 },
      operator
    ),
    post(
      "an ordered line below nothing",
      `/admin/order-edits/${scene.orderId}/items/item/${scene.orderLineId}`,
      { quantity: 1, unit_price: -1 },
      operator
    ),
    post(
      "a product at a negative price",
      `/admin/products/${scene.productId}/variants/${scene.otcVariantId}`,
      { prices: [{ currency_code: "inr", amount: -1 }] },
      operator
    ),
  ]
}
