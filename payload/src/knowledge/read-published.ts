import type { Payload, PayloadRequest, Where } from "payload"
import type { Source } from "../payload-types"
import { markdownOf } from "../rich-text/to-markdown"
import {
  ownFieldsOf,
  type CitedSource,
  type KnowledgeCollection,
  type Locale,
  type PublishedDocument,
  type Stored,
} from "./published-document"
import { versionHash } from "./version-hash"

/**
 * The documents of these ids that are published in this very language: a missing translation does
 * not fall back to English. What lies in the trash counts as unpublished.
 */
export const readPublished = async ({
  req,
  collection,
  ids,
  locale,
}: {
  req: PayloadRequest
  collection: KnowledgeCollection
  ids: string[]
  locale: Locale
}): Promise<PublishedDocument[]> => {
  const { payload } = req
  const rows = ids.filter((id) => /^\d{1,9}$/.test(id)).map(Number)
  if (rows.length === 0) {
    return []
  }
  const stored = await findStored({
    payload,
    collection,
    locale,
    where: { and: [{ id: { in: rows } }, { _status: { equals: "published" } }] },
  })

  return stored.filter(isTranslated).map((one) => {
    const { doc } = one
    const content = {
      collection,
      id: String(doc.id),
      locale,
      slug: doc.slug,
      title: doc.title,
      summary: doc.summary,
      markdown: markdownOf(doc.body),
      ...ownFieldsOf(one),
      sources: citedSources(doc.sources),
      reviewed_on: doc.reviewed_on ?? null,
      review_due_on: doc.review_due_on ?? null,
    }
    return { ...content, updated_at: doc.updatedAt, version_hash: versionHash(content) }
  })
}

const findStored = async ({
  payload,
  collection,
  locale,
  where,
}: {
  payload: Payload
  collection: KnowledgeCollection
  locale: Locale
  where: Where
}): Promise<Stored[]> => {
  const options = {
    where,
    locale,
    fallbackLocale: false,
    depth: 1,
    pagination: false,
    sort: "id",
  } as const
  switch (collection) {
    case "articles": {
      const { docs } = await payload.find({ collection, ...options })
      return docs.map((doc) => ({ collection, doc }))
    }
    case "conditions": {
      const { docs } = await payload.find({ collection, ...options })
      return docs.map((doc) => ({ collection, doc }))
    }
    case "monographs": {
      const { docs } = await payload.find({ collection, ...options })
      return docs.map((doc) => ({ collection, doc }))
    }
  }
}

const isTranslated = ({ doc }: Stored) => Boolean(doc.title && doc.summary && doc.body)

/** Without those that lie in the trash or are gone: they arrive as a bare id. */
const citedSources = (sources: (number | Source)[]): CitedSource[] =>
  sources.flatMap((source) =>
    typeof source === "object" && !source.deletedAt
      ? [
          {
            id: String(source.id),
            title: source.title,
            publisher: source.publisher,
            url: source.url,
            credibility_grade: source.credibility_grade,
          },
        ]
      : []
  )
