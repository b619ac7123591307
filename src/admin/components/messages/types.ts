export type MessageState = "waiting" | "sent" | "failed" | "shown"

export type MessageRow = {
  id: string
  channel: "email" | "sms" | "whatsapp"
  template: string
  locale: string | null
  customer_id: string | null
  order_id: string | null
  /** What people call whom it went to and what it is about, where that is still there. */
  recipient: string | null
  about: string | null
  prescription_id: string | null
  state: MessageState
  failure_reason: string | null
  created_at: string
}

export type OpenedMessage = Omit<MessageRow, "recipient" | "about"> & {
  content_state: "kept" | "not_kept" | "erased"
  to: string | null
  subject: string | null
  text: string | null
  /** After how many characters of the text a link stands that may not be shown to everybody. */
  link_at: number | null
  link: string | null
  deliveries: Delivery[]
}

export type Delivery = {
  id: string
  state: "queued" | "running" | "done" | "failed"
  attempts: number
  failure_reason: string | null
  requested_by: string | null
  created_at: string
  updated_at: string
}

export type Outbox = { messages: MessageRow[]; next_cursor: string | null; sends_mail: boolean }

/** What each message is called here. */
export const TEMPLATE_NAMES: Readonly<Record<string, string>> = {
  prescription_received: "Prescription received",
  prescription_queried: "Question about a prescription",
  prescription_approved: "Prescription approved",
  prescription_partly_approved: "Prescription partly approved",
  prescription_approved_too_little: "Prescription approved for less",
  prescription_rejected: "Prescription rejected",
  authorisation_withdrawn: "Approval taken back",
  authorisation_withdrawn_supplied: "Approval taken back after the hand-over",
  order_placed: "Order placed",
  payment_failed: "Payment failed",
  payment_returned: "Payment sent back",
  payment_returned_cart_changed: "Payment sent back, the cart changed",
  second_payment_returned: "Second payment sent back",
  order_packed: "Packed",
  order_on_its_way: "On its way",
  order_delivered: "Handed over",
  order_canceled: "Order cancelled",
  order_lines_canceled: "Part of an order cancelled",
  payment_refunded: "Refund",
  refund_failed: "Refund failed at the bank",
  refund_settled: "Failed refund paid in another way",
  returned_payment_failed: "Payment sent back failed at the bank",
  returned_payment_settled: "Payment sent back paid in another way",
  return_requested: "Return asked for",
  return_received: "Return received",
  password_reset: "New password",
  staff_password_reset: "New password, staff",
  staff_invited: "Invitation of staff",
}

export const CHANNEL_NAMES = { email: "E-mail", sms: "SMS", whatsapp: "WhatsApp" } as const

/** Why an e-mail did not leave, in words; the code stands behind them. */
export function failureInWords(code: string): string {
  if (/^refused_5/.test(code)) {
    return `The mail server refused it for good (${code})`
  }
  if (/^refused_/.test(code)) {
    return `The mail server asked to try later (${code})`
  }
  return FAILURES[code] ?? `The mail server could not be reached (${code})`
}

const FAILURES: Readonly<Record<string, string>> = {
  eenvelope: "The address is not a valid one",
  eauth: "The mail server refused the login: look at SMTP_URL",
  etls: "The mail server offers no safe connection",
  lease_expired: "The process that sent it stopped each time",
  internal_error: "It could not be prepared: look at the log",
}
