import { WorkflowManager } from "@medusajs/framework/orchestration"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"

/**
 * Core keeps every finished run of cart completion for three days, a refused one too: the whole
 * cart, with e-mail, address and phone. Without a retention time the engine drops the row the moment
 * the run ends. While it runs the row stays, so that a killed process's run can be resumed.
 */
const options = WorkflowManager.getWorkflow(completeCartWorkflowId)?.orchestrator.getOptions()
if (!options?.retentionTime) {
  throw new Error("Medusa's cart completion no longer has a retention time to take away")
}
delete options.retentionTime
