import { APIError, type CollectionBeforeChangeHook } from "payload"
import type { Doctor } from "../payload-types"
import { isTriedForWriter } from "../scheduling/try-publication"

/** Customers are told that listed doctors are verified: none is listed before somebody has looked. */
export const publishOnlyVerified: CollectionBeforeChangeHook<Doctor> = ({ data, req }) => {
  if (!isTriedForWriter(req) && data._status === "published" && !data.verified_on) {
    throw new APIError(
      "Look the doctor up in the council's register and give the day under Verified on. Then publish.",
      400,
      { code: "doctor_not_verified" },
      true
    )
  }
  return data
}
