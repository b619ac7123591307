import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { addDays, isIstDate, istDate } from "../../../lib/ist"
import { readSales, sumOf } from "./read-sales"

/** Days that are shown when nobody asks for others, today included. */
const DAYS = 7
const MOST_DAYS = 366

const day = z.string().refine(isIstDate, "a day is written YYYY-MM-DD")
const SalesQuery = z
  .strictObject({ from: day.optional(), to: day.optional() })
  .transform(({ from, to = istDate() }) => ({ from: from ?? addDays(to, 1 - DAYS), to }))
  .refine(({ from, to }) => from <= to, {
    path: ["from"],
    message: "the first day is after the last one",
  })
  .refine(({ from, to }) => addDays(from, MOST_DAYS) > to, {
    path: ["from"],
    message: `at most ${MOST_DAYS} days at once`,
  })

/** GET /admin/sales: what was taken and given back, by day in India and store; days from and to. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const range = SalesQuery.parse(req.query)
  const rows = await readSales(req.scope, range)
  res.setHeader("cache-control", "no-store")
  res.json({ sales: { ...range, rows, sum: sumOf(rows) } })
}
