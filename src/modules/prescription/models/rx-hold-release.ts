import { model } from "@medusajs/framework/utils"

/** A pharmacist looked at an image that another account sent before, and lets it be reviewed. Append-only. */
export const RxHoldRelease = model.define("rx_hold_release", {
  id: model.id({ prefix: "rxrel" }).primaryKey(),
  prescription_id: model.text().unique(),
  pharmacist_user_id: model.text(),
  /** The registration as it was when it was decided. */
  pharmacist_snapshot: model.json(),
  /** Sealed: why, in the pharmacist's words. */
  sealed_reason: model.text(),
  released_at: model.dateTime(),
})
