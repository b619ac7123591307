import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { PrescriptionStatus } from "../../../modules/prescription/types"
import type { AdminListPrescriptions } from "./validators"

const WAITING: PrescriptionStatus[] = ["in_review", "on_hold"]

/** The review queue: who waited longest comes first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListPrescriptions>,
  res: MedusaResponse
): Promise<void> {
  const { status = req.validatedQuery.reference ? [] : WAITING, ...filter } = req.validatedQuery
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const page = await service.listQueue(
    { ...filter, status: [status].flat() },
    req.auth_context.actor_id
  )
  res.json({
    prescriptions: page.entries,
    next_cursor: page.next_cursor,
    counts: page.counts,
  })
}
