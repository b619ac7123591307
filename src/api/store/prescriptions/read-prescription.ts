import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { env } from "../../../env"
import { localeOfRequest } from "../../../lib/locale"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import { shownTo, type CustomerPrescription } from "../../../modules/prescription/customer-view"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { approvedTooLittleFor } from "../../../queries/prescription/approved-too-little"
import { supplyOfLines } from "../../../queries/prescription/supply-of-lines"
import { tooLittleTexts } from "../../../rules/packs"

type Request = Pick<AuthenticatedMedusaRequest, "scope" | "locale" | "headers" | "auth_context">

/** @throws not_found */
export async function readPrescription(req: Request, id: string) {
  const prescription = await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .customerDetail(id, req.auth_context.actor_id)
  const [shown] = await showPrescriptions(req, [prescription])
  return shown
}

/**
 * A customer's prescriptions as all routes show them. A line says what it is about and how much of it is
 * left; one that was approved and keeps its cart closed says why, and what to do. Sentences are in the
 * request's language.
 */
export async function showPrescriptions(
  req: Pick<Request, "scope" | "locale" | "headers">,
  prescriptions: CustomerPrescription[]
) {
  const locale = localeOfRequest(req)
  const lines = prescriptions.flatMap((one) => one.lines)
  const little = await approvedTooLittleFor(req.scope, lines)
  const supplyOf = await supplyOfLines(req.scope, prescriptions)
  return prescriptions.map((prescription) => {
    const shown = shownTo({ locale, telephone: env().SHOP_PHONE ?? null }, prescription)
    return {
      ...shown,
      lines: shown.lines.map((line) => {
        const why = little.get(line.cart_line_id ?? "")
        return {
          ...line,
          ...supplyOf(line.id),
          closed_because: why ? { code: why.code, text: tooLittleTexts(why)[locale] } : null,
        }
      }),
    }
  })
}
