import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { refusal } from "../../../../lib/errors"
import { cmsOf } from "../../content/read-content"
import type { StoreGetContent } from "../../content/validators"

/** GET /store/doctors/:slug */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetContent>,
  res: MedusaResponse
): Promise<void> {
  const doctor = await cmsOf(req.scope).doctor(req.params.slug, req.validatedQuery.locale)
  if (!doctor) {
    throw refusal("not_found", "slug: no such doctor is published")
  }
  // A distance is from a pincode, which nobody gave here.
  const { distance_km: _distance, ...profile } = doctor
  res.json({ doctor: profile })
}
