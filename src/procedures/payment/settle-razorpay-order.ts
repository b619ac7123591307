import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import { isPaid, readSessionData, type RazorpayPayment } from "@pulsekart/razorpay"
import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  completeCartWorkflow,
  updateCartPromotionsWorkflow,
} from "@medusajs/medusa/core-flows"
import type { MedusaContainer, PaymentDTO, PaymentSessionDTO } from "@medusajs/framework/types"
import { Modules, PromotionActions } from "@medusajs/framework/utils"
import { customerRefusal } from "../../lib/errors"
import type { HeldLock } from "../../lib/one-change-at-a-time"
import { payablePaise } from "../../lib/paise"
import { razorpay } from "../../lib/razorpay"
import {
  asCaptureRefused,
  asRefused,
  isClosed,
  refusedBy,
  type PaymentSubject,
  type Refused,
  type Settled,
} from "../../lib/settlement"
import { hasEveryReservation } from "../../queries/order/has-every-reservation"
import { placedOrderOf } from "../../queries/order/placed-order"
import { cartChanged, recordedRefusal, RETURNED } from "../../queries/payment/returned-payments"
import { beforeMoneyBack } from "../order/before-money-back"
import { finishCancellation } from "../order/finish-cancellation"
import { discountsOf, returnDiscounts, takeDiscounts } from "./discounts"
import { dropUnfinishedCaptures } from "./drop-unfinished-captures"
import { closeAndGiveBack, giveBack, giveBackAndRecord } from "./give-back"
import { markCartForItsOrder, removeUnfinishedOrders } from "./remove-unfinished-orders"

type Input = {
  container: MedusaContainer
  subject: PaymentSubject
  /** The cart's; its order's is taken as soon as there is one. */
  lock: HeldLock
  /** Tells core's workflows that they run inside ours, which holds the lock they would wait for. */
  runAsPartOf: string
}

const USED_UP = "promotion_used_up"
const MISMATCH: Refused = refusedBy(customerRefusal("amount_mismatch", "general"))

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
  const placed = subject.cart_id && (await placedOrderOf(container, subject.cart_id))
  const nothingPaid = !payments.some(wasPaid)
  if (!session || !subject.cart_id) {
    // Core takes the session away when the cart's total changes.
    const changed = subject.cart_id && !placed
    return nothingPaid
      ? unpaid(payments)
      : giveBack({
          ...input,
          payments,
          refused: changed ? cartChanged(paidPaise(payments)) : RETURNED,
        })
  }
  if (placed) {
    return settlePlaced({ ...input, payments, session, orderId: placed })
  }
  const cartId = subject.cart_id
  const refuse = async (refused: Refused) => {
    await returnDiscounts(container, cartId)
    // A payment that core made and took back with a failed completion is no order's: it is recorded.
    const ofNoOrder = { ...session, payment: undefined }
    const settled = await closeAndGiveBack({ ...input, session: ofNoOrder, payments, refused })
    if (refused.code === USED_UP && settled.returned_payment_ids.length > 0) {
      await dropLostDiscounts(input, cartId)
    }
    return settled
  }
  await removeUnfinishedOrders(container, cartId)
  if (nothingPaid) {
    return unpaid(payments)
  }
  const { amount_paise: agreed } = readSessionData(session.data)
  const cart = await retrieveGuardedCart(container, cartId)
  const changed = payablePaise(cart.total) !== agreed
  if (isClosed(session) || !payments.some(isPaid)) {
    const said = await recordedRefusal(container, { razorpay_order_id: subject.razorpay_order_id })
    return refuse(said ?? (changed ? cartChanged(paidPaise(payments)) : RETURNED))
  }
  if (changed) {
    return refuse(cartChanged(paidPaise(payments)))
  }
  if (!payments.some((payment) => isPaid(payment) && payment.amount === agreed)) {
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
    return giveBack({ ...before, refused: RETURNED })
  }
  const input = { ...before, session }
  if (isClosed(session)) {
    return closeAndGiveBack({ ...input, refused: RETURNED })
  }
  const payment = session.payment ?? (await authoriseAfterCrash(input))
  if (!payment) {
    return closeAndGiveBack({ ...input, refused: RETURNED })
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
    return closeAndGiveBack({ ...input, refused })
  }
  return {
    settlement: {
      outcome: "order",
      order_id: orderId,
      payment_id: payment.id,
      captured_now: !payment.captured_at,
    },
    returned_payment_ids: await giveBackAndRecord(container, {
      subject: input.subject,
      payments: others,
      code: "already_paid",
    }),
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

/** What others have used up leaves the cart, which would go on showing it. */
async function dropLostDiscounts({ container, runAsPartOf }: Input, cartId: string): Promise<void> {
  const cart = await retrieveGuardedCart(container, cartId)
  await updateCartPromotionsWorkflow(container).run({
    input: {
      cart_id: cartId,
      promo_codes: [...new Set(discountsOf(cart).map(({ code }) => code))],
      action: PromotionActions.REPLACE,
    },
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

function unpaid(payments: RazorpayPayment[]): Settled {
  const failed = payments.some(({ status }) => status === "failed")
  return { settlement: { outcome: "unpaid", failed }, returned_payment_ids: [] }
}

/** Also what has gone back since. */
const wasPaid = (payment: RazorpayPayment) => isPaid(payment) || payment.status === "refunded"

const paidPaise = (payments: RazorpayPayment[]) =>
  payments.filter(wasPaid).reduce((sum, { amount }) => sum + amount, 0)

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
