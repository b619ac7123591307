import { createHmac, randomBytes } from "node:crypto"
import type { Payload } from "payload"
import type { SeedEnv } from "../env"
import type { User } from "../payload-types"

export const ADMIN_EMAIL = "admin@pulsekart.test"
export const EDITOR_EMAIL = "editor@pulsekart.test"
export const REVIEWER_EMAIL = "reviewer@pulsekart.test"
export const SERVICE_EMAIL = "commerce@pulsekart.test"

/** Makes the missing accounts. A password that somebody has changed since is left alone. */
export const seedAccounts = async ({ payload, env }: { payload: Payload; env: SeedEnv }) => {
  await ensureAccount(payload, {
    email: ADMIN_EMAIL,
    name: "Administrator",
    role: "admin",
    password: env.adminPassword,
  })
  await ensureAccount(payload, {
    email: EDITOR_EMAIL,
    name: "Editor",
    role: "editor",
    password: env.editorPassword,
  })
  await ensureAccount(payload, {
    email: REVIEWER_EMAIL,
    name: "Reviewer",
    role: "reviewer",
    password: env.reviewerPassword,
  })

  const service = await ensureAccount(payload, {
    email: SERVICE_EMAIL,
    name: "Commerce service",
    role: "service",
    // Never used: a service account cannot log in by password.
    password: randomBytes(32).toString("hex"),
  })
  await ensureServiceKey({ payload, service, key: env.serviceKey })
}

type Account = Pick<User, "email" | "name" | "role"> & { password: string }

const ensureAccount = async (payload: Payload, account: Account): Promise<User> => {
  const found = await payload.find({
    collection: "users",
    where: { email: { equals: account.email } },
    limit: 1,
    depth: 0,
  })
  return found.docs[0] ?? (await payload.create({ collection: "users", data: account }))
}

/** The key of the settings is the one that works: a new key in the settings ends the old one. */
const ensureServiceKey = async ({
  payload,
  service,
  key,
}: {
  payload: Payload
  service: User
  key: string
}) => {
  const holder = await payload.find({
    collection: "users",
    where: { apiKeyIndex: { equals: indexOf(key, payload.secret) }, id: { equals: service.id } },
    limit: 1,
    depth: 0,
  })
  if (holder.docs.length) {
    return
  }
  await payload.update({
    collection: "users",
    id: service.id,
    data: { enableAPIKey: true, apiKey: key },
  })
}

// Payload finds an account by this digest of its key and never gives the key itself back.
const indexOf = (key: string, secret: string) =>
  createHmac("sha256", secret).update(key).digest("hex")
