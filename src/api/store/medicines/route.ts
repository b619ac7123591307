import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { cursorAfter, placeIn } from "./cursor"
import { shelfOf } from "./shelf"
import type { StoreListMedicines } from "./validators"

/** What can be bought, and at a pincode: from which store, by which lane, how soon. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreListMedicines>,
  res: MedusaResponse
): Promise<void> {
  const { limit, cursor, ...filter } = req.validatedQuery
  const { medicines, next } = await shelfOf(req.scope, {
    ...filter,
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    after: cursor === undefined ? undefined : placeIn(cursor),
    limit,
  })
  res.json({ medicines, limit, next_cursor: next && cursorAfter(next) })
}
