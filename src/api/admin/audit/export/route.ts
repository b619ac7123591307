import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { csvLine } from "../../../../lib/csv"
import { recordAudit } from "../../../../workflows/audit/steps/record-audit"
import { readEvents } from "../read-events"
import { AuditFilter } from "../validators"

const PAGE = 500
const COLUMNS = [
  "seq",
  "at",
  "actor_type",
  "actor_id",
  "actor_name",
  "action",
  "resource_type",
  "resource_id",
  "detail",
  "prev_hash",
  "hash",
] as const

/** GET /admin/audit/export: the filtered log as CSV, page by page. The export is on record first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const filter = AuditFilter.parse(req.query)
  const [{ seq }] = await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: req.auth_context.actor_id,
    action: "audit.exported",
    resource_type: "audit",
    resource_id: "log",
    detail: { filters: Object.keys(filter) },
  })
  res.setHeader("content-type", "text/csv; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="audit-until-${seq}.csv"`)
  res.setHeader("cache-control", "no-store")
  await pipeline(Readable.from(linesUntil(req.scope, filter, seq)), res)
}

/** The log as it was when it was asked for, its own row included. */
async function* linesUntil(
  container: MedusaContainer,
  filter: AuditFilter,
  last: number
): AsyncGenerator<string> {
  yield csvLine(COLUMNS)
  let before: number | undefined = last + 1
  while (before !== undefined) {
    const events = await readEvents(container, { filter, before, take: PAGE })
    for (const event of events) {
      yield csvLine(COLUMNS.map((column) => textOf(event[column])))
    }
    before = events.length === PAGE ? events[PAGE - 1].seq : undefined
  }
}

function textOf(value: string | number | Date | object | null): string {
  if (value instanceof Date) {
    return value.toISOString()
  }
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "")
}
