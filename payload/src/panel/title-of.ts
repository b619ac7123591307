import type { Payload } from "payload"
import type { ReviewRequest } from "../payload-types"

/** How people call a document; its newest draft's title, for it may never have been public. */
export const titleOf = async (
  payload: Payload,
  { collection, document_id }: Pick<ReviewRequest, "collection" | "document_id">
): Promise<string> => {
  const field = payload.collections[collection].config.admin.useAsTitle ?? "id"
  const document = await payload.findByID({
    collection,
    id: Number(document_id),
    depth: 0,
    draft: true,
    trash: true,
    disableErrors: true,
  })
  const title: unknown = document ? Reflect.get(document, field) : undefined
  return typeof title === "string" && title ? title : "a document without a title"
}
