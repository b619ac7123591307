import type { GenericLine } from "../../contracts/medicine"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { isApproval, type LineVerdicts, type ReviewChecklist } from "../../rules/review"
import type { LockedPrescription } from "./claims"
import type { PrescriptionDependencies } from "./dependencies"
import { registrationKey } from "./prescribers"
import { WITH_ONE_OF_ITS_IMAGES } from "./same-image"
import { sealedPlace } from "./sealed-places"
import type { SubmitReviewInput } from "./types"

type Approved = { review_id: string; prescription_id: string; reference: string }

type Medicine = { medicine_id?: string | null; generic?: GenericLine | null }

/**
 * One paper gives what it prescribes once, however often it was photographed: an approval of the same
 * account that bears the same date, prescriber and medicine, or of any account with the same image,
 * needs a reason of its own. Signatures for one account, and for one image, come one after another, so
 * that of two at once the second sees the first.
 *
 * @returns the prescription that looks like the same paper; none when nothing does
 * @throws same_paper_suspected without a reason
 */
export async function assertAnotherPaper(
  sql: Sql,
  { privacy }: Pick<PrescriptionDependencies, "privacy">,
  {
    prescription,
    review,
    molecules_of,
  }: {
    prescription: LockedPrescription
    review: LineVerdicts
    molecules_of: SubmitReviewInput["molecules_of"]
  }
): Promise<string | null> {
  const { customer_id } = prescription
  await takeTurns(sql, prescription)
  for (const other of await approvedWithItsImage(sql, prescription.id)) {
    if (await givesSameMedicine(sql, { review, other: other.review_id, molecules_of })) {
      if (!review.same_paper_reason) {
        throw refusal(
          "same_paper_suspected",
          `${other.reference} has the same image and was approved for the same medicine. Look there at what was handed over on it, and whether the approval was taken back. Reject this one, or say why medicine may be given on it again.`
        )
      }
      return other.prescription_id
    }
  }
  for (const other of await approvedOn(sql, prescription, review.checklist.authored_on)) {
    const checklist: ReviewChecklist = JSON.parse(
      await privacy.openText(customer_id, other.checklist, sealedPlace.checklist(other.review_id))
    )
    if (
      isSamePrescriber(review.checklist, checklist) &&
      (await givesSameMedicine(sql, { review, other: other.review_id, molecules_of }))
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

/** A signature for any account with its image waits, too; the locks are taken in one order. */
async function takeTurns(sql: Sql, { id, customer_id }: LockedPrescription): Promise<void> {
  const others = await sql<{ customer_id: string }>(
    `SELECT customer_id FROM prescription WHERE id IN (${WITH_ONE_OF_ITS_IMAGES})`,
    [id, id]
  )
  const accounts = new Set([customer_id, ...others.map((other) => other.customer_id)])
  for (const account of [...accounts].sort()) {
    await sql(`SELECT pg_advisory_xact_lock(hashtextextended(?, 0))`, [`signature|${account}`])
  }
}

const APPROVED = `r.id AS review_id, p.id AS prescription_id, p.reference`
const LAST_REVIEW = `JOIN LATERAL (SELECT * FROM rx_review WHERE prescription_id = p.id
                                   ORDER BY signed_at DESC LIMIT 1) r ON true`
const WAS_APPROVED = `p.deleted_at IS NULL
       AND p.status IN ('active', 'completed', 'stopped', 'expired')`

/** What was approved with one of its images, for whatever account, and what was taken back too late. */
function approvedWithItsImage(sql: Sql, id: string): Promise<Approved[]> {
  return sql<Approved>(
    `SELECT ${APPROVED} FROM prescription p ${LAST_REVIEW}
     WHERE p.id IN (${WITH_ONE_OF_ITS_IMAGES}) AND p.id <> ? AND ${WAS_APPROVED}
     ORDER BY p.id`,
    [id, id, id]
  )
}

/**
 * What else of this account was approved with this date and not taken back; `stopped` is what was
 * taken back too late, so it was supplied. A prescription's last review is the one that counts.
 */
function approvedOn(
  sql: Sql,
  { id, customer_id }: LockedPrescription,
  authoredOn: string
): Promise<(Approved & { checklist: string })[]> {
  return sql<Approved & { checklist: string }>(
    `SELECT ${APPROVED}, r.sealed_checklist AS checklist
     FROM prescription p ${LAST_REVIEW}
     WHERE p.customer_id = ? AND p.id <> ? AND ${WAS_APPROVED}
       AND r.authored_on = ? AND r.sealed_checklist IS NOT NULL
     ORDER BY p.id`,
    [customer_id, id, authoredOn]
  )
}

/**
 * The digits of the number alone, with its council's letters or without: no approval is without one,
 * and names are written in many ways.
 */
function isSamePrescriber(one: ReviewChecklist, other: ReviewChecklist): boolean {
  return (
    digitsOf(one.prescriber_registration_number) === digitsOf(other.prescriber_registration_number)
  )
}

const digitsOf = (number: string) => number.replace(/\P{Nd}/gu, "") || registrationKey(number)

/** What was approved for this account with this date, or with one of its images: which molecules it holds is asked before the signature. */
export async function approvedMedicines(
  sql: Sql,
  prescriptionId: string,
  authoredOn: string
): Promise<string[]> {
  const rows = await sql<{ medicine_id: string }>(
    `SELECT DISTINCT l.medicine_id FROM prescription mine
     JOIN prescription p ON p.customer_id = mine.customer_id AND p.id <> mine.id
     JOIN rx_review r ON r.prescription_id = p.id AND r.authored_on = ?
     JOIN rx_review_line v ON v.review_id = r.id
     JOIN prescription_line l ON l.id = v.prescription_line_id
     WHERE mine.id = ? AND l.medicine_id IS NOT NULL
     UNION
     SELECT l.medicine_id FROM prescription_line l
     WHERE l.prescription_id IN (${WITH_ONE_OF_ITS_IMAGES}) AND l.prescription_id <> ?
       AND l.medicine_id IS NOT NULL`,
    [authoredOn, prescriptionId, prescriptionId, prescriptionId, prescriptionId]
  )
  return rows.map(({ medicine_id }) => medicine_id)
}

async function givesSameMedicine(
  sql: Sql,
  {
    review,
    other,
    molecules_of,
  }: {
    review: LineVerdicts
    other: string
    molecules_of: SubmitReviewInput["molecules_of"]
  }
): Promise<boolean> {
  const given = await sql<Medicine>(
    `SELECT l.medicine_id, l.generic FROM rx_review_line v
     JOIN prescription_line l ON l.id = v.prescription_line_id
     WHERE v.review_id = ? AND v.verdict IN ('approve', 'reduce')`,
    [other]
  )
  const contents = given.map((line) => contentsOf(line, molecules_of))
  return review.lines
    .filter(({ verdict }) => verdict && isApproval(verdict))
    .map((line) => contentsOf(line, molecules_of))
    .some((one) => contents.some((two) => !one || !two || one === two))
}

/** Whatever its brand and its pack. What nobody knows may be the same: a pharmacist decides. */
function contentsOf(
  { medicine_id, generic }: Medicine,
  moleculesOf: SubmitReviewInput["molecules_of"]
): string | undefined {
  return generic ? moleculesKey(generic.molecules) : moleculesOf[medicine_id ?? ""]
}

/** The same for the same molecules, in whatever order they stand. */
export function moleculesKey(molecules: readonly { molecule_id: string }[]): string {
  return molecules
    .map(({ molecule_id }) => molecule_id)
    .sort()
    .join(" ")
}
