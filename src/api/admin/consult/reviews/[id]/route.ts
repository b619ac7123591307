import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../../modules/consult"
import type ConsultModuleService from "../../../../../modules/consult/service"
import { recordAudit } from "../../../../../procedures/audit/record-audit"
import { reviewConsult } from "../../../../../procedures/consult/review-consult"
import type { AdminReviewConsult } from "../../validators"

const MESSAGES_SHOWN = 50

/** One review with the consult around it, the newest messages. The read is on record first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  const { review, note, session, waiting } = await service.desk.review(req.params.id)
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "consult.read",
    resource_type: "consult_session",
    resource_id: session.id,
    detail: { review_id: review.id },
  })
  const { messages } = await service.conversations.messages(session, {
    limit: MESSAGES_SHOWN,
    order: "desc",
  })
  res.json({
    review: { ...review, note },
    waiting,
    session: { id: session.id, locale: session.locale, anonymous: session.customer_id === null },
    messages: messages.reverse(),
  })
}

/** A pharmacist's verdict on this review and others of its chat, and their answer to the customer. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminReviewConsult>,
  res: MedusaResponse
): Promise<void> {
  const given = await reviewConsult(req.scope, {
    review_id: req.params.id,
    user_id: req.auth_context.actor_id,
    ...req.validatedBody,
  })
  res.status(201).json(given)
}
