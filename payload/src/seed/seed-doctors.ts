import type { Payload } from "payload"
import { doctorSeeds } from "./content/doctors"

/** Publishes the demo doctors that are missing. Nobody has verified them, and the record says so. */
export const seedDoctors = async (payload: Payload) => {
  for (const doctor of doctorSeeds) {
    const { totalDocs } = await payload.count({
      collection: "doctors",
      where: { slug: { equals: doctor.slug } },
    })
    if (totalDocs === 0) {
      await payload.create({ collection: "doctors", data: { ...doctor, _status: "published" } })
    }
  }
}
