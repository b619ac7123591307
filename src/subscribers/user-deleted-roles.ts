import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ACCESS_MODULE } from "../modules/access"
import type AccessModuleService from "../modules/access/service"

/** A token outlives its user by up to a day: without roles it opens nothing. */
export default async function userDeletedRoles({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
  const rows = await access.listStaffRoles({ user_id: event.data.id }, { select: ["id"] })
  await access.deleteStaffRoles(rows.map((row) => row.id))
}

export const config: SubscriberConfig = { event: "user.deleted" }
