import type { IEventBusModuleService, Logger } from "@medusajs/framework/types"
import type { CitedSource, Collection, GlossaryTerm, Locale, PublishedDocument } from "./types"

type Reading = { signal?: AbortSignal }
type CmsKey = { collection: Collection; id: string; locale: Locale }
type CmsVersion = CmsKey & { version_hash: string }

/** What the knowledge module reads of the CMS. Everything may be refused with `cms_unavailable`. */
export type CmsReader = {
  /** @returns null when the document is not published in this language. */
  document(
    collection: Collection,
    id: string,
    locale: Locale,
    reading?: Reading
  ): Promise<
    | (CmsVersion &
        Omit<PublishedDocument, "collection" | "document_id" | "locale" | "sources"> & {
          sources: CitedSource[]
        })
    | null
  >
  manifest(
    page: { after?: string; limit?: number },
    reading?: Reading
  ): Promise<{ documents: CmsVersion[]; next: string | null }>
  check(documents: CmsVersion[], reading?: Reading): Promise<boolean[]>
  glossary(reading?: Reading): Promise<{ terms: GlossaryTerm[]; version_hash: string }>
}

/** The narrow interfaces that medusa-config hands to this module. */
export type KnowledgeDependencies = {
  logger: Logger
  cms: CmsReader
  event_bus: Pick<IEventBusModuleService, "emit">
}
