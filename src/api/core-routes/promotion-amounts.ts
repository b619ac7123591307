import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refusal } from "../../lib/errors"

/** What a discount and its campaign count in; core takes any number. */
const COUNTS = [
  ["application_method", "value"],
  ["application_method", "max_quantity"],
  ["application_method", "apply_to_quantity"],
  ["application_method", "buy_rules_min_quantity"],
  ["campaign", "budget", "limit"],
  ["budget", "limit"],
]

export const promotionAmountMiddlewares: MiddlewareRoute[] = [
  "/admin/promotions",
  "/admin/promotions/:id",
  "/admin/campaigns",
  "/admin/campaigns/:id",
].map((matcher) => ({ methods: ["POST"], matcher, middlewares: [assertNothingNegative] }))

/** @throws invalid_request naming the field */
function assertNothingNegative(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const negative = COUNTS.find((path) => {
    const value = path.reduce(fieldOf, req.body)
    return typeof value === "number" && value < 0
  })
  if (negative) {
    throw refusal("invalid_request", `${negative.join(".")}: a number that is not negative`)
  }
  next()
}

function fieldOf(body: unknown, field: string): unknown {
  return typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined
}
