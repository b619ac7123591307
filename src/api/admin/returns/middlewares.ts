import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"

/**
 * Core puts what is received as good back on sale. A medicine that has been in a customer's hands is
 * not sold again, whatever it looks like: the way that is open writes it off, and gives the money back.
 */
export const adminReturnMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/returns/:id/receive-items", middlewares: [refuseRestock] },
]

function refuseRestock(
  _req: MedusaRequest,
  _res: MedusaResponse,
  _next: MedusaNextFunction
): never {
  throw refusal(
    "no_restock",
    "A medicine that has left the store is not sold again: receive it as damaged. The customer's money goes back all the same."
  )
}
