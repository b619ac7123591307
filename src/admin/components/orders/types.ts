import type { LaneMode } from "../../../contracts/lane"

export type Parcel = {
  id: string
  state: "packed" | "on_its_way" | "delivered" | "cancelled"
  order_id: string
  order_number: number | null
  customer_name: string | null
  /** Its approval was taken back: it cannot leave. */
  stopped: boolean
  mode: LaneMode
  location_id: string
  packed_at: string
  shipped_at: string | null
  delivered_at: string | null
  tracking_numbers: string[]
  lines: { title: string; quantity: number; scheme: string | null }[]
}

/** Of GET /admin/orders/:id/signed-lines. */
export type SignedLine = {
  order_line_id: string | null
  quantity_base_units: number
  prescription: { id: string; reference: string }
  patient_name: string | null
  dose_text: string | null
}

type Pharmacist = { name?: string; registration_number?: string }
type Licences = { licences?: { form: string; number: string }[] }

/** The part of GET /admin/orders/:id/record that the page shows. */
export type OrderRecord = {
  lines: {
    order_line_id: string
    scheme: string
    allocation_id: string | null
    licence_snapshot: { form?: string; number?: string }
  }[]
  allocations: { id: string; authorisation_id: string; state: string; quantity: number }[]
  authorisations: {
    id: string
    prescription_id: string
    pharmacist_snapshot: Pharmacist
  }[]
  prescriptions: { id: string; reference: string; status: string }[]
  dispenses: {
    order_line_id: string
    batch_number: string
    expires_on: string
    pharmacist_snapshot: Pharmacist
    licence_snapshot: Licences
    when_handed_over: string
  }[]
}
