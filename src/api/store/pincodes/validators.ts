import { z } from "@medusajs/framework/zod"
import { foldPincode } from "../../../lib/indian-contact"

/** A pincode as people type it: "560 034" and "५६००३४" are 560034. */
export const pincodeSchema = z.string().transform((text, context) => {
  const pincode = foldPincode(text)
  if (pincode === null) {
    context.addIssue({
      code: "custom",
      message: "pincode: a pincode has six digits, for example 560034",
    })
    return z.NEVER
  }
  return pincode
})
