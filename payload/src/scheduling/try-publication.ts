import { sql } from "@payloadcms/db-postgres"
import { createLocalReq, restoreVersionOperation, type PayloadRequest } from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { Pinned } from "./pinned-version"

/**
 * Publishes a version and undoes it again, within the request's transaction: what would be refused
 * at its hour is refused now, with the same words, while somebody is there to mend it.
 * @param forWriter leaves out what only a reviewer can bring: grades, verifications, the evaluation
 */
export const tryPublication = async (
  req: PayloadRequest,
  {
    collection,
    version_id,
    forWriter,
  }: Pick<Pinned, "collection" | "version_id"> & { forWriter?: true }
): Promise<void> => {
  const transaction = await transactionOf(req)
  const trial = await createLocalReq(
    {
      user: forWriter ? undefined : (req.user ?? undefined),
      context: { fromSchedule: "publish", triedForWriter: forWriter },
    },
    req.payload
  )
  trial.transactionID = req.transactionID
  await transaction.execute(sql`SAVEPOINT trial`)
  await restoreVersionOperation({
    collection: req.payload.collections[collection],
    id: version_id,
    overrideAccess: true,
    req: trial,
  })
  await transaction.execute(sql`ROLLBACK TO SAVEPOINT trial`)
}

/** Whether a writer only wants to know that a text is complete. */
export const isTriedForWriter = ({ context }: PayloadRequest): boolean =>
  context.triedForWriter === true
