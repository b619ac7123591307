import type { MessageLocale } from "../modules/notification-outbox/types"
import type { Facts, Language, Template } from "./texts/types"

/** Whom a message goes to. Its words are sealed with the customer's key, or with one of the staff's own. */
export type Recipient = {
  customer_id: string | null
  /** A user or an invite. */
  staff_id: string | null
  first_name: string | null
  email: string | null
  phone: string | null
  locale: MessageLocale
}

export type Message = {
  template: Template
  said: (language: Language) => { subject: string; text: string }
  recipient: Recipient
  /** What it tells of: a second message about it is not sent. */
  about_id: string
  /** Staff chose that nobody is told. */
  withheld?: boolean
  order_id?: string
  prescription_id?: string
  link: string
  /** Whoever holds the link gets in: it is kept apart from the words, and not for long. */
  link_is_secret?: boolean
}

/** Binds a template to what it needs to know. */
export function saying<Name extends Template>(
  template: Name,
  facts: Facts[Name]
): Pick<Message, "template" | "said"> {
  return {
    template,
    said: ({ words }) => {
      const { subject, text } = words[template]
      return { subject: subject(facts), text: text(facts) }
    },
  }
}
