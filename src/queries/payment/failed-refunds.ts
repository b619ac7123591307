import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A refund that the bank could not pay out, by Razorpay's id, and whose money it is. */
type FailedRefund = {
  id: string
  razorpay_payment_id: string
  amount_paise: number
  failed_at: Date
  /** Null where the payment became no order; the cart is known then. */
  order_id: string | null
  order_number: number | null
  cart_id: string | null
  customer_id: string | null
  /** Who pays it in another way now. */
  claimed_by: string | null
  claimed_at: Date | null
}

/**
 * Of one order, one by its id, or all: the newest first; those that are still to be paid, or those that
 * were paid in another way. The payment is an order's, or it went back because it became none, or because
 * there was an order already.
 */
export async function failedRefunds(
  container: MedusaContainer,
  { settled = false, ...wanted }: { id?: string; order_id?: string; settled?: boolean } = {}
): Promise<FailedRefund[]> {
  const filters = [
    ...(wanted.id ? ["id = :id"] : []),
    ...(wanted.order_id ? ["order_id = :order_id"] : []),
  ]
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: FailedRefund[] }>(
      `SELECT * FROM (
         SELECT DISTINCT ON (f.id)
                f.id, f.razorpay_payment_id, f.amount_paise, f.created_at AS failed_at,
                o.id AS order_id, o.display_id AS order_number, r.cart_id,
                coalesce(o.customer_id, c.customer_id) AS customer_id,
                paying.claimed_by, paying.created_at AS claimed_at
         FROM refund_outcome f
         LEFT JOIN payment p ON p.data->>'razorpay_payment_id' = f.razorpay_payment_id
         LEFT JOIN order_payment_collection paid
           ON paid.payment_collection_id = p.payment_collection_id AND paid.deleted_at IS NULL
         LEFT JOIN returned_payment r ON r.id = f.razorpay_payment_id
         LEFT JOIN order_cart placed ON placed.cart_id = r.cart_id AND placed.deleted_at IS NULL
         LEFT JOIN "order" o ON o.id = coalesce(paid.order_id, placed.order_id)
         LEFT JOIN cart c ON c.id = r.cart_id
         LEFT JOIN refund_claim paying ON paying.id = f.id
         WHERE f.outcome = 'failed' AND f.deleted_at IS NULL
           AND :settled = EXISTS (SELECT 1 FROM refund_settlement s WHERE s.id = f.id)
         ORDER BY f.id, o.id NULLS LAST
       ) failed
       ${filters.length > 0 ? `WHERE ${filters.join(" AND ")}` : ""}
       ORDER BY failed_at DESC, id DESC`,
      { ...wanted, settled }
    )
  return rows
}
