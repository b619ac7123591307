import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { literally } from "../../lib/like"

/** Nobody types more; what is beyond is looked for as it is written. */
const MOST_CODES = 10

/**
 * A phone's keyboard writes small letters, and a blank after a word: the coupon is meant that has this
 * code in whatever letters. Where several have it, only the very same one.
 */
export async function foldCoupons(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { body } = req
  if (hasCodes(body) && body.promo_codes.length <= MOST_CODES) {
    body.promo_codes = await storedCodes(req.scope, body.promo_codes)
  }
  next()
}

async function storedCodes(container: MedusaContainer, typed: unknown[]): Promise<unknown[]> {
  const codes = typed.map((code) => (typeof code === "string" ? code.trim() : code))
  const written = codes.filter((code) => typeof code === "string" && code !== "")
  if (written.length === 0) {
    return codes
  }
  const known = await container
    .resolve(Modules.PROMOTION)
    .listPromotions(
      { $or: written.map((code) => ({ code: { $ilike: literally(String(code)) } })) },
      { select: ["id", "code"], take: null }
    )
  return codes.map((code) => {
    const same = known.filter((one) => one.code?.toLowerCase() === String(code).toLowerCase())
    return same.length === 1 ? same[0].code : code
  })
}

function hasCodes(body: unknown): body is { promo_codes: unknown[] } {
  return (
    typeof body === "object" && body !== null && Array.isArray(Reflect.get(body, "promo_codes"))
  )
}
