import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerQuery } from "../../../../../../../workflows/prescription/workflows/answer-query"
import { readPrescription } from "../../../../read-prescription"
import type { StoreAnswerQuery } from "../../../../validators"

/** The customer's answer to a pharmacist's question; the prescription goes back into the queue. */
export async function POST(
  req: AuthenticatedMedusaRequest<StoreAnswerQuery>,
  res: MedusaResponse
): Promise<void> {
  const customerId = req.auth_context.actor_id
  const { id, query_id } = req.params
  await answerQuery(req.scope, {
    prescription_id: id,
    query_id,
    answered_by: "customer",
    author_id: customerId,
    text: req.validatedBody.text,
  })
  res.status(201).json({ prescription: await readPrescription(req, id) })
}
