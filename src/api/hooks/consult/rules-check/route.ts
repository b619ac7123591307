import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { createHash, timingSafeEqual } from "node:crypto"
import { env } from "../../../../env"
import { refusal } from "../../../../lib/errors"
import { measurePatterns } from "../../../../modules/consult/measure-rules"
import type { HookRulesCheck } from "./validators"

/** The CMS asks before it publishes a pattern: how do the rules measure with it? */
export async function POST(req: MedusaRequest<HookRulesCheck>, res: MedusaResponse): Promise<void> {
  assertIsCms(req.headers.authorization)
  res.json(await measurePatterns(req.validatedBody.patterns))
}

/** @throws unauthorized: the same for a wrong key and for none. */
function assertIsCms(given: string | undefined): void {
  const key = env().CMS_SERVICE_KEY
  if (!key || !given || !sameSecret(given, `users API-Key ${key}`)) {
    throw refusal("unauthorized", "Authorization: the key of the CMS")
  }
}

/** Digests are of one length, so the comparison tells nothing of the key's. */
function sameSecret(one: string, other: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest()
  return timingSafeEqual(digest(one), digest(other))
}
