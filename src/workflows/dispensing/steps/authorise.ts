import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DISPENSING_MODULE } from "../../../modules/dispensing"
import type DispensingModuleService from "../../../modules/dispensing/service"
import type { AuthoriseInput } from "../../../modules/dispensing/types"

/**
 * Makes a signed review binding. There is nothing to compensate: the signature stands whatever
 * happens to the cart, and the next try gets the same authorisations.
 */
export const authoriseStep = createStep(
  "authorise-prescription-lines",
  async (input: AuthoriseInput, { container }) => {
    if (input.lines.length === 0) {
      return new StepResponse([])
    }
    const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
    return new StepResponse(await dispensing.authorise(input))
  }
)
