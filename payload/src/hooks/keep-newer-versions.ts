import { sql } from "@payloadcms/db-postgres"
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  type PayloadRequest,
} from "payload"
import { transactionOf } from "../lib/transaction-of"

/**
 * A page sends with its words when they were read; who restores a version sends when the newest one
 * was. Saves of one document that say so, and its way into the trash, come one after the other, so
 * that the second sees what the first has written.
 */
export const noteWhatWasSeen: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== "update" && operation !== "restoreVersion") {
    return
  }
  const data: { updatedAt?: unknown; deletedAt?: unknown } =
    operation === "update" && "data" in args ? Object(args.data) : {}
  const restores = operation === "restoreVersion" && !req.context.fromSchedule
  const seenAt = restores ? req.searchParams?.get("seen_at") : "id" in args && data.updatedAt
  req.context.seenAt = typeof seenAt === "string" ? seenAt : undefined
  req.context.restoresVersion = restores
  if ("id" in args && (req.context.seenAt || restores || data.deletedAt)) {
    const id = restores ? await parentOf(req, collection.slug, args.id) : args.id
    const transaction = await transactionOf(req)
    await transaction.execute(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`save:${collection.slug}:${id}`}, 0))`
    )
  }
}

const parentOf = async (req: PayloadRequest, collection: CollectionSlug, id: unknown) => {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]?.parent
}

/** What somebody saved meanwhile is not written over by a page that never showed it. */
export const keepNewerVersions: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { seenAt, restoresVersion } = req.context
  const hasSeenIt =
    typeof seenAt === "string"
      ? Date.parse(seenAt) >= Date.parse(originalDoc?.updatedAt)
      : !restoresVersion || originalDoc?._status !== "draft"
  if (!hasSeenIt) {
    throw new APIError(
      restoresVersion
        ? "There is a newer draft, and it is kept. Reload the list of versions, read the draft, and restore then."
        : "Somebody saved a newer version meanwhile, and it is kept. Your words are still on this page: copy them, reload, and put them in.",
      409,
      { code: "newer_version_exists" },
      true
    )
  }
  return data
}

/**
 * Payload marks the version as a draft after it has asked whether it may be published, and drops
 * what an editor may not change: reviews and verifications stay as they are.
 */
export const restoreAsDraft: CollectionBeforeChangeHook = ({
  data,
  collection,
  originalDoc,
  req,
}) => {
  if (!req.context.restoresVersion || !req.context.savesDraft) {
    return data
  }
  const kept = collection.fields.flatMap((field) =>
    field.type !== "ui" && "name" in field && field.access?.update && !(field.name in data)
      ? [[field.name, originalDoc?.[field.name]]]
      : []
  )
  return { ...data, ...Object.fromEntries(kept), _status: "draft" }
}
