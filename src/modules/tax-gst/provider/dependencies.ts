import type { Place, ServingStore } from "../../../contracts/lane"
import type { MedicineFacts } from "../../../contracts/medicine"
import type { GstRate, Taxed } from "../../../rules/gst-rate"

/** What the tax of a line asks of other domains, as narrow interfaces. */
export type GstDependencies = {
  medicine: {
    classifyProducts(
      productIds: string[],
      on?: Date
    ): Promise<Pick<MedicineFacts, "product_id" | "hsn" | "molecules">[]>
  }
  taxGst: { ratesOf(taxed: Taxed[], on?: Date): Promise<GstRate[]> }
  deliveryZone: {
    placeOf(pincode: string): Promise<Pick<Place, "state_code"> | null>
    placeOfStore(locationId: string): Promise<Pick<Place, "state_code"> | null>
    storesFor(pincode: string): Promise<Pick<ServingStore, "location_id">[]>
  }
  fulfillment: {
    listShippingOptions(
      filters: { id: string[] },
      config: { select: string[] }
    ): Promise<{ id: string; data: Record<string, unknown> | null }[]>
  }
}
