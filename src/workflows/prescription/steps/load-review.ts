import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type PrescriptionModuleService from "../../../modules/prescription/service"

/**
 * A signed review by its id: quantities, codes and ids, nothing that was written on the paper. Its
 * cart counts only while it is open: an order that was placed meanwhile changes no verdict.
 */
export const loadReviewStep = createStep("load-review", async (reviewId: string, { container }) => {
  const review = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .reviewToCarryOut(reviewId)
  const [cart] = review.cart_id
    ? await container
        .resolve(Modules.CART)
        .listCarts(
          { id: [review.cart_id], customer_id: review.customer_id },
          { select: ["id", "completed_at"], take: 1 }
        )
    : []
  return new StepResponse({ review, open_cart_id: cart && !cart.completed_at ? cart.id : null })
})
