import type { Payload } from "payload"
import { doctorSeeds } from "./content/doctors"
import { inParallel } from "./in-parallel"
import { knownValues } from "./known-values"

/** The day on which the list of invented people was read through: no register knows them. */
const DEMO_VERIFIED_ON = "2026-11-22T00:00:00.000Z"

/** Publishes the demo doctors that are missing. Nobody in particular has verified them. */
export const seedDoctors = async (payload: Payload) => {
  const known = await knownValues(payload, { table: "doctors", column: "slug" })
  const missing = doctorSeeds.filter(({ slug }) => !known.has(slug))
  await inParallel(missing, (doctor) =>
    payload.create({
      collection: "doctors",
      depth: 0,
      data: { ...doctor, verified_on: DEMO_VERIFIED_ON, _status: "published" },
    })
  )
}
