import { LINK_PLACE, type Channel, type Wording } from "../../modules/notification-outbox/types"
import type { Message } from "./message"
import { ENGLISH } from "./texts/en"
import { HINDI } from "./texts/hi"

const LANGUAGES = { en: ENGLISH, hi: HINDI }

/**
 * A name is what anybody wrote at registration, and the address may be somebody else's: what could
 * be a link, a number or a sentence of a cheat is not said in our name.
 */
function greetable(name: string | null): string | null {
  return name && /^[\p{L}\p{M} .'’-]{1,40}$/u.test(name) && !/\p{L}\.\p{L}{2}/u.test(name)
    ? name
    : null
}

/** One wording for all channels; the e-mail has a greeting and a signature. */
export function wordMessage(message: Message, channels: readonly Channel[]): Wording[] {
  const language = LANGUAGES[message.recipient.locale]
  const { subject, text } = message.said(language)
  const link = message.link_is_secret ? LINK_PLACE : message.link
  const letter = [
    language.greeting(greetable(message.recipient.first_name)),
    text,
    link,
    language.signature,
  ]
  const { email, phone } = message.recipient

  return channels.flatMap((channel): Wording[] => {
    if (channel === "email") {
      return email ? [{ channel, to: email, subject, text: letter.join("\n\n") }] : []
    }
    return phone ? [{ channel, to: phone, subject: null, text: `PulseKart: ${text} ${link}` }] : []
  })
}
