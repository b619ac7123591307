import { MedusaService } from "@medusajs/framework/utils"
import { KnowledgeChunk } from "./models/knowledge-chunk"
import { KnowledgeDocument } from "./models/knowledge-document"
import { KnowledgeGeneration, KnowledgeIndexedDocument } from "./models/knowledge-generation"
import { KnowledgeGlossaryTerm, KnowledgeState } from "./models/knowledge-glossary-term"
import { KnowledgeJob } from "./models/knowledge-job"

export default class KnowledgeModuleService extends MedusaService({
  KnowledgeDocument,
  KnowledgeChunk,
  KnowledgeGeneration,
  KnowledgeIndexedDocument,
  KnowledgeGlossaryTerm,
  KnowledgeState,
  KnowledgeJob,
}) {}
