import type { CollectionBeforeChangeHook } from "payload"

/** The approved version is a draft until its hour; restoring it would bring the draft's status too. */
export const publishFromSchedule: CollectionBeforeChangeHook = ({ data, req }) =>
  req.context.fromSchedule === "publish" ? { ...data, _status: "published" } : data
