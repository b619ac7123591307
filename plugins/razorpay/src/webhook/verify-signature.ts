import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * `x-razorpay-signature` is the hex HMAC-SHA256 of the body exactly as received.
 * https://razorpay.com/docs/webhooks/validate-test/
 */
export function verifyWebhookSignature(input: {
  rawBody: Buffer
  signature: string | undefined
  secret: string
}): boolean {
  const expected = createHmac("sha256", input.secret).update(input.rawBody).digest()
  const given = Buffer.from(input.signature ?? "", "hex")
  return given.length === expected.length && timingSafeEqual(given, expected)
}
