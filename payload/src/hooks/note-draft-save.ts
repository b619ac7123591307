import type { CollectionBeforeOperationHook } from "payload"

/**
 * Later hooks see the same data whether a draft is saved over a published document or the document
 * is taken back. Only the operation itself knows which of the two it is.
 */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === "update" || operation === "restoreVersion") {
    // Payload takes back by writing over the newest version, with whatever else came along.
    req.context.overwritesVersion = "unpublishAllLocales" in args && !!args.unpublishAllLocales
    req.context.savesDraft =
      "draft" in args && args.draft === true && !req.context.overwritesVersion
    const data: { _status?: unknown; deletedAt?: unknown } = "data" in args ? Object(args.data) : {}
    req.context.namesStatus = "_status" in data
    req.context.trashes = Boolean(data.deletedAt)
  }
}
