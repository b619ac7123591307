import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { LockedPrescription } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { registrationKey } from "./prescribers"
import { isApproval } from "./review-rules"
import { sealedPlace } from "./sealed-places"
import type { GenericLine, LineVerdicts, ReviewChecklist } from "./types"

type Approved = { review_id: string; prescription_id: string; reference: string; checklist: string }

type Medicine = { medicine_id?: string | null; generic?: GenericLine | null }

/**
 * One paper gives what it prescribes once, however often it is photographed: an approval of the same
 * account that bears the same date, prescriber and medicine needs a reason of its own. Signatures
 * for one account come one after another, so that of two at once the second sees the first.
 *
 * @returns the prescription that looks like the same paper; none when nothing does
 * @throws same_paper_suspected without a reason
 */
export async function assertAnotherPaper(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  { prescription, review }: { prescription: LockedPrescription; review: LineVerdicts }
): Promise<string | null> {
  const { customer_id } = prescription
  await sql(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [`signature|${customer_id}`])
  for (const other of await approvedOn(sql, prescription, review.checklist.authored_on)) {
    const checklist: ReviewChecklist = JSON.parse(
      await privacy.openText(customer_id, other.checklist, sealedPlace.checklist(other.review_id))
    )
    if (
      isSamePrescriber(review.checklist, checklist) &&
      (await givesSameMedicine(sql, review, other.review_id))
    ) {
      if (!review.same_paper_reason) {
        throw refusal(
          "same_paper_suspected",
          `${other.reference} of the same account was approved with the same date, prescriber and medicine. Look at it first. Reject this one when it is the same paper, or say why it is another.`
        )
      }
      return other.prescription_id
    }
  }
  return null
}

/**
 * What else of this account was approved with this date and not taken back; `stopped` is what was
 * taken back too late, so it was supplied. A prescription's last review is the one that counts.
 */
function approvedOn(
  sql: Sql,
  { id, customer_id }: LockedPrescription,
  authoredOn: string
): Promise<Approved[]> {
  return sql<Approved>(
    `SELECT r.id AS review_id, p.id AS prescription_id, p.reference, r.sealed_checklist AS checklist
     FROM prescription p
     JOIN LATERAL (SELECT * FROM rx_review WHERE prescription_id = p.id
                   ORDER BY signed_at DESC LIMIT 1) r ON true
     WHERE p.customer_id = ? AND p.id <> ? AND p.deleted_at IS NULL
       AND p.status IN ('active', 'completed', 'stopped', 'expired')
       AND r.authored_on = ? AND r.sealed_checklist IS NOT NULL
     ORDER BY p.id`,
    [customer_id, id, authoredOn]
  )
}

/** The number alone, however it was typed: no approval is without one, and names are written in many ways. */
function isSamePrescriber(one: ReviewChecklist, other: ReviewChecklist): boolean {
  return (
    registrationKey(one.prescriber_registration_number) ===
    registrationKey(other.prescriber_registration_number)
  )
}

async function givesSameMedicine(
  sql: Sql,
  { lines }: LineVerdicts,
  reviewId: string
): Promise<boolean> {
  const given = await sql<Medicine>(
    `SELECT l.medicine_id, l.generic FROM rx_review_line v
     JOIN prescription_line l ON l.id = v.prescription_line_id
     WHERE v.review_id = ? AND v.verdict IN ('approve', 'reduce')`,
    [reviewId]
  )
  return lines
    .filter(({ verdict }) => verdict && isApproval(verdict))
    .some((line) => given.some((other) => mayBeSameMedicine(line, other)))
}

/** A brand and a molecule cannot be told apart here, so that a pharmacist does. */
function mayBeSameMedicine(one: Medicine, other: Medicine): boolean {
  if (one.generic && other.generic) {
    return moleculesOf(one.generic) === moleculesOf(other.generic)
  }
  return one.generic || other.generic ? true : one.medicine_id === other.medicine_id
}

function moleculesOf({ molecules }: GenericLine): string {
  return molecules
    .map(({ molecule_id }) => molecule_id)
    .sort()
    .join(" ")
}
