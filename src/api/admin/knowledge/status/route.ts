import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KNOWLEDGE_MODULE } from "../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../modules/knowledge/service"

/** What is published and indexed, how far the feed is behind, and the latest jobs. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  res.json({ status: await knowledge.status() })
}
