import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../content/locale"
import { listContent, conditionOf, summaryOf } from "../content/read-content"
import type { StoreListContent } from "../content/validators"

/** Published texts about conditions. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreListContent>,
  res: MedusaResponse
): Promise<void> {
  const { documents, ...page } = await listContent(req.scope, "conditions", {
    ...req.validatedQuery,
    locale: localeOf(req),
  })
  res.json({
    conditions: documents.map((listed) => ({ ...summaryOf(listed), ...conditionOf(listed) })),
    ...page,
  })
}
