import { parsePhoneNumberFromString } from "libphonenumber-js/max"

const PINCODE = /^[1-9]\d{5}$/
/** What people put between the digits: blanks, invisible characters and every kind of hyphen. */
const BETWEEN_DIGITS = /[\s\p{Cf}\p{Pd}]/gu
/** The zeros of the scripts in which Indians write numbers; 1 to 9 follow each. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
]

/** Six digits, as "560 034", "560-034" and "५६००३४" mean them; null when the text is no pincode. */
export function foldPincode(text: string): string | null {
  const digits = latinDigits(text).replace(BETWEEN_DIGITS, "")
  return PINCODE.test(digits) ? digits : null
}

/** An Indian mobile number as +91 and ten digits; null when the text is none. */
export function foldIndianMobile(text: string): string | null {
  const number = parsePhoneNumberFromString(latinDigits(text), {
    defaultCountry: "IN",
    extract: false,
  })
  return number?.country === "IN" && number.getType() === "MOBILE" ? number.number : null
}

function latinDigits(text: string): string {
  return text.normalize("NFKC").replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0)
    const zero = ZEROS.find((first) => code >= first && code <= first + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}
