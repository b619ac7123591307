import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { env } from "../../../env"
import { localeOfRequest } from "../../../lib/locale"
import { tooLittleTexts } from "../../../modules/dispensing/packs"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import { shownTo } from "../../../modules/prescription/customer-view"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { Reader } from "../../../modules/prescription/reason-texts"
import { approvedTooLittleFor } from "../../../workflows/prescription/approved-too-little"

/**
 * A customer's prescription as all its routes show it. A line that was approved and keeps its cart
 * closed says why, and what to do. Its sentences are in the request's language.
 *
 * @throws not_found
 */
export async function readPrescription(
  req: Pick<AuthenticatedMedusaRequest, "scope" | "locale" | "headers" | "auth_context">,
  id: string
) {
  const reader = readerOf(req)
  const prescription = await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .customerDetail(id, req.auth_context.actor_id)
  const little = await approvedTooLittleFor(req.scope, prescription.lines)
  const shown = shownTo(reader, prescription)
  return {
    ...shown,
    lines: shown.lines.map((line) => {
      const why = little.get(line.cart_line_id ?? "")
      return {
        ...line,
        closed_because: why ? { code: why.code, text: tooLittleTexts(why)[reader.locale] } : null,
      }
    }),
  }
}

export function readerOf(req: Pick<AuthenticatedMedusaRequest, "locale" | "headers">): Reader {
  return { locale: localeOfRequest(req), telephone: env().SHOP_PHONE ?? null }
}
