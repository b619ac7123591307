import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { assertNoScheduledLineAdded } from "../../../workflows/order/assert-no-scheduled-line-added"

type OrderOf = (container: MedusaContainer, id: string) => Promise<string>

const itself: OrderOf = async (_container, id) => id
const ofExchange: OrderOf = async (container, id) =>
  (await container.resolve(Modules.ORDER).retrieveOrderExchange(id)).order_id
const ofClaim: OrderOf = async (container, id) =>
  (await container.resolve(Modules.ORDER).retrieveOrderClaim(id)).order_id

/** Where staff make a change of an order final. */
const CONFIRMATIONS: [matcher: string, orderOf: OrderOf][] = [
  ["/admin/draft-orders/:id/edit/confirm", itself],
  ["/admin/order-edits/:id/confirm", itself],
  ["/admin/exchanges/:id/request", ofExchange],
  ["/admin/claims/:id/request", ofClaim],
]

export const adminOrderChangeMiddlewares: MiddlewareRoute[] = CONFIRMATIONS.map(
  ([matcher, orderOf]) => ({
    methods: ["POST"],
    matcher,
    middlewares: [
      async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
        await assertNoScheduledLineAdded(req.scope, await orderOf(req.scope, req.params.id))
        next()
      },
    ],
  })
)
