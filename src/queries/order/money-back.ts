import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** In paise, what has gone back, and what the bank sent back to the shop, which still owes it. */
export type MoneyBack = { refunded_paise: number; refund_failed_paise: number }

/**
 * What of an order's money its customer has again, a row for each time that it changed: refunds of ours;
 * less those that the bank could not pay out, found by their id; and what staff paid in another way
 * instead. A refund of ours that stands for another one counts by its own row. What was made in
 * Razorpay's dashboard is in no row of ours, so nothing is taken off when it fails. A payment that was
 * never captured was never the order's.
 */
export const GIVEN_BACK = `
  SELECT l.order_id, r.created_at AS at, round(r.amount * 100) AS paise
    FROM refund r JOIN payment p ON p.id = r.payment_id
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
    WHERE r.deleted_at IS NULL AND l.deleted_at IS NULL
  UNION ALL
  SELECT l.order_id, f.created_at, -f.amount_paise
    FROM refund_outcome f JOIN refund r ON r.id = f.receipt AND r.deleted_at IS NULL
    JOIN payment p ON p.id = r.payment_id
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
    WHERE f.outcome = 'failed' AND l.deleted_at IS NULL
  UNION ALL
  SELECT l.order_id, s.created_at, s.amount_paise
    FROM refund_settlement s JOIN refund_outcome f ON f.id = s.id
    JOIN payment p ON p.data->>'razorpay_payment_id' = f.razorpay_payment_id
     AND p.captured_at IS NOT NULL
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
    WHERE l.deleted_at IS NULL AND NOT EXISTS (
      SELECT 1 FROM refund ours WHERE ours.id = s.receipt AND ours.deleted_at IS NULL)`

const MONEY_BACK = `
  SELECT o.id,
         (SELECT coalesce(sum(paise), 0) FROM (${GIVEN_BACK}) back WHERE back.order_id = o.id)
           AS refunded_paise,
         (SELECT coalesce(sum(f.amount_paise), 0)
            FROM order_payment_collection l
            JOIN payment p ON p.payment_collection_id = l.payment_collection_id
            JOIN refund_outcome f ON f.razorpay_payment_id = p.data->>'razorpay_payment_id'
             AND f.outcome = 'failed'
            WHERE l.order_id = o.id AND l.deleted_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM refund_settlement s WHERE s.id = f.id))
           AS refund_failed_paise
    FROM "order" o WHERE o.id = ANY(:ids)`

/** What a database counts comes as text. */
type Counted = { id: string } & Record<keyof MoneyBack, string>

/**
 * What people are told of money that went back. Whether another refund may be sent is asked of the
 * refunds' own rows, which count what failed too.
 */
export async function moneyBackOf(
  container: MedusaContainer,
  orderIds: string[]
): Promise<(orderId: string) => MoneyBack> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: Counted[] }>(MONEY_BACK, { ids: orderIds })
  const counted = new Map(rows.map((row) => [row.id, row]))
  return (orderId) => ({
    refunded_paise: Number(counted.get(orderId)?.refunded_paise ?? 0),
    refund_failed_paise: Number(counted.get(orderId)?.refund_failed_paise ?? 0),
  })
}
