import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readEvents } from "./read-events"
import { AuditQuery } from "./validators"

/** The log, latest first; `next_cursor` is null on the last page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cursor, limit, ...filter } = AuditQuery.parse(req.query)
  const events = await readEvents(req.scope, { filter, before: cursor, take: limit + 1 })
  const page = events.slice(0, limit)
  res.json({
    audit_events: page,
    next_cursor: events.length > limit ? page[page.length - 1].seq : null,
  })
}
