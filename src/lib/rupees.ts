import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Exact arithmetic of amounts as Medusa holds them, and of its quantities. */

export type Rupees = BigNumberInput

export const plus = (...amounts: readonly Rupees[]): Rupees => MathBN.sum(0, ...amounts)

export const minus = (amount: Rupees, less: Rupees): Rupees => MathBN.sub(amount, less)

/** What falls on a part of a whole: of ₹30 for 3 units, ₹20 on 2. */
export const shareOf = (amount: Rupees, { part, whole }: { part: Rupees; whole: Rupees }): Rupees =>
  MathBN.div(MathBN.mult(amount, part), whole)

export const isPositive = (amount: Rupees): boolean => MathBN.gt(amount, 0)

export const notNegative = (amount: Rupees): Rupees => MathBN.max(amount, 0)

/** An amount with the taxes that come on top of it. */
export const withTax = (amount: Rupees, percents: readonly Rupees[]): Rupees =>
  MathBN.mult(amount, MathBN.add(1, MathBN.div(plus(...percents), 100)))
