import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { adminRoutesOpenTo } from "../../../../modules/access/permissions"
import { rolesOf } from "../../../middlewares/caller"

/** The caller's own roles and the routes that they open, so that the admin shows only those. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const roles = await rolesOf(req)
  res.json({ roles, may: adminRoutesOpenTo(roles) })
}
