import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { inForceSql } from "../../lib/in-force"
import { istDate } from "../../lib/ist"
import { sqlOf } from "../../lib/sql"
import { GstRate } from "./models/gst-rate"

export interface TaxedCode {
  /** HSN or SAC. */
  code: string
  /** Names of the molecules that the product consists of. */
  molecules: string[]
}

export interface GstRule {
  id: string
  rate_basis_points: number
  citation: string
}

export default class TaxGstModuleService extends MedusaService({ GstRate }) {
  /**
   * The rule of each code on a day, in the order asked. An exception holds for a product of that
   * molecule alone: a combination is not the named drug.
   *
   * @throws MedusaError hsn_missing when a code has no rate in force
   */
  @InjectManager()
  async rulesFor(
    codes: TaxedCode[],
    on: Date = new Date(),
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<GstRule[]> {
    const asked = codes.map(({ code, molecules }, index) => ({
      index,
      code,
      molecule: molecules.length === 1 ? molecules[0] : null,
    }))
    const rules = await sqlOf(context)<GstRule & { index: number }>(
      `SELECT DISTINCT ON (asked.index) asked.index, rate.id, rate.rate_basis_points, rate.citation
       FROM jsonb_to_recordset(?::jsonb) AS asked(index integer, code text, molecule text)
       JOIN gst_rate rate ON asked.code LIKE rate.code_prefix || '%' AND asked.code <> ''
         AND (rate.exception IS NULL OR lower(rate.exception) = lower(asked.molecule))
         AND ${inForceSql("rate", "?::date")}
       ORDER BY asked.index, rate.exception NULLS LAST, length(rate.code_prefix) DESC`,
      [JSON.stringify(asked), istDate(on), istDate(on)]
    )
    const ruleAt = new Map(rules.map(({ index, ...rule }) => [index, rule]))
    return codes.map(({ code }, index) => {
      const rule = ruleAt.get(index)
      if (!rule) {
        throw refusal("hsn_missing", `No GST rate is in force for the code "${code}"`)
      }
      return rule
    })
  }
}
