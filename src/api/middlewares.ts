import { defineMiddlewares } from "@medusajs/framework/http"
import { errorHandler } from "../lib/error-handler"
import { adminAuditMiddlewares } from "./admin/audit/middlewares"
import { adminConsultMiddlewares } from "./admin/consult/middlewares"
import { adminCustomerMiddlewares } from "./admin/customers/middlewares"
import { adminFailedRefundMiddlewares } from "./admin/failed-refunds/middlewares"
import { adminKnowledgeMiddlewares } from "./admin/knowledge/middlewares"
import { adminLinePriceMiddlewares } from "./admin/line-prices/middlewares"
import { adminLotMiddlewares } from "./admin/lots/middlewares"
import { adminNotificationMiddlewares } from "./admin/notifications/middlewares"
import { adminPrescriptionMiddlewares } from "./admin/prescriptions/middlewares"
import { adminMedicineMiddlewares } from "./admin/medicines/middlewares"
import { adminOrderChangeMiddlewares } from "./admin/order-changes/middlewares"
import { adminStrokeMiddlewares } from "./admin/order-changes/strokes"
import { adminOrderMiddlewares } from "./admin/orders/middlewares"
import { adminOutboxMiddlewares } from "./admin/outbox/middlewares"
import { adminPharmacistMiddlewares } from "./admin/pharmacists/middlewares"
import { adminPromotionMiddlewares } from "./admin/promotions/middlewares"
import { adminReturnMiddlewares } from "./admin/returns/middlewares"
import { adminShelfPriceMiddlewares } from "./admin/shelf-prices/middlewares"
import { adminStoppedOrderMiddlewares } from "./admin/stopped-orders/middlewares"
import { authMiddlewares } from "./auth/middlewares"
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
import { storeCustomerMiddlewares } from "./store/customers/middlewares"
import { storeMedicineMiddlewares } from "./store/medicines/middlewares"
import { storeOrderMiddlewares } from "./store/orders/middlewares"
import { storeProductMiddlewares } from "./store/products/middlewares"
import { storePrescriptionMiddlewares } from "./store/prescriptions/middlewares"
import { storeSearchMiddlewares } from "./store/search/middlewares"
import { storeShippingOptionMiddlewares } from "./store/shipping-options/middlewares"

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
    ...adminAuditMiddlewares,
    ...adminConsultMiddlewares,
    ...adminCustomerMiddlewares,
    ...adminFailedRefundMiddlewares,
    ...adminKnowledgeMiddlewares,
    ...adminLinePriceMiddlewares,
    ...adminLotMiddlewares,
    ...adminMedicineMiddlewares,
    ...adminNotificationMiddlewares,
    ...adminOrderChangeMiddlewares,
    ...adminStrokeMiddlewares,
    ...adminOrderMiddlewares,
    ...adminOutboxMiddlewares,
    ...adminPharmacistMiddlewares,
    ...adminPromotionMiddlewares,
    ...adminReturnMiddlewares,
    ...adminShelfPriceMiddlewares,
    ...adminStoppedOrderMiddlewares,
    ...authMiddlewares,
    ...consultHookMiddlewares,
    ...razorpayHookMiddlewares,
    ...storeCartMiddlewares,
    ...storeContentMiddlewares,
    ...storeConsultMiddlewares,
    ...storeCustomerMiddlewares,
    ...storeMedicineMiddlewares,
    ...storeOrderMiddlewares,
    ...storePrescriptionMiddlewares,
    ...storeProductMiddlewares,
    ...storeSearchMiddlewares,
    ...storeShippingOptionMiddlewares,
    ...adminPrescriptionMiddlewares,
  ],
})
