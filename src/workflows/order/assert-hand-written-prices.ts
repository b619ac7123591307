import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { assertPricesWithinCap } from "../medicine/assert-prices-within-cap"

const ONE_PAISA = 0.01

export type HandWrittenLine = {
  variant_id?: string | null
  unit_price?: BigNumberInput | null
}

/**
 * Staff may name a line's price in a draft, an edit, a claim or an exchange, and core takes any. What
 * is sold is a product of ours, for something and at most at its maximum retail price: goods go for
 * nothing by a discount or a refund, which say so. The lot's own price is known at the parcel, which
 * asks again.
 *
 * @throws invalid_request, unclassified, price_above_cap
 */
export async function assertHandWrittenPrices(
  container: MedusaContainer,
  lines: HandWrittenLine[]
): Promise<void> {
  const priced: { variant_id: string; unit_price: BigNumberInput; is_tax_inclusive: true }[] = []
  for (const { variant_id, unit_price } of lines) {
    if (!variant_id) {
      throw refusal("invalid_request", "variant_id: only a product of the catalogue can be sold")
    }
    if (unit_price === undefined || unit_price === null) {
      continue
    }
    if (MathBN.lt(unit_price, ONE_PAISA)) {
      throw refusal("invalid_request", "unit_price must be at least one paisa")
    }
    priced.push({ variant_id, unit_price, is_tax_inclusive: true })
  }
  if (priced.length > 0) {
    await assertPricesWithinCap(container, { lines: priced, locationId: null })
  }
}

/** The variant of a line that is in an order already. */
export async function variantOfOrderLine(
  container: MedusaContainer,
  lineId: string
): Promise<string | null | undefined> {
  const [line] = await container
    .resolve(Modules.ORDER)
    .listOrderLineItems({ id: [lineId] }, { select: ["id", "variant_id"] })
  if (!line) {
    throw refusal("not_found", "The order does not hold this line")
  }
  return line.variant_id
}

/** The variant that an action of an open change adds or alters. */
export async function variantOfAction(
  container: MedusaContainer,
  actionId: string
): Promise<string | null | undefined> {
  const [action] = await container.resolve(Modules.ORDER).listOrderChangeActions({ id: [actionId] })
  const lineId: unknown = action?.details?.reference_id
  if (typeof lineId !== "string") {
    throw refusal("not_found", "There is no such change of the order")
  }
  return await variantOfOrderLine(container, lineId)
}
