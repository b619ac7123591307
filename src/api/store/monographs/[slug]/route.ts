import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { contentBySlug, medicineOf, textOf } from "../../content/read-content"
import type { StoreGetContent } from "../../content/validators"

/** GET /store/monographs/:slug */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetContent>,
  res: MedusaResponse
): Promise<void> {
  const { document, listed } = await contentBySlug(
    req.scope,
    "monographs",
    req.params.slug,
    req.validatedQuery.locale
  )
  res.json({ monograph: { ...textOf(document), ...medicineOf(listed) } })
}
