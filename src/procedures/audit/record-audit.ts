import type { MedusaContainer } from "@medusajs/framework/types"
import { AUDIT_MODULE } from "../../modules/audit"
import type { AuditInput, AuditRow } from "../../modules/audit/audit-event"
import type AuditModuleService from "../../modules/audit/service"

/** Appends to the audit log. An act with an id of its own gets one row, however often it is recorded. */
export function recordAudit(
  container: MedusaContainer,
  events: AuditInput | AuditInput[]
): Promise<AuditRow[]> {
  return container.resolve<AuditModuleService>(AUDIT_MODULE).record(events)
}
