import type { IstDate } from "../../lib/ist"

/** What a product is in law, as the medicine module tells it. */
export type MedicineFacts = {
  medicine_id: string
  variant_id: string
  inventory_item_id: string
  /** null: no classification in force, so it cannot be sold. */
  scheme: string | null
  classification_id: string | null
  citation: string | null
  prescription_required: boolean
  sellable: boolean
  hsn: string
  pack_size_base_units: number
  splittable: boolean
  list_mrp_paise: number | null
  form: string
  manufacturer: string
  molecules: { molecule_id: string; strength: string }[]
}

/** A line written as molecule + strength + form instead of a brand. */
export type GenericLine = { molecules: { molecule_id: string; strength: string }[]; form: string }

export type Condition = "acute" | "chronic" | "unstated"

export type LineToAuthorise = {
  prescription_line_id: string
  review_line_id: string
  /** Null is refused: an approval says how its line is written. */
  match: "brand_exact" | "generic_only" | null
  medicine_id: string | null
  generic: GenericLine | null
  quantity_base_units: number
  repeat_authority: "once" | { stated_times: number }
}

export type AuthoriseInput = {
  prescription_id: string
  customer_id: string
  condition: Condition
  /** The date on the prescription. */
  authored_on: IstDate
  /** The day of the signature, which decides: the authorisation may be written after midnight. */
  signed_on: IstDate
  pharmacist_snapshot: Record<string, unknown>
  lines: LineToAuthorise[]
}

export type AuthorisationRow = {
  id: string
  prescription_id: string
  prescription_line_id: string
  review_line_id: string
  customer_id: string
  match: "brand_exact" | "generic_only"
  medicine_id: string | null
  generic: GenericLine | null
  quantity_base_units: number
  valid_until: IstDate
  validity_policy_id: string
  withdrawn: boolean
  remaining_base_units: number
}

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

export type LineToAllocate = CartLine & {
  /** One authorisation, when the pharmacist named the cart line; else the first that matches. */
  authorisation_id?: string
}

export type AllocateInput = {
  cart_id: string
  customer_id: string
  prescription_id: string
  lines: LineToAllocate[]
}

export type ReservationToCheck = {
  line_item_id: string | null
  inventory_item_id: string
  quantity: number
  facts: MedicineFacts | undefined
}

export type ItemToDispense = {
  line_item_id: string | null
  inventory_item_id?: string | null
  quantity: number
}

export type LotSnapshot = {
  batch_number: string
  expires_on: IstDate
  mrp_paise: number
}

export type HandoverInput = {
  order_id: string
  fulfillment_id: string
  location_id: string
  pharmacist_snapshot: Record<string, unknown>
  licence_snapshot: Record<string, unknown>
  /** The scheduled lines only. Quantity as on the order line. */
  lines: { order_line_id: string; quantity: number; facts: MedicineFacts; lot: LotSnapshot }[]
  at: Date
}
