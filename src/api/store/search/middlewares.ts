import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"

const query = z.looseObject({ filters: z.looseObject({ q: z.string().optional() }).optional() })
const wordsAreText = query.extend({ queries: z.array(query).optional() })

/** Core's own schema lets an operator stand for the words, and its search fails on one. */
function assertWordsAreText(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  wordsAreText.parse(req.body)
  next()
}

export const storeSearchMiddlewares: MiddlewareRoute[] = [
  { methods: ["POST"], matcher: "/store/search", middlewares: [assertWordsAreText] },
]
