import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http"
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

export const storeContentMiddlewares: MiddlewareRoute[] = Object.entries(LISTS).flatMap(
  ([path, validator]) => [
    {
      methods: ["GET" as const],
      matcher: path,
      middlewares: [validateAndTransformQuery(validator, {})],
    },
    {
      methods: ["GET" as const],
      matcher: `${path}/:slug`,
      middlewares: [validateAndTransformQuery(StoreGetContent, {})],
    },
  ]
)
