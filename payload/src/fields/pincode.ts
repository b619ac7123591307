import type { TextField } from "payload"

/** An Indian postal code: six digits, the first not zero. */
export const pincode: TextField = {
  name: "pincode",
  type: "text",
  required: true,
  index: true,
  validate: (value: string | null | undefined) =>
    isPincode(value ?? "") || "A pincode has six digits and does not start with 0.",
}

export const isPincode = (value: string): boolean => /^[1-9]\d{5}$/.test(value)
