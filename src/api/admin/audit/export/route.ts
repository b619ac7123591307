import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { csvLine } from "../../../../lib/csv"
import { istDateTime } from "../../../../lib/ist"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type { LogFilter } from "../../../../modules/audit/log-page"
import type AuditModuleService from "../../../../modules/audit/service"
import { recordAudit } from "../../../../procedures/audit/record-audit"
import { namesOf } from "../../names"
import { AuditFilter } from "../validators"

const PAGE = 500
const COLUMNS = [
  "seq",
  "at_ist",
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

/**
 * GET /admin/audit/export: the filtered log as CSV, page by page, with every row that it holds. The
 * export is on record first.
 */
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
  filter: LogFilter,
  last: number
): AsyncGenerator<string> {
  const log = container.resolve<AuditModuleService>(AUDIT_MODULE)
  yield csvLine(COLUMNS)
  let before: number | undefined = last + 1
  while (before !== undefined) {
    const events = await log.read({ filter, before, take: PAGE })
    const staff = events.filter(({ actor_type }) => actor_type === "user")
    const names = await namesOf(
      container,
      staff.map(({ actor_id }) => actor_id)
    )
    for (const event of events) {
      const row = {
        ...event,
        at_ist: istDateTime(event.at),
        actor_name: names.get(event.actor_id)?.name ?? null,
      }
      yield csvLine(COLUMNS.map((column) => textOf(row[column])))
    }
    before = events.length === PAGE ? events[PAGE - 1].seq : undefined
  }
}

function textOf(value: string | number | object | null): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "")
}
