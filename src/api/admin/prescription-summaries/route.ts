import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordAudit } from "../../../procedures/audit/record-audit"
import { summarisePrescriptions } from "./summaries"
import type { AdminPrescriptionSummaries } from "./validators"

/**
 * For whom waiting prescriptions are, what of and how soon. It is health data, and the queue is
 * polled: so it is apart from the queue, asked once for each prescription, and each read is on record.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminPrescriptionSummaries>,
  res: MedusaResponse
): Promise<void> {
  const summaries = await summarisePrescriptions(req.scope, req.validatedQuery.ids)
  if (summaries.length > 0) {
    await recordAudit(
      req.scope,
      summaries.map(({ id }) => ({
        actor_type: "user" as const,
        actor_id: req.auth_context.actor_id,
        action: "prescription.summary_read",
        resource_type: "prescription",
        resource_id: id,
      }))
    )
  }
  res.setHeader("cache-control", "no-store")
  res.json({ summaries })
}
