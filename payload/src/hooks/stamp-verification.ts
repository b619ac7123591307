import type { CollectionBeforeChangeHook } from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import type { Doctor } from "../payload-types"

/** Who dates a verification has looked the doctor up in the council's register. */
export const stampVerification: CollectionBeforeChangeHook<Doctor> = ({
  data,
  originalDoc,
  req,
}) => {
  if (!req.user || !isReviewerOrAdmin({ req }) || data.verified_on === originalDoc?.verified_on) {
    return data
  }
  return { ...data, verified_by: data.verified_on ? req.user.id : null }
}
