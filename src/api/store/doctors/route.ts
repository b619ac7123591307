import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../content/locale"
import { cmsOf } from "../content/read-content"
import type { StoreListDoctors } from "../content/validators"

/** Published doctors, the nearest to the pincode first. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreListDoctors>,
  res: MedusaResponse
): Promise<void> {
  const { doctors, next } = await cmsOf(req.scope).findDoctors({
    ...req.validatedQuery,
    locale: localeOf(req),
  })
  res.json({ doctors, limit: req.validatedQuery.limit, next_cursor: next })
}
