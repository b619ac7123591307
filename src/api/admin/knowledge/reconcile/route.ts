import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KNOWLEDGE_MODULE } from "../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../modules/knowledge/service"

/** Compares what is published with what is indexed now, as every night. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  const { job, created } = await knowledge.requestReconcile(req.auth_context.actor_id)
  res.status(created ? 202 : 200).json({ job })
}
