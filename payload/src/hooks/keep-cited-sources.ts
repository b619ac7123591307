import { sql } from "@payloadcms/db-postgres"
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from "payload"
import { isReviewerOrAdmin } from "../access/is-reviewer-or-admin"
import { transactionOf } from "../lib/transaction-of"
import type { Source } from "../payload-types"

/** A source under published content keeps its grade. */
export const keepGradeOfCitedSource: CollectionBeforeChangeHook<Source> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (
    operation === "update" &&
    originalDoc &&
    (data.credibility_grade === "ungraded" || data.deletedAt)
  ) {
    await refuseIfCited(req, originalDoc.id)
  }
  return data
}

export const keepCitedSource: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseIfCited(req, Number(id))

/** Its words are public wherever it is cited, at once. */
export const onlyReviewersChangeGradedSources: CollectionBeforeChangeHook<Source> = ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  const isGraded = operation === "update" && originalDoc?.credibility_grade !== "ungraded"
  if (isGraded && req.user && !isReviewerOrAdmin({ req })) {
    throw new APIError(
      "Only a reviewer changes a source that is graded.",
      403,
      { code: "graded_source_needs_reviewer" },
      true
    )
  }
  return data
}

const refuseIfCited = async (req: PayloadRequest, id: Source["id"]) => {
  const transaction = await transactionOf(req)
  // Waits for a publication under way that cites it.
  await transaction.execute(sql`SELECT id FROM sources WHERE id = ${id} FOR UPDATE`)
  const citing = await transaction.execute<{ slug: string }>(sql`
    SELECT slug FROM articles JOIN articles_rels rel ON rel.parent_id = articles.id
      WHERE rel.sources_id = ${id} AND _status = 'published' AND deleted_at IS NULL
    UNION ALL
    SELECT slug FROM conditions JOIN conditions_rels rel ON rel.parent_id = conditions.id
      WHERE rel.sources_id = ${id} AND _status = 'published' AND deleted_at IS NULL
    UNION ALL
    SELECT slug FROM monographs JOIN monographs_rels rel ON rel.parent_id = monographs.id
      WHERE rel.sources_id = ${id} AND _status = 'published' AND deleted_at IS NULL
    LIMIT 3`)
  if (citing.rows.length) {
    throw new APIError(
      `Published content cites this source: ${citing.rows.map(({ slug }) => slug).join(", ")}.`,
      409,
      { code: "source_is_cited" },
      true
    )
  }
}
