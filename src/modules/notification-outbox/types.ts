export const CHANNELS = ["email", "sms", "whatsapp"] as const
export type Channel = (typeof CHANNELS)[number]

export const MESSAGE_LOCALES = ["en", "hi"] as const
export type MessageLocale = (typeof MESSAGE_LOCALES)[number]

/** `shown`: this channel has no sender here, so the message is read on the outbox page alone. */
export const MESSAGE_STATES = ["waiting", "sent", "failed", "shown"] as const
export type MessageState = (typeof MESSAGE_STATES)[number]

/** A message as it is said on one channel. */
export type Wording = { channel: Channel; to: string; subject: string | null; text: string }

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
  /** A link that lets its holder in. It stands where the text says `LINK_PLACE`, and goes once it was sent. */
  secret_link: string | null
}

/** Where a secret link stands in a frozen text. */
export const LINK_PLACE = "{{link}}"

/** A message without its words: those are opened one at a time. */
export type MessageRow = {
  id: string
  channel: Channel
  template: string
  locale: MessageLocale | null
  customer_id: string | null
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
  content_state: "kept" | "not_kept" | "erased"
  to: string | null
  subject: string | null
  text: string | null
  secret_link: string | null
  deliveries: Delivery[]
}

export type MessageFilter = {
  order_id?: string
  customer_id?: string
  prescription_id?: string
  template?: string
  channel?: Channel
  state?: MessageState
  /** The id of the last message of the page before. */
  cursor?: string
  limit: number
}
