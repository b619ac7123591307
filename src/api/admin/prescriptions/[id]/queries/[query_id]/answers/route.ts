import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PHARMACIST_MODULE } from "../../../../../../../modules/pharmacist"
import type PharmacistModuleService from "../../../../../../../modules/pharmacist/service"
import { answerQuery } from "../../../../../../../workflows/prescription/workflows/answer-query"
import type { AdminAnswerQuery } from "../../../../validators"

/** What the prescriber or the customer said on the telephone, written down by a pharmacist. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminAnswerQuery>,
  res: MedusaResponse
): Promise<void> {
  const userId = req.auth_context.actor_id
  const { id, query_id } = req.params
  await req.scope.resolve<PharmacistModuleService>(PHARMACIST_MODULE).activePharmacist(userId)
  const { status } = await answerQuery(req.scope, {
    prescription_id: id,
    query_id,
    answered_by: "pharmacist",
    author_id: userId,
    text: req.validatedBody.text,
  })
  res.status(201).json({ id, status })
}
