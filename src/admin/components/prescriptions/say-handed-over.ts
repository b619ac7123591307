import type { HandedOver } from "./types"

/** `10 on 2026-11-30 (order #19)`, of each handing-over. */
export function sayHandedOver(all: HandedOver[]): string {
  return all
    .map(
      ({ on, quantity_base_units, order_number }) =>
        `${quantity_base_units} on ${on} (order #${order_number})`
    )
    .join(", ")
}
