import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"
import { NOTIFICATION_OUTBOX_MODULE } from "../../../../modules/notification-outbox"
import type NotificationOutboxModuleService from "../../../../modules/notification-outbox/service"
import { recordAudit } from "../../../../workflows/audit/steps/record-audit"

/**
 * One message as it was said. The read is on record first. A link that lets its holder in is shown
 * only where e-mails are not sent, and to an owner, who could make one anyway.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { actor_id } = req.auth_context
  const outbox = req.scope.resolve<NotificationOutboxModuleService>(NOTIFICATION_OUTBOX_MODULE)
  const { secret_link, ...message } = await outbox.open(req.params.id)
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id,
    action: "message.read",
    resource_type: "message",
    resource_id: message.id,
  })
  const roles = await req.scope.resolve<AccessModuleService>(ACCESS_MODULE).rolesOf(actor_id)
  const mayFollow = roles.includes("owner") && !outbox.sendsMail
  res.setHeader("cache-control", "no-store")
  res.json({ message: { ...message, link: mayFollow ? secret_link : null } })
}
