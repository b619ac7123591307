import { messageIn } from "../../../lib/errors"
import type { Locale } from "../../../lib/locale"
import type { PrescriptionLine } from "../../../queries/prescription/prescription-lines"

/** What is the case with each scheduled line, in the reader's language. */
export function shownLines(lines: PrescriptionLine[], locale: Locale) {
  return lines.map(({ said, ...line }) => ({
    ...line,
    code: said?.code ?? null,
    message: said && messageIn(said, locale),
  }))
}
