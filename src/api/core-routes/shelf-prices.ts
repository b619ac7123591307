import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refusal } from "../../lib/errors"
import { rupeesText } from "../../lib/paise"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { isAboveCap, priceCap } from "../../rules/price-cap"
import { pricesIn, SHELF_PRICE_ROUTES } from "./prices-in-body"

const ONE_PAISA = 0.01

export const shelfPriceMiddlewares: MiddlewareRoute[] = SHELF_PRICE_ROUTES.map((matcher) => ({
  methods: ["POST"],
  matcher,
  middlewares: [assertShelfPrices],
}))

/**
 * What is on the shelf costs something, and no more than its maximum retail price: above it no cart
 * could be paid, and nobody would learn why it does not sell.
 *
 * @throws invalid_request, price_above_cap naming the field
 */
async function assertShelfPrices(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const prices = pricesIn(req.body, "", req.params.variant_id)
  for (const { field, amount } of prices) {
    if (amount < ONE_PAISA) {
      throw refusal("invalid_request", `${field} must be at least one paisa`)
    }
  }
  const variantIds = prices.flatMap(({ variant_id }) => variant_id ?? [])
  const facts = await req.scope
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify([...new Set(variantIds)])
  const listMrpOf = new Map(facts.map((fact) => [fact.variant_id, fact.list_mrp_paise]))
  for (const { field, amount, variant_id } of prices) {
    const cap = priceCap(listMrpOf.get(variant_id ?? ""))
    if (cap !== null && isAboveCap({ unit_price: amount, is_tax_inclusive: true }, cap)) {
      throw refusal(
        "price_above_cap",
        `${field} is above the maximum retail price of ${rupeesText(cap)}`
      )
    }
  }
  next()
}
