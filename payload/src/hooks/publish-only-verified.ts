import { APIError, type CollectionBeforeChangeHook } from "payload"
import type { Doctor } from "../payload-types"

/** Customers are told that listed doctors are verified: none is listed before somebody has looked. */
export const publishOnlyVerified: CollectionBeforeChangeHook<Doctor> = ({ data }) => {
  if (data._status === "published" && !data.verified_on) {
    throw new APIError(
      "Verified on: look the doctor up in the council's register and give the day, then publish.",
      400,
      { code: "doctor_not_verified" },
      true
    )
  }
  return data
}
