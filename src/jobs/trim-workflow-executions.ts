import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"

/**
 * A run of core's cart completion holds the whole cart (e-mail, address, phone, titles). The engine
 * drops its row when it ends (src/workflows/hooks/forget-finished-checkouts.ts) but for a run inside
 * another one, and a killed process leaves its row behind: those are removed here, a finished one
 * soon, any other after a day. Safe to run in every process at once.
 */
export default async function trimWorkflowExecutions(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `DELETE FROM workflow_execution
     WHERE (state IN ('done', 'reverted') AND updated_at < now() - make_interval(secs => ?))
        OR updated_at < now() - interval '1 day'`,
    [env().WORKFLOW_RETENTION_SECONDS]
  )
}

export const config = { name: "trim-workflow-executions", schedule: "*/5 * * * *" }
