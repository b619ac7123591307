import type { MedusaContainer } from "@medusajs/framework/types"
import { CHANNELS, type Channel } from "../modules/notification-outbox/types"
import { checkoutFailed, checkoutReturned } from "./facts/checkouts"
import { refundFailed, refundSettled } from "./facts/failed-refunds"
import { passwordReset, staffInvited } from "./facts/logins"
import {
  orderCanceled,
  orderDelivered,
  orderLinesCanceled,
  orderOnItsWay,
  orderPacked,
  orderPlaced,
  paymentRefunded,
  returnReceived,
  returnRequested,
} from "./facts/orders"
import {
  authorisationWithdrawn,
  prescriptionQueried,
  prescriptionReceived,
  prescriptionReviewed,
} from "./facts/prescriptions"
import type { Message } from "./message"
import type { Template } from "./texts/types"

type Telling = {
  says: readonly Template[]
  to: "customer" | "staff" | "whoever logs in"
  on: readonly Channel[]
  messages: (container: MedusaContainer, data: unknown) => Promise<Message[]>
}

const ALL = CHANNELS
/** What lets somebody in goes to the address that the login has, and to no telephone. */
const EMAIL: readonly Channel[] = ["email"]

/** Every event that people are told of: what is said, to whom, on which channels. */
export const EVENTS: Readonly<Record<string, Telling>> = {
  "prescription.uploaded": {
    says: ["prescription_received"],
    to: "customer",
    on: ALL,
    messages: prescriptionReceived,
  },
  "prescription.reviewed": {
    says: [
      "prescription_approved",
      "prescription_partly_approved",
      "prescription_approved_too_little",
      "prescription_rejected",
    ],
    to: "customer",
    on: ALL,
    messages: prescriptionReviewed,
  },
  "prescription.queried": {
    says: ["prescription_queried"],
    to: "customer",
    on: ALL,
    messages: prescriptionQueried,
  },
  "prescription.authorisation_withdrawn": {
    says: ["authorisation_withdrawn", "authorisation_withdrawn_supplied"],
    to: "customer",
    on: ALL,
    messages: authorisationWithdrawn,
  },
  "checkout.payment_failed": {
    says: ["payment_failed"],
    to: "customer",
    on: ALL,
    messages: checkoutFailed,
  },
  "checkout.payment_returned": {
    says: ["payment_returned", "payment_returned_cart_changed", "second_payment_returned"],
    to: "customer",
    on: ALL,
    messages: checkoutReturned,
  },
  "order.placed": { says: ["order_placed"], to: "customer", on: ALL, messages: orderPlaced },
  "order.fulfillment_created": {
    says: ["order_packed"],
    to: "customer",
    on: ALL,
    messages: orderPacked,
  },
  "shipment.created": {
    says: ["order_on_its_way"],
    to: "customer",
    on: ALL,
    messages: orderOnItsWay,
  },
  "delivery.created": {
    says: ["order_delivered"],
    to: "customer",
    on: ALL,
    messages: orderDelivered,
  },
  "order.canceled": {
    says: ["order_canceled", "payment_refunded"],
    to: "customer",
    on: ALL,
    messages: orderCanceled,
  },
  "order.lines_canceled": {
    says: ["order_lines_canceled"],
    to: "customer",
    on: ALL,
    messages: orderLinesCanceled,
  },
  "payment.refunded": {
    says: ["payment_refunded"],
    to: "customer",
    on: ALL,
    messages: paymentRefunded,
  },
  "payment.refund_failed": {
    says: ["refund_failed", "returned_payment_failed"],
    to: "customer",
    on: ALL,
    messages: refundFailed,
  },
  "payment.refund_settled": {
    says: ["refund_settled", "returned_payment_settled"],
    to: "customer",
    on: ALL,
    messages: refundSettled,
  },
  "order.return_requested": {
    says: ["return_requested"],
    to: "customer",
    on: ALL,
    messages: returnRequested,
  },
  "order.return_received": {
    says: ["return_received"],
    to: "customer",
    on: ALL,
    messages: returnReceived,
  },
  "auth.password_reset": {
    says: ["password_reset", "staff_password_reset"],
    to: "whoever logs in",
    on: EMAIL,
    messages: passwordReset,
  },
  "invite.created": { says: ["staff_invited"], to: "staff", on: EMAIL, messages: staffInvited },
  "invite.resent": { says: ["staff_invited"], to: "staff", on: EMAIL, messages: staffInvited },
}
