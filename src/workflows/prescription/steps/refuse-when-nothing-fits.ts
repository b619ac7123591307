import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal, type RefusalCode } from "../../../lib/errors"

type Allocation = {
  allocated: unknown[]
  refused: { line_id: string; code: RefusalCode }[]
}

/**
 * A stored prescription that covers none of a cart's lines is not attached to it.
 *
 * @throws the code of the first line: rx_expired, rx_line_exhausted, rx_product_mismatch and kin
 */
export const refuseWhenNothingFitsStep = createStep(
  "refuse-when-nothing-fits",
  async ({ allocated, refused }: Allocation) => {
    if (allocated.length === 0 && refused.length > 0) {
      const [{ line_id, code }] = refused
      throw refusal(code, `The prescription does not cover line ${line_id}`)
    }
    return new StepResponse(refused)
  }
)
