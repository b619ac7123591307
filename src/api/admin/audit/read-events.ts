import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { beginningWith } from "../../../lib/like"
import { AUDIT_MODULE } from "../../../modules/audit"
import type AuditModuleService from "../../../modules/audit/service"
import type { AuditFilter } from "./validators"

type Named = {
  actor_type: string
  actor_id: string
  resource_type: string
  resource_id: string
}
type Page = { filter: AuditFilter; before?: number; take: number }

/** Rows of the log, latest first, with the names of the staff as they are today. */
export async function readEvents(container: MedusaContainer, { filter, before, take }: Page) {
  const { from, to, action, ...same } = filter
  const found = await container.resolve<AuditModuleService>(AUDIT_MODULE).listAuditEvents(
    {
      ...same,
      ...(action && { action: action.endsWith(".") ? { $like: beginningWith(action) } : action }),
      ...(before && { seq: { $lt: before } }),
      ...((from || to) && { at: { ...(from && { $gte: from }), ...(to && { $lt: to }) } }),
    },
    { order: { seq: "DESC" }, take }
  )
  const nameOf = await namesOf(container, found.flatMap(usersIn))
  return found.map(({ created_at, updated_at, deleted_at, ...event }) => ({
    ...event,
    actor_name: nameOf.get(event.actor_id) ?? null,
    resource_name: nameOf.get(event.resource_id) ?? null,
  }))
}

function usersIn(event: Named): string[] {
  return [
    ...(event.actor_type === "user" ? [event.actor_id] : []),
    ...(event.resource_type === "user" ? [event.resource_id] : []),
  ]
}

/** Never stored: a name in an append-only log could not be taken out again. */
async function namesOf(container: MedusaContainer, ids: string[]): Promise<Map<string, string>> {
  const users = await container
    .resolve(Modules.USER)
    .listUsers(
      { id: [...new Set(ids)] },
      { select: ["id", "email", "first_name", "last_name"], take: null }
    )
  return new Map(
    users.map(({ id, email, first_name, last_name }) => [
      id,
      [first_name, last_name].filter(Boolean).join(" ") || email,
    ])
  )
}
