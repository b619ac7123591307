import { closed, type CoreAccess } from "../who"

/** Core's routes that nobody may call, and why. */
export const CLOSED: CoreAccess = [
  // Runs any workflow, or answers a step of one, over HTTP: nobody may.
  {
    who: closed("route_closed"),
    routes: [
      "GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe",
      "POST /admin/workflows-executions/:workflow_id/run",
      "POST /admin/workflows-executions/:workflow_id/steps/failure",
      "POST /admin/workflows-executions/:workflow_id/steps/success",
      "GET /admin/workflows-executions/:workflow_id/subscribe",
    ],
  },
  // Orders are paid through the payment provider, from the checkout, and in no other way.
  {
    who: closed("manual_payment_closed"),
    routes: [
      "POST /admin/orders/:id/payment-sessions/authorize",
      "POST /admin/payment-collections/:id/mark-as-paid",
      "POST /admin/payments/:id/capture",
      "POST /admin/payment-collections/:id/payment-sessions",
    ],
  },
  // Keeps a customer's words in clear and lets them set what sending back costs:
  // POST /store/orders/:id/returns instead.
  {
    who: closed("route_closed"),
    routes: ["POST /store/returns"],
  },
  // Answers before it has checked a signature, and forgets on a crash: POST /hooks/razorpay instead.
  {
    who: closed("route_closed"),
    routes: ["POST /hooks/payment/:provider"],
  },
  // Files here would be public: uploads, and exports and imports that leave their file behind.
  {
    who: closed("route_closed"),
    routes: [
      "POST /admin/inventory-items/export",
      "POST /admin/orders/export",
      "POST /admin/products/export",
      "POST /admin/products/import",
      "POST /admin/products/import/:transaction_id/confirm",
      "POST /admin/products/imports",
      "POST /admin/products/imports/:transaction_id/confirm",
      "POST /admin/uploads",
      "DELETE /admin/uploads/:id",
      "GET /admin/uploads/:id",
      "POST /admin/uploads/presigned-urls",
    ],
  },
  // An order stays with the customer whose prescription it was dispensed on.
  {
    who: closed("transfer_closed"),
    routes: [
      "POST /admin/orders/:id/transfer",
      "POST /admin/orders/:id/transfer/cancel",
      "POST /admin/orders/:id/transfer/guest",
      "POST /store/orders/:id/transfer/accept",
      "POST /store/orders/:id/transfer/cancel",
      "POST /store/orders/:id/transfer/decline",
      "POST /store/orders/:id/transfer/request",
    ],
  },
  // Medusa's own roles are an enterprise part: ours are under /admin/staff. No Medusa Cloud here.
  {
    who: closed("route_closed"),
    routes: [
      "DELETE /admin/rbac/roles/:id",
      "GET /admin/rbac/roles/:id",
      "POST /admin/rbac/roles/:id",
      "DELETE /admin/users/:id/roles",
      "GET /admin/users/:id/roles",
      "POST /admin/users/:id/roles",
      "DELETE /admin/users/:id/roles/:role_id",
      "POST /auth/:auth_provider/user",
      "POST /cloud/auth/users",
    ],
  },
  // Brings no role, and who has none can do nothing: POST /admin/staff/invites instead.
  {
    who: closed("route_closed"),
    routes: ["POST /admin/invites"],
  },
  // Core's index module is not used, and without it these never answer.
  {
    who: closed("route_closed"),
    routes: ["GET /admin/index/details", "POST /admin/index/sync"],
  },
  // A parcel leaves a store by a pharmacist's handover, and in no other way.
  {
    who: closed("route_closed"),
    routes: ["POST /admin/fulfillments/:id/shipment"],
  },
  // Core's log-in answers a GET as it does a POST; with passwords, nothing comes back by callback.
  {
    who: closed("route_closed"),
    routes: [
      "GET /auth/:actor_type/:auth_provider",
      "GET /auth/:actor_type/:auth_provider/callback",
      "POST /auth/:actor_type/:auth_provider/callback",
    ],
  },
]
