import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refusal } from "../../../../../../../lib/errors"
import { CONSULT_MODULE } from "../../../../../../../modules/consult"
import type ConsultModuleService from "../../../../../../../modules/consult/service"
import { KNOWLEDGE_MODULE } from "../../../../../../../modules/knowledge"
import type KnowledgeModuleService from "../../../../../../../modules/knowledge/service"
import { TracedDocument } from "../../../../validators"

const ANSWERS_SHOWN = 20

/** One document's way from the edit to the answers that stand on it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const asked = TracedDocument.safeParse(req.params)
  if (!asked.success) {
    throw refusal("not_found", "There is no such document")
  }
  const knowledge = req.scope.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  const consult = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  const { collection, id } = asked.data
  const trace = await knowledge.trace(collection, id)
  res.json({
    trace: { ...trace, answers: await consult.answersCiting(collection, id, ANSWERS_SHOWN) },
  })
}
