import { sql } from "@payloadcms/db-postgres"
import type { PayloadRequest } from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { HistoryAction } from "./actions"

export type HappenedTo = {
  collection?: string
  document_id?: string | number
  version_id?: string
  detail?: string
}

/**
 * One line of who did what, in the transaction of the deed: there is never one without the other.
 * The name is kept as it was; the account may go.
 */
export const record = async (
  req: PayloadRequest,
  action: HistoryAction,
  { collection, document_id, version_id, detail }: HappenedTo
): Promise<void> => {
  const transaction = await transactionOf(req)
  await transaction.execute(sql`
    INSERT INTO history (at, action, actor_id, actor_name, kind, document_id, version_id, detail)
    VALUES (clock_timestamp(), ${action}, ${req.user ? String(req.user.id) : null},
      ${req.user?.name ?? "The program"}, ${collection ?? null},
      ${document_id === undefined ? null : String(document_id)}, ${version_id ?? null},
      ${detail ?? null})`)
}
