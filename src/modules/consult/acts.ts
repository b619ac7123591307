import type { Sql } from "../../lib/sql"
import type { SessionRow } from "./sessions"

/** A row of the audit log to be. */
export type ActToRecord = {
  act_id: string
  actor_type: "customer" | "user" | "system"
  actor_id: string
  action: string
  resource_type: string
  resource_id: string
  detail: Record<string, string | boolean>
}

/** Who does something in a consult of their own. */
export function actorOf({ customer_id }: Pick<SessionRow, "customer_id">) {
  return customer_id
    ? { actor_type: "customer" as const, actor_id: customer_id }
    : { actor_type: "system" as const, actor_id: "anonymous" }
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
