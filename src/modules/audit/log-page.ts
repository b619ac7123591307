import type { Sql } from "../../lib/sql"
import { beginningWith } from "../../lib/like"
import type { AuditRow } from "./audit-event"

/** What the log is searched by. */
export type LogFilter = {
  /** An action; with a dot at its end, all that begin so: `prescription.` */
  action?: string
  actor_id?: string
  resource_type?: string
  resource_id?: string
  /** Ids of things and people: rows of what was done with one of them, or by one of them. */
  about?: string[]
  from?: string
  to?: string
}

/** The action of a call, and the action of the act that it carries out. */
export type CarriedOut = readonly (readonly [call: string, act: string])[]

export type LogPage = {
  filter: LogFilter
  before?: number
  take: number
  /** Calls whose row is left out, where the act that they carried out has a row of its own. */
  without?: CarriedOut
}

/** A call has its row before its answer, so its act lies a few rows and not long before it. */
const NEAR_ROWS = 500

/** Of two calls for one act the second carried out nothing, and stays. */
const CARRIED_OUT = `NOT EXISTS (
  SELECT 1 FROM jsonb_array_elements(?::jsonb) AS joined
  JOIN audit_event act ON act.action = joined ->> 1
   AND act.seq < e.seq AND act.seq > e.seq - ${NEAR_ROWS} AND act.at > e.at - interval '2 minutes'
   AND act.actor_id = e.actor_id
   AND (act.resource_id = e.resource_id OR act.detail ->> 'review_id' = e.resource_id)
  WHERE joined ->> 0 = e.action AND NOT EXISTS (
    SELECT 1 FROM audit_event call
    WHERE call.seq > act.seq AND call.seq < e.seq AND call.action = e.action
      AND call.actor_id = e.actor_id AND call.resource_id = e.resource_id))`

/** Rows of the log, latest first. */
export function readLog(sql: Sql, { filter, before, take, without }: LogPage): Promise<AuditRow[]> {
  const { action, about } = filter
  const clauses: { sql: string; values: unknown[] }[] = []
  const where = (clause: string, ...values: unknown[]) => clauses.push({ sql: clause, values })
  if (action) {
    const begins = action.endsWith(".")
    where(begins ? "e.action LIKE ?" : "e.action = ?", begins ? beginningWith(action) : action)
  }
  if (filter.actor_id) {
    where("e.actor_id = ?", filter.actor_id)
  }
  if (filter.resource_type) {
    where("e.resource_type = ?", filter.resource_type)
  }
  if (filter.resource_id) {
    where("e.resource_id = ?", filter.resource_id)
  }
  if (about) {
    where(
      "(e.resource_id = ANY(ARRAY[?]::text[]) OR e.actor_id = ANY(ARRAY[?]::text[]))",
      about,
      about
    )
  }
  if (filter.from) {
    where("e.at >= ?", filter.from)
  }
  if (filter.to) {
    where("e.at < ?", filter.to)
  }
  if (before) {
    where("e.seq < ?", before)
  }
  if (without) {
    where(CARRIED_OUT, JSON.stringify(without))
  }
  return sql<AuditRow>(
    `SELECT e.id, e.seq, e.at, e.actor_type, e.actor_id, e.action, e.resource_type, e.resource_id,
            e.detail, e.prev_hash, e.hash
     FROM audit_event e WHERE e.deleted_at IS NULL ${clauses.map((one) => `AND ${one.sql}`).join(" ")}
     ORDER BY e.seq DESC LIMIT ?`,
    [...clauses.flatMap(({ values }) => values), take]
  )
}
