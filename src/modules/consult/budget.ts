import type { Sql } from "../../lib/sql"

type Budget = { sessionRequests: number; sessionTokens: number }

/**
 * Takes one request and the most tokens it may cost from what the session may spend. One UPDATE
 * decides between any number of processes.
 *
 * @returns false when too little is left
 */
export async function reserveRequest(
  sql: Sql,
  sessionId: string,
  tokens: number,
  { sessionRequests, sessionTokens }: Budget
): Promise<boolean> {
  const rows = await sql(
    `UPDATE consult_session SET answerer_requests = answerer_requests + 1,
            answerer_tokens = answerer_tokens + ?
     WHERE id = ? AND answerer_requests < ? AND answerer_tokens + ? <= ? RETURNING id`,
    [tokens, sessionId, sessionRequests, tokens, sessionTokens]
  )
  return rows.length === 1
}

/** Puts what was reserved and not used back. A request that never reported stays fully paid. */
export async function settleTokens(
  sql: Sql,
  sessionId: string,
  reserved: number,
  used: number
): Promise<void> {
  await sql(
    `UPDATE consult_session SET answerer_tokens = greatest(0, answerer_tokens - ?) WHERE id = ?`,
    [reserved - used, sessionId]
  )
}
