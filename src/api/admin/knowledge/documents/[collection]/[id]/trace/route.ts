import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../../../lib/errors"
import { KNOWLEDGE_MODULE } from "../../../../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../../../../modules/knowledge/service"
import { TracedDocument } from "../../../../validators"

/** One document's way from the edit to what a question finds. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = TracedDocument.safeParse(req.params)
  if (!asked.success) {
    throw refusal("not_found", "There is no such document")
  }
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  res.json({ trace: await knowledge.trace(asked.data.collection, asked.data.id) })
}
