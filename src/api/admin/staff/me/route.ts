import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"
import { adminRoutesOpenTo } from "../../../access/who-may-call-a-route"
import { rolesOf } from "../../../middlewares/caller"
import { namesOf } from "../../names"

/**
 * The caller's own roles and the routes that they open, so that the admin shows only those. Who has
 * no role is told whom to ask for one.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const roles = await rolesOf(req)
  const may = adminRoutesOpenTo(roles)
  res.json(roles.length > 0 ? { roles, may } : { roles, may, owners: await namesOfOwners(req) })
}

async function namesOfOwners({ scope }: MedusaRequest): Promise<string[]> {
  const owners = await scope
    .resolve<AccessModuleService>(ACCESS_MODULE)
    .listStaffRoles({ role: "owner" }, { select: ["user_id"], take: null })
  const names = await namesOf(
    scope,
    owners.map(({ user_id }) => user_id)
  )
  return [...names.values()].map(({ name }) => name).sort()
}
