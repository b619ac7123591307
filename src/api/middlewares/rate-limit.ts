import { createHmac } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { RateLimiterPostgres, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible"
import { env } from "../../env"
import type { Texts } from "../../lib/customer-refusals"
import { customerRefusal } from "../../lib/errors"
import { addressOf } from "./address"
import { customerOf } from "./caller"
import { watchedRedis } from "./redis-watch"

type Limiter = Pick<RateLimiterPostgres, "consume" | "delete" | "get" | "reward" | "set">
/** What is counted, e.g. `login-account`, and how much of it one window allows. */
export type Limit = { name: string; points: number }

/** Connections of this process. The counts are in Redis or PostgreSQL, the same for all processes. */
const limiters = new Map<string, Limiter>()

/**
 * Uploads cost storage and OCR time: so many per customer and window, and twenty times as many per
 * address, behind which a mobile network has thousands of people. The customer comes first: what that
 * limit refuses is not added to what others share.
 */
export async function limitUploads(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const points = env().RATE_LIMIT_REQUESTS
  const customerId = customerOf(req)
  if (customerId) {
    await consume(req.scope, res, { name: "upload-customer", points }, customerId)
  }
  const address = { name: "upload-address", points: points * 20 }
  await consume(req.scope, res, address, addressOf(req, env().TRUSTED_PROXIES))
  next()
}

/**
 * Consults cost little to open: so many per address, which a household or an office shares, and a third
 * of them per customer.
 */
export async function limitConsults(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const points = env().RATE_LIMIT_CONSULT_MESSAGES
  const address = { name: "consult-open-address", points }
  await consume(req.scope, res, address, addressOf(req, env().TRUSTED_PROXIES), CONSULT_LIMIT)
  const customerId = customerOf(req)
  if (customerId) {
    const customer = { name: "consult-open-customer", points: Math.ceil(points / 3) }
    await consume(req.scope, res, customer, customerId, CONSULT_LIMIT)
  }
  next()
}

/** A message costs a search and perhaps a model: so many per consult, customer and address. */
export async function limitConsultMessages(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const points = env().RATE_LIMIT_CONSULT_MESSAGES
  const address = { name: "consult-address", points: points * 10 }
  await consume(req.scope, res, address, addressOf(req, env().TRUSTED_PROXIES), CONSULT_LIMIT)
  const customerId = customerOf(req)
  if (customerId) {
    const customer = { name: "consult-customer", points: points * 3 }
    await consume(req.scope, res, customer, customerId, CONSULT_LIMIT)
  }
  await consume(
    req.scope,
    res,
    { name: "consult-session", points },
    `${customerId ?? req.headers["x-consult-token"] ?? "nobody"} ${req.params.id}`,
    CONSULT_LIMIT
  )
  next()
}

const CONSULT_LIMIT = "consult_rate_limited"

/** @throws rate_limited or the given code, with a Retry-After header */
export async function consume(
  container: MedusaContainer,
  res: MedusaResponse,
  limit: Limit,
  who: string,
  code: "rate_limited" | "consult_rate_limited" = "rate_limited"
): Promise<void> {
  try {
    await limiter(container, limit).consume(keyOf(who))
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) {
      throw reason
    }
    const seconds = Math.ceil(reason.msBeforeNext / 1000)
    res.setHeader("Retry-After", seconds)
    throw customerRefusal(code, "wait", { time: minutesIn(seconds) })
  }
}

function minutesIn(seconds: number): Texts {
  const minutes = Math.ceil(seconds / 60)
  return { en: minutes === 1 ? "1 minute" : `${minutes} minutes`, hi: `${minutes} मिनट` }
}

export function limiter(container: MedusaContainer, { name, points }: Limit): Limiter {
  const existing = limiters.get(name)
  if (existing) {
    return existing
  }
  const settings = { keyPrefix: name, points, duration: env().RATE_LIMIT_WINDOW_SECONDS }
  const inPostgres = new RateLimiterPostgres({
    ...settings,
    storeClient: container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    storeType: "knex",
    tableName: "rate_limit",
    tableCreated: true,
  })
  const { REDIS_URL } = env()
  const created = REDIS_URL
    ? new RateLimiterRedis({
        ...settings,
        storeClient: watchedRedis(REDIS_URL),
        insuranceLimiter: inPostgres,
      })
    : inPostgres
  limiters.set(name, created)
  return created
}

/** Addresses and accounts are personal data: the counters know them as keyed hashes. */
export function keyOf(who: string): string {
  return createHmac("sha256", env().COOKIE_SECRET).update(who).digest("base64url")
}
