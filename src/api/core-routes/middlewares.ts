import type { MiddlewareRoute } from "@medusajs/framework/http"
import { accountEmailMiddlewares } from "./account-email"
import { logInMiddlewares } from "./auth/log-in"
import { cartMiddlewares } from "./carts"
import { customerEmailMiddlewares } from "./customer-email-by-staff"
import { handWrittenPriceMiddlewares } from "./hand-written-prices"
import { lanePriceMiddlewares } from "./lane-price"
import { orderChangeStrokeMiddlewares } from "./order-change-strokes"
import { orderChangeMiddlewares } from "./order-changes"
import { orderMoneyMiddlewares } from "./order-money"
import { orderNumberMiddlewares } from "./order-number-search"
import { productInLawMiddlewares } from "./product-in-law"
import { promotionAmountMiddlewares } from "./promotion-amounts"
import { receivedReturnMiddlewares } from "./received-returns"
import { searchMiddlewares } from "./search-words"
import { shelfPriceMiddlewares } from "./shelf-prices"
import { notificationMiddlewares } from "./staff-notifications"

/** What we ask, refuse or add on routes of core. Several on one route run in this order. */
export const coreRouteMiddlewares: MiddlewareRoute[] = [
  ...customerEmailMiddlewares,
  ...handWrittenPriceMiddlewares,
  ...notificationMiddlewares,
  ...orderChangeMiddlewares,
  ...orderChangeStrokeMiddlewares,
  ...orderNumberMiddlewares,
  ...promotionAmountMiddlewares,
  ...receivedReturnMiddlewares,
  ...shelfPriceMiddlewares,
  ...logInMiddlewares,
  ...cartMiddlewares,
  ...accountEmailMiddlewares,
  ...orderMoneyMiddlewares,
  ...productInLawMiddlewares,
  ...searchMiddlewares,
  ...lanePriceMiddlewares,
]
