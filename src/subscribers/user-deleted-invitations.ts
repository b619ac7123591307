import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { Modules } from "@medusajs/framework/utils"
import { deleteInvitesWorkflow } from "@medusajs/medusa/core-flows"
import { invitedRoles } from "../modules/access/invited-roles"

/** Whoever is dismissed leaves no invitation behind. */
export default async function userDeletedInvitations({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const invites = await container
    .resolve(Modules.USER)
    .listInvites({}, { select: ["id", "metadata"], take: null })
  const ids = invites
    .filter((invite) => invitedRoles(invite).invitedBy === event.data.id)
    .map(({ id }) => id)
  if (ids.length > 0) {
    await deleteInvitesWorkflow(container).run({ input: { ids } })
  }
}

export const config: SubscriberConfig = { event: "user.deleted" }
