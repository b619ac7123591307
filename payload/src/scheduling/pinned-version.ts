import { sql } from "@payloadcms/db-postgres"
import type { PayloadRequest } from "payload"
import { versionHash } from "../knowledge/version-hash"
import { transactionOf } from "../lib/transaction-of"
import type { Publishable } from "./publishable"

export type Pinned = { collection: Publishable; document_id: string; version_id: string }

/**
 * What stands in a version in every language, so that no change of it goes unseen: an id alone names
 * a row, and Payload writes over rows. The row stays as it is until the transaction ends.
 * @returns undefined when the document has no such version
 */
export const hashOfVersion = async (
  req: PayloadRequest,
  { collection, document_id, version_id }: Pinned
): Promise<string | undefined> => {
  if (!/^\d{1,9}$/.test(version_id)) {
    return undefined
  }
  const transaction = await transactionOf(req)
  const table = sql.identifier(`_${collection.replaceAll("-", "_")}_v`)
  await transaction.execute(sql`SELECT id FROM ${table} WHERE id = ${version_id} FOR UPDATE`)
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ id: { equals: version_id } }, { parent: { equals: document_id } }] },
    locale: "all",
    limit: 1,
    pagination: false,
    req,
  })
  // To take a document back touches its newest version's time and status, and nothing it says.
  return docs[0] && versionHash({ ...docs[0].version, _status: undefined, updatedAt: undefined })
}
