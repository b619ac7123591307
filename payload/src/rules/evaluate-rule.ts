import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionBeforeChangeHook } from "payload"
import { readServerEnv } from "../env"
import { patternOf, readPatterns } from "../knowledge/safety"
import { transactionOf } from "../lib/transaction-of"
import type { RedFlagPattern } from "../payload-types"
import { askForEvaluation } from "./ask-for-evaluation"

/**
 * A rule goes live only after the shop has tried the whole set, with this rule in it, on its phrases:
 * it must raise no alarm where there is none. One at a time, or two that pass alone would fail
 * together.
 */
export const evaluateRule: CollectionBeforeChangeHook<RedFlagPattern> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { rulesCheck } = readServerEnv()
  const { name, category, language, all_of } = data
  if (!rulesCheck || data._status !== "published" || !data.enabled) {
    return data
  }
  if (!name || !category || !language || !all_of) {
    // What is not whole is refused by its fields.
    return data
  }
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended('cms:red-flag-patterns', 0))`
  )
  const id = operation === "update" ? originalDoc?.id : undefined
  const others = (await readPatterns(req)).filter((pattern) => pattern.id !== String(id))
  const changed = patternOf({ id: id ?? "new", name, category, language, all_of })

  const verdict = await askForEvaluation({ ...rulesCheck, patterns: [...others, changed] })
  if (!verdict) {
    throw new APIError(
      "The rule cannot be evaluated now, so it is not published. Try again later.",
      503,
      { code: "rule_evaluation_unavailable" },
      true
    )
  }
  if (!verdict.accepted) {
    throw new APIError(
      `The rule does not pass its evaluation: ${verdict.reason}`,
      400,
      { code: "rule_evaluation_failed", ...verdict },
      true
    )
  }
  return data
}
