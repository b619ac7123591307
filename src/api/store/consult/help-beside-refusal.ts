import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { sayBesideRefusal } from "../../../lib/beside-refusal"
import { localeOfRequest, type Locale } from "../../../lib/locale"
import { languageOf } from "../../../modules/consult/language"
import { emergencyReply, isFlag, triage } from "@pulsekart/triage"
import { MAX_MESSAGE_CHARACTERS } from "./validators"

/**
 * A message may be refused before it is read: too many, too long, a cut character in it, another one being answered, a
 * consult that ended, a database that is away. If it tells of an emergency, the refusal carries
 * `emergency: { urgency, text, helplines }`, from the rules and words that are compiled in; and its message
 * begins with that text, for Medusa's sdk shows a page nothing else.
 */
export function helpBesideRefusal(req: MedusaRequest, res: MedusaResponse): void {
  sayBesideRefusal(res, (message) => {
    const emergency = emergencyIn(req.body, localeOfRequest(req))
    return emergency && { message: `${emergency.text}\n\n${message}`, emergency }
  })
}

function emergencyIn(body: unknown, locale: Locale) {
  const text: unknown = typeof body === "object" && body !== null && Reflect.get(body, "text")
  if (typeof text !== "string") {
    return undefined
  }
  const read = text.slice(0, MAX_MESSAGE_CHARACTERS)
  const found = triage(read)
  if (!isFlag(found)) {
    return undefined
  }
  const reply = emergencyReply({ ...found, language: languageOf(read, locale) })
  return { urgency: found.urgency, text: reply.body, helplines: reply.helplines }
}
