import { ACCESS } from "../../access/who-may-call-a-route"
import { assertLocked } from "../what-a-route-changes"

describe("a route of carts and orders", () => {
  it.each([
    ["POST", "/admin/orders/:id/anything/new"],
    ["DELETE", "/admin/returns/:id/request"],
    ["POST", "/admin/payments/:id/refund"],
    ["POST", "/store/carts/:id/line-items"],
    ["POST", "/store/orders/:id/cancel"],
  ])("is locked: %s %s", (method, path) => expect(() => assertLocked(method, path)).not.toThrow())

  it("is locked, whichever of all it is", () => {
    expect(ACCESS.size).toBeGreaterThan(300)
    for (const route of ACCESS.keys()) {
      const [method, path] = route.split(" ")
      expect(() => assertLocked(method, path)).not.toThrow()
    }
  })

  it.each([
    ["makes what nobody knows yet", "POST", "/store/carts"],
    ["is locked by its workflow", "POST", "/store/carts/:id/complete"],
    ["is closed to everybody", "POST", "/admin/orders/export"],
    ["changes nothing", "GET", "/store/orders/lookup"],
    ["is about something else", "POST", "/admin/products/:id"],
  ])("needs no lock of its own when it %s", (_why, method, path) =>
    expect(() => assertLocked(method, path)).not.toThrow()
  )

  it.each([
    ["POST", "/store/orders/lookup"],
    ["DELETE", "/admin/returns/batch"],
    ["POST", "/admin/payment-collections/batch/:other"],
  ])("stops the boot without one, and is named: %s %s", (method, path) =>
    expect(() => assertLocked(method, path)).toThrow(`${method} ${path} has no lock`)
  )
})
