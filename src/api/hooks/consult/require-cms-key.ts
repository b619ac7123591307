import { createHash, timingSafeEqual } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { env } from "../../../env"
import { refusal } from "../../../lib/errors"

/**
 * Asked before anything of the request is looked at.
 *
 * @throws unauthorized: the same for a wrong key and for none
 */
export function requireCmsKey(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const key = env().CMS_SERVICE_KEY
  const given = req.headers.authorization
  if (!key || !given || !sameSecret(given, `users API-Key ${key}`)) {
    throw refusal("unauthorized", "Authorization: the key of the CMS")
  }
  next()
}

/** Digests are of one length, so the comparison tells nothing of the key's. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
