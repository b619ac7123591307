import { OPERATIONS, STAFF, only, type CoreAccess } from "../who"

/** Core's routes for customers, as staff see them. */
export const CUSTOMERS: CoreAccess = [
  // The customer's own record.
  {
    who: only("owner", "operator", "support"),
    routes: [
      "POST /admin/customers",
      "POST /admin/customers/:id",
      "POST /admin/customers/:id/addresses",
      "POST /admin/customers/:id/addresses/:address_id",
      "POST /admin/customers/:id/customer-groups",
    ],
  },
  // Daily business: who is no customer any more, and groups.
  {
    who: OPERATIONS,
    routes: [
      "POST /admin/customer-groups",
      "DELETE /admin/customer-groups/:id",
      "POST /admin/customer-groups/:id",
      "POST /admin/customer-groups/:id/customers",
      "DELETE /admin/customers/:id",
      "DELETE /admin/customers/:id/addresses/:address_id",
    ],
  },
  // All roles read them for their work.
  {
    who: STAFF,
    routes: [
      "GET /admin/customer-groups",
      "GET /admin/customer-groups/:id",
      "GET /admin/customers",
      "GET /admin/customers/:id",
      "GET /admin/customers/:id/addresses",
      "GET /admin/customers/:id/addresses/:address_id",
    ],
  },
]
