import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types"
import { KNOWLEDGE_MODULE } from "../../src/modules/knowledge"
import type KnowledgeModuleService from "../../src/modules/knowledge/service"
import { publishedPassages } from "../../src/queries/knowledge/published-passages"

export type Question = { id: number; text: string; locale: "en" | "hi" }

export type Found = {
  id: number
  /** Texts of what may be answered from: found, and published at this moment. */
  usable: string[]
  /** Texts of what was found, before it was asked whether they are still published. */
  found: string[]
}

/**
 * `medusa exec` of this file is a process that only asks, as a server does for a customer: the
 * search, then the check before use.
 */
export default async function ask({ container }: ExecArgs): Promise<void> {
  process.on("message", (question: Question) => {
    void answer(container, question).then((found) => process.send?.(found))
  })
  process.send?.("ready")
  await new Promise<void>((resolve) => process.once("disconnect", resolve))
}

async function answer(container: MedusaContainer, question: Question): Promise<Found> {
  const knowledge = container.resolve<KnowledgeModuleService>(KNOWLEDGE_MODULE)
  const { passages } = await knowledge.search({
    question: question.text,
    locale: question.locale,
    limit: 10,
  })
  const usable = await publishedPassages(container, passages)
  return {
    id: question.id,
    usable: usable.map(textOf),
    found: passages.map(textOf),
  }
}

const textOf = (passage: { title: string; text: string }) => `${passage.title}\n${passage.text}`
