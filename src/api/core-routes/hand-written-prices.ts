import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import {
  assertHandWrittenPrices,
  lineOfAction,
  orderLine,
  type HandWrittenLine,
} from "../../workflows/order/assert-hand-written-prices"

type Body = HandWrittenLine & { items?: HandWrittenLine[] }
type PricedLines = Parameters<typeof assertHandWrittenPrices>[1]
type LinesOf = (req: MedusaRequest<Body>) => Promise<PricedLines>

const added: LinesOf = async ({ validatedBody }) => validatedBody.items ?? []
const ofOrderLine: LinesOf = async (req) =>
  priced(req, () => orderLine(req.scope, req.params.item_id))
const ofAction: LinesOf = async (req) =>
  priced(req, () => lineOfAction(req.scope, req.params.action_id))

/** Where a line's price may be written by hand. */
const ROUTES: [matcher: string, linesOf: LinesOf][] = [
  ["/admin/draft-orders", added],
  ["/admin/draft-orders/:id/edit/items", added],
  ["/admin/draft-orders/:id/edit/items/:action_id", ofAction],
  ["/admin/draft-orders/:id/edit/items/item/:item_id", ofOrderLine],
  ["/admin/order-edits/:id/items", added],
  ["/admin/order-edits/:id/items/:action_id", ofAction],
  ["/admin/order-edits/:id/items/item/:item_id", ofOrderLine],
  ["/admin/claims/:id/outbound/items", added],
  ["/admin/exchanges/:id/outbound/items", added],
]

export const handWrittenPriceMiddlewares: MiddlewareRoute[] = ROUTES.map(([matcher, linesOf]) => ({
  methods: ["POST"],
  matcher,
  middlewares: [
    async (req: MedusaRequest<Body>, _res: MedusaResponse, next: MedusaNextFunction) => {
      await assertHandWrittenPrices(req.scope, await linesOf(req))
      next()
    },
  ],
}))

async function priced(
  { validatedBody: { unit_price } }: MedusaRequest<Body>,
  lineOf: () => Promise<PricedLines[number]>
): Promise<PricedLines> {
  return unit_price === undefined || unit_price === null
    ? []
    : [{ ...(await lineOf()), unit_price }]
}
