import { createHmac } from "node:crypto"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Redis } from "ioredis"
import { RateLimiterPostgres, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible"
import { env } from "../../env"
import { refusal } from "../../lib/errors"
import { customerOf } from "./caller"

type Limiter = Pick<RateLimiterPostgres, "consume" | "delete">
/** What is counted, e.g. `login-account`, and how much of it one window allows. */
type Limit = { name: string; points: number }

/** Connections of this process. The counts are in Redis or PostgreSQL, the same for all processes. */
const limiters = new Map<string, Limiter>()
let redis: Redis | undefined

/**
 * Guessing passwords is limited per account and address, and more widely per address (one machine,
 * many accounts) and per account (many machines, one account). A success clears the first count.
 */
export async function limitLogins(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const attempts = env().RATE_LIMIT_LOGIN_ATTEMPTS
  const address = req.ip ?? "unknown"
  await consume(req.scope, res, { name: "login-address", points: attempts * 20 }, address)

  const account = accountOf(req)
  if (account) {
    const own = { name: "login-account-address", points: attempts }
    await consume(req.scope, res, { name: "login-account", points: attempts * 10 }, account)
    await consume(req.scope, res, own, `${account} ${address}`)
    res.on("finish", () => {
      if (res.statusCode < 300) {
        const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
        limiter(req.scope, own)
          .delete(key(`${account} ${address}`))
          .catch(() => logger.warn("A login count stays until its window ends"))
      }
    })
  }
  next()
}

/** Uploads cost storage and OCR time: so many per address and window. */
export async function limitUploads(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const uploads = { name: "upload-address", points: env().RATE_LIMIT_REQUESTS }
  await consume(req.scope, res, uploads, req.ip ?? "unknown")
  next()
}

/** Consults cost little to open and are counted by address alone: nobody has an account yet. */
export async function limitConsults(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const opened = { name: "consult-open-address", points: env().RATE_LIMIT_CONSULT_MESSAGES }
  await consume(req.scope, res, opened, req.ip ?? "unknown", CONSULT_LIMIT)
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
  await consume(req.scope, res, address, req.ip ?? "unknown", CONSULT_LIMIT)
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

const CONSULT_LIMIT = refusal(
  "consult_rate_limited",
  "Too many messages: try again later. In an emergency call 112"
)

/** @throws rate_limited or the given refusal, with a Retry-After header */
async function consume(
  container: MedusaContainer,
  res: MedusaResponse,
  limit: Limit,
  who: string,
  refused = refusal("rate_limited", "Too many attempts: try again later")
): Promise<void> {
  try {
    await limiter(container, limit).consume(key(who))
  } catch (reason) {
    if (!(reason instanceof RateLimiterRes)) {
      throw reason
    }
    res.setHeader("Retry-After", Math.ceil(reason.msBeforeNext / 1000))
    throw refused
  }
}

function limiter(container: MedusaContainer, { name, points }: Limit): Limiter {
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
  const created = env().REDIS_URL
    ? new RateLimiterRedis({
        ...settings,
        storeClient: redisClient(),
        insuranceLimiter: inPostgres,
      })
    : inPostgres
  limiters.set(name, created)
  return created
}

function redisClient(): Redis {
  redis ??= new Redis(env().REDIS_URL ?? "", { maxRetriesPerRequest: 1, enableOfflineQueue: false })
  return redis
}

function accountOf(req: MedusaRequest): string | undefined {
  const body: unknown = req.body
  if (typeof body !== "object" || body === null) {
    return undefined
  }
  const name: unknown = Reflect.get(body, "email") ?? Reflect.get(body, "identifier")
  return typeof name === "string" ? name.trim().toLowerCase() : undefined
}

/** Addresses and accounts are personal data: the counters know them as keyed hashes. */
function key(who: string): string {
  return createHmac("sha256", env().COOKIE_SECRET).update(who).digest("base64url")
}
