import {
  createWorkflow,
  transform,
  when,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { ClassificationRule } from "../../../modules/medicine/types"
import { recordAuditStep } from "../../audit/steps/record-audit"
import { assertMayClassifyStep } from "../steps/assert-may-classify"
import { changeClassificationStep } from "../steps/change-classification"
import { readStandingStep } from "../steps/read-standing"

export type ClassifyMedicineInput = ClassificationRule & { medicine_id: string; actor_id: string }

/** Gives a medicine a classification of its own from a day on, and puts the change on record. */
export const classifyMedicineWorkflow = createWorkflow(
  "classify-medicine",
  (input: WorkflowData<ClassifyMedicineInput>) => {
    const { product_id } = assertMayClassifyStep(input)
    const changed = changeClassificationStep({
      medicine_id: input.medicine_id,
      scheme: input.scheme,
      effective_from: input.effective_from,
      citation: input.citation,
    })
    recordAuditStep(
      transform({ input, changed }, ({ input, changed }) => ({
        actor_type: "user" as const,
        actor_id: input.actor_id,
        action: "medicine.classified",
        resource_type: "medicine",
        resource_id: input.medicine_id,
        detail: {
          classification_id: changed.id,
          scheme: input.scheme,
          effective_from: input.effective_from,
        },
      }))
    )
    const { sellable } = readStandingStep({ medicine_id: input.medicine_id, after: changed.id })
    // What may not be sold is off every shelf, core's routes and the search index included.
    when({ sellable }, (given) => !given.sellable).then(() => {
      updateProductsWorkflow.runAsStep({
        input: { selector: { id: product_id }, update: { status: "draft" } },
      })
    })
    return new WorkflowResponse(changed)
  }
)
