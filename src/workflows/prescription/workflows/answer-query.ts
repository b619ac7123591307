import type { MedusaContainer } from "@medusajs/framework/types"
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type { AnswerInput } from "../../../modules/prescription/queries"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import type { PrescriptionStatus } from "../../../modules/prescription/types"
import { carryOut } from "../../../procedures/prescription/carry-out"
import { recordActStep } from "../../audit/steps/record-act"
import { loadAnswerStep } from "../steps/load-answer"

/**
 * The answer to a pharmacist's question; with it the prescription goes back into the queue. The text
 * goes to the prescription module alone; the workflow carries the answer's id.
 *
 * @throws not_found, state_conflict
 */
export async function answerQuery(
  container: MedusaContainer,
  input: AnswerInput
): Promise<{ status: PrescriptionStatus }> {
  const { status, act } = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .answerQuery(input)
  await carryOut(container, act, () =>
    recordAnswerWorkflow(container).run({ input: { answer_id: act.id } })
  )
  return { status }
}

/** What follows from an answer: audit, event. Safe N times. */
export const recordAnswerWorkflow = createWorkflow(
  "record-query-answer",
  (input: { answer_id: string }) => {
    const answer = loadAnswerStep(input.answer_id)
    recordActStep(
      transform({ answer }, ({ answer }) => [
        {
          act_id: answer.id,
          actor_type: answer.answered_by === "customer" ? ("customer" as const) : ("user" as const),
          actor_id: answer.author_id,
          action: "prescription.query_answered",
          resource_type: "prescription",
          resource_id: answer.prescription_id,
          detail: { query_id: answer.query_id },
        },
      ])
    )
    emitEventStep({
      eventName: "prescription.query_answered",
      data: transform({ answer }, ({ answer }) => ({
        id: answer.prescription_id,
        query_id: answer.query_id,
      })),
    })
    return new WorkflowResponse(input.answer_id)
  }
)
