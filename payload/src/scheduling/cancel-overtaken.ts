import type { CollectionBeforeChangeHook } from "payload"
import { isPublic } from "../hooks/is-public"
import { overtake } from "./overtake"

/**
 * Who publishes or takes back by hand has decided anew: an approval from before must not undo it at
 * its hour.
 */
export const cancelOvertaken: CollectionBeforeChangeHook = async ({
  data,
  collection,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== "update" || !req.user || req.context.fromSchedule) {
    return data
  }
  const isDecision =
    data._status === "published" ||
    (!req.context.savesDraft && (await isPublic(req, collection.slug, originalDoc.id)))
  if (isDecision) {
    const document_id = String(originalDoc.id)
    await overtake(
      req,
      { collection: collection.slug, document_id, action: "publish" },
      "overtaken"
    )
  }
  return data
}
