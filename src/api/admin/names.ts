import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What people call a thing or a person, and the order that it belongs to. */
type Name = { name: string; order_id: string | null }

const PERSON = "coalesce(nullif(concat_ws(' ', first_name, last_name), ''), email)"
const ORDER = "'order #' || o.display_id"

const NAMES = `
  SELECT o.id, ${ORDER} AS name, o.id AS order_id FROM "order" o WHERE o.id = ANY(:ids)
  UNION ALL SELECT id, reference, NULL FROM prescription WHERE id = ANY(:ids)
  UNION ALL SELECT id, ${PERSON}, NULL FROM "user" WHERE id = ANY(:ids)
  UNION ALL SELECT id, ${PERSON}, NULL FROM customer WHERE id = ANY(:ids)
  UNION ALL SELECT id, email, NULL FROM invite WHERE id = ANY(:ids)
  UNION ALL SELECT id, name, NULL FROM pharmacist WHERE id = ANY(:ids)
  UNION ALL SELECT p.id, 'the payment of ' || ${ORDER}, o.id FROM payment p
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
    JOIN "order" o ON o.id = l.order_id WHERE p.id = ANY(:ids)
  UNION ALL SELECT f.id, 'a failed refund of ' || ${ORDER}, o.id FROM refund_outcome f
    JOIN payment p ON p.data->>'razorpay_payment_id' = f.razorpay_payment_id
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
    JOIN "order" o ON o.id = l.order_id WHERE f.id = ANY(:ids) AND f.outcome = 'failed'
  UNION ALL SELECT c.cart_id, 'the cart of ' || ${ORDER}, o.id FROM order_cart c
    JOIN "order" o ON o.id = c.order_id WHERE c.cart_id = ANY(:ids)
  UNION ALL SELECT f.fulfillment_id, 'a parcel of ' || ${ORDER}, o.id FROM order_fulfillment f
    JOIN "order" o ON o.id = f.order_id WHERE f.fulfillment_id = ANY(:ids)
  UNION ALL SELECT r.id, 'a return of ' || ${ORDER}, o.id FROM "return" r
    JOIN "order" o ON o.id = r.order_id WHERE r.id = ANY(:ids)
  UNION ALL SELECT c.id, 'an edit of ' || ${ORDER}, o.id FROM order_change c
    JOIN "order" o ON o.id = c.order_id WHERE c.id = ANY(:ids) AND c.change_type = 'edit'
  UNION ALL SELECT r.id, 'a reservation of stock for ' || ${ORDER}, o.id FROM reservation_item r
    JOIN order_item i ON i.item_id = r.line_item_id AND i.deleted_at IS NULL
    JOIN "order" o ON o.id = i.order_id WHERE r.id = ANY(:ids)
  UNION ALL SELECT id, code, NULL FROM promotion WHERE id = ANY(:ids)
  UNION ALL SELECT m.id, 'a message about ' || coalesce(${ORDER}, rx.reference), o.id
    FROM outbox_message m LEFT JOIN "order" o ON o.id = m.order_id
    LEFT JOIN prescription rx ON rx.id = m.prescription_id
    WHERE m.id = ANY(:ids) AND coalesce(o.id, rx.id) IS NOT NULL
  UNION ALL SELECT id, title, NULL FROM product WHERE id = ANY(:ids)
  UNION ALL SELECT v.id, concat_ws(', ', p.title, v.title), NULL FROM product_variant v
    JOIN product p ON p.id = v.product_id WHERE v.id = ANY(:ids)
  UNION ALL SELECT m.id, p.title, NULL FROM medicine m JOIN product p ON p.id = m.product_id
    WHERE m.id = ANY(:ids)
  UNION ALL SELECT t.id, concat_ws(' of ', 'batch ' || t.batch_number, p.title), NULL FROM lot t
    LEFT JOIN medicine m ON m.inventory_item_id = t.inventory_item_id AND m.deleted_at IS NULL
    LEFT JOIN product p ON p.id = m.product_id WHERE t.id = ANY(:ids)`

/**
 * Names as they are today, of what is left of them, for the log and the outbox. Never stored there: a
 * name in an append-only log could not be taken out again.
 */
export async function namesOf(
  container: MedusaContainer,
  ids: string[]
): Promise<Map<string, Name>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: (Name & { id: string })[] }>(NAMES, { ids: [...new Set(ids)] })
  return new Map(rows.map(({ id, name, order_id }) => [id, { name, order_id }]))
}
