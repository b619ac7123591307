import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../../content/locale"
import { contentBySlug, textOf } from "../../content/read-content"

/** GET /store/articles/:slug */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { document } = await contentBySlug(req.scope, "articles", req.params.slug, localeOf(req))
  res.json({ article: textOf(document) })
}
