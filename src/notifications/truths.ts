/** A row for each thing that happened from `:since` to `:until`: what its message is about, and its event's data. */
const happened = (column: string) => `${column} >= :since AND ${column} < :until`

/**
 * Where each event that people are told of has left its mark, so that one which was lost is found.
 * News that is overtaken is not told: a question that was answered, a parcel that was cancelled.
 * Ids begin with their time (`:ids`), so primary keys find what is new; the rest has an index
 * (src/migration-scripts/what-happened-is-found-by-its-time.ts). The links that let somebody log in
 * are asked for anew, and a payment that failed is seen at once: they have no row here.
 */
export const TRUTHS: Readonly<Record<string, string>> = {
  "prescription.uploaded": `
    SELECT p.id AS about_id, jsonb_build_object('id', p.id) AS data
    FROM prescription p
    WHERE p.id >= 'rx_' || :ids AND ${happened("p.created_at")} AND p.source = 'upload'`,
  "prescription.reviewed": `
    SELECT r.id AS about_id, jsonb_build_object('id', r.prescription_id, 'review_id', r.id) AS data
    FROM signed_act done JOIN rx_review r ON r.id = done.id
    WHERE done.state = 'done' AND done.kind = 'review' AND ${happened("done.updated_at")}
      AND NOT EXISTS (SELECT 1 FROM rx_query q WHERE q.review_id = r.id AND q.deleted_at IS NULL)`,
  "prescription.queried": `
    SELECT q.id AS about_id, jsonb_build_object('id', p.id, 'query_id', q.id) AS data
    FROM signed_act done
    JOIN rx_query q ON q.review_id = done.id AND q.deleted_at IS NULL
    JOIN prescription p ON p.id = q.prescription_id AND p.status = 'on_hold'
    WHERE done.state = 'done' AND done.kind = 'review' AND ${happened("done.updated_at")}
      AND NOT EXISTS (SELECT 1 FROM rx_query_answer a WHERE a.query_id = q.id AND a.deleted_at IS NULL)`,
  "prescription.authorisation_withdrawn": `
    SELECT w.id AS about_id,
           jsonb_build_object('id', w.prescription_id, 'withdrawal_id', w.id) AS data
    FROM signed_act done JOIN rx_withdrawal w ON w.id = done.id
    WHERE done.state = 'done' AND done.kind = 'withdrawal' AND ${happened("done.updated_at")}`,
  "checkout.payment_returned": `
    SELECT r.razorpay_order_id AS about_id,
           jsonb_build_object('cart_id', r.cart_id, 'razorpay_order_id', r.razorpay_order_id) AS data
    FROM returned_payment r
    WHERE ${happened("r.created_at")} AND r.cart_id IS NOT NULL AND r.deleted_at IS NULL`,
  // An order whose money is not ours yet may still go.
  "order.placed": `
    SELECT o.id AS about_id, jsonb_build_object('id', o.id) AS data
    FROM order_transaction paid JOIN "order" o ON o.id = paid.order_id AND o.canceled_at IS NULL
    WHERE paid.id >= 'ordtrx_' || :ids AND ${happened("paid.created_at")}
      AND paid.reference = 'capture'`,
  "order.fulfillment_created": `
    SELECT f.id AS about_id,
           jsonb_build_object('order_id', l.order_id, 'fulfillment_id', f.id) AS data
    FROM fulfillment f
    JOIN order_fulfillment l ON l.fulfillment_id = f.id AND l.deleted_at IS NULL
    WHERE f.id >= 'ful_' || :ids AND ${happened("f.created_at")}
      AND f.canceled_at IS NULL AND f.deleted_at IS NULL`,
  "shipment.created": `
    SELECT f.id AS about_id, jsonb_build_object('id', f.id) AS data
    FROM fulfillment f WHERE ${happened("f.shipped_at")} AND f.deleted_at IS NULL`,
  "delivery.created": `
    SELECT f.id AS about_id, jsonb_build_object('id', f.id) AS data
    FROM fulfillment f WHERE ${happened("f.delivered_at")} AND f.deleted_at IS NULL`,
  "order.canceled": `
    SELECT o.id AS about_id, jsonb_build_object('id', o.id) AS data
    FROM "order" o WHERE ${happened("o.canceled_at")} AND o.deleted_at IS NULL`,
  "order.lines_canceled": `
    SELECT c.id AS about_id, jsonb_build_object('order_id', c.order_id, 'change_id', c.id) AS data
    FROM order_change c JOIN "order" o ON o.id = c.order_id AND o.customer_id = c.created_by
    WHERE c.id >= 'ordch_' || :ids AND ${happened("c.confirmed_at")}
      AND c.change_type = 'edit' AND c.deleted_at IS NULL`,
  // The order's book says that the money went: a refund's own row is written before. It names the
  // refund, or the payment when a cancelled order is paid back.
  "payment.refunded": `
    SELECT r.id AS about_id, jsonb_build_object('id', r.payment_id) AS data
    FROM order_transaction gone
    JOIN refund r ON r.deleted_at IS NULL
     AND (r.id = gone.reference_id OR r.payment_id = gone.reference_id)
    WHERE gone.id >= 'ordtrx_' || :ids AND ${happened("gone.created_at")}
      AND gone.reference = 'refund' AND ${happened("r.created_at")}`,
  "payment.refund_failed": `
    SELECT f.id AS about_id, jsonb_build_object('razorpay_refund_id', f.id) AS data
    FROM refund_outcome f
    WHERE ${happened("f.created_at")} AND f.outcome = 'failed' AND f.deleted_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM refund_settlement s WHERE s.id = f.id)`,
  "payment.refund_settled": `
    SELECT s.id AS about_id, jsonb_build_object('razorpay_refund_id', s.id) AS data
    FROM refund_settlement s WHERE ${happened("s.created_at")} AND s.deleted_at IS NULL`,
  "order.return_requested": `
    SELECT r.id AS about_id, jsonb_build_object('order_id', r.order_id, 'return_id', r.id) AS data
    FROM "return" r WHERE ${happened("r.requested_at")} AND r.canceled_at IS NULL
      AND r.deleted_at IS NULL AND r.claim_id IS NULL AND r.exchange_id IS NULL`,
  "order.return_received": `
    SELECT r.id AS about_id, jsonb_build_object('order_id', r.order_id, 'return_id', r.id) AS data
    FROM "return" r WHERE ${happened("r.received_at")}
      AND r.deleted_at IS NULL AND r.claim_id IS NULL AND r.exchange_id IS NULL`,
}
