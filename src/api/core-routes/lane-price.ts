import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"

/** Core reads the price of a lane before it asks whether there is such a lane. */
async function assertLaneExists(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const [lane] = await req.scope
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ id: [req.params.id] }, { select: ["id"] })
  if (!lane) {
    throw customerRefusal("not_found", "lane")
  }
  next()
}

export const lanePriceMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/shipping-options/:id/calculate",
    middlewares: [assertLaneExists],
  },
]
