import { Container, Text } from "@medusajs/ui"
import type { CartLine, ReviewAnswer } from "./types"

const SENTENCES: Record<string, string> = {
  rx_required: "No approved line covers it.",
  rx_product_mismatch: "The product is not the one that was approved.",
  rx_patient_mismatch: "The prescription belongs to another customer.",
  rx_expired: "The approval is past its last day.",
  rx_pack_exceeds_total: "One pack holds more than was approved.",
  rx_line_exhausted: "More is in the cart than was approved.",
  quantity_invalid: "The quantity in the cart is not a whole number.",
  unclassified: "The product is not classified.",
  unsellable: "The product may not be sold online.",
  state_conflict: "The cart changed meanwhile.",
}

export type Outcome = Pick<ReviewAnswer, "unallocated" | "patient_names"> & { lines: CartLine[] }

/** What the signature did for the customer's cart. */
export function ReviewOutcome({ outcome }: { outcome: Outcome }) {
  const { unallocated, lines, patient_names: names } = outcome
  return (
    <Container role="status" className="flex flex-col gap-y-2">
      <Text weight="plus">
        {unallocated.length === 0
          ? "Signed."
          : "Signed. These lines of the cart stay closed, and the customer cannot pay for them yet:"}
      </Text>
      {unallocated.length > 0 && (
        <ul className="list-disc pl-5">
          {unallocated.map(({ cart_line_id, code }) => (
            <li key={cart_line_id} className="txt-medium">
              {lines.find((line) => line.cart_line_id === cart_line_id)?.title ?? cart_line_id}:{" "}
              {SENTENCES[code] ?? "It is not covered."}
            </li>
          ))}
        </ul>
      )}
      {names.differ && (
        <Text className="text-ui-fg-error">
          The page names {names.on_page}; the account&apos;s patient is {names.known}. An approval
          that is a mistake can be taken back.
        </Text>
      )}
    </Container>
  )
}
