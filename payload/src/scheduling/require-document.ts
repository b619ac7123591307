import { APIError, type PayloadRequest } from "payload"
import type { Publishable } from "./publishable"

/** @throws document_not_found */
export const requireDocument = async (
  req: PayloadRequest,
  { collection, document_id }: { collection: Publishable; document_id: string }
): Promise<void> => {
  const found = /^\d{1,9}$/.test(document_id)
    ? await req.payload.findByID({
        collection,
        id: Number(document_id),
        depth: 0,
        draft: true,
        disableErrors: true,
        req,
      })
    : null
  if (!found) {
    throw new APIError(
      "document_id: there is no such document in this collection.",
      400,
      { code: "document_not_found" },
      true
    )
  }
}
