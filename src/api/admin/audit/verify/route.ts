import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { AUDIT_MODULE } from "../../../../modules/audit"
import type AuditModuleService from "../../../../modules/audit/service"

/** Recomputes the chain and names the first broken row, if any. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const verdict = await req.scope.resolve<AuditModuleService>(AUDIT_MODULE).verify()
  res.json({ verdict })
}
