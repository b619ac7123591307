import { accessTo } from "../../../api/access/who-may-call-a-route"
import { LABELS, REPLACED, routeBehindButton, routeBehindLink } from "../routes-behind"

const LINKS: Record<string, string | undefined> = {
  "/orders": "GET /admin/orders",
  "/orders/order_1": undefined,
  "/orders/export": "POST /admin/orders/export",
  "/orders/order_1/fulfillment": "POST /admin/orders/:id/fulfillments",
  "/orders/order_1/ful_1/create-shipment": REPLACED,
  "/orders/order_1/refund": REPLACED,
  "/orders/order_1/transfer": "POST /admin/orders/:id/transfer",
  "/orders/order_1/returns/return_1/receive": "POST /admin/returns/:id/receive",
  "/orders/order_1/shipping-address": "POST /admin/orders/:id",
  "/products/create": "POST /admin/products",
  "/products/import": "POST /admin/products/import",
  "/products/prod_1/edit": "POST /admin/products/:id",
  "/products/prod_1/variants/variant_1": undefined,
  "/inventory": "GET /admin/inventory-items",
  "/categories/create": "POST /admin/product-categories",
  "/prescriptions": "GET /admin/prescriptions",
  "/prescriptions/rx_1": undefined,
  "/audit": "GET /admin/audit",
  "/settings/profile": undefined,
  "/settings/profile/edit": "POST /admin/users/:id",
  "/settings/users": "GET /admin/invites",
  "/settings/users/invite": "POST /admin/invites",
  "/settings/workflows": "GET /admin/workflows-executions",
  "/settings/locations/create": "POST /admin/stock-locations",
  "/settings": undefined,
  "/": undefined,
}

describe("the route behind a control of the admin", () => {
  it.each(Object.entries(LINKS))("of the link %s is %s", (path, route) => {
    expect(routeBehindLink(path)).toBe(route)
  })

  it("is one that the access table knows", () => {
    const routes = [
      ...Object.keys(LINKS).map(routeBehindLink),
      ...LABELS.flatMap((label) =>
        [true, false].map((ofPage) => routeBehindButton(label, "/orders/order_1", ofPage))
      ),
      ...["products", "customers", "promotions", "price-lists", "settings/regions"].map((name) =>
        routeBehindButton("actions.delete", `/${name}/id`, true)
      ),
    ]
    const unknown = routes.filter((route) => {
      const [method = "", path = ""] = (route ?? "").split(" ")
      const known = [REPLACED, "DELETE /admin/orders/:id"].includes(route ?? "")
      return route && !known && !accessTo(method, path)
    })
    expect(unknown).toEqual([])
  })

  it("is none for what the panel of the order asks better", () => {
    for (const label of [
      "orders.fulfillment.markAsShipped",
      "orders.fulfillment.markAsDelivered",
      "orders.fulfillment.markAsPickedUp",
    ] as const) {
      expect(routeBehindButton(label, "/orders/order_1", true)).toBe(REPLACED)
    }
  })

  it("is the order's own or its parcel's, for the button with the same word", () => {
    expect(routeBehindButton("actions.cancel", "/orders/order_1", true)).toBe(
      "POST /admin/orders/:id/cancel"
    )
    expect(routeBehindButton("actions.cancel", "/orders/order_1", false)).toBe(
      "POST /admin/orders/:id/fulfillments/:fulfillment_id/cancel"
    )
    expect(routeBehindButton("actions.cancel", "/products/prod_1", true)).toBeUndefined()
  })
})
