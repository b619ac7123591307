import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import { isPaid, readSessionData, returnPayment, type RazorpayPayment } from "@pulsekart/razorpay"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  completeCartWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer, PaymentDTO, PaymentSessionDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { HeldLock } from "../../lib/one-change-at-a-time"
import { payablePaise } from "../../lib/paise"
import { beforeMoneyBack } from "../order/before-money-back"
import { finishCancellation } from "../order/finish-cancellation"
import { returnDiscounts, takeDiscounts } from "./discounts"
import { dropUnfinishedCaptures } from "./drop-unfinished-captures"
import { hasEveryReservation } from "./has-every-reservation"
import { placedOrderOf } from "./placed-order"
import { razorpay } from "./razorpay"
import { markCartForItsOrder, removeUnfinishedOrders } from "./remove-unfinished-orders"
import {
  asCaptureRefused,
  asRefused,
  isClosed,
  type PaymentSubject,
  type Refused,
  type Settled,
} from "./settlement"

type Input = {
  container: MedusaContainer
  subject: PaymentSubject
  /** The cart's; its order's is taken as soon as there is one. */
  lock: HeldLock
  /** Tells core's workflows that they run inside ours, which holds the lock they would wait for. */
  runAsPartOf: string
}

const RETURNED: Refused = {
  code: "payment_returned",
  message: "The payment was returned; open a new one by POST /store/carts/:id/checkout",
}
const MISMATCH: Refused = {
  code: "amount_mismatch",
  message: "The paid amount is not the cart's total; the payment was returned",
}

/**
 * Brings a Razorpay order to its end: an order of ours with one captured payment, or every paid rupee
 * given back. It looks only at what is true now (at Razorpay and in the database), never at the
 * event that caused the call, so any number of events in any order end alike. Every part may be
 * repeated after a crash. The caller holds the cart's lock.
 *
 * @throws whatever is not final; the webhook is then delivered again.
 */
export async function settleRazorpayOrder(input: Input): Promise<Settled> {
  const { container, subject } = input
  const payments = await razorpay().fetchOrderPayments(subject.razorpay_order_id)
  const session = await findSession(container, subject.payment_session_id)
  if (!session || !subject.cart_id) {
    return giveBack({ payments, refused: RETURNED })
  }
  const placed = await placedOrderOf(container, subject.cart_id)
  if (placed) {
    return settlePlaced({ ...input, payments, session, orderId: placed })
  }
  const cartId = subject.cart_id
  const refuse = async (refused: Refused) => {
    await returnDiscounts(container, cartId)
    return closeAndGiveBack({ container, session, payments, refused })
  }
  await removeUnfinishedOrders(container, cartId)
  if (isClosed(session)) {
    return refuse(RETURNED)
  }
  if (!payments.some(isPaid)) {
    return payments.some((payment) => payment.status === "refunded")
      ? refuse(RETURNED)
      : {
          settlement: {
            outcome: "unpaid",
            failed: payments.some(({ status }) => status === "failed"),
          },
          returned_payment_ids: [],
        }
  }
  const cart = await retrieveGuardedCart(container, cartId)
  const due = payablePaise(cart.total)
  const { amount_paise: agreed } = readSessionData(session.data)
  const fits = payments.some((payment) => isPaid(payment) && payment.amount === due)
  if (due !== agreed || !fits) {
    return refuse(MISMATCH)
  }
  const refused = (await takeDiscounts(container, cart)) ?? (await complete(input, cartId))
  const orderId = await placedOrderOf(container, cartId)
  if (refused && orderId) {
    // The lock's connection died and a rival placed the order meanwhile: what was refused is a second one.
    throw new Error(`Cart ${cartId} was completed twice at once`)
  }
  if (refused) {
    return refuse(refused)
  }
  const authorised = await findSession(container, session.id)
  if (!orderId || !authorised) {
    throw new Error(`Cart ${cartId} completed without an order or a payment session`)
  }
  return settlePlaced({ ...input, payments, session: authorised, orderId })
}

type Placed = Input & {
  payments: RazorpayPayment[]
  session: PaymentSessionDTO
  orderId: string
}

/** The cart is an order: capture what it was placed with, and give back everything else. */
async function settlePlaced(before: Placed): Promise<Settled> {
  const { container, payments, orderId } = before
  await before.lock.add(`order:${orderId}`)
  // Whoever held the order's lock may have cancelled it, and closed its payment.
  const session = await findSession(container, before.session.id)
  if (!session) {
    return giveBack({ payments, refused: RETURNED })
  }
  const input = { ...before, session }
  if (isClosed(session)) {
    return closeAndGiveBack({ container, session, payments, refused: RETURNED })
  }
  const payment = session.payment ?? (await authoriseAfterCrash(input))
  if (!payment) {
    return closeAndGiveBack({ container, session, payments, refused: RETURNED })
  }
  const keep = readSessionData(payment.data).razorpay_payment_id
  const others = payments.filter(({ id }) => id !== keep)
  if (payment.captured_at) {
    await finishCancellation(container, orderId)
  }
  const refused = payment.captured_at ? undefined : await capture(input, payment)
  if (refused) {
    // The order may not be paid for any more, so it may not stand. Cancelling it gives the payment back.
    await cancelOrder(input)
    return closeAndGiveBack({ container, session, payments, refused })
  }
  return {
    settlement: {
      outcome: "order",
      order_id: orderId,
      payment_id: payment.id,
      captured_now: !payment.captured_at,
    },
    returned_payment_ids: await returnAll(others),
  }
}

/**
 * Completion stopped between placing the order and authorising its payment. If the order holds its
 * stock it may be paid; otherwise it is cancelled.
 */
async function authoriseAfterCrash(input: Placed): Promise<PaymentDTO | undefined> {
  const { container, payments, session, orderId } = input
  const paymentModule = container.resolve(Modules.PAYMENT)
  const collection = await paymentModule.retrievePaymentCollection(session.payment_collection_id, {
    relations: ["payments"],
  })
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { select: ["id", "canceled_at"] })
  if (collection.payments?.length || !payments.some(isPaid) || order.canceled_at) {
    return undefined
  }
  if (await hasEveryReservation(container, orderId)) {
    await paymentModule.authorizePaymentSession(session.id, {})
    return (await findSession(container, session.id))?.payment
  }
  await cancelOrder(input)
  return undefined
}

async function cancelOrder({ container, orderId, runAsPartOf }: Placed): Promise<void> {
  await beforeMoneyBack(container, orderId)
  await cancelOrderWorkflow(container).run({
    input: { order_id: orderId },
    context: { parentStepIdempotencyKey: runAsPartOf },
  })
}

async function complete(input: Input, cartId: string): Promise<Refused | undefined> {
  await markCartForItsOrder(input.container, cartId)
  const { errors } = await completeCartWorkflow(input.container).run({
    input: { id: cartId },
    context: { parentStepIdempotencyKey: input.runAsPartOf },
    throwOnError: false,
  })
  return refusedOrThrow(errors, asRefused)
}

async function capture(input: Input, payment: PaymentDTO): Promise<Refused | undefined> {
  await dropUnfinishedCaptures(input.container, payment.id)
  const { errors } = await capturePaymentWorkflow(input.container).run({
    input: { payment_id: payment.id },
    context: { parentStepIdempotencyKey: input.runAsPartOf },
    throwOnError: false,
  })
  return refusedOrThrow(errors, asCaptureRefused)
}

function refusedOrThrow(
  errors: { error: unknown }[] | undefined,
  refusedOf: typeof asRefused
): Refused | undefined {
  if (!errors?.length) {
    return undefined
  }
  const [{ error }] = errors
  const refused = refusedOf(error)
  if (!refused) {
    throw error
  }
  return refused
}

/** The session first: whatever happens to this process next, nothing completes with it later. */
async function closeAndGiveBack(input: {
  container: MedusaContainer
  session: PaymentSessionDTO
  payments: RazorpayPayment[]
  refused: Refused
}): Promise<Settled> {
  const { container, session } = input
  if (session.status !== "canceled") {
    await container.resolve(Modules.PAYMENT).updatePaymentSession({
      id: session.id,
      amount: session.amount,
      currency_code: session.currency_code,
      data: session.data,
      status: "canceled",
    })
  }
  return giveBack(input)
}

async function giveBack(input: {
  payments: RazorpayPayment[]
  refused: Refused
}): Promise<Settled> {
  return {
    settlement: { outcome: "returned", refused: input.refused },
    returned_payment_ids: await returnAll(input.payments),
  }
}

async function returnAll(payments: RazorpayPayment[]): Promise<string[]> {
  const returned: string[] = []
  for (const payment of payments) {
    if (isPaid(payment) && (await returnPayment(razorpay(), payment.id))) {
      returned.push(payment.id)
    }
  }
  return returned
}

async function findSession(
  container: MedusaContainer,
  id: string | undefined
): Promise<PaymentSessionDTO | undefined> {
  if (!id) {
    return undefined
  }
  const [session] = await container
    .resolve(Modules.PAYMENT)
    .listPaymentSessions({ id: [id] }, { relations: ["payment"] })
  return session
}
