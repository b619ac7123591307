import { sql } from "@payloadcms/db-postgres"
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
} from "payload"
import { transactionOf } from "../lib/transaction-of"

/**
 * A page sends with its words when they were read. Saves of one document that say so come one after
 * the other, so that the second sees what the first has written.
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
  const data: { updatedAt?: unknown } =
    operation === "update" && "data" in args ? Object(args.data) : {}
  const seenAt = typeof data.updatedAt === "string" && "id" in args ? data.updatedAt : undefined
  req.context.seenAt = seenAt
  if (seenAt && "id" in args) {
    const transaction = await transactionOf(req)
    await transaction.execute(
      sql`SELECT pg_advisory_xact_lock(hashtextextended(${`save:${collection.slug}:${args.id}`}, 0))`
    )
  }
}

/** What somebody saved meanwhile is not written over by a page that never showed it. */
export const keepNewerVersions: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const { seenAt } = req.context
  if (typeof seenAt === "string" && Date.parse(seenAt) < Date.parse(originalDoc?.updatedAt)) {
    throw new APIError(
      "Somebody saved a newer version meanwhile, and it is kept. Your words are still on this page: copy them, reload, and put them in.",
      409,
      { code: "newer_version_exists" },
      true
    )
  }
  return data
}
