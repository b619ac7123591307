import { createHmac, pbkdf2, randomBytes } from "node:crypto"
import { promisify } from "node:util"
import { sql } from "@payloadcms/db-postgres"
import type { Payload } from "payload"
import { refusal } from "../endpoints/refusal"
import { addressOf } from "./address"
import { pathOf } from "./url-fault"

const LOGIN_PATH = /^\/api\/users\/login\/?$/i
const WINDOW_MINUTES = 15
/** Of one account from one address. */
const TRIES_OF_BOTH = 9
/** Of one account from everywhere: many machines guess at it. */
const TRIES_OF_AN_ACCOUNT = 90
/** A house of editors behind one address. */
const TRIES_OF_AN_ADDRESS = 60
/** So long an address stays known to an account after a log-in. */
const KNOWN_DAYS = 30

/** What Payload does with the password of an account that exists. */
const HASH = { iterations: 600_000, bytes: 32, digest: "sha256" }

type Counted = { key: string; most: number }
type Tries = { own: Counted; shared: Counted[]; known: string }

/**
 * A log-in of the panel is guessed at so many times, as in the shop: by account and address together,
 * and more widely by each. Strangers who guess at an account do not hold up an address from which it
 * was logged in before. It takes as long where there is no account.
 */
export const limitedLogin = async (
  { payload, request }: { payload: Payload; request: Request },
  answer: (request: Request) => Promise<Response>
): Promise<Response> => {
  if (request.method !== "POST" || !LOGIN_PATH.test(pathOf(request.url))) {
    return answer(request)
  }
  const email = await emailIn(request.clone())
  const tries = await triesOf(payload, { email, address: addressOf(request.headers) })
  const secondsToWait = await takeTry(payload, tries)
  if (secondsToWait > 0) {
    return tooMany(secondsToWait)
  }
  const [response] = await Promise.all([answer(request), asLongAsAnAccount(payload, email)])
  if (response.ok) {
    await forget(payload, tries)
  }
  return response
}

const emailIn = async (request: Request): Promise<string> => {
  const type = request.headers.get("content-type") ?? ""
  const data: unknown = type.startsWith("multipart/")
    ? JSON.parse(String((await request.formData()).get("_payload") ?? "{}"))
    : await request.json().catch(() => undefined)
  const email: unknown = typeof data === "object" && data !== null && Reflect.get(data, "email")
  return typeof email === "string" ? email.normalize("NFKC").trim().toLowerCase() : ""
}

const asLongAsAnAccount = async (payload: Payload, email: string): Promise<void> => {
  const { totalDocs } = await payload.count({
    collection: "users",
    where: { email: { equals: email } },
  })
  if (totalDocs === 0) {
    await promisify(pbkdf2)(
      "nobody's password",
      randomBytes(32),
      HASH.iterations,
      HASH.bytes,
      HASH.digest
    )
  }
}

const triesOf = async (
  payload: Payload,
  { email, address }: { email: string; address: string }
): Promise<Tries> => {
  const known = keyOf(payload, ["known", email, address])
  const { rows } = await payload.db.drizzle.execute(sql`
    SELECT 1 FROM login_attempt WHERE key = ${known} AND ends_at > now()`)
  const ofAddress = { key: keyOf(payload, ["address", address]), most: TRIES_OF_AN_ADDRESS }
  const ofAccount = { key: keyOf(payload, ["account", email]), most: TRIES_OF_AN_ACCOUNT }
  return {
    own: { key: keyOf(payload, ["both", email, address]), most: TRIES_OF_BOTH },
    shared: rows.length > 0 ? [ofAddress] : [ofAddress, ofAccount],
    known,
  }
}

/**
 * Counted before the try, by one statement for each: many at once are not more. What the own count
 * refuses is not added to what others share.
 *
 * @returns how long to wait, 0 when it may be tried
 */
const takeTry = async (payload: Payload, { own, shared }: Tries): Promise<number> => {
  for (const { key, most } of [own, ...shared]) {
    const { rows } = await payload.db.drizzle.execute(sql`
      INSERT INTO login_attempt AS known (key, count, ends_at)
        VALUES (${key}, 1, now() + make_interval(mins => ${WINDOW_MINUTES}))
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN known.ends_at < now() THEN 1 ELSE known.count + 1 END,
        ends_at = CASE WHEN known.ends_at < now() THEN excluded.ends_at ELSE known.ends_at END
      RETURNING count, ceil(extract(epoch FROM ends_at - now())) AS seconds`)
    if (Number(rows[0]?.count) > most) {
      return Math.max(1, Number(rows[0]?.seconds))
    }
  }
  return 0
}

/** A success shows that nobody is guessing; what has ended goes with it. */
const forget = async (payload: Payload, { own, shared, known }: Tries): Promise<void> => {
  await payload.db.drizzle.execute(sql`
    DELETE FROM login_attempt WHERE key = ${own.key} OR ends_at < now()`)
  for (const { key } of shared) {
    await payload.db.drizzle.execute(sql`
      UPDATE login_attempt SET count = count - 1 WHERE key = ${key}`)
  }
  await payload.db.drizzle.execute(sql`
    INSERT INTO login_attempt AS known (key, count, ends_at)
      VALUES (${known}, 0, now() + make_interval(days => ${KNOWN_DAYS}))
    ON CONFLICT (key) DO UPDATE SET ends_at = excluded.ends_at`)
}

/** Addresses are personal data: the table knows them as keyed hashes. */
/** As a list: an address that is spelt like another key is none. */
const keyOf = ({ secret }: Payload, who: string[]): string =>
  createHmac("sha256", secret).update(JSON.stringify(who)).digest("base64url")

const tooMany = (seconds: number): Response => {
  const response = refusal({
    status: 429,
    type: "not_allowed",
    code: "rate_limited",
    message: "Too many attempts: try again later.",
  })
  response.headers.set("Retry-After", String(seconds))
  return response
}
