import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../../modules/notification-outbox/service"
import { recordAudit } from "../../../../procedures/audit/record-audit"

/** Whoever invites could hand the link over. */
const OF_OWNERS = "staff_invited"

/**
 * One message as it was said. The read is on record first. A link that lets its holder in is shown
 * only where e-mails are not sent: an invitation's to an owner, who wrote it, and any other to the
 * member of staff whose own it is.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id } = req.auth_context
  const outbox = req.scope.resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
  const { secret_link, staff_id, ...message } = await outbox.open(req.params.id)
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id,
    action: "message.read",
    resource_type: "message",
    resource_id: message.id,
  })
  const roles = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOf(actor_id)
  const isOwn = staff_id === actor_id || (message.template === OF_OWNERS && roles.includes("owner"))
  const mayFollow = isOwn && !outbox.sendsMail
  res.setHeader("cache-control", "no-store")
  res.json({ message: { ...message, link: mayFollow ? secret_link : null } })
}
