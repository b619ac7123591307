import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readParcels } from "../../../parcels/read-parcels"

/** GET /admin/orders/:id/parcels: what was packed of an order, and where each parcel is. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_fulfillment",
    fields: ["fulfillment_id"],
    filters: { order_id: req.params.id },
  })
  const ids = data.map(({ fulfillment_id }) => fulfillment_id)
  res.json({ parcels: await readParcels(req.scope, ids) })
}
