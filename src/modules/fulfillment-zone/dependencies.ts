import type { BigNumberInput } from "@medusajs/framework/types"
import type { LaneMode, LaneOffer, ServingStore } from "../../contracts/lane"
import type { MedicineFacts } from "../../contracts/medicine"
import type { OrderedLine, OrderPayment } from "../../rules/paid-goods"

/** What the last gate before a parcel asks of other domains, as narrow interfaces. */

export type ParcelFacts = Pick<
  MedicineFacts,
  "variant_id" | "inventory_item_id" | "scheme" | "storage_class" | "list_mrp_paise"
>

export type PlacedOrder = {
  id: string
  status: string
  is_draft_order?: boolean
  canceled_at?: Date | string | null
  shipping_address?: { postal_code?: string | null } | null
  shipping_methods?: { data?: Record<string, unknown> | null }[] | null
  /** In rupees, without what has come back and what was given back beside it. */
  total?: BigNumberInput
  items?: OrderedLine[] | null
}

export type ZoneProviderDependencies = {
  medicine: {
    classify(variantIds: string[], on?: Date): Promise<ParcelFacts[]>
  }
  dispensing: {
    /** @throws MedusaError with code rx_required and its kin */
    assertDispensable(parcel: {
      order_id: string | null
      location_id: string
      items: {
        line_item_id: string | null
        inventory_item_id: string | null
        quantity: number
      }[]
    }): Promise<void>
    /** @throws MedusaError state_conflict */
    assertNotHandedOver(fulfillmentId: string): Promise<void>
  }
  inventory: {
    /** @throws MedusaError wrong_store, state_conflict, insufficient_inventory */
    assertDispatchable(
      locationId: string,
      items: { line_item_id: string; inventory_item_id: string; quantity: number }[]
    ): Promise<void>
    lowestLotMrp(
      pairs: { inventory_item_id: string; location_id: string }[]
    ): Promise<{ inventory_item_id: string; mrp_paise: number }[]>
  }
  deliveryZone: {
    storesFor(pincode: string): Promise<Pick<ServingStore, "location_id" | "lanes">[]>
    /** @throws MedusaError lane_not_allowed */
    assertLaneAllowed(parcel: {
      schemes: (string | null)[]
      mode: LaneMode
      location_id: string
      pincode?: string | null
      on?: Date
      storage?: {
        cold_goods: boolean
        lane: Pick<LaneOffer, "mode" | "cold_chain">
      }
    }): Promise<string[]>
  }
  order: {
    listOrders(filters: { id: string[] }, config: { relations: string[] }): Promise<PlacedOrder[]>
    listOrderTransactions(
      filters: { order_id: string; reference: string },
      config: { take: null }
    ): Promise<{ reference_id?: string | null }[]>
    listOrderItems(
      filters: { order_id: string; item_id: string[] },
      config: { relations: string[]; take: null }
    ): Promise<
      {
        item_id: string
        version: number
        unit_price?: BigNumberInput | null
        item: {
          variant_id?: string | null
          product_title?: string | null
          title?: string | null
          unit_price: BigNumberInput
          is_tax_inclusive: boolean
          tax_lines?: { rate: BigNumberInput }[] | null
        }
      }[]
    >
  }
  payment: {
    listCaptures(
      filters: { id: string[] },
      config: { relations: string[]; take: null }
    ): Promise<{ payment: { id: string } }[]>
    listPayments(
      filters: { id: string[] },
      config: { relations: string[]; take: null }
    ): Promise<OrderPayment[]>
  }
}
