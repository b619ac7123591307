import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"

/**
 * Core puts what is received as good back on sale. A medicine that has been in a customer's hands is
 * not sold again, whatever it looks like: the way that is open writes it off, and gives the money back.
 */
export const receivedReturnMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/admin/returns/:id/receive-items", middlewares: [refuseRestock] },
  {
    methods: ["POST"],
    matcher: "/admin/returns/:id/receive/confirm",
    middlewares: [refuseEmptyReceipt],
  },
]

/** Core confirms a receipt of nothing, and the customer would be told that the parcel has come. */
async function refuseEmptyReceipt(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const changes = await req.scope
    .resolve(Modules.ORDER)
    .listOrderChanges(
      { return_id: req.params.id, status: ["pending", "requested"] },
      { relations: ["actions"] }
    )
  const isEmpty = changes.every(({ actions }) =>
    actions.every(({ action }) => action !== ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM)
  )
  // Without an open receipt core itself says that there is none.
  if (changes.length > 0 && isEmpty) {
    throw refusal(
      "invalid_request",
      "Nothing is received yet. Enter what came back as damaged, then confirm."
    )
  }
  next()
}

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
