import {
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
  validateAndTransformQuery,
} from "@medusajs/framework/http"
import {
  StoreGetContent,
  StoreListByMedicine,
  StoreListContent,
  StoreListDoctors,
} from "./validators"

const LISTS = {
  "/store/articles": StoreListByMedicine,
  "/store/monographs": StoreListByMedicine,
  "/store/conditions": StoreListContent,
  "/store/doctors": StoreListDoctors,
}

/**
 * Whoever keeps a copy asks before showing it again: what a reviewer withdraws is gone at once. An
 * unchanged answer is a 304 by Express's own ETag.
 */
function revalidate(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader("cache-control", "no-cache")
  next()
}

export const storeContentMiddlewares: MiddlewareRoute[] = Object.entries(LISTS).flatMap(
  ([path, validator]) => [
    {
      methods: ["GET" as const],
      matcher: path,
      middlewares: [revalidate, validateAndTransformQuery(validator, {})],
    },
    {
      methods: ["GET" as const],
      matcher: `${path}/:slug`,
      middlewares: [revalidate, validateAndTransformQuery(StoreGetContent, {})],
    },
  ]
)
