import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentSubject } from "../../../lib/settlement"
import { AUDIT_MODULE } from "../../../modules/audit"
import type AuditModuleService from "../../../modules/audit/service"
import { recordAudit } from "../../../procedures/audit/record-audit"
import { returnsOn } from "../../../queries/payment/returned-payments"

/**
 * The log's row of each payment of a Razorpay order that went back, made of the record of it: whichever
 * look comes first writes it, and none is lost when a process ends in between. An older version wrote
 * them without an act's id: those are read, as they never change.
 */
export const recordReturnsStep = createStep(
  "record-returns",
  async ({ razorpay_order_id, cart_id }: PaymentSubject, { container }) => {
    const returned = await returnsOn(container, razorpay_order_id)
    if (returned.length === 0) {
      return new StepResponse(undefined)
    }
    const about = {
      action: "payment.returned",
      resource_type: "cart",
      resource_id: cart_id ?? razorpay_order_id,
    }
    const written = await container
      .resolve<AuditModuleService>(AUDIT_MODULE)
      .listAuditEvents(about, { select: ["detail"], take: null })
    const known = new Set(written.map(({ detail }) => detail.razorpay_payment_id))
    await recordAudit(
      container,
      returned
        .filter(({ id }) => !known.has(id))
        .map(({ id, code }) => ({
          ...about,
          act_id: `returned_${id}`,
          actor_type: "payment_provider",
          actor_id: "razorpay",
          detail: { razorpay_order_id, razorpay_payment_id: id, code },
        }))
    )
    return new StepResponse(undefined)
  }
)
