import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type StockService from "../../../modules/inventory/service"
import type { GetLotsType } from "./validators"

/** GET /admin/lots: batches at the stores, by id. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, GetLotsType>,
  res: MedusaResponse
): Promise<void> {
  const { limit, ...filters } = req.validatedQuery as GetLotsType
  const lots = await req.scope.resolve<StockService>(Modules.INVENTORY).listLots(filters, limit)
  res.json({ lots, next: lots.length === limit ? lots[lots.length - 1].id : null })
}
