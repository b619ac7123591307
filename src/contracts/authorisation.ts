import type { GenericLine, MedicineFacts } from "./medicine"
import type { LineMatch } from "./prescription"

/** What a pharmacist approved of one line of a prescription, and what is left of it. */
export type AuthorisationRow = {
  id: string
  prescription_id: string
  prescription_line_id: string
  review_line_id: string
  customer_id: string
  match: LineMatch
  medicine_id: string | null
  generic: GenericLine | null
  quantity_base_units: number
  /** The last day, IST. */
  valid_until: string
  validity_policy_id: string
  withdrawn: boolean
  remaining_base_units: number
}

/** Units of an authorisation that one line of a cart, and then of its order, holds. */
export type AllocationRow = {
  id: string
  authorisation_id: string
  customer_id: string
  cart_id: string
  cart_line_id: string
  order_id: string | null
  order_line_id: string | null
  variant_id: string
  medicine_id: string
  quantity: number
  quantity_base_units: number
  state: "reserved" | "released" | "consumed"
}

export type CartLine = {
  line_id: string
  /** What people call the product; a refusal names it. */
  title?: string | null
  variant_id: string
  /** As on the line: packs, or base units of a splittable medicine. */
  quantity: number
  facts: MedicineFacts | undefined
  /** What the line's metadata names, which is what the order will inherit; left out = not asked. */
  allocation_id?: string | null
}
