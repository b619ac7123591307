import { sql } from "@payloadcms/db-postgres"
import { APIError, type CollectionAfterChangeHook } from "payload"
import { readServerEnv } from "../env"
import { readPatterns } from "../knowledge/safety"
import { transactionOf } from "../lib/transaction-of"
import type { RedFlagPattern } from "../payload-types"
import { isTriedForWriter } from "../scheduling/try-publication"
import { askForEvaluation } from "./ask-for-evaluation"

/** As many as the shop tries at once. */
const MOST_PATTERNS = 500

/** The shop's reasons, as an editor can act on them. */
const SAID: Record<string, string | undefined> = {
  false_alarms: "it raises too many false alarms. Use words that only an emergency has.",
  fires_on_everyday_messages:
    "it fires on what customers write every day. Use words that only an emergency has.",
  too_slow:
    "with it, the rules take too long to read a message. Use fewer words, and not the same in many rules.",
}

/**
 * A rule goes live only after the shop has tried the whole set, with this rule in it, on its phrases:
 * it must raise no alarm where there is none. One at a time, or two that pass alone would fail
 * together. Its fields have been checked by now; a refusal undoes the save.
 */
export const evaluateRule: CollectionAfterChangeHook<RedFlagPattern> = async ({ doc, req }) => {
  if (isTriedForWriter(req) || doc._status !== "published" || !doc.enabled) {
    return
  }
  const transaction = await transactionOf(req)
  await transaction.execute(
    sql`SELECT pg_advisory_xact_lock(hashtextextended('cms:red-flag-patterns', 0))`
  )
  const patterns = await readPatterns(req)
  if (patterns.length > MOST_PATTERNS) {
    throw new APIError(
      `There are ${MOST_PATTERNS} rules already. Take one back first.`,
      400,
      { code: "rule_set_full" },
      true
    )
  }

  const { rulesCheck } = readServerEnv()
  const verdict = rulesCheck && (await askForEvaluation({ ...rulesCheck, patterns }))
  if (!verdict) {
    throw new APIError(
      "The rule cannot be tested now, so it is not published. Try again later.",
      503,
      { code: "rule_evaluation_unavailable" },
      true
    )
  }
  if (!verdict.accepted) {
    throw new APIError(
      `The rule does not pass its test: ${SAID[verdict.reason] ?? verdict.reason}`,
      400,
      { code: "rule_evaluation_failed", ...verdict },
      true
    )
  }
}
