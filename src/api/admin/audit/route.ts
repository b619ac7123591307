import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type AuditModuleService from "../../../modules/audit/service"
import { AuditQuery } from "./validators"

/** The log, latest first; `next_cursor` is null on the last page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cursor, limit, from, to, ...same } = AuditQuery.parse(req.query)
  const audit = req.scope.resolve<AuditModuleService>(AUDIT_MODULE)
  const events = await audit.listAuditEvents(
    {
      ...same,
      ...(cursor ? { seq: { $lt: cursor } } : {}),
      ...(from || to
        ? { at: { ...(from ? { $gte: from } : {}), ...(to ? { $lt: to } : {}) } }
        : {}),
    },
    { order: { seq: "DESC" }, take: limit + 1 }
  )
  const page = events.slice(0, limit)
  res.json({
    audit_events: page.map(({ created_at, updated_at, deleted_at, ...event }) => event),
    next_cursor: events.length > limit ? page[page.length - 1].seq : null,
  })
}
