import { gzipSync } from "node:zlib"
import { CORE, get, post, type HostileRequest, type Scene } from "./request"

/** Bodies, content types, methods and paths that are wrong before anybody reads them. */
export function againstProtocol(scene: Scene): HostileRequest[] {
  const cart = `/store/carts/${scene.cartId}`
  const lines = `${cart}/line-items`
  const line = JSON.stringify({ variant_id: scene.otcVariantId, quantity: 1 })
  const raw = (
    name: string,
    path: string,
    body: string | Buffer,
    contentType: string,
    headers?: Record<string, string>
  ) => post(name, path, undefined, { ...CORE, raw: body, contentType, headers })
  const json = "application/json"
  const bomb = gzipSync(JSON.stringify({ metadata: { text: "x".repeat(50_000_000) } }))

  return [
    raw("a body that is not JSON", lines, '{"variant_id": ', json),
    raw("XML where JSON is asked for", lines, "<line/>", "application/xml"),
    raw("a form where JSON is asked for", lines, "quantity=1", "application/x-www-form-urlencoded"),
    raw("plain text where JSON is asked for", cart, "{}", "text/plain"),
    raw("JSON that calls itself bytes", lines, line, "application/octet-stream"),
    raw("a content type that is none", lines, line, ";;;"),
    raw("JSON in a character set that does not exist", lines, line, `${json}; charset=klingon`),
    raw(
      "a multipart body on a route of JSON",
      lines,
      "--x--\r\n",
      "multipart/form-data; boundary=x"
    ),
    raw("a gzip bomb", cart, bomb, json, { "content-encoding": "gzip" }),
    raw("a body that only says gzip", cart, line, json, { "content-encoding": "gzip" }),
    raw("an encoding that does not exist", cart, line, json, { "content-encoding": "rot13" }),
    raw("a huge body", cart, JSON.stringify({ metadata: { text: "x".repeat(3_000_000) } }), json),
    raw(
      "JSON deeper than any form",
      cart,
      `{"metadata":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}`,
      json
    ),
    post(
      "XML on a route of ours",
      `/store/prescriptions/${scene.prescriptionId}/attach`,
      undefined,
      {
        raw: "<cart/>",
        contentType: "application/xml",
      }
    ),
    get("a route that does not exist", "/store/nothing-here", CORE),
    get("a route that walks the path", "/store/%2e%2e/admin/orders", CORE),
    post("a method that does not exist", cart, {}, { ...CORE, method: "PUT" }),
    post(
      "a method named in a header",
      cart,
      {},
      {
        ...CORE,
        method: "PATCH",
        headers: { "x-http-method-override": "DELETE" },
      }
    ),
    get("a header line inside a path", `/store/carts/a%0d%0aset-cookie:%20a=b`, CORE),
    get("a header line inside a query", `/store/products?handle=a%0d%0aset-cookie:b%00`, CORE),
    post(
      "a webhook without a signature",
      "/hooks/razorpay",
      { event: "payment.captured" },
      {
        as: "anonymous",
      }
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
      "a webhook signed with something else",
      "/hooks/razorpay",
      { event: "payment.captured" },
      {
        as: "anonymous",
        headers: { "x-razorpay-signature": "é".repeat(5), "x-razorpay-event-id": "evt_1" },
      }
    ),
    post("a webhook that is not JSON", "/hooks/razorpay", undefined, {
      as: "anonymous",
      raw: "{",
      contentType: json,
      headers: { "x-razorpay-signature": "0".repeat(64) },
    }),
    post(
      "core's own payment webhook",
      "/hooks/payment/razorpay_razorpay",
      {},
      {
        ...CORE,
        as: "anonymous",
      }
    ),
  ]
}
