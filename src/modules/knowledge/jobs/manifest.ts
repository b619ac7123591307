import type { CmsReader } from "../dependencies"
import type { DocumentVersion } from "../types"

const PAGE = 100

/** Everything that the CMS publishes now, a page at a time. */
export async function* manifest(
  cms: CmsReader,
  signal: AbortSignal
): AsyncGenerator<DocumentVersion[]> {
  let after: string | undefined
  do {
    const page = await cms.manifest({ after, limit: PAGE }, { signal })
    yield page.documents.map(({ id, ...rest }) => ({ ...rest, document_id: id }))
    after = page.next ?? undefined
  } while (after !== undefined)
}
