import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { RETURN_EVIDENCE_MODULE } from "../../../../../modules/return-evidence"
import type ReturnEvidenceModuleService from "../../../../../modules/return-evidence/service"
import { recordAudit } from "../../../../../procedures/audit/record-audit"

/** GET /admin/returns/:id/evidence: what the customer wrote and how many photos. The read is on record. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  await req.scope.resolve(Modules.ORDER).retrieveReturn(id, { select: ["id"] })
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "return.evidence_read",
    resource_type: "return",
    resource_id: id,
  })
  const evidence = req.scope.resolve<ReturnEvidenceModuleService>(RETURN_EVIDENCE_MODULE)
  res.setHeader("cache-control", "no-store")
  res.json({ evidence: { return_id: id, ...(await evidence.evidenceOf(id)) } })
}
