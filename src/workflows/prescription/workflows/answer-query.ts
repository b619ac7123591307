import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type { AnswerInput } from "../../../modules/prescription/queries"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { PrescriptionStatus } from "../../../modules/prescription/types"
import { recordAuditStep } from "../../audit/steps/record-audit"

/**
 * The answer to a pharmacist's question; with it the prescription goes back into the queue. The text goes to
 * the prescription module alone; the workflow carries ids.
 *
 * @throws not_found, state_conflict
 */
export async function answerQuery(
  container: MedusaContainer,
  input: AnswerInput
): Promise<{ status: PrescriptionStatus }> {
  const answered = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .answerQuery(input)
  const { text: _, ...ids } = input
  await recordAnswerWorkflow(container).run({ input: ids })
  return answered
}

const recordAnswerWorkflow = createWorkflow(
  "record-query-answer",
  (input: Omit<AnswerInput, "text">) => {
    recordAuditStep(
      transform({ input }, ({ input }) => ({
        actor_type: input.answered_by === "customer" ? ("customer" as const) : ("user" as const),
        actor_id: input.author_id,
        action: "prescription.query_answered",
        resource_type: "prescription",
        resource_id: input.prescription_id,
        detail: { query_id: input.query_id },
      }))
    )
    emitEventStep({
      eventName: "prescription.query_answered",
      data: transform({ input }, ({ input }) => ({
        id: input.prescription_id,
        query_id: input.query_id,
      })),
    })
    return new WorkflowResponse(input.query_id)
  }
)
