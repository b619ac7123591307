import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules, type MedusaError } from "@medusajs/framework/utils"
import type { CartLine } from "../../contracts/authorisation"
import { customerRefusal } from "../../lib/errors"
import { nameOf, productOf } from "../../lib/name-of-line"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type { LineCover } from "../../modules/dispensing/cover"
import { allocationIdOf } from "../../modules/dispensing/order-lines"
import type DispensingModuleService from "../../modules/dispensing/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { PRESCRIPTION_MODULE } from "../../modules/prescription"
import type { CustomerPrescription } from "../../modules/prescription/customer-view"
import type PrescriptionModuleService from "../../modules/prescription/service"

/** What is the case with one scheduled line of a cart. */
export type PrescriptionLine = {
  line_id: string
  state:
    | LineCover["state"]
    | "in_review"
    | "being_checked"
    | "question"
    | "rejected"
    | "not_covered"
    /** The approval was taken back when the customer had medicine on it. */
    | "stopped"
  prescription_id: string | null
  reference: string | null
  /** The open question. */
  query_id: string | null
  /** Why the line cannot be paid; null when it can. */
  said: MedusaError | null
}

/** Newest first: more than these nobody has waiting for one cart. */
const NEWEST = 20

/**
 * What a checkout that was refused for want of a prescription can tell the customer of each line. It
 * decides nothing: the guards do.
 */
export async function prescriptionLines(
  container: MedusaContainer,
  input: { cart_id: string; customer_id: string }
): Promise<PrescriptionLine[]> {
  const lines = await linesOf(container, input.cart_id)
  const covers = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .coverOfCart({ ...input, lines })
  const prescriptions = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const { prescriptions: ofCart } = await prescriptions.listForCustomer(
    { limit: NEWEST, cart_id: input.cart_id },
    input.customer_id
  )
  const named = new Set(covers.flatMap(({ prescription_id }) => prescription_id ?? []))
  const approvals = await Promise.all(
    [...named].map((id) => prescriptions.customerDetail(id, input.customer_id))
  )
  return covers.map((cover) => {
    const product = nameOf(lines.find(({ line_id }) => line_id === cover.line_id))
    const approved = approvals.find(({ id }) => id === cover.prescription_id)
    return lineOf(cover, { product, approved, ofCart })
  })
}

async function linesOf(container: MedusaContainer, cartId: string): Promise<CartLine[]> {
  const items = await container
    .resolve(Modules.CART)
    .listLineItems({ cart_id: cartId }, { take: null })
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify(items.flatMap(({ variant_id }) => variant_id ?? []))
  const factsOf = new Map(facts.map((row) => [row.variant_id, row]))
  return items.map((item) => ({
    line_id: item.id,
    title: productOf(item),
    variant_id: item.variant_id ?? "",
    quantity: MathBN.convert(item.quantity).toNumber(),
    facts: factsOf.get(item.variant_id ?? ""),
    allocation_id: allocationIdOf(item.metadata),
  }))
}

type Known = {
  product: string
  /** The prescription that the cover names. */
  approved: CustomerPrescription | undefined
  /** Newest first. */
  ofCart: CustomerPrescription[]
}

function lineOf(cover: LineCover, { product, approved, ofCart }: Known): PrescriptionLine {
  if (cover.state === "approved") {
    return told(cover, approved)
  }
  if (cover.state === "attach" && approved?.status === "active") {
    const { reference } = approved
    const said = customerRefusal("rx_required", "attach", { product, reference })
    return told({ ...cover, said }, approved)
  }
  if (cover.state === "in_another_cart" && approved?.status === "active") {
    return told(cover, approved)
  }
  const waiting = ofCart.find(isWaiting)
  if (waiting) {
    const state = waitsFor(waiting)
    const { reference } = waiting
    const said = customerRefusal("rx_required", state, { product, reference })
    return told({ ...cover, state, said }, waiting)
  }
  if (cover.state === "withdrawn" && approved && !isWaiting(approved)) {
    return takenBack(cover, { product, approved })
  }
  const [newest] = ofCart
  if (cover.state !== "needed" || !newest) {
    return told(cover, approved)
  }
  if (newest.status === "active") {
    const said = customerRefusal("rx_product_mismatch", "line", { product })
    return told({ ...cover, state: "not_covered", said }, newest)
  }
  const { reference } = newest
  const said = customerRefusal("rx_required", "rejected", { product, reference })
  return told({ ...cover, state: "rejected", said }, newest)
}

/** Nothing more comes of it: a new review would be waited for. */
function takenBack(
  cover: LineCover,
  { product, approved }: { product: string; approved: CustomerPrescription }
): PrescriptionLine {
  const { reference, status } = approved
  return status === "stopped"
    ? told(
        { ...cover, state: status, said: customerRefusal("rx_required", status, { product }) },
        approved
      )
    : told(
        {
          ...cover,
          state: "rejected",
          said: customerRefusal("rx_required", "rejected", { product, reference }),
        },
        approved
      )
}

function told(
  { line_id, state, said }: Pick<PrescriptionLine, "line_id" | "state" | "said">,
  prescription: CustomerPrescription | undefined
): PrescriptionLine {
  return {
    line_id,
    state,
    prescription_id: prescription?.id ?? null,
    reference: prescription?.reference ?? null,
    query_id: prescription?.queries.find(({ answer }) => answer === null)?.id ?? null,
    said,
  }
}

const isWaiting = ({ status }: CustomerPrescription) =>
  status === "in_review" || status === "on_hold"

function waitsFor({ status, queries }: CustomerPrescription) {
  if (status === "in_review") {
    return "in_review"
  }
  return queries.some(({ answer }) => answer === null) ? "question" : "being_checked"
}
