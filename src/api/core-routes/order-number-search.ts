import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"

/** A number as lists and messages write it. */
const ORDER_NUMBER = /^\s*#\s*(\d{1,9})\s*$/

/** "#12" means that order. Core looks for the sign too, and for "12" within names and telephones. */
function findByNumber(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const { q, ...filters } = req.filterableFields
  const [, number] = (typeof q === "string" && ORDER_NUMBER.exec(q)) || []
  if (number) {
    req.filterableFields = { ...filters, display_id: Number(number) }
  }
  next()
}

export const orderNumberMiddlewares: MiddlewareRoute[] = [
  "/admin/orders",
  "/admin/draft-orders",
].map((matcher) => ({ methods: ["GET"], matcher, middlewares: [findByNumber] }))
