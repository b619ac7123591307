import type { Sql } from "../../lib/sql"
import type { ReviewChecklist } from "../../rules/review"
import type { PrescriptionDependencies } from "./dependencies"
import { sealedPlace } from "./sealed-places"

/** A line as it was copied and signed, with what the paper said of patient and prescriber. */
export type SignedLine = {
  id: string
  prescription_id: string
  reference: string
  patient_id: string
  written_text: string | null
  dose_text: string | null
  patient_name: string | null
  prescriber_name: string | null
}

type Row = Pick<SignedLine, "id" | "prescription_id" | "reference" | "patient_id"> & {
  customer_id: string
  sealed_text: string | null
  review_id: string
  sealed_checklist: string | null
}

/** Opened for a pharmacist: audit the read before you send it. */
export async function signedLines(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  ids: string[]
): Promise<SignedLine[]> {
  const rows = await sql<Row>(
    `SELECT l.id, l.prescription_id, p.reference, p.customer_id, p.patient_id, l.sealed_text,
            r.id AS review_id, r.sealed_checklist
     FROM prescription_line l JOIN prescription p ON p.id = l.prescription_id
     JOIN rx_review r ON r.id = l.review_id
     WHERE l.id = ANY(ARRAY[?]::text[]) AND p.deleted_at IS NULL`,
    [ids]
  )
  return Promise.all(
    rows.map(async ({ customer_id, sealed_text, review_id, sealed_checklist, ...line }) => {
      const open = (sealed: string, place: string) => privacy.openText(customer_id, sealed, place)
      const text: Pick<SignedLine, "written_text" | "dose_text"> | null =
        sealed_text && JSON.parse(await open(sealed_text, sealedPlace.line(line.id)))
      const checklist: ReviewChecklist | null =
        sealed_checklist &&
        JSON.parse(await open(sealed_checklist, sealedPlace.checklist(review_id)))
      return {
        ...line,
        written_text: text?.written_text || null,
        dose_text: text?.dose_text || null,
        patient_name: checklist?.patient_name || null,
        prescriber_name: checklist?.prescriber_name || null,
      }
    })
  )
}
