import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import type AccessModuleService from "../../modules/access/service"

/** Who of these is an owner now. The roles of who has left go a moment after the account. */
export async function ownersAmong(
  container: MedusaContainer,
  userIds: string[]
): Promise<Set<string>> {
  const [users, assigned] = await Promise.all([
    container.resolve(Modules.USER).listUsers({ id: userIds }, { select: ["id"], take: null }),
    container
      .resolve<AccessModuleService>(ACCESS_MODULE)
      .listStaffRoles({ user_id: userIds, role: "owner" }, { select: ["user_id"], take: null }),
  ])
  const owners = new Set(assigned.map(({ user_id }) => user_id))
  return new Set(users.map(({ id }) => id).filter((id) => owners.has(id)))
}
