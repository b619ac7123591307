import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionBeforeChangeHook } from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { ScheduledPublication } from "../payload-types"

/** A person only ever cancels, and only what has not happened. */
export const onlyCancel: CollectionBeforeChangeHook<ScheduledPublication> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== "update" || !originalDoc) {
    return data
  }
  const transaction = await transactionOf(req)
  const cancelled =
    data.state === "cancelled" &&
    // Decided by the row itself: the sweep may have taken it since it was read.
    (await transaction.execute(sql`
      UPDATE scheduled_publications SET state = 'cancelled'
      WHERE id = ${originalDoc.id} AND state = 'scheduled' RETURNING id`))
  if (!cancelled || cancelled.rows.length === 0) {
    throw new APIError(
      "state: only what is scheduled can be cancelled, and nothing else can be changed.",
      409,
      { code: "schedule_not_cancellable" },
      true
    )
  }
  return data
}
