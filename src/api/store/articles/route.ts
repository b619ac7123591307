import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../content/locale"
import { listContent, summaryOf } from "../content/read-content"
import type { StoreListByMedicine } from "../content/validators"

/** Published articles, of one medicine or of all. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreListByMedicine>,
  res: MedusaResponse
): Promise<void> {
  const { documents, ...page } = await listContent(req.scope, "articles", {
    ...req.validatedQuery,
    locale: localeOf(req),
  })
  res.json({ articles: documents.map(summaryOf), ...page })
}
