import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readParcels } from "./read-parcels"

const ParcelsQuery = z.strictObject({
  state: z.enum(["packed", "on_its_way"]).default("packed"),
  location_id: z.string().min(1).max(64).optional(),
  /** The id of the last parcel of the page before. */
  cursor: z.string().min(1).max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

/** GET /admin/parcels: what is packed and waits for its hand-over, or is on its way. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, location_id, cursor, limit } = ParcelsQuery.parse(req.query)
  const { data: found } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "fulfillment",
    fields: ["id"],
    filters: {
      canceled_at: null,
      delivered_at: null,
      shipped_at: state === "packed" ? null : { $ne: null },
      ...(location_id && { location_id }),
      ...(cursor && { id: { $gt: cursor } }),
    },
    pagination: { order: { id: "ASC" }, take: limit + 1 },
  })
  const ids = found.map(({ id }) => id)
  const page = ids.slice(0, limit)
  res.json({
    parcels: await readParcels(req.scope, page),
    next_cursor: ids.length > limit ? page[page.length - 1] : null,
  })
}
