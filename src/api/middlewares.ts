import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../lib/error-handler"
import { adminAuditMiddlewares } from "./admin/audit/middlewares"
import { adminConsultMiddlewares } from "./admin/consult/middlewares"
import { adminFailedRefundMiddlewares } from "./admin/failed-refunds/middlewares"
import { adminKnowledgeMiddlewares } from "./admin/knowledge/middlewares"
import { adminLotMiddlewares } from "./admin/lots/middlewares"
import { adminPrescriptionMiddlewares } from "./admin/prescriptions/middlewares"
import { adminMedicineMiddlewares } from "./admin/medicines/middlewares"
import { adminOrderMiddlewares } from "./admin/orders/middlewares"
import { adminOutboxMiddlewares } from "./admin/outbox/middlewares"
import { adminPharmacistMiddlewares } from "./admin/pharmacists/middlewares"
import { adminStoppedOrderMiddlewares } from "./admin/stopped-orders/middlewares"
import { coreRouteMiddlewares } from "./core-routes/middlewares"
import { consultHookMiddlewares } from "./hooks/consult/middlewares"
import { razorpayHookMiddlewares } from "./hooks/razorpay/middlewares"
import { accessGate } from "./middlewares/access-gate"
import { hideExpress } from "./middlewares/answer-headers"
import { limitUploads } from "./middlewares/rate-limit"
import "./middlewares/foreign-cookies"
import "./middlewares/registered-routes"
import "./middlewares/slow-bodies"
import { assertWholePaise, sendWholePaise } from "./middlewares/whole-paise"
import { storeCartMiddlewares } from "./store/carts/middlewares"
import { storeContentMiddlewares } from "./store/content/middlewares"
import { storeConsultMiddlewares } from "./store/consult/middlewares"
import { storeMedicineMiddlewares } from "./store/medicines/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storePrescriptionMiddlewares } from "./store/prescriptions/middlewares"

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/", middlewares: [hideExpress, accessGate] },
    ...["/store/carts*", "/store/orders*", "/admin/orders*", "/admin/draft-orders*"].map(
      (matcher) => ({ matcher, middlewares: [sendWholePaise] })
    ),
    { methods: ["POST"], matcher: "/admin/payments/:id/refund", middlewares: [assertWholePaise] },
    { methods: ["POST"], matcher: "/store/prescriptions", middlewares: [limitUploads] },
    { methods: ["POST"], matcher: "/store/returns/:id/photos", middlewares: [limitUploads] },
    ...coreRouteMiddlewares,
    ...adminAuditMiddlewares,
    ...adminConsultMiddlewares,
    ...adminFailedRefundMiddlewares,
    ...adminKnowledgeMiddlewares,
    ...adminLotMiddlewares,
    ...adminMedicineMiddlewares,
    ...adminOrderMiddlewares,
    ...adminOutboxMiddlewares,
    ...adminPharmacistMiddlewares,
    ...adminStoppedOrderMiddlewares,
    ...consultHookMiddlewares,
    ...razorpayHookMiddlewares,
    ...storeCartMiddlewares,
    ...storeContentMiddlewares,
    ...storeConsultMiddlewares,
    ...storeMedicineMiddlewares,
    ...storeOrderMiddlewares,
    ...storePrescriptionMiddlewares,
    ...adminPrescriptionMiddlewares,
  ],
})
