import type { Sql } from "../../lib/sql"
import type { Verdict } from "../../rules/review"
import type { PrescriptionStatus } from "./types"

export type SameImageDTO = {
  id: string
  reference: string
  status: PrescriptionStatus
  customer_id: string
  submitted_at: Date
  /** Of its last review; null when nothing was signed. */
  verdicts: Verdict[] | null
  another_account: boolean
  /** Than the one that is looked at. */
  sent: "before" | "after"
}

/** Ids of prescriptions with one of its images, its own among them; its id is given twice. */
export const WITH_ONE_OF_ITS_IMAGES = `
  SELECT b.prescription_id FROM prescription_page a
    JOIN prescription_page b ON b.sha256 = a.sha256 WHERE a.prescription_id = ?
  UNION SELECT b.prescription_id FROM prescription_file a
    JOIN prescription_file b ON b.sha256 = a.sha256 WHERE a.prescription_id = ?`

/**
 * Prescriptions, of whatever account, that one of the same images was sent with. The file as it came
 * counts, and the page as it looks: new metadata does not make another image.
 */
export function sentWithSameImage(sql: Sql, prescriptionId: string): Promise<SameImageDTO[]> {
  return sql<SameImageDTO>(
    `SELECT p.id, p.reference, p.status, p.customer_id, p.submitted_at,
            p.customer_id <> mine.customer_id AS another_account,
            CASE WHEN (p.submitted_at, p.id) < (mine.submitted_at, mine.id)
                 THEN 'before' ELSE 'after' END AS sent,
            (SELECT CASE WHEN r.verdict IS NOT NULL THEN jsonb_build_array(r.verdict)
                         ELSE (SELECT jsonb_agg(l.verdict ORDER BY l.id) FROM rx_review_line l
                               WHERE l.review_id = r.id) END
             FROM rx_review r WHERE r.prescription_id = p.id
             ORDER BY r.signed_at DESC LIMIT 1) AS verdicts
     FROM prescription mine JOIN prescription p
       ON p.deleted_at IS NULL AND p.id <> mine.id
     WHERE mine.id = ? AND p.id IN (${WITH_ONE_OF_ITS_IMAGES})
     ORDER BY p.submitted_at DESC, p.id`,
    [prescriptionId, prescriptionId, prescriptionId]
  )
}
