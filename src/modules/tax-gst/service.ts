import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { inForceSql } from "../../lib/in-force"
import { istDate } from "../../lib/ist"
import { sqlOf } from "../../lib/sql"
import { gstRateOf, type GstRate as Rate, type Taxed } from "../../rules/gst-rate"
import { GstRate } from "./models/gst-rate"

export default class TaxGstModuleService extends MedusaService({ GstRate }) {
  /**
   * The GST rate of each product on a day, in the order asked (`src/rules/gst-rate.ts`).
   *
   * @throws MedusaError hsn_missing when a code has no rate in force
   */
  @InjectManager()
  async ratesOf(
    taxed: Taxed[],
    on: Date = new Date(),
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Rate[]> {
    const inForce = await sqlOf(context)<Rate>(
      `SELECT rate.id, rate.code_prefix, rate.exception, rate.rate_basis_points, rate.citation
       FROM gst_rate rate
       WHERE ${inForceSql("rate", "?::date")} AND EXISTS (
         SELECT 1 FROM jsonb_array_elements_text(?::jsonb) AS asked(code)
         WHERE starts_with(asked.code, rate.code_prefix))`,
      [istDate(on), istDate(on), JSON.stringify(taxed.map(({ code }) => code))]
    )
    return taxed.map((one) => gstRateOf(one, inForce))
  }
}
