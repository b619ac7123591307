import type { MedicineFacts } from "../../contracts/medicine"

/** The narrow interface that medusa-config hands to this module. */
export type PromotionDependencies = {
  medicine: {
    classifyProducts(
      productIds: string[]
    ): Promise<Pick<MedicineFacts, "product_id" | "prescription_required">[]>
  }
}
