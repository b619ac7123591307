import { getAuthContextFromJwtToken, type MedusaRequest } from "@medusajs/framework/http"
import type { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { env } from "../../../env"
import { customerRefusal, refusal } from "../../../lib/errors"
import { accountOfLogin } from "../../../queries/access/account-of-login"
import { COMMON_PASSWORDS } from "./common-passwords"
import { isInvited } from "./who-may-register"

const REGISTER = "/auth/:actor_type/:auth_provider/register"
const SET_ANEW = "/auth/:actor_type/:auth_provider/update"
const LEAST = { customer: 8, user: 12 }
/** A password is hashed with care, and a long one takes no longer: this is against nonsense alone. */
const MOST = 256

const Registration = z.object({ email: z.email().max(254) })
const ResetToken = z.object({ entity_id: z.string() })

type Route = { path: string; params: Record<string, string> }

/**
 * Length, and not what everybody tries first: no composition of signs, which makes passwords shorter
 * and written down (NIST SP 800-63B 3.1.1.2). Asked before core uses up the link that sets it.
 *
 * @throws password_too_weak, invalid_request
 */
export async function assertNewPassword(
  req: MedusaRequest,
  { path, params }: Route
): Promise<void> {
  if (path !== REGISTER && path !== SET_ANEW) {
    return
  }
  const { password, email } = wordsIn(req.body)
  if (path === REGISTER && !Registration.safeParse({ email }).success) {
    throw refusal("invalid_request", "email: this is no e-mail address")
  }
  if (typeof password !== "string" || password.length > MOST) {
    throw refusal("invalid_request", `password: a text of at most ${MOST} characters`)
  }
  const name = path === REGISTER ? email : nameOfToken(req)
  // Who registers is asked by the door alone: another length would tell who is staff.
  const staff =
    params.actor_type === "user" ||
    (path === SET_ANEW && (await isStaff(req, params.auth_provider ?? "", name)))
  const least = staff ? LEAST.user : LEAST.customer
  if (lengthOf(password) < least) {
    throw customerRefusal("password_too_weak", "short", { least })
  }
  if (isCommon(password.normalize("NFKC"), typeof name === "string" ? name : "")) {
    throw customerRefusal("password_too_weak", "common")
  }
}

/**
 * A login is one for the shop and the admin, and may have been a customer's first: with a shorter
 * password than the staff's nobody comes as far as an invitation.
 */
export function tooShortForStaff(password: string): MedusaError | undefined {
  return lengthOf(password) < LEAST.user
    ? customerRefusal("password_too_weak", "staff", { least: LEAST.user })
    : undefined
}

const lengthOf = (password: string) => [...password.normalize("NFKC")].length

function isCommon(password: string, name: string): boolean {
  const folded = password.toLowerCase()
  const word = folded.replace(/[^\p{L}]+$/u, "")
  return (
    new Set(folded).size <= 2 ||
    isRun(folded) ||
    COMMON_PASSWORDS.has(word) ||
    COMMON_PASSWORDS.has(folded) ||
    [name, name.split("@")[0]].includes(folded)
  )
}

/** 12345678, 9876543210, abcdefgh: each letter is the one after or before the last. */
function isRun(text: string): boolean {
  const steps = [...text.slice(1)].map((letter, at) => {
    const step = letter.charCodeAt(0) - text.charCodeAt(at)
    return Math.abs(step) === 9 && /[09]/.test(letter) ? -Math.sign(step) : step
  })
  return new Set(steps).size === 1 && Math.abs(steps[0]) === 1
}

/** A login is one for the shop and the admin: who is staff, or will be, needs a staff password for both. */
async function isStaff(req: MedusaRequest, provider: string, name: unknown): Promise<boolean> {
  return (
    typeof name === "string" &&
    ((await isInvited(req.scope, name)) ||
      (await accountOfLogin(req.scope, { entity_id: name, provider, actor: "user" })) !== undefined)
  )
}

/** Core checks whether the token still sets a password. */
function nameOfToken(req: MedusaRequest): string | undefined {
  const token: unknown = getAuthContextFromJwtToken(
    req.headers.authorization,
    env().JWT_SECRET,
    ["bearer"],
    ["*"]
  )
  return ResetToken.safeParse(token).data?.entity_id
}

function wordsIn(body: unknown): { password?: unknown; email?: unknown } {
  return typeof body === "object" && body !== null ? body : {}
}
