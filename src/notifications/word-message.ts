import type { Channel, Wording } from "../modules/notification-outbox/types"
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
  const { email, phone } = message.recipient
  const said = (before: string, after: string) => withLink(message, { before, after })

  return channels.flatMap((channel): Wording[] => {
    if (channel === "email") {
      const before = `${language.greeting(greetable(message.recipient.first_name))}\n\n${text}\n\n`
      const after = `\n\n${language.signature}`
      return email ? [{ channel, to: email, subject, ...said(before, after) }] : []
    }
    const before = `PulseKart: ${text} `
    return phone ? [{ channel, to: phone, subject: null, ...said(before, "") }] : []
  })
}

/** A link that lets its holder in is left out: the text says where it stands. */
function withLink(
  { link, link_is_secret }: Message,
  { before, after }: { before: string; after: string }
): Pick<Wording, "text" | "link_at"> {
  return link_is_secret
    ? { text: before + after, link_at: before.length }
    : { text: before + link + after, link_at: null }
}
