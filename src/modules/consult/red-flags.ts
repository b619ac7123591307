import { istEndOfDay, istMidnight, type IstDate } from "../../lib/ist"
import type { Sql } from "../../lib/sql"
import { nextCursor, rowIn } from "./cursor"
import type { FlagMark, FlagStage, Raised } from "./types"

export type RedFlagRow = {
  id: string
  session_id: string | null
  message_id: string | null
  topic: string
  urgency: string
  rule_id: string
  /** What made the rule hold; of a doubt, what the message spoke of. Null: older than this record. */
  concepts: string[] | null
  stage: FlagStage
  /** The newest review of the consult, where the flag is judged by what was said. */
  review_id: string | null
  rule_set_hash: string | null
  created_at: Date
  /** The last one; null while nobody has marked the flag. */
  mark: FlagMark | null
  right_topic: string | null
  marked_by: string | null
  marked_at: Date | null
}

/** Days are days in India, both included. */
export type RedFlagFilter = {
  session_id?: string
  topic?: string
  urgency?: string
  rule_id?: string
  stage?: FlagStage
  marked?: FlagMark | "yes" | "no"
  from?: IstDate
  to?: IstDate
}

export type RedFlagPage = RedFlagFilter & { limit: number; cursor?: string }

export type RuleCount = {
  topic: string
  rule_id: string
  right: number
  wrong_topic: number
  false_alarm: number
  unmarked: number
}

const FLAG = `f.id, f.session_id, f.message_id, f.topic, f.urgency, f.rule_id, f.concepts, f.stage,
  f.rule_set_hash, f.created_at, m.mark, m.right_topic, m.marked_by, m.created_at AS marked_at,
  (SELECT r.id FROM consult_review r WHERE r.session_id = f.session_id AND r.deleted_at IS NULL
    ORDER BY r.created_at DESC, r.id DESC LIMIT 1) AS review_id`

/** Each flag with the mark that counts. */
const MARKED_FLAG = `consult_red_flag f LEFT JOIN LATERAL (
    SELECT mark, right_topic, marked_by, created_at FROM consult_flag_mark
    WHERE red_flag_id = f.id ORDER BY ordinal DESC LIMIT 1) m ON true`

/** The newest one of a consult; a doubt counts only where nothing else was raised. */
export async function latestRedFlag(sql: Sql, sessionId: string): Promise<Raised | null> {
  const [flag] = await sql<Raised>(
    `SELECT urgency, topic FROM consult_red_flag WHERE session_id = ? AND deleted_at IS NULL
     ORDER BY urgency = 'cannot_exclude', created_at DESC, id DESC LIMIT 1`,
    [sessionId]
  )
  return flag ?? null
}

/** The newest first. */
export async function listRedFlags(
  sql: Sql,
  { limit, cursor, ...filter }: RedFlagPage
): Promise<{ red_flags: RedFlagRow[]; next_cursor: string | null }> {
  const { where, values } = conditions(filter)
  if (cursor !== undefined) {
    where.push(
      `(f.created_at, f.id) < (SELECT c.created_at, c.id FROM consult_red_flag c WHERE c.id = ?)`
    )
    values.push(rowIn(cursor, /^cflag_\w+$/))
  }
  const rows = await sql<RedFlagRow>(
    `SELECT ${FLAG} FROM ${MARKED_FLAG} WHERE ${where.join(" AND ")}
     ORDER BY f.created_at DESC, f.id DESC LIMIT ?`,
    [...values, limit + 1]
  )
  const red_flags = rows.slice(0, limit)
  return { red_flags, next_cursor: nextCursor(rows, red_flags) }
}

/** How often each rule fired, and was right; the one that was wrong most often first. */
export async function countRedFlags(sql: Sql, filter: RedFlagFilter): Promise<RuleCount[]> {
  const { where, values } = conditions(filter)
  return sql<RuleCount>(
    `SELECT f.topic, f.rule_id,
            count(*) FILTER (WHERE m.mark = 'right')::int AS right,
            count(*) FILTER (WHERE m.mark = 'wrong_topic')::int AS wrong_topic,
            count(*) FILTER (WHERE m.mark = 'false_alarm')::int AS false_alarm,
            count(*) FILTER (WHERE m.mark IS NULL)::int AS unmarked
     FROM ${MARKED_FLAG} WHERE ${where.join(" AND ")}
     GROUP BY f.topic, f.rule_id
     ORDER BY count(*) FILTER (WHERE m.mark IN ('wrong_topic', 'false_alarm')) DESC,
              unmarked DESC, f.topic, f.rule_id`,
    values
  )
}

function conditions(filter: RedFlagFilter): { where: string[]; values: unknown[] } {
  const { session_id, topic, urgency, rule_id, stage, marked, from, to } = filter
  const where = ["f.deleted_at IS NULL"]
  const values: unknown[] = []
  const given: [string, unknown][] = [
    ["f.session_id = ?", session_id],
    ["f.topic = ?", topic],
    ["f.urgency = ?", urgency],
    ["f.rule_id = ?", rule_id],
    ["f.stage = ?", stage],
    ["f.created_at >= ?", from && istMidnight(from)],
    ["f.created_at < ?", to && istEndOfDay(to)],
    ["m.mark = ?", marked === "yes" || marked === "no" ? undefined : marked],
  ]
  for (const [condition, value] of given) {
    if (value !== undefined) {
      where.push(condition)
      values.push(value)
    }
  }
  if (marked === "yes" || marked === "no") {
    where.push(marked === "yes" ? "m.mark IS NOT NULL" : "m.mark IS NULL")
  }
  return { where, values }
}
