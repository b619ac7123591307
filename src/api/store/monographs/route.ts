import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { localeOf } from "../content/locale"
import { listContent, medicineOf, summaryOf } from "../content/read-content"
import type { StoreListByMedicine } from "../content/validators"

/** Published monographs, of one medicine or of all. A product with two molecules has two. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreListByMedicine>,
  res: MedusaResponse
): Promise<void> {
  const { documents, ...page } = await listContent(req.scope, "monographs", {
    ...req.validatedQuery,
    locale: localeOf(req),
  })
  res.json({
    monographs: documents.map((listed) => ({ ...summaryOf(listed), ...medicineOf(listed) })),
    ...page,
  })
}
