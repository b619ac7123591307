import {
  validateAndTransformBody,
  validateAndTransformQuery,
  type MiddlewareRoute,
} from "@medusajs/framework/http"
import { limitConsultMessages, limitConsults } from "../../middlewares/rate-limit"
import {
  StoreGiveFeedback,
  StoreHandOver,
  StoreListMessages,
  StoreOpenConsult,
  StoreSendMessage,
} from "./validators"

const SESSION = "/store/consult/sessions/:id"

export const storeConsultMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: "/store/consult/sessions",
    middlewares: [limitConsults, validateAndTransformBody(StoreOpenConsult)],
  },
  {
    methods: ["GET"],
    matcher: `${SESSION}/messages`,
    middlewares: [validateAndTransformQuery(StoreListMessages, {})],
  },
  {
    methods: ["POST"],
    matcher: `${SESSION}/messages`,
    middlewares: [limitConsultMessages, validateAndTransformBody(StoreSendMessage)],
  },
  {
    methods: ["POST"],
    matcher: `${SESSION}/messages/:mid/feedback`,
    middlewares: [validateAndTransformBody(StoreGiveFeedback)],
  },
  {
    methods: ["POST"],
    matcher: `${SESSION}/handover`,
    middlewares: [limitConsultMessages, validateAndTransformBody(StoreHandOver)],
  },
]
