import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAudit } from "../../../procedures/audit/record-audit"

/**
 * Appends to the audit log inside a workflow. Nothing is ever taken back from the log: when the
 * workflow is compensated, a row says that the recorded act was reverted.
 */
export const recordAuditStep = createStep(
  "record-audit",
  async (events: AuditInput | AuditInput[], { container }) => {
    const rows = await recordAudit(container, events)
    return new StepResponse(rows, rows)
  },
  async (rows, { container }) => {
    if (!rows?.length) {
      return
    }
    await recordAudit(
      container,
      rows.map((row) => ({
        actor_type: "system",
        actor_id: "compensation",
        action: "audit.reverted",
        resource_type: row.resource_type,
        resource_id: row.resource_id,
        detail: { event_id: row.id, action: row.action },
      }))
    )
  }
)
