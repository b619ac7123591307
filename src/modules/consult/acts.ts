import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { SessionOwner } from "./sealed-places"

/** A row of the audit log to be. */
export type ActToRecord = {
  act_id: string
  actor_type: "customer" | "user" | "system"
  actor_id: string
  action: string
  resource_type: string
  resource_id: string
  detail: Record<string, string | boolean | string[]>
}

/** In the transaction of what it tells of: neither is there without the other. */
export async function insertAct(sql: Sql, act: ActToRecord): Promise<void> {
  await sql(
    `INSERT INTO consult_act (id, actor_type, actor_id, action, resource_type, resource_id, detail)
     VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [
      act.act_id,
      act.actor_type,
      act.actor_id,
      act.action,
      act.resource_type,
      act.resource_id,
      JSON.stringify(act.detail),
    ]
  )
}

/** What the owner of a consult does in it. @returns the id of the act */
export async function insertOwnAct(
  sql: Sql,
  { id, customer_id }: SessionOwner,
  { action, detail = {} }: Pick<ActToRecord, "action"> & Partial<Pick<ActToRecord, "detail">>
): Promise<string> {
  const act_id = generateEntityId(undefined, "cact")
  await insertAct(sql, {
    act_id,
    actor_type: customer_id ? "customer" : "system",
    actor_id: customer_id ?? "anonymous",
    action,
    resource_type: "consult_session",
    resource_id: id,
    detail,
  })
  return act_id
}

const ACT = `id AS act_id, actor_type, actor_id, action, resource_type, resource_id, detail`

/** @returns undefined when it is in the log */
export async function actToRecord(sql: Sql, id: string): Promise<ActToRecord | undefined> {
  const [act] = await sql<ActToRecord>(`SELECT ${ACT} FROM consult_act WHERE id = ?`, [id])
  return act
}

/** The oldest first. */
export async function actsToRecord(sql: Sql, atMost: number): Promise<string[]> {
  const acts = await sql<{ id: string }>(
    `SELECT id FROM consult_act ORDER BY created_at, id LIMIT ?`,
    [atMost]
  )
  return acts.map(({ id }) => id)
}

export async function forgetAct(sql: Sql, id: string): Promise<void> {
  await sql(`DELETE FROM consult_act WHERE id = ?`, [id])
}
