import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../../lib/errors"
import { PRESCRIPTION_MODULE } from "../../../../../../modules/prescription"
import type PrescriptionModuleService from "../../../../../../modules/prescription/service"
import { recordAudit } from "../../../../../../procedures/audit/record-audit"
import { PageNumber } from "../../../validators"

/**
 * The image of a page. The audit row is committed before a byte is opened, and that this person has
 * opened the page before a byte is sent.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const number = PageNumber.safeParse(req.params.number)
  if (!number.success) {
    throw refusal("not_found", "There is no such page")
  }
  const { id } = req.params
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  await service.assertPage(id, number.data)
  if (req.method === "HEAD") {
    // It carries no image, so nobody has seen the page by it.
    res.status(200).end()
    return
  }
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "prescription.page_read",
    resource_type: "prescription",
    resource_id: id,
    detail: { page: number.data },
  })
  const { mime, bytes } = await service.openPage({
    prescription_id: id,
    number: number.data,
    user_id: req.auth_context.actor_id,
  })
  res.setHeader("content-type", mime)
  res.setHeader("content-disposition", "inline")
  res.setHeader("content-security-policy", "default-src 'none'; sandbox")
  res.status(200).send(bytes)
}
