import type { RefusalCode } from "../../lib/errors"
import { ROLES, type Role } from "./roles"

/** Who may call a route. */
export type Access =
  | { to: "everyone" }
  | { to: "customer" }
  /** Any logged-in user of the admin, with or without a role. */
  | { to: "user" }
  | { to: "roles"; roles: readonly Role[] }
  | { to: "nobody"; code: RefusalCode }

const EVERYONE: Access = { to: "everyone" }
const CUSTOMER: Access = { to: "customer" }
const USER: Access = { to: "user" }
const STAFF = only(...ROLES)
const OWNER = only("owner")
const OPERATIONS = only("owner", "operator")
const PHARMACIST = only("pharmacist")

/**
 * Every route of the admin, and every route anywhere that changes something, with who may call it.
 * A changing route that is missing here stops the boot; a reading one under /admin is refused.
 * Paths are those that Medusa registers, one line a route, so that a new one never slips in under
 * a pattern.
 */
const TABLE: readonly (readonly [Access, string])[] = [
  // Runs any workflow, or answers a step of one, over HTTP: nobody may.
  [
    closed("route_closed"),
    `
    GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe
    POST /admin/workflows-executions/:workflow_id/run
    POST /admin/workflows-executions/:workflow_id/steps/failure
    POST /admin/workflows-executions/:workflow_id/steps/success
    GET /admin/workflows-executions/:workflow_id/subscribe
    `,
  ],
  // Orders are paid through the payment provider, from the checkout, and in no other way.
  [
    closed("manual_payment_closed"),
    `
    POST /admin/orders/:id/payment-sessions/authorize
    POST /admin/payment-collections/:id/mark-as-paid
    POST /admin/payments/:id/capture
    POST /admin/payment-collections/:id/payment-sessions
    `,
  ],
  // Keeps a customer's words in clear and lets them set what sending back costs: /store/orders/:id/returns.
  [
    closed("route_closed"),
    `
    POST /store/returns
    `,
  ],
  // Answers before it has checked a signature, and forgets on a crash: /hooks/razorpay instead.
  [
    closed("route_closed"),
    `
    POST /hooks/payment/:provider
    `,
  ],
  // Files here would be public: uploads, and exports and imports that leave their file behind.
  [
    closed("route_closed"),
    `
    POST /admin/inventory-items/export
    POST /admin/orders/export
    POST /admin/products/export
    POST /admin/products/import
    POST /admin/products/import/:transaction_id/confirm
    POST /admin/products/imports
    POST /admin/products/imports/:transaction_id/confirm
    POST /admin/uploads
    DELETE /admin/uploads/:id
    GET /admin/uploads/:id
    POST /admin/uploads/presigned-urls
    `,
  ],
  // An order stays with the customer whose prescription it was dispensed on.
  [
    closed("transfer_closed"),
    `
    POST /admin/orders/:id/transfer
    POST /admin/orders/:id/transfer/cancel
    POST /admin/orders/:id/transfer/guest
    POST /store/orders/:id/transfer/accept
    POST /store/orders/:id/transfer/cancel
    POST /store/orders/:id/transfer/decline
    POST /store/orders/:id/transfer/request
    `,
  ],
  // Medusa's own roles are an enterprise part; ours are under /admin/staff. Medusa Cloud is not used.
  [
    closed("route_closed"),
    `
    DELETE /admin/rbac/roles/:id
    GET /admin/rbac/roles/:id
    POST /admin/rbac/roles/:id
    DELETE /admin/users/:id/roles
    GET /admin/users/:id/roles
    POST /admin/users/:id/roles
    DELETE /admin/users/:id/roles/:role_id
    POST /auth/:auth_provider/user
    POST /cloud/auth/users
    `,
  ],
  // Brings no role, and who has none can do nothing: POST /admin/staff/invites instead.
  [
    closed("route_closed"),
    `
    POST /admin/invites
    `,
  ],
  // Whoever is logged in as staff, a role or not: what is open to them, and whom to ask.
  [
    USER,
    `
    GET /admin/staff/me
    `,
  ],
  // Without an answer the admin goes to the log-in page, which tells who has no role whom to ask.
  [
    STAFF,
    `
    GET /admin/users/me
    `,
  ],
  // Answers without a login by design: it holds no data of ours.
  [
    EVERYONE,
    `
    GET /admin/feature-flags
    POST /admin/invites/accept
    GET /cloud/auth
    `,
  ],
  // Settings of the house: keys, staff and their registrations, region, tax, store.
  [
    OWNER,
    `
    GET /admin/api-keys
    POST /admin/api-keys
    DELETE /admin/api-keys/:id
    GET /admin/api-keys/:id
    POST /admin/api-keys/:id
    POST /admin/api-keys/:id/revoke
    POST /admin/api-keys/:id/sales-channels
    DELETE /admin/fulfillment-sets/:id
    POST /admin/fulfillment-sets/:id/service-zones
    DELETE /admin/fulfillment-sets/:id/service-zones/:zone_id
    POST /admin/fulfillment-sets/:id/service-zones/:zone_id
    GET /admin/invites
    DELETE /admin/invites/:id
    GET /admin/invites/:id
    POST /admin/invites/:id/resend
    POST /admin/regions
    DELETE /admin/regions/:id
    POST /admin/regions/:id
    POST /admin/sales-channels
    DELETE /admin/sales-channels/:id
    POST /admin/sales-channels/:id
    POST /admin/sales-channels/:id/products
    POST /admin/shipping-option-types
    DELETE /admin/shipping-option-types/:id
    POST /admin/shipping-option-types/:id
    POST /admin/shipping-options
    DELETE /admin/shipping-options/:id
    POST /admin/shipping-options/:id
    POST /admin/shipping-options/:id/rules/batch
    POST /admin/shipping-profiles
    DELETE /admin/shipping-profiles/:id
    POST /admin/shipping-profiles/:id
    POST /admin/stock-locations
    DELETE /admin/stock-locations/:id
    POST /admin/stock-locations/:id
    POST /admin/stock-locations/:id/fulfillment-providers
    POST /admin/stock-locations/:id/fulfillment-sets
    POST /admin/stock-locations/:id/sales-channels
    POST /admin/stores/:id
    POST /admin/tax-rates
    DELETE /admin/tax-rates/:id
    POST /admin/tax-rates/:id
    POST /admin/tax-rates/:id/rules
    DELETE /admin/tax-rates/:id/rules/:rule_id
    POST /admin/tax-regions
    DELETE /admin/tax-regions/:id
    POST /admin/tax-regions/:id
    DELETE /admin/users/:id
    POST /admin/users/:id
    POST /admin/users/:id/reset-password
    POST /admin/pharmacists
    POST /admin/pharmacists/:id
    GET /admin/staff
    POST /admin/staff/:id/roles
    GET /admin/staff/invites
    POST /admin/staff/invites
    `,
  ],
  // A credit makes an order cheaper, so that it counts as paid without the money.
  [
    OWNER,
    `
    POST /admin/orders/:id/credit-lines
    `,
  ],
  // Copies of orders in the machinery: kept short, and seen by the owner only.
  [
    OWNER,
    `
    GET /admin/notifications/:id
    DELETE /admin/search-indexes/:id
    POST /admin/search-indexes/:id/reindex
    GET /admin/workflows-executions
    GET /admin/workflows-executions/:id
    GET /admin/workflows-executions/:workflow_id/:transaction_id
    `,
  ],
  // Core's index module is not used, and without it these never answer.
  [
    closed("route_closed"),
    `
    GET /admin/index/details
    POST /admin/index/sync
    `,
  ],
  // The log.
  [
    only("owner", "auditor"),
    `
    GET /admin/audit
    GET /admin/audit/export
    POST /admin/audit/subjects
    GET /admin/audit/verify
    `,
  ],
  // What the house takes and gives back in a day.
  [
    only("owner", "operator", "auditor"),
    `
    GET /admin/sales
    `,
  ],
  // Messages with the customer's address and words.
  [
    only("owner", "support"),
    `
    GET /admin/outbox
    GET /admin/outbox/:id
    POST /admin/outbox/:id/resend
    POST /admin/outbox/recipients
    `,
  ],
  // Prescriptions are health data: pharmacists only, each page read is on record.
  [
    PHARMACIST,
    `
    GET /admin/orders/:id/signed-lines
    GET /admin/prescriptions
    GET /admin/prescriptions/:id
    POST /admin/prescriptions/:id/claim
    DELETE /admin/prescriptions/:id/claim
    GET /admin/prescriptions/:id/pages/:number
    POST /admin/prescriptions/:id/reviews
    POST /admin/prescriptions/:id/hold-releases
    POST /admin/prescriptions/:id/withdrawals
    POST /admin/prescriptions/:id/queries/:query_id/answers
    GET /admin/prescription-summaries
    `,
  ],
  // A pharmacist's own registration; the owner confirms it.
  [
    PHARMACIST,
    `
    GET /admin/registration
    POST /admin/registration
    `,
  ],
  // What was dispensed to whom, on which prescription: each read is on record.
  [
    only("owner", "pharmacist", "auditor"),
    `
    GET /admin/orders/:id/record
    `,
  ],
  // What a customer wrote and showed about a return: each read is on record.
  [
    only("owner", "operator", "pharmacist", "support"),
    `
    GET /admin/returns/:id/evidence
    GET /admin/returns/:id/photos/:number
    `,
  ],
  // Whoever calls a customer says that it is done.
  [
    only("owner", "operator", "pharmacist", "support"),
    `
    POST /admin/stopped-orders/:id/told
    `,
  ],
  // A registered pharmacist hands over.
  [
    PHARMACIST,
    `
    POST /admin/orders/:id/handover
    `,
  ],
  // A parcel leaves a store by a pharmacist's handover, and in no other way.
  [
    closed("route_closed"),
    `
    POST /admin/fulfillments/:id/shipment
    `,
  ],
  // What a product is in law.
  [
    only("owner", "pharmacist"),
    `
    POST /admin/medicines/:id/classifications
    `,
  ],
  // Packing and sending. A parcel that has not left yet is handed over by a pharmacist, whose
  // registration the hand-over asks for.
  [
    only("owner", "operator", "pharmacist"),
    `
    POST /admin/fulfillments
    POST /admin/fulfillments/:id/cancel
    POST /admin/orders/:id/fulfillments
    POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel
    POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered
    POST /admin/orders/:id/fulfillments/:fulfillment_id/shipments
    `,
  ],
  // Cancelling for a customer, and the customer's own record.
  [
    only("owner", "operator", "support"),
    `
    POST /admin/customers
    POST /admin/customers/:id
    POST /admin/customers/:id/addresses
    POST /admin/customers/:id/addresses/:address_id
    POST /admin/customers/:id/customer-groups
    POST /admin/orders/:id/cancel
    `,
  ],
  // Daily business: catalogue, stock, promotions, orders, money back.
  [
    OPERATIONS,
    `
    POST /admin/lots/:id/status
    POST /admin/campaigns
    DELETE /admin/campaigns/:id
    POST /admin/campaigns/:id
    POST /admin/campaigns/:id/promotions
    POST /admin/claims
    POST /admin/claims/:id/cancel
    POST /admin/claims/:id/claim-items
    DELETE /admin/claims/:id/claim-items/:action_id
    POST /admin/claims/:id/claim-items/:action_id
    POST /admin/claims/:id/inbound/items
    DELETE /admin/claims/:id/inbound/items/:action_id
    POST /admin/claims/:id/inbound/items/:action_id
    POST /admin/claims/:id/inbound/shipping-method
    DELETE /admin/claims/:id/inbound/shipping-method/:action_id
    POST /admin/claims/:id/inbound/shipping-method/:action_id
    POST /admin/claims/:id/outbound/items
    DELETE /admin/claims/:id/outbound/items/:action_id
    POST /admin/claims/:id/outbound/items/:action_id
    POST /admin/claims/:id/outbound/shipping-method
    DELETE /admin/claims/:id/outbound/shipping-method/:action_id
    POST /admin/claims/:id/outbound/shipping-method/:action_id
    DELETE /admin/claims/:id/request
    POST /admin/claims/:id/request
    POST /admin/collections
    DELETE /admin/collections/:id
    POST /admin/collections/:id
    POST /admin/collections/:id/products
    POST /admin/customer-groups
    DELETE /admin/customer-groups/:id
    POST /admin/customer-groups/:id
    POST /admin/customer-groups/:id/customers
    DELETE /admin/customers/:id
    DELETE /admin/customers/:id/addresses/:address_id
    POST /admin/draft-orders
    DELETE /admin/draft-orders/:id
    POST /admin/draft-orders/:id
    POST /admin/draft-orders/:id/convert-to-order
    DELETE /admin/draft-orders/:id/edit
    POST /admin/draft-orders/:id/edit
    POST /admin/draft-orders/:id/edit/confirm
    POST /admin/draft-orders/:id/edit/items
    DELETE /admin/draft-orders/:id/edit/items/:action_id
    POST /admin/draft-orders/:id/edit/items/:action_id
    POST /admin/draft-orders/:id/edit/items/item/:item_id
    DELETE /admin/draft-orders/:id/edit/promotions
    POST /admin/draft-orders/:id/edit/promotions
    POST /admin/draft-orders/:id/edit/request
    POST /admin/draft-orders/:id/edit/shipping-methods
    DELETE /admin/draft-orders/:id/edit/shipping-methods/:action_id
    POST /admin/draft-orders/:id/edit/shipping-methods/:action_id
    DELETE /admin/draft-orders/:id/edit/shipping-methods/method/:method_id
    POST /admin/draft-orders/:id/edit/shipping-methods/method/:method_id
    POST /admin/exchanges
    POST /admin/exchanges/:id/cancel
    POST /admin/exchanges/:id/inbound/items
    DELETE /admin/exchanges/:id/inbound/items/:action_id
    POST /admin/exchanges/:id/inbound/items/:action_id
    POST /admin/exchanges/:id/inbound/shipping-method
    DELETE /admin/exchanges/:id/inbound/shipping-method/:action_id
    POST /admin/exchanges/:id/inbound/shipping-method/:action_id
    POST /admin/exchanges/:id/outbound/items
    DELETE /admin/exchanges/:id/outbound/items/:action_id
    POST /admin/exchanges/:id/outbound/items/:action_id
    POST /admin/exchanges/:id/outbound/shipping-method
    DELETE /admin/exchanges/:id/outbound/shipping-method/:action_id
    POST /admin/exchanges/:id/outbound/shipping-method/:action_id
    DELETE /admin/exchanges/:id/request
    POST /admin/exchanges/:id/request
    DELETE /admin/failed-refunds/:id/claim
    POST /admin/failed-refunds/:id/claim
    POST /admin/failed-refunds/:id/settlement
    POST /admin/inventory-items
    DELETE /admin/inventory-items/:id
    POST /admin/inventory-items/:id
    POST /admin/inventory-items/:id/location-levels
    DELETE /admin/inventory-items/:id/location-levels/:location_id
    POST /admin/inventory-items/:id/location-levels/:location_id
    POST /admin/inventory-items/:id/location-levels/batch
    POST /admin/inventory-items/location-levels/batch
    POST /admin/order-changes/:id
    POST /admin/order-edits
    DELETE /admin/order-edits/:id
    POST /admin/order-edits/:id/confirm
    POST /admin/order-edits/:id/items
    DELETE /admin/order-edits/:id/items/:action_id
    POST /admin/order-edits/:id/items/:action_id
    POST /admin/order-edits/:id/items/item/:item_id
    POST /admin/order-edits/:id/request
    POST /admin/order-edits/:id/shipping-method
    DELETE /admin/order-edits/:id/shipping-method/:action_id
    POST /admin/order-edits/:id/shipping-method/:action_id
    POST /admin/orders/:id
    POST /admin/orders/:id/archive
    POST /admin/orders/:id/complete
    POST /admin/payment-collections
    DELETE /admin/payment-collections/:id
    POST /admin/payments/:id/refund
    POST /admin/price-lists
    DELETE /admin/price-lists/:id
    POST /admin/price-lists/:id
    POST /admin/price-lists/:id/prices/batch
    POST /admin/price-lists/:id/products
    POST /admin/price-preferences
    DELETE /admin/price-preferences/:id
    POST /admin/price-preferences/:id
    POST /admin/product-categories
    DELETE /admin/product-categories/:id
    POST /admin/product-categories/:id
    POST /admin/product-categories/:id/products
    POST /admin/product-options
    DELETE /admin/product-options/:id
    POST /admin/product-options/:id
    DELETE /admin/product-options/:id/values/:value_id
    POST /admin/product-options/:id/values/:value_id
    POST /admin/product-tags
    DELETE /admin/product-tags/:id
    POST /admin/product-tags/:id
    POST /admin/product-types
    DELETE /admin/product-types/:id
    POST /admin/product-types/:id
    POST /admin/products
    DELETE /admin/products/:id
    POST /admin/products/:id
    POST /admin/products/:id/images/:image_id/variants/batch
    POST /admin/products/:id/options/batch
    POST /admin/products/:id/variants
    DELETE /admin/products/:id/variants/:variant_id
    POST /admin/products/:id/variants/:variant_id
    POST /admin/products/:id/variants/:variant_id/images/batch
    POST /admin/products/:id/variants/:variant_id/inventory-items
    DELETE /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id
    POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id
    POST /admin/products/:id/variants/batch
    POST /admin/products/:id/variants/inventory-items/batch
    POST /admin/products/batch
    POST /admin/promotions
    DELETE /admin/promotions/:id
    POST /admin/promotions/:id
    POST /admin/promotions/:id/buy-rules/batch
    POST /admin/promotions/:id/rules/batch
    POST /admin/promotions/:id/target-rules/batch
    POST /admin/property-labels
    DELETE /admin/property-labels/:id
    POST /admin/property-labels/:id
    POST /admin/property-labels/batch
    POST /admin/refund-reasons
    DELETE /admin/refund-reasons/:id
    POST /admin/refund-reasons/:id
    POST /admin/reservations
    DELETE /admin/reservations/:id
    POST /admin/reservations/:id
    POST /admin/return-reasons
    DELETE /admin/return-reasons/:id
    POST /admin/return-reasons/:id
    POST /admin/returns
    POST /admin/returns/:id
    POST /admin/returns/:id/cancel
    POST /admin/returns/:id/dismiss-items
    DELETE /admin/returns/:id/dismiss-items/:action_id
    POST /admin/returns/:id/dismiss-items/:action_id
    DELETE /admin/returns/:id/receive
    POST /admin/returns/:id/receive
    POST /admin/returns/:id/receive-items
    DELETE /admin/returns/:id/receive-items/:action_id
    POST /admin/returns/:id/receive-items/:action_id
    POST /admin/returns/:id/receive/confirm
    DELETE /admin/returns/:id/request
    POST /admin/returns/:id/request
    POST /admin/returns/:id/request-items
    DELETE /admin/returns/:id/request-items/:action_id
    POST /admin/returns/:id/request-items/:action_id
    POST /admin/returns/:id/shipping-method
    DELETE /admin/returns/:id/shipping-method/:action_id
    POST /admin/returns/:id/shipping-method/:action_id
    `,
  ],
  // The bell of every page: others than the owner get the feed of the admin, and no message to people.
  [
    STAFF,
    `
    GET /admin/notifications
    `,
  ],
  // How a member of staff arranges lists and pages.
  [
    STAFF,
    `
    DELETE /admin/layouts/:zone/configuration
    POST /admin/layouts/:zone/configuration
    POST /admin/views/:entity/configurations
    DELETE /admin/views/:entity/configurations/:id
    POST /admin/views/:entity/configurations/:id
    POST /admin/views/:entity/configurations/active
    `,
  ],
  // Orders, customers and money: all roles read them for their work.
  [
    STAFF,
    `
    GET /admin/claims
    GET /admin/claims/:id
    GET /admin/customer-groups
    GET /admin/customer-groups/:id
    GET /admin/customers
    GET /admin/customers/:id
    GET /admin/customers/:id/addresses
    GET /admin/customers/:id/addresses/:address_id
    GET /admin/draft-orders
    GET /admin/draft-orders/:id
    GET /admin/exchanges
    GET /admin/exchanges/:id
    GET /admin/failed-refunds
    GET /admin/orders
    GET /admin/orders/:id
    GET /admin/orders/:id/changes
    GET /admin/orders/:id/line-items
    GET /admin/orders/:id/parcels
    GET /admin/orders/:id/preview
    GET /admin/orders/:id/shipping-options
    GET /admin/orders/:id/timeline
    GET /admin/parcels
    GET /admin/payments
    GET /admin/payments/:id
    GET /admin/payments/payment-providers
    GET /admin/reservations
    GET /admin/reservations/:id
    GET /admin/returns
    GET /admin/returns/:id
    GET /admin/search
    GET /admin/stopped-orders
    GET /admin/users
    GET /admin/users/:id
    GET /admin/users/:id/auth-providers
    `,
  ],
  // The catalogue and the settings, to read.
  [
    STAFF,
    `
    GET /admin/campaigns
    GET /admin/campaigns/:id
    GET /admin/collections
    GET /admin/collections/:id
    GET /admin/currencies
    GET /admin/currencies/:code
    GET /admin/fulfillment-providers
    GET /admin/fulfillment-providers/:id/options
    GET /admin/fulfillment-sets/:id/service-zones/:zone_id
    GET /admin/inventory-items
    GET /admin/inventory-items/:id
    GET /admin/inventory-items/:id/location-levels
    GET /admin/layouts/:zone/configuration
    GET /admin/lots
    GET /admin/layouts/configurations
    GET /admin/plugins
    GET /admin/price-lists
    GET /admin/price-lists/:id
    GET /admin/price-lists/:id/prices
    GET /admin/price-preferences
    GET /admin/price-preferences/:id
    GET /admin/product-categories
    GET /admin/product-categories/:id
    GET /admin/product-options
    GET /admin/product-options/:id
    GET /admin/product-options/:id/values
    GET /admin/product-options/:id/values/:value_id
    GET /admin/product-tags
    GET /admin/product-tags/:id
    GET /admin/product-types
    GET /admin/product-types/:id
    GET /admin/product-variants
    GET /admin/products
    GET /admin/products/:id
    GET /admin/products/:id/options
    GET /admin/products/:id/variants
    GET /admin/products/:id/variants/:variant_id
    GET /admin/promotions
    GET /admin/promotions/:id
    GET /admin/promotions/:id/:rule_type
    GET /admin/promotions/rule-attribute-options/:rule_type
    GET /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id
    GET /admin/property-labels
    GET /admin/property-labels/:id
    GET /admin/refund-reasons
    GET /admin/refund-reasons/:id
    GET /admin/regions
    GET /admin/regions/:id
    GET /admin/return-reasons
    GET /admin/return-reasons/:id
    GET /admin/sales-channels
    GET /admin/sales-channels/:id
    GET /admin/search-indexes
    GET /admin/shipping-option-types
    GET /admin/shipping-option-types/:id
    GET /admin/shipping-options
    GET /admin/shipping-options/:id
    GET /admin/shipping-profiles
    GET /admin/shipping-profiles/:id
    GET /admin/stock-locations
    GET /admin/stock-locations/:id
    GET /admin/stores
    GET /admin/stores/:id
    GET /admin/tax-providers
    GET /admin/tax-rates
    GET /admin/tax-rates/:id
    GET /admin/tax-regions
    GET /admin/tax-regions/:id
    GET /admin/translations/entities
    GET /admin/views/:entity/columns
    GET /admin/views/:entity/configurations
    GET /admin/views/:entity/configurations/:id
    GET /admin/views/:entity/configurations/active
    GET /admin/views/entities
    GET /admin/medicines
    GET /admin/pharmacists
    GET /admin/medicines/:id
    `,
  ],
  // Core's log-in answers a GET as it does a POST, and with passwords nothing comes back by callback.
  [
    closed("route_closed"),
    `
    GET /auth/:actor_type/:auth_provider
    GET /auth/:actor_type/:auth_provider/callback
    POST /auth/:actor_type/:auth_provider/callback
    `,
  ],
  // Log-in, registration, second factor. src/api/core-routes/auth/attempts.ts limits each of them.
  [
    EVERYONE,
    `
    POST /auth/:actor_type/:auth_provider
    POST /auth/:actor_type/:auth_provider/register
    POST /auth/:actor_type/:auth_provider/reset-password
    POST /auth/:actor_type/:auth_provider/update
    GET /auth/:actor_type/providers
    POST /auth/mfa/challenges/:id/verify
    GET /auth/mfa/factors
    POST /auth/mfa/factors
    DELETE /auth/mfa/factors/:id
    POST /auth/mfa/factors/:id/verify
    POST /auth/mfa/recovery-codes
    DELETE /auth/session
    POST /auth/session
    POST /auth/token/refresh
    POST /auth/verification/confirm
    POST /auth/verification/request
    `,
  ],
  // A consult opens to its customer, or to whoever has its token.
  [
    EVERYONE,
    `
    POST /store/consult/sessions
    GET /store/consult/sessions/:id
    DELETE /store/consult/sessions/:id
    GET /store/consult/sessions/:id/messages
    POST /store/consult/sessions/:id/messages
    POST /store/consult/sessions/:id/messages/:mid/feedback
    POST /store/consult/sessions/:id/handover
    DELETE /store/consult/sessions/:id/consent-to-improve
    `,
  ],
  // What customers wrote is read by pharmacists; that a rule fired, by those who watch over safety.
  [
    PHARMACIST,
    `
    GET /admin/consult/reviews/:id
    POST /admin/consult/reviews/:id
    POST /admin/consult/red-flags/:id/marks
    GET /admin/consult/red-flags/export
    `,
  ],
  [
    only("owner", "pharmacist", "auditor"),
    `
    GET /admin/consult/reviews
    GET /admin/consult/red-flags
    GET /admin/consult/red-flags/counts
    `,
  ],
  // What the consult answers from: ids and titles of published content.
  [
    STAFF,
    `
    GET /admin/knowledge/status
    GET /admin/knowledge/documents
    GET /admin/knowledge/documents/:collection/:id/trace
    `,
  ],
  [
    OPERATIONS,
    `
    POST /admin/knowledge/reindex
    POST /admin/knowledge/reconcile
    POST /admin/knowledge/jobs/:id/cancel
    `,
  ],
  // Verified by its signature.
  [
    EVERYONE,
    `
    POST /hooks/razorpay
    `,
  ],
  // Where Razorpay's page sends the payer on: it says nothing and changes nothing.
  [
    EVERYONE,
    `
    POST /razorpay/checkout/:order_id/back
    `,
  ],
  // Verified by the key of the CMS.
  [
    EVERYONE,
    `
    POST /hooks/consult/rules-check
    POST /hooks/consult/replies-check
    GET /hooks/consult/rules
    `,
  ],
  // The customer's own things.
  [
    CUSTOMER,
    `
    GET /store/customers/me
    POST /store/customers/me
    GET /store/customers/me/addresses
    POST /store/customers/me/addresses
    DELETE /store/customers/me/addresses/:address_id
    GET /store/customers/me/addresses/:address_id
    POST /store/customers/me/addresses/:address_id
    GET /store/orders
    GET /store/orders/:id
    POST /store/orders/:id/cancel
    POST /store/orders/:id/returns
    GET /store/orders/:id/timeline
    POST /store/payment-collections
    POST /store/payment-collections/:id/payment-sessions
    POST /store/returns/:id/photos
    POST /store/prescriptions
    GET /store/prescriptions
    GET /store/prescriptions/:id
    POST /store/prescriptions/:id/attach
    POST /store/prescriptions/:id/queries/:query_id/answers
    GET /store/carts/:id/prescription-lines
    `,
  ],
  // The shelf and the cart. A cart that belongs to a customer opens to that customer only.
  [
    EVERYONE,
    `
    POST /store/carts
    GET /store/carts/:id
    POST /store/carts/:id
    POST /store/carts/:id/complete
    POST /store/carts/:id/customer
    POST /store/carts/:id/line-items
    DELETE /store/carts/:id/line-items/:line_id
    POST /store/carts/:id/line-items/:line_id
    DELETE /store/carts/:id/promotions
    POST /store/carts/:id/promotions
    POST /store/carts/:id/shipping-methods
    POST /store/carts/:id/taxes
    GET /store/collections
    GET /store/collections/:id
    GET /store/currencies
    GET /store/currencies/:code
    POST /store/customers
    GET /store/payment-providers
    GET /store/product-categories
    GET /store/product-categories/:id
    GET /store/product-options
    GET /store/product-options/:id
    GET /store/product-tags
    GET /store/product-tags/:id
    GET /store/product-types
    GET /store/product-types/:id
    GET /store/product-variants
    GET /store/product-variants/:id
    GET /store/products
    GET /store/products/:id
    GET /store/regions
    GET /store/regions/:id
    GET /store/return-reasons
    GET /store/return-reasons/:id
    POST /store/search
    GET /store/shipping-options
    POST /store/shipping-options/:id/calculate
    POST /store/carts/:id/checkout
    GET /store/medicines
    GET /store/medicines/:id
    GET /store/pincodes/:pincode
    GET /store/articles
    GET /store/articles/:slug
    GET /store/conditions
    GET /store/conditions/:slug
    GET /store/doctors
    GET /store/doctors/:slug
    GET /store/monographs
    GET /store/monographs/:slug
    `,
  ],
]

export const PERMISSIONS: ReadonlyMap<string, Access> = byRoute()

/** @param path as registered, e.g. `/admin/orders/:id` */
export function accessTo(method: string, path: string): Access | undefined {
  return PERMISSIONS.get(`${method} ${path}`)
}

/** The routes of the admin that roles open, in the table's own words: all that it should show. */
export function adminRoutesOpenTo(roles: readonly Role[]): string[] {
  return [...PERMISSIONS]
    .filter(([route]) => route.includes(" /admin/"))
    .filter(([, access]) => {
      switch (access.to) {
        case "roles":
          return access.roles.some((role) => roles.includes(role))
        case "user":
        case "everyone":
          return true
        case "customer":
        case "nobody":
          return false
      }
    })
    .map(([route]) => route)
}

function only(...roles: Role[]): Access {
  return { to: "roles", roles }
}

function closed(code: RefusalCode): Access {
  return { to: "nobody", code }
}

function byRoute(): Map<string, Access> {
  const permissions = new Map<string, Access>()
  for (const [access, lines] of TABLE) {
    for (const route of routesOf(lines)) {
      if (permissions.has(route)) {
        throw new Error(`${route} has two permissions`)
      }
      permissions.set(route, access)
    }
  }
  return permissions
}

/** One route a line, as the table is written. */
export function routesOf(lines: string): string[] {
  return lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
}

const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"])

export function isChanging(method: string): boolean {
  return CHANGING.has(method)
}

/**
 * @throws Error, which stops the boot, when a route that changes something is in nobody's list
 */
export function assertListed(method: string, path: string): void {
  if (isChanging(method) && !accessTo(method, path)) {
    throw new Error(
      `${method} ${path} has no permission: say in src/modules/access/permissions.ts who may call it`
    )
  }
}
