import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { customerRefusal } from "../../../../lib/errors"
import { localeOf } from "../../content/locale"
import { cmsOf } from "../../content/read-content"

/** GET /store/doctors/:slug */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const doctor = await cmsOf(req.scope).doctor(req.params.slug, localeOf(req))
  if (!doctor) {
    throw customerRefusal("not_found", "doctor")
  }
  // A distance is from a pincode, which nobody gave here.
  const { distance_km: _distance, ...profile } = doctor
  res.json({ doctor: profile })
}
