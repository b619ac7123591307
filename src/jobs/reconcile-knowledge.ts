import type { MedusaContainer } from "@medusajs/framework/types"
import { KNOWLEDGE_MODULE } from "../modules/knowledge"
import type KnowledgeModuleService from "../modules/knowledge/service"

/** Whatever the feed missed is found at night. However many processes ask, one does it. */
export default async function reconcileKnowledge(container: MedusaContainer): Promise<void> {
  await container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE).requestReconcile()
}

/** 02:30 IST; the process's clock is UTC. */
export const config = { name: "reconcile-knowledge", schedule: "0 21 * * *" }
