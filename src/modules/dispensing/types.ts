import type { CartLine } from "../../contracts/authorisation"
import type { GenericLine, MedicineFacts } from "../../contracts/medicine"
import type { Condition, LineMatch } from "../../contracts/prescription"
import type { IstDate } from "../../lib/ist"

export type LineToAuthorise = {
  prescription_line_id: string
  review_line_id: string
  /** Null is refused: an approval says how its line is written. */
  match: LineMatch | null
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

type LotSnapshot = {
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
