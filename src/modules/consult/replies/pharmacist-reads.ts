import type { Language, Reply } from "../types"
import { PHARMACIST_READS } from "./texts"

/**
 * Says that a pharmacist reads it too: beneath the help where there is some, else beneath the reply. An
 * emergency's reply stays as it is, for nobody is to wait with that.
 */
export function pharmacistReads(reply: Reply, language: Language): Reply {
  if (reply.kind === "red_flag") {
    return reply
  }
  const { text, notice } = reply.body
  const line = PHARMACIST_READS[language]
  const body =
    notice === null
      ? { text: `${text}\n\n${line}`, notice: line }
      : { text: text.replace(notice, () => `${notice}\n${line}`), notice: `${notice}\n${line}` }
  return { ...reply, body: { ...reply.body, ...body } }
}
