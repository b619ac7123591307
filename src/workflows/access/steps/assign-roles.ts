import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { refusal } from "../../../lib/errors"
import { ACCESS_MODULE } from "../../../modules/access"
import type { Role } from "../../../modules/access/roles"
import type AccessModuleService from "../../../modules/access/service"

export type AssignRolesInput = { user_id: string; roles: Role[]; assigned_by: string }

/** @throws not_found, state_conflict when no owner would be left, permission_denied */
export const assignRolesStep = createStep(
  "assign-roles",
  async ({ user_id, roles, assigned_by }: AssignRolesInput, { container }) => {
    const [user] = await container.resolve(Modules.USER).listUsers({ id: [user_id] })
    if (!user) {
      throw refusal("not_found", "There is no such member of staff")
    }
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
    const before = await access.assignRoles({
      user_id,
      roles: [...new Set(roles)],
      by: assigned_by,
    })
    return new StepResponse({ before }, { user_id, before })
  },
  async (done, { container }) => {
    if (done) {
      const access = container.resolve<AccessModuleService>(ACCESS_MODULE)
      await access.assignRoles({ user_id: done.user_id, roles: done.before })
    }
  }
)
