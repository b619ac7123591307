import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MEDICAL_COUNCILS } from "../../../../lib/medical-councils"
import { PRESCRIPTION_MODULE } from "../../../../modules/prescription"
import { REASON_CODES } from "../../../../modules/prescription/reason-codes"
import type PrescriptionModuleService from "../../../../modules/prescription/service"
import { recordAudit } from "../../../../workflows/audit/steps/record-audit"
import { cartForReview } from "./cart-for-review"

/** One prescription with what was read from it, and the cart it is for. The read is on record first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = req.params
  const service = req.scope.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  const prescription = await service.detail(id)
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "prescription.read",
    resource_type: "prescription",
    resource_id: id,
  })
  res.json({
    prescription: {
      ...prescription,
      pages: prescription.pages.map((page) => ({
        ...page,
        image_url: `/admin/prescriptions/${id}/pages/${page.number}`,
      })),
    },
    cart: await cartForReview(req.scope, prescription.cart_id),
    reason_codes: REASON_CODES,
    councils: MEDICAL_COUNCILS.map(({ name }) => name),
  })
}
