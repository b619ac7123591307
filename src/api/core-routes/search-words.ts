import {
  configureStoreSearch,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

const query = z.looseObject({ filters: z.looseObject({ q: z.string().optional() }).optional() })
const wordsAreText = query.extend({ queries: z.array(query).optional() })

/** Core's own schema lets an operator stand for the words, and its search fails on one. */
function assertWordsAreText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  wordsAreText.parse(req.body)
  next()
}

export const searchMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/search",
    middlewares: [configureStoreSearch({ allowed_indexes: { product: true } }), assertWordsAreText],
  },
]
