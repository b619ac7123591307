import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../modules/audit"
import type AuditModuleService from "../../../modules/audit/service"
import { CARRIED_OUT } from "./carried-out"
import { namesOf } from "../names"
import { AuditQuery } from "./validators"

const ID = /^[a-z]+_\w+$/i

/** The log as it is read, latest first: one row an act. `next_cursor` is null on the last page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { cursor, limit, ...filter } = AuditQuery.parse(req.query)
  const events = await req.scope.resolve<AuditModuleService>(AUDIT_MODULE).read({
    filter,
    before: cursor,
    take: limit + 1,
    // Who asks for the calls of staff is told of the calls.
    without: filter.action?.startsWith("staff.") ? undefined : CARRIED_OUT,
  })
  const page = events.slice(0, limit)
  const names = await namesOf(
    req.scope,
    page.flatMap(({ actor_id, resource_id, detail }) => [
      ...[actor_id, resource_id].filter((id) => ID.test(id)),
      ...Object.values(detail)
        .flat()
        .flatMap((value) => (typeof value === "string" && ID.test(value) ? [value] : [])),
    ])
  )
  res.setHeader("cache-control", "no-store")
  res.json({
    audit_events: page.map((event) => ({
      ...event,
      actor_name: names.get(event.actor_id)?.name ?? null,
    })),
    names: Object.fromEntries(names),
    next_cursor: events.length > limit ? page[page.length - 1].seq : null,
  })
}
