import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"

/** In place of core's list, whose page asks for the order of a line and gets none. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { data: reservations, metadata } = await req.scope
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "reservation",
      fields: req.queryConfig.fields,
      filters: req.filterableFields,
      pagination: req.queryConfig.pagination,
    })
  const orderOf = await ordersOf(
    req,
    reservations.flatMap(({ line_item_id }) => line_item_id ?? [])
  )
  res.json({
    reservations: reservations.map((reservation) => ({
      ...reservation,
      line_item: {
        id: reservation.line_item_id,
        order_id: orderOf.get(reservation.line_item_id ?? "") ?? null,
      },
    })),
    count: metadata?.count,
    offset: metadata?.skip,
    limit: metadata?.take,
  })
}

async function ordersOf(
  req: AuthenticatedMedusaRequest,
  lineIds: string[]
): Promise<Map<string, string>> {
  const records = await req.scope
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .listOrderLineRecords(
      { order_line_id: lineIds },
      { select: ["order_line_id", "order_id"], take: null }
    )
  return new Map(records.map(({ order_line_id, order_id }) => [order_line_id, order_id]))
}
