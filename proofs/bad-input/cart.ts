import { CORE, get, post, remove, type HostileRequest, type Scene } from "./request"

const NUL = "\u0000"
const SQL = "'; DROP TABLE cart; --"
const PATH = encodeURIComponent("../../admin/orders")

/** Quantities, types, ids and fields of the shelf and the cart. */
export function onShelfAndCart(scene: Scene): HostileRequest[] {
  return [
    ...quantities(scene),
    ...types(scene),
    ...ids(scene),
    ...queries(),
    ...checkout(scene),
    ...searches(),
    ...lanes(scene),
    ...controlCharacters(scene),
  ]
}

function quantities(scene: Scene): HostileRequest[] {
  const lines = `/store/carts/${scene.cartId}/line-items`
  const line = `${lines}/${scene.lineId}`
  const of = (quantity: unknown) => ({ variant_id: scene.otcVariantId, quantity })
  const raw = (name: string, quantity: string) =>
    post(name, lines, undefined, {
      ...CORE,
      raw: `{"variant_id": "${scene.otcVariantId}", "quantity": ${quantity}}`,
      contentType: "application/json",
    })
  return [
    post("a negative quantity", lines, of(-1), CORE),
    post("a quantity of zero", lines, of(0), CORE),
    post("half a pack", lines, of(0.5), CORE),
    post("a quantity in words", lines, of("two"), CORE),
    post("a quantity as text", lines, of("1"), CORE),
    post("a quantity as text in scientific notation", lines, of("1e3"), CORE),
    post("a quantity that is true", lines, of(true), CORE),
    post("a quantity in a list", lines, of([1]), CORE),
    post("a quantity of null", lines, of(null), CORE),
    post("a quantity beyond every number", lines, of(1e308), CORE),
    post("a quantity that overflows a column", lines, of(2 ** 31), CORE),
    post("a big number as core keeps it", lines, of({ value: "-5", precision: 20 }), CORE),
    raw("a quantity of 1e4, more than a household asks for", "1e4"),
    raw("a quantity of 1e400, which is Infinity", "1e400"),
    raw("a quantity just above one", "1.0000000000000002"),
    raw("two quantities in one line", '1, "quantity": -1'),
    post("a line changed to a fraction", line, { quantity: 1.25 }, CORE),
    post("a line changed to a negative", line, { quantity: -3 }, CORE),
    post("a line changed to more than there is", line, { quantity: 1_000_000 }, CORE),
    post(
      "a cart created with a fraction",
      "/store/carts",
      { region_id: scene.regionId, items: [of(0.1)] },
      CORE
    ),
  ]
}

function searches(): HostileRequest[] {
  const search = (name: string, query: Record<string, unknown>) =>
    post(name, "/store/search", { entity: "product", ...query }, CORE)
  return [
    search("a search for what is not one", { filters: { q: { $ne: 1 } } }),
    search("a search for a list", { filters: { q: ["fever", "cold"] } }),
    search("a search for a number", { filters: { q: 5 } }),
    search("a search for several words of different kinds", {
      filters: { $and: [{ q: { $ne: 1 } }] },
    }),
    search("a search in a field that does not exist", { filters: { secret: "x" } }),
    search("a search sorted by nothing", { pagination: { order: { secret: "ASC" } } }),
    search("a search after no place", { pagination: { cursor: "'; --" } }),
    search("a search counted by nothing", { search_options: { facets: ["secret"] } }),
    search("a search by a vector of nothing", { search_options: { vector: { value: [] } } }),
    search("a search in an index that does not exist", { entity: "customer" }),
  ]
}

function lanes(scene: Scene): HostileRequest[] {
  const anonymous = { ...CORE, as: "anonymous" } as const
  const price = (name: string, cart_id: unknown) =>
    post(name, "/store/shipping-options/so_none/calculate", { cart_id }, anonymous)
  return [
    price("a lane that does not exist, for no cart", undefined),
    price("a lane that does not exist, for a cart that does not exist", "cart_none"),
    price("a lane that does not exist, for a list of carts", [scene.cartId]),
    post(
      "a lane that does not exist, for a cart of one's own",
      "/store/shipping-options/so_none/calculate",
      { cart_id: scene.cartId },
      CORE
    ),
    post(
      "a lane that has a fixed price, for a cart that does not exist",
      `/store/shipping-options/${scene.shippingOptionId}/calculate`,
      { cart_id: "cart_none" },
      anonymous
    ),
    post(
      "a lane that has a fixed price calculated",
      `/store/shipping-options/${scene.shippingOptionId}/calculate`,
      { cart_id: scene.cartId },
      CORE
    ),
    get("lanes of a cart that does not exist", "/store/shipping-options?cart_id=cart_none", CORE),
  ]
}

function controlCharacters(scene: Scene): HostileRequest[] {
  const cart = `/store/carts/${scene.cartId}`
  return [
    post("an e-mail of two lines", cart, { email: "a@pulsekart.test\nFORGED" }, CORE),
    post("a note that rewrites the terminal", cart, { metadata: { note: "a\u001b[2J" } }, CORE),
    post("a note with a C1 character", cart, { metadata: { note: "a\u0085b" } }, CORE),
    post("a key of two lines", cart, { metadata: { "a\nb": "c" } }, CORE),
    get("a cart with a line end in its id", `/store/carts/${scene.cartId}%0a`, CORE),
  ]
}

function types(scene: Scene): HostileRequest[] {
  const cart = `/store/carts/${scene.cartId}`
  const lines = `${cart}/line-items`
  const line = { variant_id: scene.otcVariantId, quantity: 1 }
  const address = { first_name: "A", postal_code: "560034", country_code: "in" }
  return [
    post("a line without its variant", lines, { quantity: 1 }, CORE),
    post("a variant that is an object", lines, { variant_id: {}, quantity: 1 }, CORE),
    post("a variant that is true", lines, { variant_id: true, quantity: 1 }, CORE),
    post("a variant that is an operator", lines, { variant_id: { $ne: null }, quantity: 1 }, CORE),
    post("a variant that does not exist", lines, { variant_id: "variant_none", quantity: 1 }, CORE),
    post("a region that does not exist", "/store/carts", { region_id: "reg_none" }, CORE),
    post("a region that is an array", "/store/carts", { region_id: ["a", "b"] }, CORE),
    post("a price set by the customer", lines, { ...line, unit_price: 1 }, CORE),
    post("a cart that calls itself completed", cart, { completed_at: "2026-01-01" }, CORE),
    post("a cart given to another customer", cart, { customer_id: "cus_other" }, CORE),
    post("an e-mail that is a number", cart, { email: 42 }, CORE),
    post("an e-mail that is none", cart, { email: "nobody at nowhere" }, CORE),
    post("an address that is a number", cart, { shipping_address: 12 }, CORE),
    post(
      "an address in a country not served",
      cart,
      { shipping_address: { ...address, country_code: "us" } },
      CORE
    ),
    post("metadata that is a list", cart, { metadata: ["a"] }, CORE),
    post("a list as a body", lines, [line], CORE),
    post("a text as a body", lines, "line", CORE),
    post("null as a body", lines, null, CORE),
    post(
      "a NUL character in a name",
      cart,
      { shipping_address: { ...address, first_name: `A${NUL}B` } },
      CORE
    ),
    post("a NUL character in a key", cart, { metadata: { [`a${NUL}`]: 1 } }, CORE),
    post("half a character in an e-mail", cart, undefined, {
      ...CORE,
      raw: '{"email": "a\\ud800@pulsekart.test"}',
      contentType: "application/json",
    }),
    post("half a character deep in metadata", cart, undefined, {
      ...CORE,
      raw: '{"metadata": {"a": [{"b": "\\udfff"}]}}',
      contentType: "application/json",
    }),
    post("a prototype in the body", cart, undefined, {
      ...CORE,
      raw: '{"metadata": {"__proto__": {"admin": true}}}',
      contentType: "application/json",
    }),
    post("an address of a megabyte", cart, undefined, {
      ...CORE,
      raw: JSON.stringify({ shipping_address: { ...address, address_1: "x".repeat(1_000_000) } }),
      contentType: "application/json",
    }),
    post("promotion codes as a text", `${cart}/promotions`, { promo_codes: "CARE10" }, CORE),
    post(
      "a promotion that does not exist",
      `${cart}/promotions`,
      { promo_codes: ["NOSUCHCODE"] },
      CORE
    ),
    post(
      "a shipping option that does not exist",
      `${cart}/shipping-methods`,
      { option_id: "so_none" },
      CORE
    ),
  ]
}

function ids(scene: Scene): HostileRequest[] {
  const cart = `/store/carts/${scene.cartId}`
  const line = { variant_id: scene.otcVariantId, quantity: 1 }
  return [
    get("a cart id that walks the path", `/store/carts/${PATH}`, CORE),
    get("a cart id with a NUL character", "/store/carts/%00", CORE),
    get("a cart id of five thousand letters", `/store/carts/${"a".repeat(5000)}`, CORE),
    get("a product id with SQL", `/store/products/${encodeURIComponent(SQL)}`, CORE),
    post("a line in a cart that does not exist", "/store/carts/cart_none/line-items", line, CORE),
    post("a line id that walks the path", `${cart}/line-items/${PATH}`, { quantity: 1 }, CORE),
    remove("a line that is not in the cart", `${cart}/line-items/cali_none`, CORE),
    get("a medicine that does not exist", `/store/medicines/${encodeURIComponent(SQL)}`),
    get("a path in place of a pincode", `/store/pincodes/${PATH}`),
    get("a prescription id that walks the path", `/store/prescriptions/${PATH}`),
    get("a broken escape in the path", "/store/medicines/%E0%A4%A"),
  ]
}

function queries(): HostileRequest[] {
  const long = "x".repeat(12_000)
  return [
    get("a pincode of letters", "/store/medicines?pincode=ABCDEF"),
    get("a pincode of five digits", "/store/medicines?pincode=56003"),
    get("a pincode that does not exist", "/store/medicines?pincode=000000"),
    get("two pincodes", "/store/medicines?pincode=560034&pincode=400053"),
    get("a pincode with SQL", `/store/medicines?pincode=${encodeURIComponent("560034' OR 1=1")}`),
    get(
      "a pincode too short, in other digits",
      `/store/medicines?pincode=${encodeURIComponent("५६००३")}`
    ),
    get("an unknown pincode's lanes", "/store/pincodes/999999"),
    get("a forged cursor", "/store/medicines?cursor=not-a-cursor"),
    get("a search of twelve thousand letters", `/store/medicines?q=${long}`),
    get("a limit of minus one", "/store/medicines?limit=-1"),
    get("a limit of a billion", "/store/medicines?limit=1000000000"),
    get("a filter that does not exist", "/store/medicines?scheme=X"),
    get("a prototype in the query", "/store/medicines?__proto__[admin]=1&limit=abc"),
    get("a product list without an end", "/store/products?limit=1000000000", CORE),
    get("a negative offset", "/store/products?offset=-5", CORE),
    get("an offset in words", "/store/products?offset=ten", CORE),
    get("a product search of twelve thousand letters", `/store/products?q=${long}`, CORE),
    get("an order by a column that does not exist", "/store/products?order=password", CORE),
    get("an operator that does not exist", "/store/products?title[$where]=1", CORE),
  ]
}

function checkout(scene: Scene): HostileRequest[] {
  const cart = `/store/carts/${scene.cartId}`
  return [
    post(
      "a payment collection for another's cart",
      "/store/payment-collections",
      { cart_id: scene.othersCartId },
      CORE
    ),
    post(
      "a payment session by hand",
      "/store/payment-collections/paycol_none/payment-sessions",
      { provider_id: "pp_system_default" },
      CORE
    ),
    post("a checkout with an unauthorised prescription line", `${cart}/checkout`, {}),
    post("a checkout on a forged allocation", `/store/carts/${scene.forgedCartId}/checkout`, {}),
    post("a checkout of a cart that does not exist", "/store/carts/cart_none/checkout", {}),
    post("an order without payment", `${cart}/complete`, {}),
    post(
      "a return that calls itself received",
      "/store/returns",
      {
        order_id: scene.orderId,
        items: [{ id: scene.orderLineId, quantity: 1 }],
        return_shipping: { option_id: "so_none" },
        receive_now: true,
      },
      CORE
    ),
    post(
      "a return of more than was bought",
      "/store/returns",
      {
        order_id: scene.orderId,
        items: [{ id: scene.orderLineId, quantity: 500 }],
        return_shipping: { option_id: "so_none" },
      },
      CORE
    ),
  ]
}
