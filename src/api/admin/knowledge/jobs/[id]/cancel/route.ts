import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KNOWLEDGE_MODULE } from "../../../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../../../modules/knowledge/service"

/** A queued job ends now, a running one at its next document; the live index stays as it is. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  res.json({ job: await knowledge.cancelJob(req.params.id) })
}
