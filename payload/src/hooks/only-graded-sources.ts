import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionBeforeChangeHook } from "payload"
import { transactionOf } from "../lib/transaction-of"
import type { Source } from "../payload-types"
import { isTriedForWriter } from "../scheduling/try-publication"

type Citing = {
  id: number
  _status?: "draft" | "published" | null
  sources?: (number | Source)[] | null
}

/** What is public rests on sources that a reviewer has graded; drafts may cite any. */
export const onlyGradedSources: CollectionBeforeChangeHook<Citing> = async ({ data, req }) => {
  if (isTriedForWriter(req) || data._status !== "published" || !data.sources?.length) {
    return data
  }
  const ids = data.sources.map((source) => (typeof source === "object" ? source.id : source))
  const transaction = await transactionOf(req)
  // Locked, so that none loses its grade before this publication is committed.
  const graded = await transaction.execute<{ id: number }>(sql`
    SELECT id FROM sources
    WHERE id IN ${ids} AND credibility_grade <> 'ungraded' AND deleted_at IS NULL
    ORDER BY id FOR SHARE`)
  const missing = ids.filter((id) => !graded.rows.some((row) => row.id === id))
  if (missing.length) {
    throw new APIError(
      `sources: a reviewer must grade ${missing.join(", ")} first.`,
      400,
      { code: "source_not_graded", sources: missing },
      true
    )
  }
  return data
}
