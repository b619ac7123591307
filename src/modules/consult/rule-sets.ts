import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "../../lib/sql"
import type { RuleSetEvaluation } from "./evaluate-rules"
import {
  NO_RULES_FROM_CMS,
  safetyRules,
  type SafetyRules,
  type SafetyRuleSet,
} from "./safety-rules"

/**
 * Keeps a copy of the CMS's safety content with its evaluation. Accepted, it is in use from now on;
 * the same content again is moved to the front without being written twice.
 */
export async function keepRuleSet(
  sql: Sql,
  version_hash: string,
  rules: SafetyRules,
  evaluation: RuleSetEvaluation
): Promise<void> {
  await sql(
    `INSERT INTO consult_rule_set AS r (id, version_hash, rules, evaluation, accepted_at)
     VALUES (?, ?, ?::jsonb, ?::jsonb, CASE WHEN ?::boolean THEN clock_timestamp() END)
     ON CONFLICT (version_hash) WHERE deleted_at IS NULL DO UPDATE
       SET rules = excluded.rules, evaluation = excluded.evaluation,
           accepted_at = excluded.accepted_at, updated_at = now()`,
    [
      generateEntityId(undefined, "crule"),
      version_hash,
      JSON.stringify(rules),
      JSON.stringify(evaluation),
      evaluation.accepted,
    ]
  )
}

const IN_USE = `FROM consult_rule_set WHERE accepted_at IS NOT NULL AND deleted_at IS NULL
  ORDER BY accepted_at DESC, id DESC LIMIT 1`

export async function ruleSetHashInUse(sql: Sql): Promise<string | null> {
  const [row] = await sql<{ version_hash: string }>(`SELECT version_hash ${IN_USE}`)
  return row?.version_hash ?? null
}

/** A copy that cannot be read any more counts as none: the rules in code go on. */
export async function ruleSetInUse(sql: Sql): Promise<SafetyRuleSet> {
  const [row] = await sql<{ version_hash: string; rules: unknown }>(
    `SELECT version_hash, rules ${IN_USE}`
  )
  const parsed = safetyRules.safeParse(row?.rules)
  return row && parsed.success
    ? { ...parsed.data, version_hash: row.version_hash }
    : NO_RULES_FROM_CMS
}
