import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../lib/error-handler"
import { adminPrescriptionMiddlewares } from "./admin/prescriptions/middlewares"
import { authMiddlewares } from "./auth/middlewares"
import { razorpayHookMiddlewares } from "./hooks/razorpay/middlewares"
import { accessGate } from "./middlewares/access-gate"
import "./middlewares/registered-routes"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storePrescriptionMiddlewares } from "./store/prescriptions/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [accessGate] },
    ...authMiddlewares,
    ...razorpayHookMiddlewares,
    ...storeOrderMiddlewares,
    ...storePrescriptionMiddlewares,
    ...adminPrescriptionMiddlewares,
  ],
})
