import type { Endpoint } from "payload"
import { isStaff } from "../access/is-staff"
import { refusal } from "../endpoints/refusal"
import { previewOf, type PreviewBlock } from "../rich-text/preview"
import { markdownOf } from "../rich-text/to-markdown"
import { isKnowledgeCollection, isLocale } from "./published-document"

export type Preview = {
  is_draft: boolean
  review_due_on: string | null
  title: string | null
  summary: string | null
  blocks: PreviewBlock[]
}

/**
 * GET /api/preview/:collection/:id?locale=: the newest text by the conversion that the shop and the
 * assistant read it through, before anybody else does.
 */
export const preview: Endpoint = {
  path: "/preview/:collection/:id",
  method: "get",
  handler: async (req) => {
    if (!isStaff({ req })) {
      return refusal({
        status: req.user ? 403 : 401,
        type: "not_allowed",
        code: "preview_needs_staff",
        message: "Drafts are read by editors and reviewers.",
      })
    }
    const { collection, id } = req.routeParams ?? {}
    const locale = req.searchParams.get("locale") ?? "en"
    if (!isKnowledgeCollection(collection) || !isLocale(locale) || !/^\d{1,9}$/.test(String(id))) {
      return refusal({
        status: 400,
        type: "invalid_data",
        code: "invalid_request",
        message:
          "The address names articles, conditions or monographs and an id; locale is en or hi.",
      })
    }
    const document = await req.payload.findByID({
      collection,
      id: Number(id),
      draft: true,
      trash: true,
      locale,
      fallbackLocale: false,
      depth: 0,
      req,
    })
    return Response.json({
      is_draft: document._status !== "published",
      review_due_on: document.review_due_on ?? null,
      title: document.title || null,
      summary: document.summary || null,
      blocks: previewOf(markdownOf(document.body)),
    } satisfies Preview)
  },
}
