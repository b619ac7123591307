import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../../content/locale"
import { contentBySlug, conditionOf, textOf } from "../../content/read-content"

/** GET /store/conditions/:slug */
export async function GET(req: MedusaStoreRequest, res: MedusaResponse): Promise<void> {
  const { document, listed } = await contentBySlug(
    req.scope,
    "conditions",
    req.params.slug,
    localeOf(req)
  )
  res.json({ condition: { ...textOf(document), ...conditionOf(listed) } })
}
