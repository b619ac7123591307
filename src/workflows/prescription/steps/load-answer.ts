import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

/** An answer by its id: who gave it to which question, not what it says. */
export const loadAnswerStep = createStep(
  "load-answer",
  async (answerId: string, { container }) =>
    new StepResponse(
      await container
        .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
        .answerToCarryOut(answerId)
    )
)
