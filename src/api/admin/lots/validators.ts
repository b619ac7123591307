import { z } from "@medusajs/framework/zod"
import { LOT_STATUS } from "../../../modules/inventory/models/lot"

const status = z.enum(LOT_STATUS)
const id = z.string().min(1).max(64)

export const GetLots = z.object({
  inventory_item_id: id.optional(),
  location_id: id.optional(),
  status: status.optional(),
  /** The id of the last lot of the page before. */
  after: id.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
})

export const PostLotStatus = z.object({ status }).strict()

export type GetLotsType = z.infer<typeof GetLots>
export type PostLotStatusType = z.infer<typeof PostLotStatus>
