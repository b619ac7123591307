import type { Payload } from "payload"
import { doctorSeeds } from "./content/doctors"
import { inParallel } from "./in-parallel"
import { knownValues } from "./known-values"

/** Publishes the demo doctors that are missing. Nobody has verified them, and the record says so. */
export const seedDoctors = async (payload: Payload) => {
  const known = await knownValues(payload, { table: "doctors", column: "slug" })
  const missing = doctorSeeds.filter(({ slug }) => !known.has(slug))
  await inParallel(missing, (doctor) =>
    payload.create({ collection: "doctors", depth: 0, data: { ...doctor, _status: "published" } })
  )
}
