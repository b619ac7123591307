import type { Payload } from "payload"
import { helplineSeeds } from "./content/helplines"
import { knownValues } from "./known-values"

/**
 * The helplines that are missing, each in both languages; a number that nobody has checked stays a
 * draft. The words of emergency replies are in the program: a second copy here would be said in their place.
 */
export const seedSafety = async (payload: Payload) => {
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
