/** What a cart says that it costs. */
export type CartPrices = {
  total_paise: number
  lines: { line_id: string; unit_price_paise: number }[]
  /** Codes that the customer typed and that give a discount now. */
  coupons: string[]
  has_lane: boolean
  /** Somebody may be paying this total at this moment, perhaps in another tab. */
  is_being_paid: boolean
}

export type PriceChange = {
  old_total_paise: number
  new_total_paise: number
  /** Codes of discounts that the cart had and has no more. */
  coupons_gone: string[]
  /** The lines whose unit price changed. Fees, discounts and taxes are in the totals alone. */
  lines: { line_id: string; old_unit_price_paise: number; new_unit_price_paise: number }[]
}

/**
 * Null when the customer would pay what they saw
 * (docs/decisions/the-price-is-told-before-it-is-charged.md). Without its lane a cart cannot be paid at all, and
 * that is said first.
 */
export function priceChange(before: CartPrices, after: CartPrices): PriceChange | null {
  const laneIsGone = before.has_lane && !after.has_lane
  if (before.total_paise === after.total_paise || laneIsGone) {
    return null
  }
  const newPrices = new Map(after.lines.map((line) => [line.line_id, line.unit_price_paise]))
  return {
    old_total_paise: before.total_paise,
    new_total_paise: after.total_paise,
    coupons_gone: before.coupons.filter((code) => !after.coupons.includes(code)),
    lines: before.lines.flatMap(({ line_id, unit_price_paise: old_unit_price_paise }) => {
      const new_unit_price_paise = newPrices.get(line_id)
      return new_unit_price_paise === undefined || new_unit_price_paise === old_unit_price_paise
        ? []
        : [{ line_id, old_unit_price_paise, new_unit_price_paise }]
    }),
  }
}
