import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { istDate } from "../../../lib/ist"
import { ACCESS_MODULE } from "../../../modules/access"
import type AccessModuleService from "../../../modules/access/service"
import { MEDICINE_MODULE } from "../../../modules/medicine"
import type MedicineModuleService from "../../../modules/medicine/service"
import { isLaxer } from "../../../rules/schemes"
import type { ClassifyMedicineInput } from "../workflows/classify-medicine"

/**
 * A pharmacist may make a classification stricter; making it laxer is for the owner or an operator.
 *
 * @throws invalid_request, not_found, permission_denied
 */
export const assertMayClassifyStep = createStep(
  "assert-may-classify",
  async (input: ClassifyMedicineInput, { container }) => {
    if (input.effective_from < istDate()) {
      throw refusal(
        "invalid_request",
        "effective_from: a classification does not begin in the past"
      )
    }
    const [facts] = await container
      .resolve<MedicineModuleService>(MEDICINE_MODULE)
      .classifyMedicines([input.medicine_id])
    if (!facts) {
      throw refusal("not_found", "There is no such medicine")
    }
    if (!facts.scheme || isLaxer(input.scheme, facts.scheme)) {
      const roles = await container
        .resolve<AccessModuleService>(ACCESS_MODULE)
        .rolesOf(input.actor_id)
      if (!roles.some((role) => role === "owner" || role === "operator")) {
        throw refusal(
          "permission_denied",
          "Only the owner or an operator may relax a classification"
        )
      }
    }
    return new StepResponse({ product_id: facts.product_id })
  }
)
