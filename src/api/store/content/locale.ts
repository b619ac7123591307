import type { MedusaRequest } from "@medusajs/framework/http"
import { refusal } from "../../../lib/errors"
import { LOCALES, type Locale } from "../../../modules/cms/schemas"

/**
 * The language asked for by `?locale=` or the header `x-medusa-locale`, which core has taken off the
 * query. A region makes no difference: hi-IN is hi.
 *
 * @throws invalid_request when there is no content in that language
 */
export function localeOf(req: MedusaRequest): Locale {
  const language = (req.locale ?? "en").split("-")[0].toLowerCase()
  const locale = LOCALES.find((known) => known === language)
  if (!locale) {
    throw refusal("invalid_request", `locale: one of ${LOCALES.join(", ")}`)
  }
  return locale
}
