import type { MedusaRequest } from "@medusajs/framework/http"
import { customerRefusal } from "../../lib/errors"
import { foldEmail } from "../../lib/fold-email"
import { foldIndianMobile, foldPincode } from "../../lib/indian-contact"

/** A store's own address may have a landline. */
const STORES = /^\/admin\/stock-locations(\/|$)/i
/** Core's name for the address when a password is reset or an address verified. */
const LOGINS = /^\/auth\//i

/**
 * E-mail addresses, pincodes and phone numbers of people in one spelling, wherever a request brings
 * them: accounts, carts, address books, draft orders, changes of an order, invites. An empty pincode
 * or number is none.
 *
 * @throws invalid_request naming the field: what is neither a pincode nor an Indian mobile number
 */
export function foldContacts(req: MedusaRequest): void {
  foldEmailsIn(req.query)
  if (!isRecord(req.body)) {
    return
  }
  foldEmailsIn(req.body)
  if (LOGINS.test(req.path) && typeof req.body.identifier === "string") {
    req.body.identifier = foldEmail(req.body.identifier)
  }
  foldAddressesIn(req.body, { path: "", mobiles: !STORES.test(req.path) })
}

function foldEmailsIn(holder: Record<string, unknown>): void {
  for (const [key, value] of own(holder)) {
    if (key === "email") {
      holder[key] = foldedEmails(value)
    } else if (isRecord(value)) {
      foldEmailsIn(value)
    }
  }
}

/** One address, or the operators and lists of a filter. */
function foldedEmails(value: unknown): unknown {
  if (typeof value === "string") {
    return foldEmail(value)
  }
  if (Array.isArray(value)) {
    return value.map(foldedEmails)
  }
  return isRecord(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, foldedEmails(one)]))
    : value
}

function foldAddressesIn(
  holder: Record<string, unknown>,
  { path, mobiles }: { path: string; mobiles: boolean }
): void {
  for (const [key, value] of own(holder)) {
    const field = path ? `${path}.${key}` : key
    if (isRecord(value)) {
      foldAddressesIn(value, { path: field, mobiles })
    } else if (typeof value === "string" && isIndian(holder)) {
      if (key === "postal_code") {
        holder[key] = filled(value) && (foldPincode(value) ?? refusePincode(field))
      } else if (key === "phone" && mobiles) {
        holder[key] = filled(value) && (foldIndianMobile(value) ?? refuseMobile(field))
      }
    }
  }
}

/** Metadata is the client's own. */
const own = (holder: Record<string, unknown>) =>
  Object.entries(holder).filter(([key]) => key !== "metadata")

const filled = (text: string) => (text.trim() === "" ? null : text)

/** The shop sells in India alone; an address elsewhere is its country's to check. */
function isIndian({ country_code }: Record<string, unknown>): boolean {
  return typeof country_code !== "string" || /^(in)?$/i.test(country_code.trim())
}

function refusePincode(field: string): never {
  throw customerRefusal("invalid_request", "pincode", { field })
}

function refuseMobile(field: string): never {
  throw customerRefusal("invalid_request", "mobile", { field })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}
