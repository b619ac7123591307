import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { istDate } from "../../../../../lib/ist"
import { MEDICINE_MODULE } from "../../../../../modules/medicine"
import type MedicineModuleService from "../../../../../modules/medicine/service"
import { classifyMedicineWorkflow } from "../../../../../workflows/medicine/workflows/classify-medicine"
import type { AdminClassifyMedicine } from "../../validators"

/** A new classification of the medicine itself, from a day on; the one in force ends the day before. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminClassifyMedicine>,
  res: MedusaResponse
): Promise<void> {
  const { scheme, citation, effective_from } = req.validatedBody
  const { result } = await classifyMedicineWorkflow(req.scope).run({
    input: {
      medicine_id: req.params.id,
      scheme,
      citation,
      effective_from: effective_from ?? istDate(),
      actor_id: req.auth_context.actor_id,
    },
  })
  const history = await req.scope
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classificationHistory(req.params.id)
  res.status(201).json({ classification: history.find(({ id }) => id === result.id) })
}
