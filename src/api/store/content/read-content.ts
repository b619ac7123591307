import type { MedusaContainer } from "@medusajs/framework/types"
import { customerRefusal } from "../../../lib/errors"
import { CMS_MODULE } from "../../../modules/cms"
import type {
  CmsDocument,
  CmsListed,
  DocumentCollection,
  Locale,
} from "../../../modules/cms/schemas"
import type CmsModuleService from "../../../modules/cms/service"
import { cursorAfter, documentIdOf } from "./cursor"
import { moleculesAsked } from "./molecules"

type ContentPage = {
  documents: CmsListed[]
  limit: number
  next_cursor: string | null
}

export const cmsOf = (container: MedusaContainer) => container.resolve<CmsModuleService>(CMS_MODULE)

/** @throws cms_unavailable; invalid_request of a foreign cursor; not_found of an unknown product */
export async function listContent(
  container: MedusaContainer,
  collection: DocumentCollection,
  query: {
    locale: Locale
    limit: number
    cursor?: string
    product_id?: string
    molecule?: string
  }
): Promise<ContentPage> {
  const afterId = query.cursor === undefined ? undefined : documentIdOf(query.cursor)
  const { documents, lastId, hasMore } = await cmsOf(container).listing({
    collection,
    locale: query.locale,
    molecules: await moleculesAsked(container, query),
    afterId,
    limit: query.limit,
  })
  return {
    documents,
    limit: query.limit,
    next_cursor: hasMore && lastId !== null ? cursorAfter(lastId) : null,
  }
}

/** @throws cms_unavailable; not_found when it is not published in this language */
export async function contentBySlug(
  container: MedusaContainer,
  collection: DocumentCollection,
  slug: string,
  locale: Locale
): Promise<{ listed: CmsListed; document: CmsDocument }> {
  const found = await cmsOf(container).documentBySlug(collection, slug, locale)
  if (!found) {
    throw customerRefusal("not_found", "text")
  }
  return found
}

/** The parts that every list shows. */
export const summaryOf = ({ id, slug, title, summary, reviewed_on }: CmsListed) => ({
  id,
  slug,
  title,
  summary,
  reviewed_on,
})

/** A writer's angle brackets are text: whoever draws the Markdown meets no HTML, whatever stands in it. */
const withoutHtml = (markdown: string) => markdown.replace(/<(?=[a-z/!?])/gi, "&lt;")

/** The whole text, as Markdown without HTML, with what it rests on. */
export const textOf = (document: CmsDocument) => ({
  id: document.id,
  slug: document.slug,
  locale: document.locale,
  title: document.title,
  summary: document.summary,
  markdown: withoutHtml(document.markdown),
  sources: document.sources,
  reviewed_on: document.reviewed_on,
  review_due_on: document.review_due_on,
})

export const medicineOf = ({ molecule, medicine_class, prescription_only }: CmsListed) => ({
  molecule,
  medicine_class,
  prescription_only,
})

export const conditionOf = ({ names, specialties }: CmsListed) => ({
  names: names ?? [],
  specialties: specialties ?? [],
})
