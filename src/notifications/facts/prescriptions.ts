import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { env } from "../../env"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { PRESCRIPTION_MODULE } from "../../modules/prescription"
import type PrescriptionModuleService from "../../modules/prescription/service"
import { approvedTooLittleFor } from "../../queries/prescription/approved-too-little"
import { isReasonCode, type ReasonCode } from "../../rules/reason-codes"
import { isApproval } from "../../rules/review"
import { link } from "../links"
import { saying, type Message } from "../message"
import { customerRecipient } from "./recipients"

const Uploaded = z.object({ id: z.string() })
const Reviewed = z.object({ id: z.string(), review_id: z.string() })

export async function prescriptionReceived(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { id } = Uploaded.parse(data)
  return about(container, id, ({ reference }) => ({
    ...saying("prescription_received", { reference }),
    about_id: id,
  }))
}

/** What was signed decides, not what has become of the prescription since. A question is told by itself. */
export async function prescriptionReviewed(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { id, review_id } = Reviewed.parse(data)
  const review = await prescriptions(container).reviewToCarryOut(review_id)
  if (review.query_id) {
    return []
  }
  const verdicts = review.lines.map(({ verdict }) => verdict)
  const reasons = reasonsOf([review.reason_code, ...review.lines.map((line) => line.reason_code)])
  const products = [...(await approvedTooLittleFor(container, review.lines)).values()].map(
    ({ code, approved, needed, pack }) => ({
      approved,
      in_cart: code === "rx_pack_exceeds_total" ? pack : needed,
      pack_too_large: code === "rx_pack_exceeds_total",
    })
  )
  return about(container, id, ({ reference }) => {
    const said = !verdicts.some(isApproval)
      ? saying("prescription_rejected", { reference, reasons })
      : products.length > 0
        ? saying("prescription_approved_too_little", { reference, reasons, products })
        : verdicts.every((verdict) => verdict === "approve")
          ? saying("prescription_approved", { reference })
          : saying("prescription_partly_approved", { reference, reasons })
    return { ...said, about_id: review_id }
  })
}

const Queried = z.object({ id: z.string(), query_id: z.string() })

export async function prescriptionQueried(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { id, query_id } = Queried.parse(data)
  return about(container, id, ({ reference }) => ({
    ...saying("prescription_queried", { reference }),
    about_id: query_id,
  }))
}

const Withdrawn = z.object({ id: z.string(), withdrawal_id: z.string() })

export async function authorisationWithdrawn(
  container: MedusaContainer,
  data: unknown
): Promise<Message[]> {
  const { id, withdrawal_id } = Withdrawn.parse(data)
  const { withdrawn_at } = await prescriptions(container).withdrawalToCarryOut(withdrawal_id)
  const isSupplied = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .wasSuppliedOn({ prescription_id: id, authorised_before: withdrawn_at })
  return about(container, id, ({ reference }) => ({
    ...(isSupplied
      ? saying("authorisation_withdrawn_supplied", {
          reference,
          telephone: env().SHOP_PHONE ?? null,
        })
      : saying("authorisation_withdrawn", { reference })),
    about_id: withdrawal_id,
  }))
}

type Known = { reference: string }
type Said = Pick<Message, "template" | "said" | "about_id">

async function about(
  container: MedusaContainer,
  id: string,
  say: (prescription: Known) => Said
): Promise<Message[]> {
  const prescription = await prescriptions(container).retrievePrescription(id, {
    select: ["id", "reference", "customer_id", "cart_id"],
  })
  const recipient = await customerRecipient(container, {
    customer_id: prescription.customer_id,
    phoneOfSubject: () => phoneOf(container, prescription),
  })
  return recipient
    ? [
        {
          ...say(prescription),
          recipient,
          prescription_id: id,
          link: link.prescription(id),
        },
      ]
    : []
}

/** Of the newest order on it that has one; else of the cart that it was sent for. */
async function phoneOf(
  container: MedusaContainer,
  { id, cart_id }: { id: string; cart_id: string | null }
): Promise<string | null> {
  const fields = ["id", "shipping_address.phone"]
  const orderIds = await container.resolve<DispensingModuleService>(DISPENSING_MODULE).ordersOn(id)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (const orderId of orderIds) {
    const { data } = await query.graph({ entity: "order", fields, filters: { id: orderId } })
    if (data[0]?.shipping_address?.phone) {
      return data[0].shipping_address.phone
    }
  }
  const { data } = await query.graph({ entity: "cart", fields, filters: { id: cart_id ?? "" } })
  return data[0]?.shipping_address?.phone ?? null
}

/** Of what kind a medicine is stays behind the log-in: an address may be somebody else's. */
const NOT_TOLD_OUTSIDE: ReadonlySet<ReasonCode> = new Set(["not_sellable"])

function reasonsOf(codes: (string | null)[]): ReasonCode[] {
  return codes.flatMap((code) =>
    code && isReasonCode(code) && !NOT_TOLD_OUTSIDE.has(code) ? [code] : []
  )
}

function prescriptions(container: MedusaContainer): PrescriptionModuleService {
  return container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
}
