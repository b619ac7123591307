import type { FulfillmentDTO, MedusaContainer, OrderDTO } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import type { LaneMode } from "../../../contracts/lane"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"
import { laneModeOf } from "../../../rules/lane"

type ParcelState = "packed" | "on_its_way" | "delivered" | "cancelled"

type Parcel = {
  id: string
  state: ParcelState
  order_id: string
  order_number: number | null
  /** To whom it goes, as the address has it; or else whose account it is. */
  customer_name: string | null
  /** A line of it lost its approval: it cannot leave. */
  stopped: boolean
  mode: LaneMode
  location_id: string
  packed_at: Date
  shipped_at: Date | null
  delivered_at: Date | null
  tracking_numbers: string[]
  lines: { title: string; quantity: number; scheme: string | null }[]
}

/** Parcels with their lines; what was packed first comes first. */
export async function readParcels(container: MedusaContainer, ids: string[]): Promise<Parcel[]> {
  const fulfillments = await container
    .resolve(Modules.FULFILLMENT)
    // An id begins with its time.
    .listFulfillments(
      { id: ids },
      { relations: ["items", "labels"], order: { id: "ASC" }, take: null }
    )
  const orderOf = await ordersOf(container, fulfillments)
  const schemeOf = await schemesOf(container, fulfillments)
  const stopped = await stoppedLines(container)

  return fulfillments.flatMap((fulfillment) => {
    const order = orderOf.get(fulfillment.id)
    return order
      ? {
          id: fulfillment.id,
          state: stateOf(fulfillment),
          order_id: order.id,
          order_number: order.display_id ?? null,
          customer_name: nameOf(order),
          stopped: fulfillment.items.some(({ line_item_id }) => stopped.has(line_item_id ?? "")),
          mode: laneModeOf(order),
          location_id: fulfillment.location_id,
          packed_at: fulfillment.created_at,
          shipped_at: fulfillment.shipped_at,
          delivered_at: fulfillment.delivered_at,
          tracking_numbers: fulfillment.labels.map((label) => label.tracking_number),
          lines: fulfillment.items.map((item) => ({
            title: item.title,
            quantity: MathBN.convert(item.quantity).toNumber(),
            scheme: schemeOf.get(item.line_item_id ?? "") ?? null,
          })),
        }
      : []
  })
}

async function ordersOf(container: MedusaContainer, fulfillments: FulfillmentDTO[]) {
  const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["order_id", "fulfillment_id"],
    filters: { fulfillment_id: fulfillments.map(({ id }) => id) },
  })
  const orders = await container.resolve(Modules.ORDER).listOrders(
    { id: links.map(({ order_id }) => order_id) },
    {
      select: ["id", "display_id", "email"],
      relations: ["shipping_methods", "shipping_address"],
      take: null,
    }
  )
  const byId = new Map(orders.map((order) => [order.id, order]))
  return new Map(
    links.map(({ order_id, fulfillment_id }) => [fulfillment_id, byId.get(order_id)] as const)
  )
}

function nameOf({ shipping_address: to, email }: OrderDTO): string | null {
  return [to?.first_name, to?.last_name].filter(Boolean).join(" ") || (email ?? null)
}

/** Lines whose approval was taken back before they were handed over; withdrawals are few. */
async function stoppedLines(container: MedusaContainer): Promise<Set<string>> {
  const lines = await container.resolve<DispensingModuleService>(DISPENSING_MODULE).stoppedLines()
  return new Set(lines.map(({ order_line_id }) => order_line_id))
}

/** The schedules as they were frozen when the order was placed. */
async function schemesOf(
  container: MedusaContainer,
  fulfillments: FulfillmentDTO[]
): Promise<Map<string, string>> {
  const lineIds = fulfillments.flatMap(({ items }) =>
    items.flatMap((item) => item.line_item_id ?? [])
  )
  const records = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .listOrderLineRecords(
      { order_line_id: lineIds },
      { select: ["order_line_id", "scheme"], take: null }
    )
  return new Map(records.map(({ order_line_id, scheme }) => [order_line_id, scheme]))
}

function stateOf({ canceled_at, delivered_at, shipped_at }: FulfillmentDTO): ParcelState {
  if (canceled_at) {
    return "cancelled"
  }
  if (delivered_at) {
    return "delivered"
  }
  return shipped_at ? "on_its_way" : "packed"
}
