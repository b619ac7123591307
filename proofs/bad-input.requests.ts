import { crc32 } from "node:zlib"
import sharp from "sharp"

/** Ids of things that exist, to be wrong about. */
export type Scene = {
  regionId: string
  /** A cart of the customer who sends the request. */
  cartId: string
  lineId: string
  /** What belongs to another customer. */
  othersCartId: string
  othersLineId: string
  othersPrescriptionId: string
  othersOrderId: string
  prescriptionId: string
  rxVariantId: string
  otcVariantId: string
  medicineId: string
  inventoryItemId: string
  locationId: string
  orderId: string
}

export type Sender = "anonymous" | "customer" | "expired" | "operator" | "pharmacist" | "owner"

export type HostileRequest = {
  /** What is wrong with it. */
  name: string
  /** A route of Medusa's core, not of ours. */
  core?: boolean
  as: Sender
  method: "GET" | "POST" | "DELETE" | "PUT" | "PATCH"
  path: string
  json?: unknown
  raw?: string
  contentType?: string
  files?: { field?: string; name: string; type: string; bytes: Buffer }[]
  fields?: Record<string, string>
  headers?: Record<string, string>
}

const NUL = "\u0000"
const SQL = "'; DROP TABLE cart; --"

/** Every request here must be refused with a 4xx, a `type` and a `code`, and leave nothing behind. */
export async function hostileRequests(scene: Scene): Promise<HostileRequest[]> {
  const image = await sharp({
    create: { width: 600, height: 400, channels: 3, background: "white" },
  })
    .jpeg()
    .toBuffer()
  const cart = `/store/carts/${scene.cartId}`
  const upload = (
    name: string,
    files: HostileRequest["files"],
    more: Partial<HostileRequest> = {}
  ): HostileRequest => ({
    name,
    as: "customer",
    method: "POST",
    path: "/store/prescriptions",
    fields: { cart_id: scene.cartId },
    files,
    ...more,
  })
  const post = (
    name: string,
    path: string,
    json: unknown,
    more: Partial<HostileRequest> = {}
  ): HostileRequest => ({ name, as: "customer", method: "POST", path, json, ...more })
  const get = (name: string, path: string, more: Partial<HostileRequest> = {}): HostileRequest => ({
    name,
    as: "customer",
    method: "GET",
    path,
    ...more,
  })
  const core = { core: true }
  const line = (quantity: unknown) => ({ variant_id: scene.otcVariantId, quantity })

  return [
    // Quantities
    post("a negative quantity", `${cart}/line-items`, line(-1), core),
    post("a quantity of zero", `${cart}/line-items`, line(0), core),
    post("half a pack", `${cart}/line-items`, line(0.5), core),
    post("a quantity in words", `${cart}/line-items`, line("two"), core),
    post("a quantity beyond every number", `${cart}/line-items`, line(1e308), core),
    post("a quantity of null", `${cart}/line-items`, line(null), core),
    post(
      "a line changed to a fraction",
      `${cart}/line-items/${scene.lineId}`,
      { quantity: 1.25 },
      core
    ),
    post(
      "a line changed to a negative",
      `${cart}/line-items/${scene.lineId}`,
      { quantity: -3 },
      core
    ),
    post(
      "a cart created with a fraction",
      "/store/carts",
      { region_id: scene.regionId, items: [line(0.1)] },
      core
    ),

    // Wrong types and missing fields
    post("a line without its variant", `${cart}/line-items`, { quantity: 1 }, core),
    post(
      "a variant that is an object",
      `${cart}/line-items`,
      { variant_id: {}, quantity: 1 },
      core
    ),
    post(
      "a variant that does not exist",
      `${cart}/line-items`,
      { variant_id: "variant_none", quantity: 1 },
      core
    ),
    post("a region that does not exist", "/store/carts", { region_id: "reg_none" }, core),
    post("a region that is an array", "/store/carts", { region_id: ["a", "b"] }, core),
    post("an unknown field", `${cart}/line-items`, { ...line(1), unit_price: 1 }, core),
    post("an e-mail that is a number", cart, { email: 42 }, core),
    post("an address that is a string", cart, { shipping_address: 12 }, core),
    post(
      "a shipping option that does not exist",
      `${cart}/shipping-methods`,
      { option_id: "so_none" },
      core
    ),
    post("promotion codes as a string", `${cart}/promotions`, { promo_codes: "CARE10" }, core),
    post("a list as a body", `${cart}/line-items`, [line(1)], core),

    // Bodies
    post("a body that is not JSON", `${cart}/line-items`, undefined, {
      core: true,
      raw: '{"variant_id": ',
      contentType: "application/json",
    }),
    post("a huge body", `${cart}`, { metadata: { text: "x".repeat(3_000_000) } }, core),
    post("XML where JSON is asked for", `${cart}/line-items`, undefined, {
      core: true,
      raw: "<line/>",
      contentType: "application/xml",
    }),
    post(
      "a NUL character in a name",
      `${cart}`,
      {
        shipping_address: { first_name: `A${NUL}B`, postal_code: "560034", country_code: "in" },
      },
      core
    ),
    post("JSON deeper than any form", `${cart}`, undefined, {
      core: true,
      raw: `{"metadata":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`,
      contentType: "application/json",
    }),

    // Who asks
    post(
      "a login without a password",
      "/auth/customer/emailpass",
      { email: "asha@pulsekart.test" },
      { core: true, as: "anonymous" }
    ),
    post(
      "a login with a wrong password",
      "/auth/customer/emailpass",
      { email: "asha@pulsekart.test", password: "wrong" },
      { core: true, as: "anonymous" }
    ),
    get("an expired token", "/store/customers/me", { core: true, as: "expired" }),
    get("a customer's token at the staff's door", "/admin/orders", core),
    get("another customer's cart", `/store/carts/${scene.othersCartId}`, core),
    post(
      "a line in another customer's cart",
      `/store/carts/${scene.othersCartId}/line-items`,
      line(1),
      core
    ),
    {
      name: "another customer's line deleted",
      as: "customer",
      core: true,
      method: "DELETE",
      path: `/store/carts/${scene.othersCartId}/line-items/${scene.othersLineId}`,
    },
    get("another customer's order", `/store/orders/${scene.othersOrderId}`, core),
    get("an order without a login", `/store/orders/${scene.orderId}`, {
      core: true,
      as: "anonymous",
    }),
    get("another customer's prescription", `/store/prescriptions/${scene.othersPrescriptionId}`),
    post(
      "another customer's prescription attached",
      `/store/prescriptions/${scene.othersPrescriptionId}/attach`,
      {
        cart_id: scene.cartId,
      }
    ),
    post(
      "a prescription attached to another's cart",
      `/store/prescriptions/${scene.prescriptionId}/attach`,
      {
        cart_id: scene.othersCartId,
      }
    ),
    post("another customer's checkout", `/store/carts/${scene.othersCartId}/checkout`, {}),
    post("a checkout without a login", `${cart}/checkout`, {}, { as: "anonymous" }),
    upload("an upload without a login", [{ name: "a.jpg", type: "image/jpeg", bytes: image }], {
      as: "anonymous",
    }),

    // Ways round the checkout
    post(
      "a payment collection by hand",
      "/store/payment-collections",
      { cart_id: scene.cartId },
      core
    ),
    post(
      "a payment session by hand",
      "/store/payment-collections/paycol_none/payment-sessions",
      {
        provider_id: "pp_system_default",
      },
      core
    ),
    post("a checkout with an unauthorised prescription line", `${cart}/checkout`, {}),
    post("an order without payment", `${cart}/complete`, {}, core),

    // Places
    get("a pincode of letters", "/store/medicines?pincode=ABCDEF"),
    get("a pincode of five digits", "/store/medicines?pincode=56003"),
    get("a pincode that does not exist", "/store/medicines?pincode=000000"),
    get("a pincode with SQL", `/store/medicines?pincode=${encodeURIComponent("560034' OR 1=1")}`),
    get("an unknown pincode's lanes", "/store/pincodes/999999"),
    get(
      "a path in place of a pincode",
      `/store/pincodes/${encodeURIComponent("../../etc/passwd")}`
    ),
    get("a forged cursor", "/store/medicines?cursor=not-a-cursor"),
    get("a limit of minus one", "/store/medicines?limit=-1"),
    get("a limit of a billion", "/store/medicines?limit=1000000000"),
    get("a product list without an end", "/store/products?limit=1000000000", core),
    get("a negative offset", "/store/products?offset=-5", core),
    get("a medicine that does not exist", `/store/medicines/${encodeURIComponent(SQL)}`),

    // Files
    upload("no file at all", []),
    upload("an empty file", [{ name: "a.jpg", type: "image/jpeg", bytes: Buffer.alloc(0) }]),
    upload("a text file named jpg", [
      { name: "a.jpg", type: "image/jpeg", bytes: Buffer.from("hello") },
    ]),
    upload("a truncated JPEG", [
      { name: "a.jpg", type: "image/jpeg", bytes: image.subarray(0, Math.floor(image.length / 3)) },
    ]),
    upload("a script behind a JPEG's first bytes", [
      {
        name: "a.jpg",
        type: "image/jpeg",
        bytes: Buffer.concat([image.subarray(0, 4), Buffer.from("<script>alert(1)</script>")]),
      },
    ]),
    upload("an SVG", [
      {
        name: "a.svg",
        type: "image/svg+xml",
        bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
      },
    ]),
    upload("a program", [
      { name: "a.jpg", type: "image/jpeg", bytes: Buffer.from("MZ".padEnd(2048, "\u0001")) },
    ]),
    upload("a PDF bomb", [{ name: "a.pdf", type: "application/pdf", bytes: pdf({ pages: 5000 }) }]),
    upload("a PDF of six pages", [
      { name: "a.pdf", type: "application/pdf", bytes: pdf({ pages: 6 }) },
    ]),
    upload("a PDF page as large as a field", [
      { name: "a.pdf", type: "application/pdf", bytes: pdf({ pages: 1, side: 10_000_000 }) },
    ]),
    upload("half a PDF", [
      { name: "a.pdf", type: "application/pdf", bytes: pdf({ pages: 2 }).subarray(0, 60) },
    ]),
    upload("an image of a billion pixels", [
      { name: "a.png", type: "image/png", bytes: pngClaiming(40_000, 40_000) },
    ]),
    upload("a file of eleven megabytes", [
      {
        name: "a.jpg",
        type: "image/jpeg",
        bytes: Buffer.concat([image, Buffer.alloc(11_000_000)]),
      },
    ]),
    upload(
      "six images",
      Array.from({ length: 6 }, (_, index) => ({
        name: `${index}.jpg`,
        type: "image/jpeg",
        bytes: image,
      }))
    ),
    upload("a cart that does not exist", [{ name: "a.jpg", type: "image/jpeg", bytes: image }], {
      fields: { cart_id: "cart_none" },
    }),
    upload("an upload to another's cart", [{ name: "a.jpg", type: "image/jpeg", bytes: image }], {
      fields: { cart_id: scene.othersCartId },
    }),
    post("JSON where a form is asked for", "/store/prescriptions", { cart_id: scene.cartId }),
    post("a form without a boundary", "/store/prescriptions", undefined, {
      raw: "--x\r\n",
      contentType: "multipart/form-data",
    }),
    post("a form that breaks off", "/store/prescriptions", undefined, {
      raw: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nabc',
      contentType: "multipart/form-data; boundary=x",
    }),

    // The pharmacist's desk
    post(
      "a review without a claim",
      `/admin/prescriptions/${scene.prescriptionId}/reviews`,
      {
        lines: [],
      },
      { as: "pharmacist" }
    ),
    post(
      "a review of nothing",
      "/admin/prescriptions/presc_none/reviews",
      {},
      { as: "pharmacist" }
    ),
    post(
      "a claim by somebody who is no pharmacist",
      `/admin/prescriptions/${scene.prescriptionId}/claim`,
      {},
      { as: "operator" }
    ),
    get("a page of minus one", `/admin/prescriptions/${scene.prescriptionId}/pages/-1`, {
      as: "pharmacist",
    }),
    get(
      "a page with a path",
      `/admin/prescriptions/${scene.prescriptionId}/pages/${encodeURIComponent("../1")}`,
      { as: "pharmacist" }
    ),
    post(
      "a classification without citation",
      `/admin/medicines/${scene.medicineId}/classifications`,
      {
        scheme: "OTC",
      },
      { as: "owner" }
    ),
    post(
      "a schedule that does not exist",
      `/admin/medicines/${scene.medicineId}/classifications`,
      {
        scheme: "Z",
        citation: "none",
        effective_from: "2026-01-01",
      },
      { as: "owner" }
    ),

    // The back office
    post(
      "a reservation of minus one",
      "/admin/reservations",
      {
        inventory_item_id: scene.inventoryItemId,
        location_id: scene.locationId,
        quantity: -1,
      },
      { core: true, as: "operator" }
    ),
    post(
      "a reservation of more than all",
      "/admin/reservations",
      {
        inventory_item_id: scene.inventoryItemId,
        location_id: scene.locationId,
        quantity: 100_000_000,
      },
      { core: true, as: "operator" }
    ),
    post(
      "a workflow run over HTTP",
      "/admin/workflows-executions/complete-cart/run",
      {
        input: { id: scene.cartId },
      },
      { core: true, as: "owner" }
    ),
    post("a public upload", "/admin/uploads", {}, { core: true, as: "owner" }),
    post(
      "a payment marked as paid",
      "/admin/payment-collections/paycol_none/mark-as-paid",
      {
        order_id: scene.orderId,
      },
      { core: true, as: "owner" }
    ),

    // Webhooks
    post(
      "a webhook without a signature",
      "/hooks/razorpay",
      { event: "payment.captured" },
      { as: "anonymous" }
    ),
    post(
      "a webhook with a wrong signature",
      "/hooks/razorpay",
      { event: "payment.captured" },
      {
        as: "anonymous",
        headers: { "x-razorpay-signature": "0".repeat(64), "x-razorpay-event-id": "evt_1" },
      }
    ),
    post(
      "core's own payment webhook",
      "/hooks/payment/razorpay_razorpay",
      {},
      { core: true, as: "anonymous" }
    ),

    // Nowhere
    get("a route that does not exist", "/store/nothing-here", core),
    {
      name: "a method that does not exist",
      as: "customer",
      method: "PUT",
      path: cart,
      json: {},
      core: true,
    },
    get("a broken escape in the path", "/store/medicines/%E0%A4%A", {}),
    get("a prototype in the query", "/store/medicines?__proto__[admin]=1&limit=abc", {}),
  ]
}

/** A well-formed PDF of blank pages. */
function pdf(options: { pages: number; side?: number }): Buffer {
  const side = options.side ?? 300
  const ids = Array.from({ length: options.pages }, (_, index) => index + 3)
  const objects = [
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n",
    `2 0 obj\n<< /Type /Pages /Count ${ids.length} /Kids [${ids.map((id) => `${id} 0 R`).join(" ")}] >>\nendobj\n`,
    ...ids.map(
      (id) =>
        `${id} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${side} ${side}] >>\nendobj\n`
    ),
  ]
  let body = "%PDF-1.4\n"
  const offsets = objects.map((object) => {
    const offset = body.length
    body += object
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("")
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  )
}

/** The head of a PNG that claims a size its data does not have. */
function pngClaiming(width: number, height: number): Buffer {
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const ihdr = Buffer.alloc(25)
  ihdr.writeUInt32BE(13, 0)
  ihdr.write("IHDR", 4)
  ihdr.writeUInt32BE(width, 8)
  ihdr.writeUInt32BE(height, 12)
  ihdr.set([8, 2, 0, 0, 0], 16)
  ihdr.writeUInt32BE(crc32(ihdr.subarray(4, 21)), 21)
  return Buffer.concat([head, ihdr, Buffer.alloc(64)])
}
