import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"

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
 * What is on the shelf costs something: goods go for nothing by a discount or a refund, which say so.
 *
 * @throws invalid_request naming the field
 */
function assertShelfPrices(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  assertAmounts(req.body, "")
  next()
}

function assertAmounts(value: unknown, path: string): void {
  if (typeof value !== "object" || value === null) {
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === "metadata") {
      continue
    }
    const field = path ? `${path}.${key}` : key
    if (key === "amount" && Number(inner) < ONE_PAISA) {
      throw refusal("invalid_request", `${field} must be at least one paisa`)
    }
    assertAmounts(inner, field)
  }
}
