import type { Sql } from "../../lib/sql"
import type { PrescriptionDependencies } from "./dependencies"
import { sealedPlace } from "./sealed-places"
import type { PatientProfile } from "./types"

type PatientOf = { id: string; cart_id: string | null; patient_name: string | null }

type Row = {
  id: string
  cart_id: string | null
  customer_id: string
  patient_id: string
  sealed_profile: string
}

/**
 * For whom prescriptions are, and their carts. Opened for a pharmacist: audit the read before you
 * send it. Ids of nothing are left out.
 */
export async function patientsOf(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  ids: string[]
): Promise<PatientOf[]> {
  const rows = await sql<Row>(
    `SELECT p.id, p.cart_id, p.customer_id, t.id AS patient_id, t.sealed_profile
     FROM prescription p JOIN patient t ON t.id = p.patient_id
     WHERE p.id = ANY(ARRAY[?]::text[]) AND p.deleted_at IS NULL`,
    [ids]
  )
  return Promise.all(
    rows.map(async ({ id, cart_id, customer_id, patient_id, sealed_profile }) => {
      const profile: PatientProfile = JSON.parse(
        await privacy.openText(customer_id, sealed_profile, sealedPlace.patient(patient_id))
      )
      return { id, cart_id, patient_name: profile.name }
    })
  )
}
