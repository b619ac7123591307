import type { Payload } from "payload"
import type { Source } from "../payload-types"
import { sourceSeeds, type SourceKey } from "./content/sources"

/** @returns the id of every source of the seed, by its key. */
export const seedSources = async (payload: Payload): Promise<Map<SourceKey, Source["id"]>> => {
  const ids = new Map<SourceKey, Source["id"]>()
  for (const key of Object.keys(sourceSeeds).filter(isSourceKey)) {
    const data = sourceSeeds[key]
    const found = await payload.find({
      collection: "sources",
      where: { url: { equals: data.url } },
      limit: 1,
      depth: 0,
    })
    const source = found.docs[0] ?? (await payload.create({ collection: "sources", data }))
    ids.set(key, source.id)
  }
  return ids
}

const isSourceKey = (key: string): key is SourceKey => key in sourceSeeds
