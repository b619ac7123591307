import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { refusal } from "../../../../lib/errors"
import type StockService from "../../../../modules/inventory/service"
import { MEDICINE_MODULE } from "../../../../modules/medicine"
import type MedicineModuleService from "../../../../modules/medicine/service"

const MOST_LOTS = 100

/** What one medicine is today, how it came to be classified so, its list prices and its lots. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const medicines = req.scope.resolve<MedicineModuleService>(MEDICINE_MODULE)
  const [facts] = await medicines.classifyMedicines([id])
  if (!facts) {
    throw refusal("not_found", "There is no such medicine")
  }
  const [product, classifications, prices, lots] = await Promise.all([
    req.scope
      .resolve(Modules.PRODUCT)
      .retrieveProduct(facts.product_id, { select: ["id", "title", "status"] }),
    medicines.classificationHistory(id),
    medicines.priceHistory(id),
    req.scope
      .resolve<StockService>(Modules.INVENTORY)
      .listLots({ inventory_item_id: facts.inventory_item_id }, MOST_LOTS),
  ])
  res.json({
    medicine: { ...facts, title: product.title, status: product.status },
    classifications,
    prices,
    lots,
  })
}
