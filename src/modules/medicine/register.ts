import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { NewMedicine, NewMolecule, NewSearchName } from "./types"

/** Rows in bulk: a few statements for any number of them, in the caller's transaction. */

/** @returns id by name, of all that were given; names that are known keep their rules as they are. */
export async function insertMolecules(
  sql: Sql,
  molecules: NewMolecule[]
): Promise<Record<string, string>> {
  const added = await sql<{ id: string; name: string }>(
    `INSERT INTO molecule (id, name)
     SELECT id, name FROM jsonb_to_recordset(?::jsonb) AS given(id text, name text)
     ON CONFLICT (name) WHERE deleted_at IS NULL DO NOTHING
     RETURNING id, name`,
    [
      JSON.stringify(
        molecules.map(({ name }) => ({ id: generateEntityId(undefined, "mol"), name }))
      ),
    ]
  )
  const rulesOf = new Map(molecules.map(({ name, rules }) => [name, rules]))
  await insertClassifications(
    sql,
    added.flatMap(({ id, name }) =>
      (rulesOf.get(name) ?? []).map((rule, at, rules) => ({
        ...rule,
        molecule_id: id,
        effective_to: rules[at + 1]?.effective_from,
      }))
    )
  )
  const all = await sql<{ id: string; name: string }>(
    `SELECT id, name FROM molecule
     WHERE deleted_at IS NULL AND name IN (SELECT jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(molecules.map(({ name }) => name))]
  )
  return Object.fromEntries(all.map(({ id, name }) => [name, id]))
}

export async function insertSearchNames(sql: Sql, names: NewSearchName[]): Promise<void> {
  const rows = names.map(({ name, kind, molecule_ids }) => ({
    id: generateEntityId(undefined, "medname"),
    name,
    kind,
    contents: [...molecule_ids].sort().join(","),
  }))
  await sql(
    `INSERT INTO medicine_search_name (id, name, kind, contents)
     SELECT id, name, kind, contents FROM jsonb_populate_recordset(NULL::medicine_search_name, ?::jsonb)
     ON CONFLICT (name, contents) WHERE deleted_at IS NULL DO NOTHING`,
    [JSON.stringify(rows)]
  )
}

export async function insertMedicines(sql: Sql, medicines: NewMedicine[]): Promise<void> {
  const rows = medicines.map((medicine) => ({
    ...medicine,
    id: generateEntityId(undefined, "med"),
  }))
  await sql(
    `INSERT INTO medicine (id, product_id, variant_id, inventory_item_id, sku, kind, form, strength_text,
       pack_size_base_units, base_unit, splittable, storage_class, hsn, manufacturer, high_alert)
     SELECT id, product_id, variant_id, inventory_item_id, sku, kind, form, strength_text,
       pack_size_base_units, base_unit, splittable, storage_class, hsn, manufacturer, high_alert
     FROM jsonb_populate_recordset(NULL::medicine, ?::jsonb)`,
    [JSON.stringify(rows)]
  )
  await sql(
    `INSERT INTO medicine_molecule (id, medicine_id, molecule_id, strength)
     SELECT id, medicine_id, molecule_id, strength
     FROM jsonb_populate_recordset(NULL::medicine_molecule, ?::jsonb)`,
    [
      JSON.stringify(
        rows.flatMap(({ id, contents }) =>
          contents.map((content) => ({
            ...content,
            id: generateEntityId(undefined, "medmol"),
            medicine_id: id,
          }))
        )
      ),
    ]
  )
  await sql(
    `INSERT INTO medicine_price (id, medicine_id, mrp_paise, effective_from, citation)
     SELECT id, medicine_id, mrp_paise, effective_from, citation
     FROM jsonb_populate_recordset(NULL::medicine_price, ?::jsonb)`,
    [
      JSON.stringify(
        rows.map(({ id, list_price }) => ({
          ...list_price,
          id: generateEntityId(undefined, "medprc"),
          medicine_id: id,
        }))
      ),
    ]
  )
  await insertClassifications(
    sql,
    rows.flatMap(({ id, own_rule }) => (own_rule ? [{ ...own_rule, medicine_id: id }] : []))
  )
}

async function insertClassifications(sql: Sql, rows: object[]): Promise<void> {
  await sql(
    `INSERT INTO drug_classification
       (id, molecule_id, medicine_id, scheme, effective_from, effective_to, citation)
     SELECT id, molecule_id, medicine_id, scheme, effective_from, effective_to, citation
     FROM jsonb_populate_recordset(NULL::drug_classification, ?::jsonb)`,
    [JSON.stringify(rows.map((row) => ({ ...row, id: generateEntityId(undefined, "dcls") })))]
  )
}
