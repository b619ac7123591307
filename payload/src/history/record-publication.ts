import { sql } from "@payloadcms/db-postgres"
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  PayloadRequest,
} from "payload"
import { isPublic } from "../hooks/is-public"
import { transactionOf } from "../lib/transaction-of"
import { record } from "./record"

const WAS_PUBLIC = "publicBefore"

const publicBefore = ({ context }: PayloadRequest): Set<unknown> => {
  const known = context[WAS_PUBLIC]
  const ids: Set<unknown> = known instanceof Set ? known : new Set()
  context[WAS_PUBLIC] = ids
  return ids
}

/** What is public is asked before it is written: afterwards nobody can tell. */
export const notePublic: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === "update" && (await isPublic(req, collection.slug, originalDoc.id))) {
    publicBefore(req).add(`${collection.slug}:${originalDoc.id}`)
  }
  return data
}

/**
 * When a text was public, from and to, and in which version. The first content of the program has no
 * person behind it and is left out.
 */
export const recordPublication: CollectionAfterChangeHook = async ({
  doc,
  previousDoc,
  collection,
  req,
}) => {
  if (!req.user) {
    return doc
  }
  const about = { collection: collection.slug, document_id: doc.id }
  const wasPublic = publicBefore(req).delete(`${collection.slug}:${doc.id}`)
  if (Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt)) {
    await record(req, doc.deletedAt ? "trashed" : "restored", about)
  } else if (doc._status === "published") {
    await record(req, req.context.reviewedAgain ? "reviewed_again" : "published", {
      ...about,
      version_id: await publishedVersion(req, collection.slug, doc.id),
      detail: req.context.fromSchedule ? "at the hour that was set" : undefined,
    })
  } else if (wasPublic && !(await isPublic(req, collection.slug, doc.id))) {
    await record(req, "taken_back", about)
  }
  return doc
}

export const recordDeletion: CollectionAfterDeleteHook = ({ collection, id, req }) =>
  record(req, "deleted", { collection: collection.slug, document_id: id })

const publishedVersion = async (
  req: PayloadRequest,
  collection: string,
  id: number
): Promise<string | undefined> => {
  const transaction = await transactionOf(req)
  const table = sql.identifier(`_${collection.replaceAll("-", "_")}_v`)
  const { rows } = await transaction.execute<{ id: number }>(sql`
    SELECT id FROM ${table} WHERE parent_id = ${id} AND version__status = 'published'
    ORDER BY updated_at DESC, id DESC LIMIT 1`)
  return rows[0] && String(rows[0].id)
}
