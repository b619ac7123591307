import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KNOWLEDGE_MODULE } from "../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../modules/knowledge/service"

/** Builds a new index beside the live one; 200 with the job when one is under way already. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  const { job, created } = await knowledge.requestReindex(req.auth_context.actor_id)
  res.status(created ? 202 : 200).json({ job })
}
