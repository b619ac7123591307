import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../../lib/errors"
import { RETURN_EVIDENCE_MODULE } from "../../../../../../modules/return-evidence"
import type ReturnEvidenceModuleService from "../../../../../../modules/return-evidence/service"
import { recordAudit } from "../../../../../../procedures/audit/record-audit"

/** GET /admin/returns/:id/photos/:number. The audit row is written before a byte is sent. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id, number } = req.params
  if (!/^[1-9]\d?$/.test(number)) {
    throw refusal("not_found", "There is no such photo")
  }
  const photo = await req.scope
    .resolve<ReturnEvidenceModuleService>(RETURN_EVIDENCE_MODULE)
    .openPhoto(id, Number(number))
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "return.photo_read",
    resource_type: "return",
    resource_id: id,
    detail: { photo: Number(number) },
  })
  res.setHeader("content-type", "image/jpeg")
  res.setHeader("cache-control", "no-store, private")
  res.setHeader("content-disposition", "inline")
  res.setHeader("x-content-type-options", "nosniff")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.status(200).send(photo)
}
