import { CORE, get, post, remove, type HostileRequest, type Scene } from "./request"

/** Who asks: nobody, somebody whose token has ended, and a customer for what is another's. */
export function byStrangers(scene: Scene): HostileRequest[] {
  const cart = `/store/carts/${scene.cartId}`
  const othersCart = `/store/carts/${scene.othersCartId}`
  const line = { variant_id: scene.otcVariantId, quantity: 1 }
  const anonymous = { ...CORE, as: "anonymous" } as const
  const forged = { authorization: "Bearer eyJhbGciOiJub25lIn0.eyJhY3Rvcl9pZCI6ImEifQ." }
  return [
    post(
      "a login without a password",
      "/auth/customer/emailpass",
      { email: "asha@pulsekart.test" },
      anonymous
    ),
    post(
      "a login with a wrong password",
      "/auth/customer/emailpass",
      { email: "asha@pulsekart.test", password: "wrong" },
      anonymous
    ),
    post(
      "a login with an operator for a password",
      "/auth/customer/emailpass",
      { email: "asha@pulsekart.test", password: { $ne: "" } },
      anonymous
    ),
    post(
      "a login by a provider that does not exist",
      "/auth/customer/carrier-pigeon",
      { email: "asha@pulsekart.test", password: "wrong" },
      anonymous
    ),
    get("a login by GET", "/auth/customer/emailpass", anonymous),
    post("a login by a callback", "/auth/customer/emailpass/callback", {}, anonymous),
    post(
      "a provider that writes into the log",
      "/auth/customer/zz%0ainfo:%20FORGED",
      {},
      anonymous
    ),
    post(
      "a verification that writes into the log",
      "/auth/verification/confirm",
      { code: "1", code_provider: "pp\nFORGED" },
      anonymous
    ),
    get("an expired token", "/store/customers/me", { ...CORE, as: "expired" }),
    get("a token without a signature", "/store/customers/me", { ...anonymous, headers: forged }),
    get("a forged token at the orders", "/store/orders", { ...anonymous, headers: forged }),
    get("a shop key that does not exist", "/store/products", {
      ...anonymous,
      headers: { "x-publishable-api-key": "pk_none" },
    }),
    get("a customer's token at the staff's door", "/admin/orders", CORE),
    get("a customer's token at the prescriptions", "/admin/prescriptions"),
    get("another customer's cart", othersCart, CORE),
    get("another customer's cart in capitals", `/STORE/carts/${scene.othersCartId}/`, CORE),
    post("a line in another customer's cart", `${othersCart}/line-items`, line, CORE),
    remove(
      "another customer's line deleted",
      `${othersCart}/line-items/${scene.othersLineId}`,
      CORE
    ),
    post(
      "another customer's line changed through one's own cart",
      `${cart}/line-items/${scene.othersLineId}`,
      { quantity: 3 },
      CORE
    ),
    remove(
      "another customer's line deleted through one's own cart",
      `${cart}/line-items/${scene.othersLineId}`,
      CORE
    ),
    post("another customer's cart taken over", `${othersCart}/customer`, {}, CORE),
    get("another customer's lanes", `/store/shipping-options?cart_id=${scene.othersCartId}`, CORE),
    get("another customer's order", `/store/orders/${scene.othersOrderId}`, CORE),
    get("an order without a login", `/store/orders/${scene.orderId}`, anonymous),
    post(
      "another customer's address changed",
      `/store/customers/me/addresses/${scene.othersAddressId}`,
      { city: "Elsewhere" },
      CORE
    ),
    remove(
      "another customer's address deleted",
      `/store/customers/me/addresses/${scene.othersAddressId}`,
      CORE
    ),
    post(
      "a session in another customer's payment",
      `/store/payment-collections/${scene.othersPaymentCollectionId}/payment-sessions`,
      { provider_id: "pp_razorpay_razorpay" },
      CORE
    ),
    post(
      "a return of another customer's order",
      "/store/returns",
      {
        order_id: scene.othersOrderId,
        items: [{ id: scene.orderLineId, quantity: 1 }],
        return_shipping: { option_id: "so_none" },
      },
      CORE
    ),
    get("another customer's prescription", `/store/prescriptions/${scene.othersPrescriptionId}`),
    post(
      "another customer's prescription attached",
      `/store/prescriptions/${scene.othersPrescriptionId}/attach`,
      { cart_id: scene.cartId }
    ),
    post(
      "a prescription attached to another's cart",
      `/store/prescriptions/${scene.prescriptionId}/attach`,
      { cart_id: scene.othersCartId }
    ),
    post("another customer's checkout", `${othersCart}/checkout`, {}),
    post("another customer's order completed", `${othersCart}/complete`, {}),
    post("a checkout without a login", `${cart}/checkout`, {}, { as: "anonymous" }),
    post(
      "a checkout by a payment session's id",
      `/store/carts/${scene.othersPaymentSessionId}/checkout`,
      {}
    ),
  ]
}
