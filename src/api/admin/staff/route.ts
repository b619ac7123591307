import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { ACCESS_MODULE } from "../../../modules/access"
import { ROLES, type Role } from "../../../modules/access/roles"
import type AccessModuleService from "../../../modules/access/service"

/** Every user of the admin with their roles; who has none may do nothing. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const [users, assigned] = await Promise.all([
    req.scope
      .resolve(Modules.USER)
      .listUsers(
        {},
        { select: ["id", "email", "first_name", "last_name"], order: { email: "ASC" }, take: null }
      ),
    req.scope.resolve<AccessModuleService>(ACCESS_MODULE).listStaffRoles({}, { take: null }),
  ])
  const rolesByUser = new Map<string, Role[]>()
  for (const { user_id, role } of assigned) {
    rolesByUser.set(user_id, [...(rolesByUser.get(user_id) ?? []), role])
  }
  res.json({
    staff: users.map(({ id, email, first_name, last_name }) => ({
      id,
      email,
      first_name,
      last_name,
      roles: rolesByUser.get(id) ?? [],
    })),
    roles: ROLES,
  })
}
