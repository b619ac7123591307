import type { Sql } from "../../lib/sql"

/** One adjustment of a cart: the code that gave it, and its amount in rupees. */
export type Discount = { code: string; amount: string }

/** What was counted, and for whom at that time. */
export type TakenUses = {
  discounts: Discount[]
  customer_id: string | null
  customer_email: string | null
}

/**
 * Gives counted uses back. Core's own way passes over promotions that are paused or over by now.
 * The caller's transaction ends it.
 */
export async function lowerUses(sql: Sql, taken: TakenUses): Promise<void> {
  const codes = taken.discounts.map(({ code }) => code)
  // In the order in which core takes them: a promotion first, then its budget.
  await sql(`SELECT id FROM promotion WHERE code = ANY(ARRAY[?]::text[]) ORDER BY id FOR UPDATE`, [
    codes,
  ])
  await sql(
    `SELECT id FROM promotion_campaign_budget
     WHERE campaign_id IN (SELECT campaign_id FROM promotion WHERE code = ANY(ARRAY[?]::text[]))
     ORDER BY id FOR UPDATE`,
    [codes]
  )
  await sql(
    `UPDATE promotion SET used = greatest(used - 1, 0)
     WHERE code = ANY(ARRAY[?]::text[]) AND "limit" IS NOT NULL AND deleted_at IS NULL`,
    [codes]
  )
  await sql(
    `UPDATE promotion_campaign_budget budget
     SET used = lowered.used,
         raw_used = jsonb_build_object('value', lowered.used::text, 'precision', 20)
     FROM (
       SELECT b.id,
              greatest(b.used - CASE WHEN b.type = 'spend' THEN sum(d.amount) ELSE 1 END, 0) AS used
       FROM jsonb_to_recordset(?::jsonb) AS d(code text, amount numeric)
       JOIN promotion p ON p.code = d.code AND p.deleted_at IS NULL
       JOIN promotion_campaign_budget b ON b.campaign_id = p.campaign_id
       GROUP BY b.id, b.used, b.type
     ) lowered
     WHERE lowered.id = budget.id`,
    [JSON.stringify(taken.discounts)]
  )
  await sql(
    `UPDATE promotion_campaign_budget_usage held
     SET used = greatest(held.used - 1, 0),
         raw_used = jsonb_build_object('value', greatest(held.used - 1, 0)::text, 'precision', 20)
     FROM promotion_campaign_budget b
     JOIN promotion p ON p.campaign_id = b.campaign_id AND p.deleted_at IS NULL
     WHERE p.code = ANY(ARRAY[?]::text[]) AND b.type = 'use_by_attribute' AND held.budget_id = b.id
       AND held.attribute_value =
           CASE b.attribute WHEN 'customer_id' THEN ?::text WHEN 'customer_email' THEN ?::text END`,
    [codes, taken.customer_id, taken.customer_email]
  )
}
