export type WantedItem = {
  inventory_item_id: string
  /** Whole units of the variant. */
  quantity: number
}

/** What a store has of an item. */
export type Availability = {
  inventory_item_id: string
  location_id: string
  /** Units that may be sold now: of a sellable, unexpired lot and not reserved. */
  available_quantity: number
}
