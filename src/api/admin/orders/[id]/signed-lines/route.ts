import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../../../../modules/dispensing"
import type DispensingModuleService from "../../../../../modules/dispensing/service"
import { PRESCRIPTION_MODULE } from "../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../modules/prescription/service"
import { recordAudit } from "../../../../../procedures/audit/record-audit"

/**
 * GET /admin/orders/:id/signed-lines: of each line on a prescription, for whom it was signed, how it
 * is taken and how many base units. What whoever hands it over looks at last. The read is on record first.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await req.scope.resolve(Modules.ORDER).retrieveOrder(id, { select: ["id"] })
  const dispensing = req.scope.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const allocations = await dispensing.listAllocations(
    { order_id: id, state: ["reserved", "consumed"] },
    { order: { created_at: "ASC" }, take: null }
  )
  const authorisations = await dispensing.listAuthorisations(
    { id: allocations.map(({ authorisation_id }) => authorisation_id) },
    { take: null }
  )
  const signed = await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .signedLines(authorisations.map(({ prescription_line_id }) => prescription_line_id))
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "order.signed_lines_read",
    resource_type: "order",
    resource_id: id,
  })
  res.json({
    signed_lines: allocations.flatMap(
      ({ authorisation_id, order_line_id, quantity_base_units }) => {
        const authorisation = authorisations.find((one) => one.id === authorisation_id)
        const line = signed.find((one) => one.id === authorisation?.prescription_line_id)
        return line
          ? [
              {
                order_line_id,
                quantity_base_units,
                prescription: { id: line.prescription_id, reference: line.reference },
                patient_name: line.patient_name,
                dose_text: line.dose_text,
              },
            ]
          : []
      }
    ),
  })
}
