import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../../../../modules/dispensing"
import type DispensingModuleService from "../../../../../modules/dispensing/service"
import { PRESCRIPTION_MODULE } from "../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../modules/prescription/service"
import { recordAudit } from "../../../../../procedures/audit/record-audit"

/**
 * GET /admin/orders/:id/record: the order as it was frozen, on which prescription and by whose
 * signature, and what was handed over of it. The read is on record first.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await req.scope.resolve(Modules.ORDER).retrieveOrder(id, { select: ["id"] })
  const dispensing = req.scope.resolve<DispensingModuleService>(DISPENSING_MODULE)
  const filters = { order_id: id }
  const [lines, handovers, dispenses, allocations] = await Promise.all([
    dispensing.listOrderLineRecords(filters, { order: { created_at: "ASC" }, take: null }),
    dispensing.listHandovers(filters, { order: { when_handed_over: "ASC" }, take: null }),
    dispensing.listDispenses(filters, { order: { when_handed_over: "ASC" }, take: null }),
    dispensing.listAllocations(filters, { order: { created_at: "ASC" }, take: null }),
  ])
  const authorisations = await dispensing.listAuthorisations(
    { id: allocations.map((allocation) => allocation.authorisation_id) },
    { take: null }
  )
  const withdrawals = await dispensing.listAuthorisationWithdrawals(
    { authorisation_id: authorisations.map((authorisation) => authorisation.id) },
    { select: ["authorisation_id"], take: null }
  )
  const withdrawn = new Set(withdrawals.map(({ authorisation_id }) => authorisation_id))
  const prescriptions = await req.scope
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .listPrescriptions(
      { id: authorisations.map((authorisation) => authorisation.prescription_id) },
      { select: ["id", "reference", "status"], take: null }
    )
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "order.record_read",
    resource_type: "order",
    resource_id: id,
  })
  res.json({
    record: {
      order_id: id,
      lines,
      allocations,
      authorisations: authorisations.map((authorisation) => ({
        ...authorisation,
        withdrawn: withdrawn.has(authorisation.id),
      })),
      prescriptions: prescriptions.map(({ id, reference, status }) => ({ id, reference, status })),
      handovers,
      dispenses,
    },
  })
}
