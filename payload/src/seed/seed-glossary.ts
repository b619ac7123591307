import type { Payload } from "payload"
import { glossarySeeds } from "./content/glossary"
import type { GlossarySeed } from "./content/types"
import { inParallel } from "./in-parallel"

/** Publishes the terms that are missing. */
export const seedGlossary = async (payload: Payload) => {
  const { rows } = await payload.db.pool.query<Pick<GlossarySeed, "term" | "language">>(
    "SELECT term, language FROM glossary"
  )
  const known = new Set(rows.map(nameOf))
  const missing = glossarySeeds.filter((seed) => !known.has(nameOf(seed)))
  await inParallel(missing, (seed) =>
    payload.create({ collection: "glossary", depth: 0, data: { ...seed, _status: "published" } })
  )
}

const nameOf = ({ term, language }: Pick<GlossarySeed, "term" | "language">) =>
  `${language}:${term}`
