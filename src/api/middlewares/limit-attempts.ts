import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../../env"
import { foldEmail } from "../../lib/fold-email"
import type { Attempts } from "../core-routes/auth/attempts"
import { addressOf } from "./address"
import { shownCallerOf } from "./caller"
import { consume, keyOf, limiter, type Limit } from "./rate-limit"

type Count = { limit: Limit; who: string }

/** Marks an account and an address that logged in together. */
const KNOWN: Limit = { name: "login-known", points: 1 }
const KNOWN_SECONDS = 30 * 24 * 3600

/**
 * Guessing a password is limited per account and address, and more widely per address (one machine,
 * many accounts), per account (many machines, one account) and per password (many machines, many
 * accounts, the password that somebody is bound to have); guessing the code of a second factor
 * per person, whom core compares with the challenge's. Strangers who guess at an account do not hold
 * up an address from which it was logged in before. A success gives back what it took.
 *
 * @throws rate_limited, with a Retry-After header
 */
export async function limitAttempts(
  req: MedusaRequest,
  res: MedusaResponse,
  { attempts, path }: { attempts: Attempts; path: string }
): Promise<void> {
  const counts = await countsOf(req, attempts, path)
  for (const { limit, who } of [...counts.own, ...counts.shared]) {
    await consume(req.scope, res, limit, who)
  }
  if (attempts.clearedBySuccess) {
    res.on("finish", () => {
      if (res.statusCode < 300) {
        giveBack(req.scope, counts).catch(() =>
          req.scope
            .resolve(ContainerRegistrationKeys.LOGGER)
            .warn("A login count stays until its window ends")
        )
      }
    })
  }
}

/** The own counts come first: what they refuse is not added to what others share. */
async function countsOf(
  req: MedusaRequest,
  { of, route }: Attempts,
  path: string
): Promise<{ own: Count[]; shared: Count[]; known?: string }> {
  const points = env().RATE_LIMIT_LOGIN_ATTEMPTS
  const address = addressOf(req, env().TRUSTED_PROXIES)
  const shared = [{ limit: { name: "login-address", points: points * 20 }, who: address }]
  const identity = of === "identity" ? shownCallerOf(req, path)?.auth_identity_id : undefined
  if (identity) {
    return { own: [{ limit: { name: `login-identity ${route}`, points }, who: identity }], shared }
  }
  const account = of === "account" || of === "login" ? accountOf(req) : undefined
  if (!account) {
    return { own: [], shared }
  }
  const known = `${account} ${address}`
  if (!(await limiter(req.scope, KNOWN).get(keyOf(known)))) {
    shared.push({ limit: { name: "login-account", points: points * 10 }, who: account })
    const password = of === "login" ? textIn(req, "password") : undefined
    if (password) {
      shared.push({ limit: { name: "login-password", points: points * 5 }, who: password })
    }
  }
  const own = [{ limit: { name: `login-account-address ${route}`, points }, who: known }]
  return { own, shared, known }
}

async function giveBack(
  container: MedusaContainer,
  { own, shared, known }: Awaited<ReturnType<typeof countsOf>>
): Promise<void> {
  for (const { limit, who } of own) {
    await limiter(container, limit).delete(keyOf(who))
  }
  for (const { limit, who } of shared) {
    await limiter(container, limit).reward(keyOf(who))
  }
  if (known) {
    await limiter(container, KNOWN).set(keyOf(known), 1, KNOWN_SECONDS)
  }
}

/** As the login knows it. */
export function accountOf(req: MedusaRequest): string | undefined {
  const name = textIn(req, "email") ?? textIn(req, "identifier")
  return name === undefined ? undefined : foldEmail(name)
}

function textIn({ body }: MedusaRequest, field: string): string | undefined {
  const value: unknown =
    typeof body === "object" && body !== null ? Reflect.get(body, field) : undefined
  return typeof value === "string" ? value : undefined
}
