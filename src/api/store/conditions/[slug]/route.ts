import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { contentBySlug, conditionOf, textOf } from "../../content/read-content"
import type { StoreGetContent } from "../../content/validators"

/** GET /store/conditions/:slug */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetContent>,
  res: MedusaResponse
): Promise<void> {
  const { document, listed } = await contentBySlug(
    req.scope,
    "conditions",
    req.params.slug,
    req.validatedQuery.locale
  )
  res.json({ condition: { ...textOf(document), ...conditionOf(listed) } })
}
