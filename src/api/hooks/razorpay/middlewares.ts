import type { MiddlewareRoute } from "@medusajs/framework/http"

/** The signature covers the bytes as sent. */
export const razorpayHookMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/hooks/razorpay",
    methods: ["POST"],
    bodyParser: { preserveRawBody: true, sizeLimit: "200kb" },
  },
]
