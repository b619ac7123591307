import type { CmsClient } from "./cms-client"
import { checkSchema, type DocumentVersion } from "./schemas"

/** The CMS takes no more in one request. */
const MOST_CHECKED = 100

/** Is exactly this version published now? In the order of the question. */
export async function checkVersions(
  client: CmsClient,
  documents: DocumentVersion[],
  signal: AbortSignal | undefined
): Promise<boolean[]> {
  const current: boolean[] = []
  for (let from = 0; from < documents.length; from += MOST_CHECKED) {
    const asked = documents
      .slice(from, from + MOST_CHECKED)
      .map(({ collection, id, locale, version_hash }) => ({ collection, id, locale, version_hash }))
    const answer = await client.readExisting({
      name: "the check of versions",
      path: "/api/knowledge/check",
      body: { documents: asked },
      answer: checkSchema.refine(({ current }) => current.length === asked.length),
      signal,
    })
    current.push(...answer.current)
  }
  return current
}
