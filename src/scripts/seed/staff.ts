import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../modules/access"
import type { Role } from "../../modules/access/roles"
import type AccessModuleService from "../../modules/access/service"
import { ensureLogin, seedPassword } from "./login"

const STAFF: { email: string; first_name: string; last_name: string; role: Role }[] = [
  { email: "owner@pulsekart.test", first_name: "Meera", last_name: "Owner", role: "owner" },
  {
    email: "operator@pulsekart.test",
    first_name: "Arjun",
    last_name: "Operator",
    role: "operator",
  },
  {
    email: "pharmacist@pulsekart.test",
    first_name: "Nandini",
    last_name: "Pharmacist",
    role: "pharmacist",
  },
  {
    email: "pharmacist2@pulsekart.test",
    first_name: "Imran",
    last_name: "Pharmacist",
    role: "pharmacist",
  },
  { email: "support@pulsekart.test", first_name: "Divya", last_name: "Support", role: "support" },
  { email: "auditor@pulsekart.test", first_name: "Joseph", last_name: "Auditor", role: "auditor" },
]

/** The demo staff, each with a login and one role. Roles that an owner changed are left alone. */
export async function seedStaff(
  container: MedusaContainer
): Promise<{ userIds: Record<string, string> }> {
  seedPassword()
  const users = container.resolve(Modules.USER)
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
  const userIds: Record<string, string> = {}

  for (const { role, ...person } of STAFF) {
    const [existing] = await users.listUsers({ email: person.email })
    const user = existing ?? (await users.createUsers(person))
    userIds[person.email] = user.id
    await ensureLogin(container, { email: person.email, actorKey: "user_id", actorId: user.id })
    if ((await access.rolesOf(user.id)).length === 0) {
      await access.assignRoles({ user_id: user.id, roles: [role] })
    }
  }
  return { userIds }
}
