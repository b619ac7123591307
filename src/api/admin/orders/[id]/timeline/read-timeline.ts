import type { MedusaContainer } from "@medusajs/framework/types"
import { rupeesText } from "../../../../../lib/paise"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../../../modules/notification-outbox/service"
import { orderSteps, type TimelineStep } from "../../../../../queries/order/order-timeline"

/** `note`: an amount, a reference, a tracking number, a channel. Never a name or what a prescription says. */
type Moment = { at: Date; what: string; note: string | null }

const WHAT: Record<TimelineStep["step"], string> = {
  prescription_received: "prescription sent",
  prescription_approved: "prescription reviewed",
  approval_withdrawn: "approval taken back",
  told_of_withdrawal: "customer told of the approval that was taken back",
  placed: "order placed",
  paid: "payment received",
  packed: "packed",
  parcel_canceled: "unpacked again",
  on_its_way: "given to a carrier",
  delivered: "with the customer",
  lines_canceled: "lines cancelled by the customer",
  changed_by_shop: "order changed by the shop",
  canceled: "order cancelled",
  refund_sent: "money given back",
  refund_processed: "refund paid out by the bank",
  refund_failed: "REFUND FAILED at the bank: pay it in another way",
  refund_settled: "failed refund paid in another way",
  return_requested: "return asked for",
  return_received: "return received",
  return_canceled: "return cancelled",
}

/** The staff's view of an order's steps, for the person whom the customer asks; with what was told. */
export async function readTimeline(container: MedusaContainer, orderId: string): Promise<Moment[]> {
  const steps = await orderSteps(container, orderId)
  const messages = await container
    .resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
    .listOutboxMessages({ order_id: orderId }, { take: null })
  return [
    ...steps.map(({ at, step, note, amount_paise }) => ({
      at,
      what: WHAT[step],
      note: note ?? (amount_paise === undefined ? null : rupeesText(amount_paise)),
    })),
    ...messages.map(({ created_at, channel, template }) => ({
      at: new Date(created_at),
      what: "message",
      note: `${template} by ${channel}`,
    })),
  ].sort((one, other) => one.at.getTime() - other.at.getTime())
}
