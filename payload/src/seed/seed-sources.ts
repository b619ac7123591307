import type { Payload } from "payload"
import type { Source } from "../payload-types"
import { sourceSeeds, type SourceKey } from "./content/sources"
import { inParallel } from "./in-parallel"

export type SourceIds = Map<SourceKey, Source["id"]>

/** @returns the id of every source of the seed, by its key. */
export const seedSources = async (payload: Payload): Promise<SourceIds> => {
  const ids: SourceIds = new Map()
  const { docs } = await payload.find({
    collection: "sources",
    depth: 0,
    pagination: false,
    trash: true,
    select: { url: true },
  })
  const known = new Map(docs.map(({ id, url }) => [url, id]))
  await inParallel(Object.keys(sourceSeeds).filter(isSourceKey), async (key) => {
    const data = sourceSeeds[key]
    const id = known.get(data.url) ?? (await payload.create({ collection: "sources", data })).id
    ids.set(key, id)
  })
  return ids
}

const isSourceKey = (key: string): key is SourceKey => key in sourceSeeds
