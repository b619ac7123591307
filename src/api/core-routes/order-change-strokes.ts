import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { ChangeActionType } from "@medusajs/framework/utils"
import {
  assertChangeIsOpen,
  assertStillDraft,
  type ChangeOf,
} from "../../workflows/order/assert-change-is-open"

const { ITEM_ADD, ITEM_UPDATE, RETURN_ITEM, SHIPPING_ADD, WRITE_OFF_ITEM } = ChangeActionType
const RECEIVED = [
  ChangeActionType.RECEIVE_RETURN_ITEM,
  ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM,
]

type Of = (id: string) => ChangeOf
const ofOrder: Of = (order_id) => ({ order_id, change_type: "edit" })
const ofReturn: Of = (return_id) => ({ return_id })
const ofClaim: Of = (claim_id) => ({ claim_id })
const ofExchange: Of = (exchange_id) => ({ exchange_id })

/** Where a stroke of an open change is altered or taken out again, and what it may be. */
const STROKES: [path: string, of: Of, kinds: ChangeActionType[]][] = [
  ["/admin/order-edits/:id/items", ofOrder, [ITEM_ADD, ITEM_UPDATE]],
  ["/admin/order-edits/:id/shipping-method", ofOrder, [SHIPPING_ADD]],
  ["/admin/returns/:id/request-items", ofReturn, [RETURN_ITEM]],
  ["/admin/returns/:id/receive-items", ofReturn, RECEIVED],
  ["/admin/returns/:id/dismiss-items", ofReturn, RECEIVED],
  ["/admin/returns/:id/shipping-method", ofReturn, [SHIPPING_ADD]],
  ["/admin/claims/:id/claim-items", ofClaim, [WRITE_OFF_ITEM]],
  ["/admin/claims/:id/inbound/items", ofClaim, [RETURN_ITEM]],
  ["/admin/claims/:id/inbound/shipping-method", ofClaim, [SHIPPING_ADD]],
  ["/admin/claims/:id/outbound/items", ofClaim, [ITEM_ADD]],
  ["/admin/claims/:id/outbound/shipping-method", ofClaim, [SHIPPING_ADD]],
  ["/admin/exchanges/:id/inbound/items", ofExchange, [RETURN_ITEM]],
  ["/admin/exchanges/:id/inbound/shipping-method", ofExchange, [SHIPPING_ADD]],
  ["/admin/exchanges/:id/outbound/items", ofExchange, [ITEM_ADD]],
  ["/admin/exchanges/:id/outbound/shipping-method", ofExchange, [SHIPPING_ADD]],
]

export const orderChangeStrokeMiddlewares: MiddlewareRoute[] = [
  ...STROKES.flatMap(([path, of, kinds]): MiddlewareRoute[] => [
    {
      methods: ["POST"],
      matcher: path,
      middlewares: [asking((req) => assertChangeIsOpen(req.scope, of(req.params.id)))],
    },
    {
      methods: ["POST", "DELETE"],
      matcher: `${path}/:action_id`,
      middlewares: [
        asking((req) => {
          // Only what was added to an edit can be altered; both can be taken out.
          const fitting = req.method === "POST" ? kinds.filter((one) => one !== ITEM_UPDATE) : kinds
          const stroke = { action_id: req.params.action_id, kinds: fitting }
          return assertChangeIsOpen(req.scope, of(req.params.id), stroke)
        }),
      ],
    },
  ]),
  {
    methods: ["DELETE"],
    matcher: "/admin/draft-orders/:id",
    middlewares: [asking((req) => assertStillDraft(req.scope, req.params.id))],
  },
]

function asking(assert: (req: MedusaRequest) => Promise<void>) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    await assert(req)
    next()
  }
}
