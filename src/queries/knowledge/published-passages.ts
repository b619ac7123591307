import type { MedusaContainer } from "@medusajs/framework/types"
import { CMS_MODULE } from "../../modules/cms"
import type CmsModuleService from "../../modules/cms/service"
import type { DocumentVersion } from "../../modules/knowledge/types"

/**
 * The check before use: of these passages those whose document is published at this moment, in
 * exactly the version that they were taken from. When the CMS cannot say, none is.
 */
export async function publishedPassages<Passage extends DocumentVersion>(
  container: MedusaContainer,
  passages: readonly Passage[],
  { signal }: { signal?: AbortSignal } = {}
): Promise<Passage[]> {
  const documents = new Map<string, DocumentVersion>()
  for (const passage of passages) {
    documents.set(versionOf(passage), passage)
  }
  const asked = [...documents]
  const cms = container.resolve<CmsModuleService>(CMS_MODULE)
  let answers: boolean[]
  try {
    answers = await cms.check(
      asked.map(([, { collection, document_id, locale, version_hash }]) => ({
        collection,
        id: document_id,
        locale,
        version_hash,
      })),
      { signal }
    )
  } catch {
    signal?.throwIfAborted()
    // The reader has logged why. An answer from content that may be withdrawn is worse than none.
    return []
  }
  const current = new Set(asked.filter((_, at) => answers[at]).map(([version]) => version))
  return passages.filter((passage) => current.has(versionOf(passage)))
}

function versionOf({ collection, document_id, locale, version_hash }: DocumentVersion): string {
  return [collection, document_id, locale, version_hash].join(" ")
}
