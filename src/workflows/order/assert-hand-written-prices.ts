import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN, Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { payablePaise, rupeesText } from "../../lib/paise"
import { assertPricesWithinCap } from "../medicine/assert-prices-within-cap"

const ONE_PAISA = 0.01

export type HandWrittenLine = {
  variant_id?: string | null
  unit_price?: BigNumberInput | null
}
/** `sold_at`: what the line costs already, where the order holds it. */
type PricedLine = HandWrittenLine & { sold_at?: BigNumberInput }

/**
 * Staff may name a line's price in a draft, an edit, a claim or an exchange, and core takes any. What
 * is sold is a product of ours, at most at its maximum retail price, and not below what the shop asks
 * for it: more goods for the same money, or for nothing, go by a discount or a refund, which say so.
 * The lot's own price is known at the parcel, which asks again.
 *
 * @throws invalid_request, unclassified, price_above_cap
 */
export async function assertHandWrittenPrices(
  container: MedusaContainer,
  lines: PricedLine[]
): Promise<void> {
  const priced: {
    variant_id: string
    unit_price: BigNumberInput
    sold_at?: BigNumberInput
    is_tax_inclusive: true
  }[] = []
  for (const { variant_id, unit_price, sold_at } of lines) {
    if (!variant_id) {
      throw refusal("invalid_request", "Only a product of the catalogue can be sold")
    }
    if (unit_price === undefined || unit_price === null) {
      continue
    }
    if (MathBN.lt(unit_price, ONE_PAISA)) {
      throw refusal("invalid_request", "The price must be at least one paisa")
    }
    priced.push({ variant_id, unit_price, sold_at, is_tax_inclusive: true })
  }
  if (priced.length === 0) {
    return
  }
  await assertPricesWithinCap(container, { lines: priced, locationId: null })
  const shop = await shopPrices(
    container,
    priced.map(({ variant_id }) => variant_id)
  )
  for (const { variant_id, unit_price, sold_at } of priced) {
    const known = [shop.get(variant_id), sold_at].filter((price) => price !== undefined)
    if (known.length === 0) {
      throw refusal("invalid_request", "This product has no price in the shop: set one first")
    }
    const least = payablePaise(MathBN.min(...known))
    if (payablePaise(unit_price) < least) {
      throw refusal(
        "invalid_request",
        `The price must be at least ${rupeesText(least)}, the price in the shop. A discount or a refund makes it less.`
      )
    }
  }
}

/** What the shop asks for each today, price lists included. */
async function shopPrices(
  container: MedusaContainer,
  variantIds: string[]
): Promise<Map<string, BigNumberInput>> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions(
      { currency_code: "inr" },
      { select: ["id"], order: { created_at: "ASC" }, take: 1 }
    )
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters: { variant_id: variantIds },
  })
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices(
      { id: data.map(({ price_set_id }) => price_set_id) },
      { context: { currency_code: "inr", ...(region ? { region_id: region.id } : {}) } }
    )
  const priceOf = new Map(prices.map(({ id, calculated_amount }) => [id, calculated_amount]))
  return new Map(
    data.flatMap(({ variant_id, price_set_id }): [string, BigNumberInput][] => {
      const amount = priceOf.get(price_set_id)
      return amount === undefined || amount === null ? [] : [[variant_id, amount]]
    })
  )
}

type SoldLine = { variant_id?: string | null; sold_at: BigNumberInput }

/** What a line that is in an order already sells, and at which price. */
export async function orderLine(container: MedusaContainer, lineId: string): Promise<SoldLine> {
  const [line] = await container
    .resolve(Modules.ORDER)
    .listOrderLineItems({ id: [lineId] }, { select: ["id", "variant_id", "unit_price"] })
  if (!line) {
    throw refusal("not_found", "The order does not hold this line")
  }
  return { variant_id: line.variant_id, sold_at: line.unit_price }
}

/** The line that an action of an open change adds or alters. */
export async function lineOfAction(
  container: MedusaContainer,
  actionId: string
): Promise<SoldLine> {
  const [action] = await container.resolve(Modules.ORDER).listOrderChangeActions({ id: [actionId] })
  const lineId: unknown = action?.details?.reference_id
  if (typeof lineId !== "string") {
    throw refusal("not_found", "There is no such change of the order")
  }
  return await orderLine(container, lineId)
}
