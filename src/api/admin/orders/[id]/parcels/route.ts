import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../../../../modules/dispensing"
import type DispensingModuleService from "../../../../../modules/dispensing/service"
import { readParcels } from "../../../parcels/read-parcels"

/** GET /admin/orders/:id/parcels: which store serves an order, what was packed, and where each parcel is. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["fulfillment_id"],
    filters: { order_id: req.params.id },
  })
  const ids = data.map(({ fulfillment_id }) => fulfillment_id)
  res.json({
    store: await storeOf(req.scope, req.params.id),
    parcels: await readParcels(req.scope, ids),
  })
}

/** The name of the one that the order's lines were frozen with. */
async function storeOf(container: MedusaContainer, orderId: string): Promise<string | null> {
  const [line] = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .listOrderLineRecords(
      { order_id: orderId },
      { select: ["location_id"], order: { location_id: "ASC" }, take: 1 }
    )
  const [store] = line
    ? await container
        .resolve(Modules.STOCK_LOCATION)
        .listStockLocations({ id: line.location_id }, { select: ["name"] })
    : []
  return store?.name ?? null
}
