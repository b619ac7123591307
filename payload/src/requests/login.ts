import { createHmac, pbkdf2, randomBytes } from "node:crypto"
import { promisify } from "node:util"
import { sql } from "@payloadcms/db-postgres"
import type { Payload } from "payload"
import { refusal } from "../endpoints/refusal"
import { addressOf } from "./address"
import { pathOf } from "./url-fault"

const LOGIN_PATH = /^\/api\/users\/login\/?$/i
const WINDOW_MINUTES = 15
/** Fewer than after how many Payload locks an account, which it says: nobody comes to read that. */
const TRIES_OF_AN_ACCOUNT = 9
/** A house of editors behind one address. */
const TRIES_OF_AN_ADDRESS = 60

/** What Payload does with the password of an account that exists. */
const HASH = { iterations: 600_000, bytes: 32, digest: "sha256" }

type Counted = { key: string; most: number }
type Tries = { account: Counted; address: Counted }

/**
 * A log-in of the panel is guessed at so many times, by account and by address, and takes as long
 * where there is no account.
 */
export const limitedLogin = async (
  { payload, request }: { payload: Payload; request: Request },
  answer: (request: Request) => Promise<Response>
): Promise<Response> => {
  if (request.method !== "POST" || !LOGIN_PATH.test(pathOf(request.url))) {
    return answer(request)
  }
  const email = await emailIn(request.clone())
  const tries: Tries = {
    account: { key: keyOf(payload, `account ${email}`), most: TRIES_OF_AN_ACCOUNT },
    address: {
      key: keyOf(payload, `address ${addressOf(request.headers)}`),
      most: TRIES_OF_AN_ADDRESS,
    },
  }
  if (!(await takeTry(payload, tries))) {
    return tooMany()
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

/** Counted before the try, by one statement for each: many at once are not more. */
const takeTry = async (payload: Payload, { account, address }: Tries): Promise<boolean> => {
  for (const { key, most } of [account, address]) {
    const { rows } = await payload.db.drizzle.execute(sql`
      INSERT INTO login_attempt AS known (key, count, ends_at)
        VALUES (${key}, 1, now() + make_interval(mins => ${WINDOW_MINUTES}))
      ON CONFLICT (key) DO UPDATE SET
        count = CASE WHEN known.ends_at < now() THEN 1 ELSE known.count + 1 END,
        ends_at = CASE WHEN known.ends_at < now() THEN excluded.ends_at ELSE known.ends_at END
      RETURNING count`)
    if (Number(rows[0]?.count) > most) {
      return false
    }
  }
  return true
}

/** A success shows that nobody is guessing; what has ended goes with it. */
const forget = async (payload: Payload, { account, address }: Tries): Promise<void> => {
  await payload.db.drizzle.execute(sql`
    DELETE FROM login_attempt WHERE key = ${account.key} OR ends_at < now()`)
  await payload.db.drizzle.execute(sql`
    UPDATE login_attempt SET count = count - 1 WHERE key = ${address.key}`)
}

/** Addresses are personal data: the table knows them as keyed hashes. */
const keyOf = ({ secret }: Payload, who: string): string =>
  createHmac("sha256", secret).update(who).digest("base64url")

const tooMany = (): Response => {
  const response = refusal({
    status: 429,
    type: "not_allowed",
    code: "rate_limited",
    message: "Too many attempts: try again later.",
  })
  response.headers.set("Retry-After", String(WINDOW_MINUTES * 60))
  return response
}
