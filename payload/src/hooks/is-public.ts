import type { CollectionSlug, PayloadRequest } from "payload"

type Row = { id: number; _status?: "draft" | "published" | null }

/** Whether the document is published now: what a hook gets is its newest draft. */
export const isPublic = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: number
): Promise<boolean> => {
  const live = await req.payload.db.findOne<Row>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return live?._status === "published"
}
