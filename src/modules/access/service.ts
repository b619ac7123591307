import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { sqlOf } from "../../lib/sql"
import { StaffRole } from "./models/staff-role"
import type { Role } from "./roles"

type Assignment = {
  user_id: string
  roles: Role[]
  /** Who gives them: an owner, still. None, when the system puts back what was there. */
  by?: string
}

export default class AccessModuleService extends MedusaService({ StaffRole }) {
  /** The roles in force now: they are read from the database on each request, never from a token. */
  @InjectManager()
  async rolesOf(
    userId: string,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Role[]> {
    const rows = await sqlOf(context)<{ role: Role }>(
      `SELECT role FROM staff_role WHERE user_id = ? AND deleted_at IS NULL ORDER BY role`,
      [userId]
    )
    return rows.map((row) => row.role)
  }

  /**
   * Makes `roles` the roles of a user. The owners' rows are locked first, so that two owners who
   * demote each other at the same moment cannot leave the pharmacy without one, and that nobody gives
   * roles who is being dismissed.
   *
   * @returns the roles the user had before
   * @throws state_conflict when no owner would be left, permission_denied when it is no owner's to give
   */
  @InjectTransactionManager()
  async assignRoles(
    { user_id: userId, roles, by }: Assignment,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<Role[]> {
    const owners = await sqlOf(context)<{ user_id: string }>(
      `SELECT user_id FROM staff_role WHERE role = 'owner' AND deleted_at IS NULL ORDER BY id FOR UPDATE`
    )
    if (by !== undefined && !owners.some(({ user_id }) => user_id === by)) {
      throw refusal("permission_denied", "Whoever gave these roles is not an owner any more")
    }
    const isLastOwner = owners.length === 1 && owners[0].user_id === userId
    if (isLastOwner && !roles.includes("owner")) {
      throw refusal("state_conflict", "The last owner cannot give up the role")
    }

    const before = await sqlOf(context)<{ role: Role }>(
      `SELECT role FROM staff_role WHERE user_id = ? AND deleted_at IS NULL ORDER BY role FOR UPDATE`,
      [userId]
    )
    await sqlOf(context)(
      `DELETE FROM staff_role WHERE user_id = ? AND role <> ALL(string_to_array(?, ','))`,
      [userId, roles.join(",")]
    )
    for (const role of roles) {
      await sqlOf(context)(
        `INSERT INTO staff_role (id, user_id, role) VALUES (?, ?, ?)
         ON CONFLICT (user_id, role) WHERE deleted_at IS NULL DO NOTHING`,
        [generateEntityId(undefined, "srole"), userId, role]
      )
    }
    return before.map((row) => row.role)
  }
}
