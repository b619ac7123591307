import { Badge } from "@medusajs/ui"
import type { Parcel } from "./types"

const STATES = {
  packed: { color: "orange", text: "packed, in the store" },
  on_its_way: { color: "blue", text: "on its way" },
  delivered: { color: "green", text: "with the customer" },
  cancelled: { color: "grey", text: "unpacked again" },
} as const

export const ParcelState = ({ state }: Pick<Parcel, "state">) => (
  <Badge size="2xsmall" color={STATES[state].color}>
    {STATES[state].text}
  </Badge>
)
