import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { KNOWLEDGE_MODULE } from "../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../modules/knowledge/service"
import type { AdminListKnowledgeDocuments } from "../validators"

/** Every document that was ever read, in each language, and where it stands. */
export async function GET(
  req: MedusaRequest<unknown, AdminListKnowledgeDocuments>,
  res: MedusaResponse
): Promise<void> {
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  res.json(await knowledge.listDocuments(req.validatedQuery))
}
