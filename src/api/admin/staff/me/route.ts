import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { rolesOf } from "../../../middlewares/caller"

/** The caller's own roles, so that the admin shows only what they may open. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ roles: await rolesOf(req) })
}
