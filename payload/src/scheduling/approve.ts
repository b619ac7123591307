import { sql } from "@payloadcms/db-postgres"
import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type PayloadRequest,
} from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { ScheduledPublication } from "../payload-types"
import { hashOfVersion, type Pinned } from "./pinned-version"
import { overtake } from "./overtake"
import { requireDocument } from "./require-document"
import { tryPublication } from "./try-publication"

/** The form gives whole minutes: the minute that runs is "now". */
const THIS_MINUTE_MS = 60_000

/**
 * Pins what was approved and by whom, and cancels what was scheduled for it before. A request for its
 * review stays open until the hour has carried it out.
 */
export const approve: CollectionBeforeChangeHook<ScheduledPublication> = async ({
  data,
  operation,
  req,
}) => {
  const { collection, document_id, action } = data
  if (operation !== "create" || !collection || !document_id || !action) {
    return data
  }
  requireFuture(req, data.due_at)
  await requireDocument(req, { collection, document_id })
  const pinned =
    action === "publish"
      ? await pin(req, { collection, document_id, version_id: data.version_id ?? "" })
      : { version_id: null, version_hash: null }

  const transaction = await transactionOf(req)
  // One approval at a time for a document, so that of two the later cancels the earlier.
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended(${`schedule:${collection}:${document_id}`}, 0))`
  )
  await overtake(req, { collection, document_id, action }, "superseded")
  if (action === "publish") {
    await tryPublication(req, { collection, version_id: data.version_id ?? "" })
  }
  return { ...data, ...pinned, approved_by: req.user?.id, state: "scheduled", attempts: 0 }
}

const requireFuture = (req: PayloadRequest, due_at: string | undefined) => {
  if (due_at && Date.parse(due_at) < Date.now() - THIS_MINUTE_MS) {
    throw new ValidationError({
      collection: "scheduled-publications",
      errors: [
        { path: "due_at", label: "When", message: "This moment has passed. Check the year." },
      ],
      req,
    })
  }
}

/** The newest version is never guessed: a draft saved in the last second would be approved unread. */
const pin = async (req: PayloadRequest, version: Pinned) => {
  const version_hash = await hashOfVersion(req, version)
  if (!version_hash) {
    throw new APIError(
      "version_id: this document has no such version.",
      400,
      { code: "version_not_found" },
      true
    )
  }
  return { version_id: version.version_id, version_hash }
}
