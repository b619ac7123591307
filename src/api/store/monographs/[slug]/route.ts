import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../../content/locale"
import { contentBySlug, medicineOf, textOf } from "../../content/read-content"

/** GET /store/monographs/:slug */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { document, listed } = await contentBySlug(
    req.scope,
    "monographs",
    req.params.slug,
    localeOf(req)
  )
  res.json({ monograph: { ...textOf(document), ...medicineOf(listed) } })
}
