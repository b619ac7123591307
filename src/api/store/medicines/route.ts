import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { cursorAfter, medicineIdOf } from "./cursor"
import { shelfOf } from "./shelf"
import type { StoreListMedicines } from "./validators"

/** What can be bought, and at a pincode: from which store, by which lane, how soon. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreListMedicines>,
  res: MedusaResponse
): Promise<void> {
  const { limit, cursor, ...filter } = req.validatedQuery
  const page = await shelfOf(req.scope, {
    ...filter,
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    afterId: cursor === undefined ? undefined : medicineIdOf(cursor),
    // One more than is shown tells whether there is a next page.
    limit: limit + 1,
  })
  const medicines = page.slice(0, limit)
  const last = medicines.at(-1)
  res.json({
    medicines,
    limit,
    next_cursor: page.length > limit && last ? cursorAfter(last.medicine_id) : null,
  })
}
