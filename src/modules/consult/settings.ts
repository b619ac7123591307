import { inForceSql } from "../../lib/in-force"
import { istDate } from "../../lib/ist"
import type { Sql } from "../../lib/sql"

type SettingKey = "retention_days" | "idle_end_hours" | "review_sample_percent"

/** @throws Error when no row is in force: the migration brings one for each key. */
export async function settingInForce(sql: Sql, key: SettingKey): Promise<number> {
  const [row] = await sql<{ value: number }>(
    `SELECT value FROM consult_setting setting
     WHERE key = ? AND ${inForceSql("setting", "?::date")}`,
    [key, istDate(), istDate()]
  )
  if (!row) {
    throw new Error(`No consult setting ${key} is in force`)
  }
  return row.value
}
