import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { istEndOfDay, istMidnight, type IstDate } from "../../../lib/ist"
import { GIVEN_BACK } from "../../../queries/order/money-back"

type SalesFigures = {
  /** Orders of which a payment was taken on the day. */
  orders_paid: number
  taken_paise: number
  /**
   * What was sent back to customers on the day, of whatever day the order is, less what the bank said
   * on the day that it could not pay out, and with what was paid in another way instead.
   */
  given_back_paise: number
  net_paise: number
  /** Orders that were cancelled on the day, of whatever day they are. */
  orders_canceled: number
}

/** Of one day in India and one store; `store` is null for an order that no store was frozen for. */
type SalesRow = SalesFigures & { day: IstDate; store: string | null }

/**
 * What went back is what an order's own money says. Captures are rounded to paise one by one, as there.
 * The store is the one that the order's lines were frozen with.
 */
const SALES = `
  WITH movement AS (
    SELECT l.order_id, c.created_at AS at, round(c.amount * 100) AS taken, 0::numeric AS given_back,
           false AS is_cancellation
      FROM capture c JOIN payment p ON p.id = c.payment_id
      JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
      WHERE c.deleted_at IS NULL AND l.deleted_at IS NULL
    UNION ALL
    SELECT order_id, at, 0, paise, false FROM (${GIVEN_BACK}) back
    UNION ALL
    SELECT id, canceled_at, 0, 0, true FROM "order"
      WHERE canceled_at IS NOT NULL AND deleted_at IS NULL
  )
  SELECT to_char(m.at AT TIME ZONE 'Asia/Kolkata', 'YYYY-MM-DD') AS day, s.name AS store,
         count(DISTINCT m.order_id) FILTER (WHERE m.taken > 0) AS orders_paid,
         sum(m.taken) AS taken_paise,
         sum(m.given_back) AS given_back_paise,
         count(*) FILTER (WHERE m.is_cancellation) AS orders_canceled
    FROM movement m
    LEFT JOIN LATERAL (
      SELECT min(location_id) AS location_id FROM order_line_record WHERE order_id = m.order_id
    ) frozen ON true
    LEFT JOIN stock_location s ON s.id = frozen.location_id
    WHERE m.at >= :from AND m.at < :to
    GROUP BY 1, frozen.location_id, s.name
    ORDER BY 1 DESC, 2`

/** What a database counts comes as text. */
type Counted = { day: IstDate; store: string | null } & Record<
  Exclude<keyof SalesFigures, "net_paise">,
  string
>

/** A row for each day and store on which something happened, the latest day first. */
export async function readSales(
  container: MedusaContainer,
  { from, to }: { from: IstDate; to: IstDate }
): Promise<SalesRow[]> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Counted[] }>(SALES, { from: istMidnight(from), to: istEndOfDay(to) })
  return rows.map(({ day, store, ...counted }) => {
    const taken_paise = Number(counted.taken_paise)
    const given_back_paise = Number(counted.given_back_paise)
    return {
      day,
      store,
      orders_paid: Number(counted.orders_paid),
      taken_paise,
      given_back_paise,
      net_paise: taken_paise - given_back_paise,
      orders_canceled: Number(counted.orders_canceled),
    }
  })
}

/** All rows together. An order that was paid in parts on two days is one order of each. */
export function sumOf(rows: SalesRow[]): SalesFigures {
  const sum = (figure: keyof SalesFigures) => rows.reduce((total, row) => total + row[figure], 0)
  return {
    orders_paid: sum("orders_paid"),
    taken_paise: sum("taken_paise"),
    given_back_paise: sum("given_back_paise"),
    net_paise: sum("net_paise"),
    orders_canceled: sum("orders_canceled"),
  }
}
