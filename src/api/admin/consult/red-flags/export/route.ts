import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { recordAudit } from "../../../../../procedures/audit/record-audit"
import type { AdminExportRedFlags } from "../../validators"
import { exportMarkedFlags } from "./export-marked-flags"

/** The marked flags as a file of JSON lines. That somebody took it is on record first. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminExportRedFlags>,
  res: MedusaResponse
): Promise<void> {
  const user_id = req.auth_context.actor_id
  const filter = req.validatedQuery
  await recordAudit(req.scope, {
    actor_type: "user",
    actor_id: user_id,
    action: "consult.red_flags_exported",
    resource_type: "consult_red_flag",
    resource_id: "marks",
    detail: { filters: Object.keys(filter) },
  })
  res.setHeader("content-type", "application/x-ndjson; charset=utf-8")
  res.setHeader("content-disposition", `attachment; filename="red-flag-marks.jsonl"`)
  res.setHeader("cache-control", "no-store")
  await pipeline(Readable.from(exportMarkedFlags(req.scope, { user_id, filter })), res)
}
