import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import { ACT_UNDER_WAY } from "./signed-acts"
import { SAME_IMAGE_HOLD, type PrescriptionStatus } from "./types"

export type QueueFilter = {
  status?: PrescriptionStatus[]
  /** On hold for a reused image, or for an answer to a question. */
  hold?: "same_image" | "query"
  claim?: "free" | "mine" | "others"
  /** As people say or type it, or its beginning. */
  reference?: string
  customer_id?: string
  cart_id?: string
  /** `asc`: those who waited longest first. */
  order: "asc" | "desc"
  limit: number
  cursor?: string
}

export type QueueEntry = {
  id: string
  reference: string
  status: PrescriptionStatus
  status_reason: string | null
  condition: string
  source: string
  customer_id: string
  patient_id: string
  cart_id: string | null
  authored_on: string | null
  validity_until: string | null
  submitted_at: Date
  reviewed_at: Date | null
  claimed_by: string | null
  claim_until: Date | null
  /** A signature is on record, and what follows from it is not done yet. */
  act_under_way: boolean
  page_count: number
  /** Of all its pages: `reading` while one is still to be read, `failed` when none could be. */
  ocr_status: "reading" | "read" | "partly_read" | "failed"
}

type QueuePage = { entries: QueueEntry[]; next_cursor: string | null }

const LIVE_CLAIM = "p.claim_until > clock_timestamp()"

const COLUMNS = `p.id, p.reference, p.status, p.status_reason, p.condition, p.source, p.customer_id,
  p.patient_id, p.cart_id, p.authored_on, p.validity_until, p.submitted_at, p.reviewed_at,
  CASE WHEN ${LIVE_CLAIM} THEN p.claimed_by END AS claimed_by,
  CASE WHEN ${LIVE_CLAIM} THEN p.claim_until END AS claim_until,
  ${ACT_UNDER_WAY} AS act_under_way, jobs.pages AS page_count,
  CASE WHEN jobs.open > 0 THEN 'reading' WHEN jobs.failed = 0 THEN 'read'
       WHEN jobs.failed = jobs.pages THEN 'failed' ELSE 'partly_read' END AS ocr_status`

const FROM = `prescription p CROSS JOIN LATERAL (
  SELECT count(*)::int AS pages,
         count(*) FILTER (WHERE j.state IN ('queued', 'running'))::int AS open,
         count(*) FILTER (WHERE j.state = 'failed')::int AS failed
  FROM ocr_job j WHERE j.prescription_id = p.id) jobs`

/** @throws invalid_request for a cursor that is not ours */
export async function listQueue(sql: Sql, filter: QueueFilter, userId: string): Promise<QueuePage> {
  const where = ["p.deleted_at IS NULL"]
  const parameters: unknown[] = []
  const add = (condition: string, ...values: unknown[]) => {
    where.push(condition)
    parameters.push(...values)
  }
  if (filter.status?.length) {
    add("p.status = ANY(ARRAY[?]::text[])", filter.status)
  }
  if (filter.hold) {
    const same = filter.hold === "same_image"
    add(
      `p.status = 'on_hold' AND p.status_reason ${same ? "=" : "IS DISTINCT FROM"} ?`,
      SAME_IMAGE_HOLD
    )
  }
  if (filter.reference) {
    add("starts_with(replace(p.reference, '-', ''), ?)", asReference(filter.reference))
  }
  if (filter.customer_id) {
    add("p.customer_id = ?", filter.customer_id)
  }
  if (filter.cart_id) {
    add("p.cart_id = ?", filter.cart_id)
  }
  if (filter.claim === "free") {
    add(`NOT coalesce(${LIVE_CLAIM}, false)`)
  } else if (filter.claim === "mine") {
    add(`p.claimed_by = ? AND ${LIVE_CLAIM}`, userId)
  } else if (filter.claim === "others") {
    add(`p.claimed_by <> ? AND ${LIVE_CLAIM}`, userId)
  }
  const ascending = filter.order === "asc"
  if (filter.cursor) {
    const { at, id } = readCursor(filter.cursor)
    add(`(p.submitted_at, p.id) ${ascending ? ">" : "<"} (?::timestamptz, ?)`, at, id)
  }
  const direction = ascending ? "ASC" : "DESC"
  const rows = await sql<QueueEntry & { cursor_at: string }>(
    `SELECT ${COLUMNS}, p.submitted_at::text AS cursor_at FROM ${FROM} WHERE ${where.join(" AND ")}
     ORDER BY p.submitted_at ${direction}, p.id ${direction} LIMIT ?`,
    [...parameters, filter.limit + 1]
  )
  const shown = rows.slice(0, filter.limit)
  const last = shown.at(-1)
  return {
    entries: shown.map(({ cursor_at: _, ...entry }) => entry),
    next_cursor: rows.length > filter.limit && last ? writeCursor(last.cursor_at, last.id) : null,
  }
}

/** Its letters leave out those that are mistaken for figures; dashes and `RX` may be left out. */
function asReference(typed: string): string {
  const letters = typed.toUpperCase().replace(/[^A-Z0-9]/g, "")
  return `RX${letters.replace(/^RX/, "").replace(/O/g, "0").replace(/[IL]/g, "1")}`
}

export async function queueEntry(sql: Sql, id: string): Promise<QueueEntry | undefined> {
  const [entry] = await sql<QueueEntry>(
    `SELECT ${COLUMNS} FROM ${FROM} WHERE p.id = ? AND p.deleted_at IS NULL`,
    [id]
  )
  return entry
}

/** By status; those on hold by what they wait for as well. */
export async function countByStatus(sql: Sql): Promise<Record<string, number>> {
  const rows = await sql<{ status: string; count: number }>(
    `SELECT status, count(*)::int AS count FROM prescription WHERE deleted_at IS NULL GROUP BY status
     UNION ALL
     SELECT CASE WHEN status_reason = ? THEN 'on_hold_same_image' ELSE 'on_hold_query' END, count(*)::int
     FROM prescription WHERE deleted_at IS NULL AND status = 'on_hold' GROUP BY 1`,
    [SAME_IMAGE_HOLD]
  )
  return Object.fromEntries(rows.map(({ status, count }) => [status, count]))
}

function writeCursor(at: string, id: string): string {
  return Buffer.from(`${at}|${id}`).toString("base64url")
}

function readCursor(cursor: string): { at: string; id: string } {
  const [at, id, ...rest] = Buffer.from(cursor, "base64url").toString("utf8").split("|")
  if (!at || !id || rest.length > 0 || Number.isNaN(Date.parse(at)) || !/^rx_\w+$/.test(id)) {
    throw refusal("invalid_request", "cursor: take it from the previous answer")
  }
  return { at, id }
}
