import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refusal } from "../../lib/errors"
import { isAbovePaise, rupeesText } from "../../lib/paise"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
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
  const caps = await req.scope
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .capOf([...new Set(variantIds)], [])
  const capOf = new Map(caps.map(({ variant_id, cap_paise }) => [variant_id, cap_paise]))
  for (const { field, amount, variant_id } of prices) {
    const cap = capOf.get(variant_id ?? "")
    if (typeof cap === "number" && isAbovePaise(amount, cap)) {
      throw refusal(
        "price_above_cap",
        `${field} is above the maximum retail price of ${rupeesText(cap)}`
      )
    }
  }
  next()
}
