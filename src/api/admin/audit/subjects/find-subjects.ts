import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { beginningWith, containing } from "../../../../lib/like"
import { MOST_SUBJECTS } from "../validators"

const ORDER_NUMBER = /^#?(\d{1,9})$/
const ID = /^[a-z]+_\w{10,}$/i

/** An order with what belongs to it: the log names each by its own id. */
const OF_ORDER = `
  WITH found AS (SELECT id FROM "order" WHERE display_id = :number AND deleted_at IS NULL)
  SELECT id FROM found
  UNION SELECT cart_id FROM order_cart JOIN found ON found.id = order_id
  UNION SELECT fulfillment_id FROM order_fulfillment JOIN found ON found.id = order_id
  UNION SELECT r.id FROM "return" r JOIN found ON found.id = r.order_id
  UNION SELECT c.id FROM order_change c JOIN found ON found.id = c.order_id
  UNION SELECT r.id FROM reservation_item r JOIN order_item i ON i.item_id = r.line_item_id
    JOIN found ON found.id = i.order_id
  UNION SELECT p.id FROM payment p
    JOIN order_payment_collection l ON l.payment_collection_id = p.payment_collection_id
    JOIN found ON found.id = l.order_id
  UNION SELECT auth.prescription_id FROM rx_allocation a
    JOIN rx_authorisation auth ON auth.id = a.authorisation_id JOIN found ON found.id = a.order_id
  UNION SELECT m.id FROM outbox_message m JOIN found ON found.id = m.order_id`

const OF_PRESCRIPTION = `
  WITH found AS (SELECT id FROM prescription WHERE upper(reference) LIKE :begins)
  SELECT id FROM found
  UNION SELECT m.id FROM outbox_message m JOIN found ON found.id = m.prescription_id`

/** People by a part of their name or e-mail, goods by a part of their title. */
const OF_NAME = `
  SELECT id FROM "user" WHERE concat_ws(' ', first_name, last_name, email) ILIKE :part
  UNION SELECT id FROM customer WHERE concat_ws(' ', first_name, last_name, email) ILIKE :part
  UNION SELECT id FROM promotion WHERE code ILIKE :part
  UNION SELECT id FROM pharmacist WHERE name ILIKE :part
  UNION SELECT id FROM product WHERE title ILIKE :part
  UNION SELECT v.id FROM product_variant v JOIN product p ON p.id = v.product_id
    WHERE p.title ILIKE :part OR v.sku ILIKE :part
  UNION SELECT m.id FROM medicine m JOIN product p ON p.id = m.product_id WHERE p.title ILIKE :part
  UNION SELECT t.id FROM lot t JOIN medicine m ON m.inventory_item_id = t.inventory_item_id
    JOIN product p ON p.id = m.product_id
    WHERE p.title ILIKE :part OR t.batch_number ILIKE :part`

/** Ids of what a search means; people who have left and what was removed are found too. */
export async function findSubjects(container: MedusaContainer, search: string): Promise<string[]> {
  if (ID.test(search)) {
    return [search]
  }
  const [, number] = ORDER_NUMBER.exec(search) ?? []
  const [statement, values] = number
    ? [OF_ORDER, { number: Number(number) }]
    : /^rx-/i.test(search)
      ? [OF_PRESCRIPTION, { begins: beginningWith(search.toUpperCase()) }]
      : [OF_NAME, { part: containing(search) }]
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { id: string }[] }>(
      `SELECT id FROM (${statement}) AS subject WHERE id IS NOT NULL LIMIT :most`,
      { ...values, most: MOST_SUBJECTS }
    )
  return rows.map(({ id }) => id)
}
