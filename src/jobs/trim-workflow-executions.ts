import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { env } from "../env"

/**
 * Core keeps the whole cart of a finished checkout (e-mail, address, phone, titles) with the
 * workflow's row for three days. A finished row is of no more use once its answer was given; a
 * failed one is kept a day for whoever looks into it. Safe to run in every process at once.
 */
export default async function trimWorkflowExecutions(container: MedusaContainer): Promise<void> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await database.raw(
    `DELETE FROM workflow_execution
     WHERE (state IN ('done', 'reverted') AND updated_at < now() - make_interval(secs => ?))
        OR (state = 'failed' AND updated_at < now() - interval '1 day')`,
    [env().WORKFLOW_RETENTION_SECONDS]
  )
}

export const config = { name: "trim-workflow-executions", schedule: "*/5 * * * *" }
