import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"
import { isAbovePaise, rupeesText } from "../../../lib/paise"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"

const ONE_PAISA = 0.01

/** Where a price of a product is written; an `amount` there is nothing else. */
const MATCHERS = [
  "/admin/products",
  "/admin/products/batch",
  "/admin/products/:id",
  "/admin/products/:id/variants",
  "/admin/products/:id/variants/batch",
  "/admin/products/:id/variants/:variant_id",
  "/admin/price-lists",
  "/admin/price-lists/:id",
  "/admin/price-lists/:id/prices/batch",
]

export const adminShelfPriceMiddlewares: MiddlewareRoute[] = MATCHERS.map((matcher) => ({
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

type ShelfPrice = { field: string; amount: number; variant_id?: string }

/** @param variantId whose prices they are, where the address or a variant around them says so */
function pricesIn(value: unknown, path: string, variantId?: string): ShelfPrice[] {
  if (typeof value !== "object" || value === null) {
    return []
  }
  const own = text(value, "variant_id") ?? variantId
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]): ShelfPrice[] => {
    const field = path ? `${path}.${key}` : key
    if (key === "metadata") {
      return []
    }
    if (key === "amount") {
      return [{ field, amount: Number(inner), variant_id: own }]
    }
    return pricesIn(inner, field, key === "prices" ? (text(value, "id") ?? own) : own)
  })
}

function text(value: object, key: string): string | undefined {
  const found: unknown = Reflect.get(value, key)
  return typeof found === "string" ? found : undefined
}
