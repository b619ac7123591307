import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AuditInput } from "../../../modules/audit/audit-event"
import { recordAudit } from "../../../procedures/audit/record-audit"

/** An act that stands, whatever fails after it: one row, however often and by whom it is carried out. */
export const recordActStep = createStep(
  "record-act",
  async (events: (AuditInput & { act_id: string })[], { container }) =>
    new StepResponse(await recordAudit(container, events))
)
