import type { Payload } from "payload"
import type { Helpline } from "../payload-types"
import { emergencyReplySeeds } from "./content/emergency-replies"
import { helplineSeeds } from "./content/helplines"
import { knownValues } from "./known-values"

/** The helplines and the fixed replies that are missing, each in both languages. */
export const seedSafety = async (payload: Payload) => {
  await seedHelplines(payload)
  await seedReplies(payload, await helplineIds(payload))
}

/** A number that nobody has checked stays a draft. */
const seedHelplines = async (payload: Payload) => {
  const known = await knownValues(payload, { table: "helplines", column: "phone" })
  const missing = helplineSeeds.filter(({ phone }) => !known.has(phone))
  for (const { en, hi, phone, kind, verified_on, source_url } of missing) {
    const draft = verified_on === null
    const _status = draft ? "draft" : "published"
    const { id } = await payload.create({
      collection: "helplines",
      locale: "en",
      depth: 0,
      draft: true,
      data: { ...en, phone, kind, verified_on: verified_on ?? undefined, source_url },
    })
    const data = { ...hi, _status } as const
    await payload.update({ collection: "helplines", id, locale: "hi", depth: 0, draft, data })
  }
}

const seedReplies = async (payload: Payload, ids: Map<string, Helpline["id"]>) => {
  const known = await knownValues(payload, { table: "emergency_replies", column: "action" })
  const missing = emergencyReplySeeds.filter(({ action }) => !known.has(action))
  for (const { action, en, hi, helplines } of missing) {
    const { id } = await payload.create({
      collection: "emergency-replies",
      locale: "en",
      depth: 0,
      draft: true,
      data: { ...en, action, helplines: helplines.map((phone) => idOf(ids, phone)) },
    })
    const data = { ...hi, _status: "published" } as const
    await payload.update({ collection: "emergency-replies", id, locale: "hi", depth: 0, data })
  }
}

const helplineIds = async (payload: Payload) => {
  const { rows } = await payload.db.pool.query<Pick<Helpline, "id" | "phone">>(
    "SELECT id, phone FROM helplines WHERE phone IS NOT NULL"
  )
  return new Map(rows.map(({ id, phone }) => [phone, id]))
}

const idOf = (ids: Map<string, Helpline["id"]>, phone: string) => {
  const id = ids.get(phone)
  if (id === undefined) {
    throw new Error(`The helpline ${phone} was not seeded`)
  }
  return id
}
