import { inForceSql } from "../../lib/in-force"
import { SCHEMES } from "../../rules/schemes"

/** The law's lists as rows: (family, rank, prescription_required, sellable). */
const SCHEME_ROWS_SQL = Object.entries(SCHEMES)
  .map(([family, p]) => `('${family}', ${p.rank}, ${p.prescription_required}, ${p.sellable})`)
  .join(", ")

/** CTEs that the fragments below need. `day`: the first parameter, or today in IST by the database's clock. */
export const DAY_AND_SCHEMES_SQL = `
  scheme_policy (family, rank, prescription_required, sellable) AS (VALUES ${SCHEME_ROWS_SQL}),
  asked AS (SELECT coalesce(?::date, (now() AT TIME ZONE 'Asia/Kolkata')::date) AS day)`

/** The one rule in force of a subject, with its policy. LIMIT keeps it an index look-up for each row. */
const ruleOf = (subject: string) => `
  SELECT c.id, c.scheme, c.citation, c.effective_from, p.rank, p.prescription_required, p.sellable
  FROM drug_classification c
  JOIN scheme_policy p ON p.family = split_part(c.scheme, ':', 1)
  WHERE ${subject} AND ${inForceSql("c", "asked.day")}
  LIMIT 1`

/**
 * The classification in force of medicine `m` on `asked.day`, as lateral row `k`; its columns are
 * null when the medicine is unclassified.
 *
 * The strictest molecule decides, and every molecule must be classified: one that is not sorts
 * first. A row of the medicine itself (an exempt preparation, a device) stands in for its molecules,
 * with two limits that keep an old exemption from hiding a newer law: a molecule's stricter row that
 * began later still counts, and so does one that forbids the sale altogether.
 */
export const CLASSIFICATION_SQL = `
  LEFT JOIN LATERAL (${ruleOf("c.medicine_id = m.id")}) own ON true
  LEFT JOIN LATERAL (
    SELECT rule.* FROM (
      SELECT own.* WHERE own.id IS NOT NULL
      UNION ALL
      SELECT molecule_rule.*
      FROM (SELECT mm.molecule_id FROM medicine_molecule mm
            WHERE mm.medicine_id = m.id AND mm.deleted_at IS NULL OFFSET 0) content
      LEFT JOIN LATERAL (${ruleOf("c.molecule_id = content.molecule_id")}) molecule_rule ON true
      WHERE own.id IS NULL OR NOT molecule_rule.sellable
        OR (molecule_rule.rank > own.rank AND molecule_rule.effective_from > own.effective_from)
    ) rule
    ORDER BY rule.rank DESC NULLS FIRST, rule.effective_from DESC, rule.id
    LIMIT 1
  ) k ON true`

/** The list price in force of medicine `m`, as lateral row `price`. */
export const LIST_PRICE_SQL = `
  LEFT JOIN LATERAL (
    SELECT mp.mrp_paise FROM medicine_price mp
    WHERE mp.medicine_id = m.id AND ${inForceSql("mp", "asked.day")}
  ) price ON true`

const FACT_COLUMNS_SQL = `
  m.id AS medicine_id, m.product_id, m.variant_id, m.inventory_item_id, m.sku, m.kind,
  k.scheme, k.id AS classification_id, k.citation,
  coalesce(k.prescription_required, true) AS prescription_required,
  coalesce(k.sellable, false) AS sellable,
  m.hsn, m.storage_class, m.high_alert, m.pack_size_base_units, m.base_unit, m.splittable,
  price.mrp_paise AS list_mrp_paise, coalesce(contents.molecules, '[]'::json) AS molecules,
  m.form, m.strength_text, m.manufacturer`

const MOLECULES_SQL = `
  LEFT JOIN LATERAL (
    SELECT json_agg(json_build_object('molecule_id', mm.molecule_id, 'name', mol.name, 'strength', mm.strength)
                    ORDER BY mol.name) AS molecules
    FROM medicine_molecule mm JOIN molecule mol ON mol.id = mm.molecule_id
    WHERE mm.medicine_id = m.id AND mm.deleted_at IS NULL
  ) contents ON true`

export type FactsKey = "id" | "product_id" | "variant_id" | "inventory_item_id"

/** Facts of many medicines in one statement. Parameters: day or null, then the ids. */
export const factsSql = (key: FactsKey) => `
  WITH ${DAY_AND_SCHEMES_SQL}
  SELECT ${FACT_COLUMNS_SQL}
  FROM medicine m CROSS JOIN asked
  ${CLASSIFICATION_SQL} ${LIST_PRICE_SQL} ${MOLECULES_SQL}
  WHERE m.deleted_at IS NULL AND m.${key} = ANY(string_to_array(?, ','))
  ORDER BY m.id`
