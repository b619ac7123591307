import { REASON_CODES, type ReasonCode } from "../../rules/reason-codes"
import { rupees } from "./rupees"
import type { Language } from "./types"

export const ENGLISH: Language = {
  greeting: (firstName) => (firstName ? `Dear ${firstName},` : "Hello,"),
  signature: "Your PulseKart team",
  words: {
    prescription_received: {
      subject: ({ reference }) => `We have your prescription ${reference}`,
      text: ({ reference }) =>
        `We have received your prescription ${reference}. A pharmacist will read it next, and we will tell you the result.`,
    },
    prescription_queried: {
      subject: ({ reference }) => `A question about your prescription ${reference}`,
      text: ({ reference }) =>
        `Our pharmacist has a question about your prescription ${reference}. Please log in to read and answer it, so that we can go on.`,
    },
    prescription_approved: {
      subject: ({ reference }) => `Your prescription ${reference} is approved`,
      text: ({ reference }) =>
        `A pharmacist has approved your prescription ${reference}. You can now order and pay.`,
    },
    prescription_partly_approved: {
      subject: ({ reference }) => `Your prescription ${reference} is partly approved`,
      text: ({ reference, reasons }) =>
        sentences(
          `A pharmacist has approved a part of your prescription ${reference}.`,
          reasons,
          "Please look at what was approved: you can order and pay for that."
        ),
    },
    prescription_approved_too_little: {
      subject: ({ reference }) => `Your prescription ${reference} is approved for less`,
      text: ({ reference, reasons, products }) =>
        sentences(
          `A pharmacist has approved your prescription ${reference}, but less than your cart holds.`,
          reasons,
          ...products.map(({ approved, in_cart, pack_too_large }) =>
            pack_too_large
              ? `For one product ${approved} are approved, and one pack holds ${in_cart}: please choose a smaller pack, or remove it from the cart.`
              : `For one product ${approved} are approved, and your cart holds ${in_cart}: please lower the quantity.`
          ),
          "Then you can order and pay."
        ),
    },
    prescription_rejected: {
      subject: ({ reference }) => `We cannot give medicine on your prescription ${reference}`,
      text: ({ reference, reasons }) =>
        sentences(
          `A pharmacist could not approve your prescription ${reference}.`,
          reasons,
          "If you have another prescription or a better photo, please send it."
        ),
    },
    authorisation_withdrawn: {
      subject: ({ reference }) => `Your prescription ${reference} is not approved any more`,
      text: ({ reference }) =>
        `Our pharmacist has taken back the approval of your prescription ${reference}. Medicine that we have not handed over yet stays with us for now. If you have paid for it, we will tell you what happens with your order.`,
    },
    authorisation_withdrawn_supplied: {
      subject: ({ reference }) => `Please call us today about your prescription ${reference}`,
      text: ({ reference, telephone }) =>
        `Our pharmacist has taken back the approval of your prescription ${reference}, and you have medicine from us on it. Please do not take the next dose before you have spoken to our pharmacist or your doctor. Call today${telephone === null ? "" : `: ${telephone}`}. Medicine that we have not handed over yet stays with us.`,
    },
    order_placed: {
      subject: ({ order_number }) => `Your order #${order_number}`,
      text: ({ order_number, paid_paise }) =>
        `We have received your order #${order_number} and your payment of ${rupees(paid_paise)}. We will tell you when it is packed.`,
    },
    payment_failed: {
      subject: () => "Your payment did not go through",
      text: () =>
        "Your payment did not go through, so there is no order yet. Your cart is still there: please try again. If your bank shows the amount as taken, it comes back by itself.",
    },
    payment_returned: {
      subject: () => "We have sent your payment back",
      text: ({ amount_paise, why }) =>
        `We could not place an order with your payment of ${rupees(amount_paise)}, so we have sent it back.${why ? ` ${why.en}` : ""} Your bank shows it within 5 to 7 working days. Your cart is still there: please look at it and try again.`,
    },
    payment_returned_cart_changed: {
      subject: () => "We have sent your payment back",
      text: ({ amount_paise }) =>
        `Your cart changed after its payment page was opened, so we have sent your payment of ${rupees(amount_paise)} back, and there is no order. Your bank shows it within 5 to 7 working days. Please look at your cart and pay again.`,
    },
    second_payment_returned: {
      subject: ({ order_number }) => `You paid twice for your order #${order_number}`,
      text: ({ order_number }) =>
        `You paid a second time for your order #${order_number}, so we have sent that payment back. Your bank shows it within 5 to 7 working days. Your order stays as it is.`,
    },
    order_packed: {
      subject: ({ order_number }) => `Your order #${order_number} is packed`,
      text: ({ order_number, pickup }) =>
        pickup
          ? `Your parcel of order #${order_number} is packed. You can collect it from the store.`
          : `Your parcel of order #${order_number} is packed. We will tell you when it leaves.`,
    },
    order_on_its_way: {
      subject: ({ order_number }) => `Your order #${order_number} is on its way`,
      text: ({ order_number, carrier }) =>
        `Your parcel of order #${order_number} is on its way to you. ${carrier && `Carrier: ${carrier}. `}Please make sure that somebody is there to receive it.`,
    },
    order_delivered: {
      subject: ({ order_number }) => `Your order #${order_number} was handed over`,
      text: ({ order_number }) =>
        `Your parcel of order #${order_number} was handed over. If something is missing or wrong, please tell us.`,
    },
    order_canceled: {
      subject: ({ order_number }) => `Your order #${order_number} is cancelled`,
      text: ({ order_number }) =>
        `Your order #${order_number} is cancelled, and nothing of it will be sent. If you have paid, we will tell you when the money is sent back.`,
    },
    order_lines_canceled: {
      subject: ({ order_number }) => `A part of your order #${order_number} is cancelled`,
      text: ({ order_number }) =>
        `What you removed from your order #${order_number} is cancelled, and the rest comes as you ordered it. We will tell you when the money is sent back.`,
    },
    payment_refunded: {
      subject: ({ order_number }) => `Your refund for order #${order_number}`,
      text: ({ order_number, amount_paise }) =>
        `We have sent back ${rupees(amount_paise)} for order #${order_number}, the way you paid. Your bank shows it within 5 to 7 working days.`,
    },
    refund_failed: {
      subject: ({ order_number }) => `Your refund for order #${order_number} did not reach you`,
      text: ({ order_number, amount_paise }) =>
        `Your bank could not pay out our refund of ${rupees(amount_paise)} for order #${order_number}, so the money is with us again. It is yours: we will contact you and pay it in another way. We never ask for a PIN or an OTP.`,
    },
    refund_settled: {
      subject: ({ order_number }) => `We have paid your refund for order #${order_number}`,
      text: ({ order_number, amount_paise }) =>
        `Your bank could not pay out our refund for order #${order_number}, so we have paid you ${rupees(amount_paise)} in another way. If you do not see the money within 3 working days, please tell us.`,
    },
    returned_payment_failed: {
      subject: () => "The payment that we sent back did not reach you",
      text: ({ amount_paise }) =>
        `Your bank could not pay out the ${rupees(amount_paise)} that we had sent back to you, so the money is with us again. It is yours: we will contact you and pay it in another way. We never ask for a PIN or an OTP.`,
    },
    returned_payment_settled: {
      subject: () => "We have paid your money back in another way",
      text: ({ amount_paise }) =>
        `Your bank could not pay out what we had sent back to you, so we have paid you ${rupees(amount_paise)} in another way. If you do not see the money within 3 working days, please tell us.`,
    },
    return_requested: {
      subject: ({ order_number }) => `Your return from order #${order_number}`,
      text: ({ order_number }) =>
        `We have noted your return from order #${order_number}. Please keep the goods in their packing until they are collected; we will tell you when we have them.`,
    },
    return_received: {
      subject: ({ order_number }) => `We have your return from order #${order_number}`,
      text: ({ order_number }) =>
        `What you returned from order #${order_number} has reached us. We will look at it next, and we will tell you when a refund is sent.`,
    },
    password_reset: {
      subject: () => "Set a new password",
      text: () =>
        "Somebody asked for a new password for your PulseKart account. The link below lets you set one; it works once, for 15 minutes. If it was not you, you do not need to do anything.",
    },
    staff_password_reset: {
      subject: () => "Set a new password for PulseKart's admin",
      text: () =>
        "Somebody asked for a new password for your PulseKart staff account. The link below lets you set one; it works once, for 15 minutes. If it was not you, please tell the owner.",
    },
    staff_invited: {
      subject: () => "You are invited to PulseKart's admin",
      text: ({ pharmacist }) =>
        `You are invited to work in PulseKart's admin. ${pharmacist ? "Have your registration with the pharmacy council at hand. You enter it under “My registration”, and you can sign when the owner has confirmed it. " : ""}The link below lets you set a password; it works for one day.`,
    },
  },
}

/** Several lines may have the same reason: it is told once. */
function sentences(first: string, reasons: ReasonCode[], ...rest: string[]): string {
  return [first, ...new Set(reasons.map((code) => REASON_CODES[code].sentence)), ...rest].join(" ")
}
