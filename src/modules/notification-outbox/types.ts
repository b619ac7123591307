export const CHANNELS = ["email", "sms", "whatsapp"] as const
export type Channel = (typeof CHANNELS)[number]

export const MESSAGE_LOCALES = ["en", "hi"] as const
export type MessageLocale = (typeof MESSAGE_LOCALES)[number]

/** `shown`: this channel has no sender here, so the message is read on the outbox page alone. */
export const MESSAGE_STATES = ["waiting", "sent", "failed", "shown"] as const
type MessageState = (typeof MESSAGE_STATES)[number]

/**
 * A message as it is said on one channel. A link that lets its holder in is no part of the text: where
 * there is one, `link_at` says after how many characters it stands.
 */
export type Wording = {
  channel: Channel
  to: string
  subject: string | null
  text: string
  link_at: number | null
}

export type OutgoingMessage = {
  template: string
  /** What it tells of: a second one about it is not sent. */
  about_id: string
  /** Whose key seals it: a customer's, or that of a user or an invite. */
  customer_id: string | null
  staff_id: string | null
  order_id: string | null
  prescription_id: string | null
  locale: MessageLocale
  wordings: Wording[]
  /** A link that lets its holder in. It is forgotten once it was sent, or cannot be. */
  secret_link: string | null
}

/** A message without its words: those are opened one at a time. */
export type MessageRow = {
  id: string
  channel: Channel
  template: string
  locale: MessageLocale | null
  customer_id: string | null
  /** A user or an invite, when it went to staff. */
  staff_id: string | null
  order_id: string | null
  prescription_id: string | null
  state: MessageState
  failure_reason: string | null
  created_at: Date
}

export type Delivery = {
  id: string
  state: "queued" | "running" | "done" | "failed"
  attempts: number
  failure_reason: string | null
  requested_by: string | null
  available_at: Date
  created_at: Date
  updated_at: Date
}

/** `not_kept`: sent before texts were kept. `erased`: its owner's key is gone. */
export type OpenedMessage = MessageRow & {
  staff_id: string | null
  content_state: "kept" | "not_kept" | "erased"
  to: string | null
  subject: string | null
  text: string | null
  link_at: number | null
  secret_link: string | null
  deliveries: Delivery[]
}

export type MessageFilter = {
  order_id?: string
  customer_id?: string
  /** Any of them, customers or staff. */
  recipient_ids?: string[]
  prescription_id?: string
  template?: string
  channel?: Channel
  state?: MessageState
  /** The id of the last message of the page before. */
  cursor?: string
  limit: number
}
