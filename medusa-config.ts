import path from "node:path"
import { logger } from "@medusajs/framework/logger"
import { defineConfig, Modules } from "@medusajs/framework/utils"
import { env } from "./src/env"
import {
  answererOptions,
  infrastructure,
  knowledgeOptions,
  outboxOptions,
} from "./src/infrastructure"
import { assertCapturable } from "./src/workflows/payment/assert-capturable"

const settings = env()
// Medusa takes it from the environment alone, and logs every address when it finds none there.
logger.setLogLevel(settings.LOG_LEVEL)

export default defineConfig({
  projectConfig: {
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    workerMode: settings.MEDUSA_WORKER_MODE,
    http: {
      storeCors: settings.STORE_CORS,
      adminCors: settings.ADMIN_CORS,
      authCors: settings.AUTH_CORS,
      jwtSecret: settings.JWT_SECRET,
      // Nothing ends a token before its time: a day of work, not more.
      jwtExpiresIn: "8h",
      cookieSecret: settings.COOKIE_SECRET,
    },
    // In development core sets none, and browsers differ in what they do then.
    cookieOptions: { sameSite: "lax" },
  },
  admin: {
    // In development Medusa serves it from its sources, and every file of the project with them.
    disable: settings.DISABLE_ADMIN || settings.NODE_ENV === "development",
    vite: () => {
      // Asked by the build of the admin alone, which reads its settings as in development: what
      // browsers get is React for production.
      process.env.NODE_ENV = "production"
      return {
        resolve: {
          alias: { "react-country-flag": path.join(__dirname, "src/admin/lib/country-flag.ts") },
        },
      }
    },
  },
  plugins: ["@pulsekart/checkout-guards", "@pulsekart/razorpay"],
  modules: [
    ...infrastructure(settings),
    {
      resolve: "@medusajs/medusa/payment",
      dependencies: ["dispensing"],
      options: {
        providers: [
          {
            resolve: "@pulsekart/razorpay/providers/razorpay",
            id: "razorpay",
            options: {
              keyId: settings.RAZORPAY_KEY_ID,
              keySecret: settings.RAZORPAY_KEY_SECRET,
              apiUrl: settings.RAZORPAY_API_URL,
              assertCapturable,
            },
          },
        ],
      },
    },
    {
      resolve: "./src/modules/open-payment",
      options: { firstLookSeconds: settings.SETTLE_OPEN_PAYMENTS_AFTER_SECONDS },
    },
    { resolve: "./src/modules/access" },
    { resolve: "./src/modules/audit" },
    {
      resolve: "./src/modules/notification-outbox",
      dependencies: ["privacy"],
      options: outboxOptions(settings),
    },
    { resolve: "./src/modules/medicine" },
    {
      resolve: "./src/modules/inventory",
      key: Modules.INVENTORY,
      dependencies: ["medicine", "dispensing", "deliveryZone", Modules.ORDER],
    },
    { resolve: "./src/modules/delivery-zone" },
    { resolve: "./src/modules/tax-gst" },
    {
      resolve: "@medusajs/medusa/fulfillment",
      dependencies: [
        "medicine",
        "dispensing",
        "deliveryZone",
        Modules.INVENTORY,
        Modules.ORDER,
        Modules.PAYMENT,
      ],
      options: { providers: [{ resolve: "./src/modules/fulfillment-zone", id: "zone" }] },
    },
    {
      resolve: "@medusajs/medusa/tax",
      dependencies: ["medicine", "taxGst", "deliveryZone", Modules.FULFILLMENT],
      options: { providers: [{ resolve: "./src/modules/tax-gst/provider", id: "gst" }] },
    },
    { resolve: "./src/modules/promotion", key: "promotion", dependencies: ["medicine"] },
    { resolve: "./src/modules/privacy", options: { masterKey: settings.PULSEKART_MASTER_KEY } },
    {
      resolve: "./src/modules/ocr",
      options: { threads: settings.OCR_THREADS, pageSeconds: 60 },
    },
    {
      resolve: "./src/modules/prescription",
      dependencies: ["privacy", "ocr", Modules.FILE],
      options: {
        claimSeconds: settings.PRESCRIPTION_CLAIM_SECONDS,
        ocr: {
          enabled: settings.MEDUSA_WORKER_MODE !== "server",
          threads: settings.OCR_THREADS,
          leaseSeconds: settings.OCR_LEASE_SECONDS,
          maxAttempts: settings.OCR_MAX_ATTEMPTS,
          backoffSeconds: settings.OCR_BACKOFF_SECONDS,
          pollSeconds: settings.QUEUE_POLL_SECONDS,
        },
      },
    },
    { resolve: "./src/modules/return-evidence", dependencies: ["privacy", Modules.FILE] },
    { resolve: "./src/modules/pharmacist" },
    {
      resolve: "./src/modules/cms",
      options: {
        url: settings.CMS_URL,
        serviceKey: settings.CMS_SERVICE_KEY,
        timeoutMs: settings.CMS_TIMEOUT_SECONDS * 1000,
      },
    },
    {
      resolve: "./src/modules/knowledge",
      dependencies: ["cms", Modules.EVENT_BUS],
      options: knowledgeOptions(settings),
    },
    {
      resolve: "./src/modules/consult",
      dependencies: ["privacy"],
      options: {
        turnSeconds: settings.CONSULT_TURN_SECONDS,
        answerer: answererOptions(settings),
      },
    },
    {
      resolve: "./src/modules/dispensing",
      dependencies: [Modules.ORDER, Modules.CART, Modules.FULFILLMENT, "medicine", "pharmacist"],
    },
  ],
})
