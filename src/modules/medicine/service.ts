import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import type { MedicineFacts } from "../../contracts/medicine"
import { refusal } from "../../lib/errors"
import { isIstDate, istDate } from "../../lib/ist"
import { sqlOf } from "../../lib/sql"
import { isScheme } from "../../rules/schemes"
import { type FactsKey, factsSql } from "./facts-sql"
import { DrugClassification } from "./models/drug-classification"
import { Medicine } from "./models/medicine"
import { MedicineMolecule } from "./models/medicine-molecule"
import { MedicinePrice } from "./models/medicine-price"
import { Molecule } from "./models/molecule"
import { SearchName } from "./models/search-name"
import { insertMedicines, insertMolecules, insertSearchNames } from "./register"
import type {
  ClassificationRow,
  NewClassification,
  NewMedicine,
  NewMolecule,
  NewSearchName,
  PriceRow,
} from "./types"

type Db = Context<SqlEntityManager>

export default class MedicineModuleService extends MedusaService({
  Medicine,
  Molecule,
  MedicineMolecule,
  DrugClassification,
  MedicinePrice,
  SearchName,
}) {
  /**
   * Facts of variants on a day (default: today, IST, by the database's clock). One statement for any
   * number of them. A variant that is not in the answer is no medicine we know: it cannot be sold.
   */
  @InjectManager()
  async classify(
    variantIds: string[],
    on?: Date,
    @MedusaContext() context: Db = {}
  ): Promise<MedicineFacts[]> {
    return await this.facts("variant_id", variantIds, on, context)
  }

  /** The same, asked by inventory item: for the stock's guard. */
  @InjectManager()
  async classifyInventoryItems(
    inventoryItemIds: string[],
    on?: Date,
    @MedusaContext() context: Db = {}
  ): Promise<MedicineFacts[]> {
    return await this.facts("inventory_item_id", inventoryItemIds, on, context)
  }

  @InjectManager()
  async classifyProducts(
    productIds: string[],
    on?: Date,
    @MedusaContext() context: Db = {}
  ): Promise<MedicineFacts[]> {
    return await this.facts("product_id", productIds, on, context)
  }

  @InjectManager()
  async classifyMedicines(
    medicineIds: string[],
    on?: Date,
    @MedusaContext() context: Db = {}
  ): Promise<MedicineFacts[]> {
    return await this.facts("id", medicineIds, on, context)
  }

  /**
   * Adds the molecules that are not there yet, each with its rules in the order of their dates.
   *
   * @returns id by name, of all that were given
   */
  @InjectTransactionManager()
  async registerMolecules(
    molecules: NewMolecule[],
    @MedusaContext() context: Db = {}
  ): Promise<Record<string, string>> {
    return await insertMolecules(sqlOf(context), molecules)
  }

  /** Names to search by; those that are known stay as they are. */
  @InjectTransactionManager()
  async registerSearchNames(
    names: NewSearchName[],
    @MedusaContext() context: Db = {}
  ): Promise<void> {
    await insertSearchNames(sqlOf(context), names)
  }

  /** Adds medicines with their contents, list price and, where they have one, own rule. All or nothing. */
  @InjectTransactionManager()
  async registerMedicines(
    medicines: NewMedicine[],
    @MedusaContext() context: Db = {}
  ): Promise<void> {
    await insertMedicines(sqlOf(context), medicines)
  }

  /**
   * Opens a classification row and ends the one in force. History is not rewritten: the new row
   * begins after every other of its subject.
   *
   * @throws not_found, invalid_request, state_conflict
   */
  @InjectTransactionManager()
  async changeClassification(
    change: NewClassification,
    @MedusaContext() context: Db = {}
  ): Promise<{ id: string; closed_id: string | null }> {
    if (!isScheme(change.scheme) || !isIstDate(change.effective_from) || !change.citation.trim()) {
      throw refusal("invalid_request", "scheme, effective_from and citation must all be given")
    }
    const { table, column, subjectId } = change.medicine_id
      ? { table: "medicine", column: "medicine_id", subjectId: change.medicine_id }
      : { table: "molecule", column: "molecule_id", subjectId: change.molecule_id }
    // The subject's row is the lock: two changes of one subject take turns.
    const [subject] = await sqlOf(context)<{ id: string }>(
      `SELECT id FROM ${table} WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
      [subjectId]
    )
    if (!subject) {
      throw refusal("not_found", `No ${table} has this id`)
    }
    const [last] = await sqlOf(context)<{ id: string; overtaken: boolean; open: boolean }>(
      `SELECT id, effective_from < ?::date AS overtaken, effective_to IS NULL AS open
       FROM drug_classification WHERE ${column} = ? AND deleted_at IS NULL
       ORDER BY effective_from DESC LIMIT 1`,
      [change.effective_from, subjectId]
    )
    if (last && !last.overtaken) {
      throw refusal("state_conflict", "A classification begins on this day or later already")
    }
    if (last?.open) {
      await sqlOf(context)(
        `UPDATE drug_classification SET effective_to = ?::date, updated_at = now() WHERE id = ?`,
        [change.effective_from, last.id]
      )
    }
    const id = generateEntityId(undefined, "dcls")
    await sqlOf(context)(
      `INSERT INTO drug_classification (id, ${column}, scheme, effective_from, citation)
       VALUES (?, ?, ?, ?::date, ?)`,
      [id, subjectId, change.scheme, change.effective_from, change.citation.trim()]
    )
    return { id, closed_id: last?.open ? last.id : null }
  }

  /** Takes back `changeClassification`: for the compensation of the workflow only. */
  @InjectTransactionManager()
  async revertClassification(
    change: { id: string; closed_id: string | null },
    @MedusaContext() context: Db = {}
  ): Promise<void> {
    await sqlOf(context)(`DELETE FROM drug_classification WHERE id = ?`, [change.id])
    if (change.closed_id) {
      await sqlOf(context)(
        `UPDATE drug_classification SET effective_to = NULL, updated_at = now() WHERE id = ?`,
        [change.closed_id]
      )
    }
  }

  /** Rows of a medicine and of its molecules, the newest first. */
  @InjectManager()
  async classificationHistory(
    medicineId: string,
    @MedusaContext() context: Db = {}
  ): Promise<ClassificationRow[]> {
    return await sqlOf(context)<ClassificationRow>(
      `SELECT c.id, c.molecule_id, c.medicine_id, mol.name AS molecule_name, c.scheme,
              to_char(c.effective_from, 'YYYY-MM-DD') AS effective_from,
              to_char(c.effective_to, 'YYYY-MM-DD') AS effective_to, c.citation
       FROM drug_classification c LEFT JOIN molecule mol ON mol.id = c.molecule_id
       WHERE c.deleted_at IS NULL AND (c.medicine_id = ? OR c.molecule_id IN (
         SELECT molecule_id FROM medicine_molecule WHERE medicine_id = ? AND deleted_at IS NULL))
       ORDER BY c.effective_from DESC, c.id DESC`,
      [medicineId, medicineId]
    )
  }

  @InjectManager()
  async priceHistory(medicineId: string, @MedusaContext() context: Db = {}): Promise<PriceRow[]> {
    return await sqlOf(context)<PriceRow>(
      `SELECT id, mrp_paise, to_char(effective_from, 'YYYY-MM-DD') AS effective_from,
              to_char(effective_to, 'YYYY-MM-DD') AS effective_to, citation
       FROM medicine_price WHERE deleted_at IS NULL AND medicine_id = ?
       ORDER BY effective_from DESC`,
      [medicineId]
    )
  }

  private async facts(
    key: FactsKey,
    ids: string[],
    on: Date | undefined,
    context: Db
  ): Promise<MedicineFacts[]> {
    if (ids.length === 0) {
      return []
    }
    return await sqlOf(context)<MedicineFacts>(factsSql(key), [
      on ? istDate(on) : null,
      ids.join(","),
    ])
  }
}
