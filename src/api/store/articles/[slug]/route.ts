import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { contentBySlug, textOf } from "../../content/read-content"
import type { StoreGetContent } from "../../content/validators"

/** GET /store/articles/:slug */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetContent>,
  res: MedusaResponse
): Promise<void> {
  const { document } = await contentBySlug(
    req.scope,
    "articles",
    req.params.slug,
    req.validatedQuery.locale
  )
  res.json({ article: textOf(document) })
}
