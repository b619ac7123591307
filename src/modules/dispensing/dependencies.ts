import type { MedicineFacts } from "../../contracts/medicine"

/** The narrow interfaces that medusa-config hands to this module. */
export type DispensingDependencies = {
  medicine: {
    classify(variantIds: string[], on?: Date): Promise<MedicineFacts[]>
    classifyInventoryItems(inventoryItemIds: string[], on?: Date): Promise<MedicineFacts[]>
  }
  order: {
    listOrderLineItems(
      filters: { id: string[] },
      config?: { take: null }
    ): Promise<
      {
        id: string
        title?: string | null
        product_title?: string | null
        variant_id: string | null
        metadata: Record<string, unknown> | null
      }[]
    >
    listOrderItems(
      filters: { item_id: string[] },
      config: { relations: string[]; take: null }
    ): Promise<
      {
        item_id: string
        version: number
        quantity: number
        order: {
          id: string
          version: number
          customer_id: string | null
          canceled_at: Date | string | null
        }
      }[]
    >
  }
  cart: {
    retrieveCart(id: string): Promise<{ id: string; customer_id?: string | null }>
    listLineItems(
      filters: { cart_id: string },
      config?: { take: null }
    ): Promise<
      {
        id: string
        title?: string | null
        product_title?: string | null
        variant_id?: string | null
        quantity: unknown
        metadata?: Record<string, unknown> | null
      }[]
    >
  }
  fulfillment: {
    listFulfillments(
      filters: { items: { line_item_id: string[] } },
      config: { relations: string[]; take: null }
    ): Promise<
      {
        id: string
        canceled_at: Date | string | null
        items: { line_item_id: string | null; quantity: unknown }[]
      }[]
    >
  }
  pharmacist: {
    licenceOf(locationId: string, on?: Date, form?: "20" | "21"): Promise<{ id: string }>
  }
}
