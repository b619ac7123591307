import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { MedicineFacts } from "../../../../contracts/medicine"
import { daysLeft, isCounted } from "../../../../lib/dose"
import { addDays, istDate, istMidnight, type IstDate } from "../../../../lib/ist"
import { DISPENSING_MODULE } from "../../../../modules/dispensing"
import type DispensingModuleService from "../../../../modules/dispensing/service"
import type { OpenApproval, Supply } from "../../../../modules/dispensing/supplies"
import { MEDICINE_MODULE } from "../../../../modules/medicine"
import type MedicineModuleService from "../../../../modules/medicine/service"
import { PRESCRIPTION_MODULE } from "../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../modules/prescription/service"
import type { SignedLine } from "../../../../modules/prescription/signed-lines"
import type { CartForReview } from "./cart-for-review"

/** How far back a pharmacist sees what was supplied: two courses of three months. */
const LOOK_BACK_DAYS = 180

type Written = {
  prescription: { id: string; reference: string }
  /** The product; of an approval by molecule, what was copied from the page. */
  title: string | null
  base_unit: string | null
  patient_name: string | null
  /** The customer sent both for the same patient. */
  same_patient: boolean
  prescriber_name: string | null
}

export type AlreadySupplied = {
  since: IstDate
  supplied: (Written & {
    order_id: string
    handed_over_on: IstDate
    quantity_base_units: number
    /** By quantity and dose; null when the dose does not say how much a day. */
    days_left: number | null
  })[]
  /** What may still be handed over on other prescriptions. */
  open: (Written & { left_base_units: number; valid_until: IstDate })[]
}

type Reviewed = { id: string; customer_id: string; patient_id: string }

/**
 * What the account was supplied with of the molecules that a prescription is to give, and what it may
 * still get: on every prescription of the account, for every patient. What is sold without a
 * prescription is not in it. Audit the read before you send it.
 */
export async function alreadySupplied(
  container: MedusaContainer,
  reviewed: Reviewed,
  cart: CartForReview | null
): Promise<AlreadySupplied> {
  const moleculeIds = moleculesIn(cart)
  const today = istDate()
  const since = addDays(today, -LOOK_BACK_DAYS)
  if (moleculeIds.length === 0) {
    return { since, supplied: [], open: [] }
  }
  const prescriptions = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const { customer_id } = reviewed
  const own = await prescriptions.listPrescriptions({ customer_id }, { select: ["id"], take: null })
  const prescription_ids = own.map(({ id }) => id)
  const [supplies, approvals] = await Promise.all([
    dispensing.suppliesOn({ prescription_ids, since: istMidnight(since) }),
    dispensing.openApprovalsOn({ prescription_ids, today }),
  ])
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classifyMedicines([
      ...new Set([...supplies, ...approvals].flatMap(({ medicine_id }) => medicine_id ?? [])),
    ])
  const isOneOfThese = (entry: Supply | OpenApproval) =>
    sharesOne(moleculesOf(entry, facts), moleculeIds)
  const supplied = supplies.filter(isOneOfThese)
  const open = approvals
    .filter(({ prescription_id }) => prescription_id !== reviewed.id)
    .filter(isOneOfThese)

  const lines = await prescriptions.signedLines(
    [...supplied, ...open].map(({ prescription_line_id }) => prescription_line_id)
  )
  const titles = await titlesOf(container, facts)
  const lineOf = ({ prescription_line_id }: Supply | OpenApproval) =>
    lines.find(({ id }) => id === prescription_line_id)
  const written = (entry: Supply | OpenApproval) => {
    const medicine = facts.find(({ medicine_id }) => medicine_id === entry.medicine_id)
    return inWords(entry, {
      line: lineOf(entry),
      title: medicine && titles.get(medicine.product_id),
      base_unit: medicine?.base_unit,
      patient_id: reviewed.patient_id,
    })
  }
  return {
    since,
    supplied: supplied.map((supply) => {
      const words = written(supply)
      const given = {
        units: supply.quantity_base_units,
        on: istDate(new Date(supply.when_handed_over)),
        today,
      }
      const dose = lineOf(supply)?.dose_text
      return {
        ...words,
        order_id: supply.order_id,
        handed_over_on: given.on,
        quantity_base_units: given.units,
        days_left: dose && isCounted(words.base_unit ?? "") ? daysLeft(dose, given) : null,
      }
    }),
    open: open.map((approval) => ({
      ...written(approval),
      left_base_units: approval.left_base_units,
      valid_until: approval.valid_until,
    })),
  }
}

/** Of the lines that need a verdict. */
function moleculesIn(cart: CartForReview | null): string[] {
  return (cart?.lines ?? []).flatMap(({ medicine }) =>
    medicine?.prescription_required ? medicine.molecules.map(({ molecule_id }) => molecule_id) : []
  )
}

function moleculesOf(
  entry: Supply | OpenApproval,
  facts: MedicineFacts[]
): { molecule_id: string }[] | undefined {
  return "generic" in entry && entry.generic
    ? entry.generic.molecules
    : facts.find(({ medicine_id }) => medicine_id === entry.medicine_id)?.molecules
}

/** What nobody knows any more may be the same: a pharmacist decides. */
function sharesOne(molecules: { molecule_id: string }[] | undefined, ids: string[]): boolean {
  return !molecules || molecules.some(({ molecule_id }) => ids.includes(molecule_id))
}

function inWords(
  { prescription_id }: Supply | OpenApproval,
  {
    line,
    title,
    base_unit,
    patient_id,
  }: {
    line: SignedLine | undefined
    title: string | undefined
    base_unit: string | undefined
    patient_id: string
  }
): Written {
  return {
    prescription: { id: prescription_id, reference: line?.reference ?? "" },
    title: title ?? line?.written_text ?? null,
    base_unit: base_unit ?? null,
    patient_name: line?.patient_name ?? null,
    same_patient: line?.patient_id === patient_id,
    prescriber_name: line?.prescriber_name ?? null,
  }
}

async function titlesOf(
  container: MedusaContainer,
  facts: MedicineFacts[]
): Promise<Map<string, string>> {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { id: facts.map(({ product_id }) => product_id) },
      { select: ["id", "title"], take: null }
    )
  return new Map(products.map(({ id, title }) => [id, title]))
}
