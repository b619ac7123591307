import type { Sql } from "../../lib/sql"
import { listRedFlags, type RedFlagPage, type RedFlagRow } from "./red-flags"
import type { SessionOwner } from "./sealed-places"
import { MAY_IMPROVE } from "./sessions"

/** The message of a flag, as long as it may be read to correct the rules. */
type SealedWords = {
  message_id: string
  sealed_body: string
  session: SessionOwner
}

export type SealedPage = {
  red_flags: RedFlagRow[]
  words: SealedWords[]
  next_cursor: string | null
}

/**
 * Flags with their sealed messages where that consent stands. Their sessions are locked, in the
 * order of their ids, until the transaction ends: what is withdrawn or erased meanwhile waits, so it is
 * either not here or was read before.
 */
export async function sealedFlags(sql: Sql, page: RedFlagPage): Promise<SealedPage> {
  const { red_flags, next_cursor } = await listRedFlags(sql, page)
  const ids = red_flags.flatMap(({ session_id }) => session_id ?? [])
  const sessions =
    ids.length > 0
      ? await sql<SessionOwner>(
          `SELECT s.id, s.customer_id FROM consult_session s
           WHERE s.id = ANY(ARRAY[?]::text[]) AND s.deleted_at IS NULL AND ${MAY_IMPROVE}
           ORDER BY s.id FOR SHARE`,
          [ids]
        )
      : []
  const words: SealedWords[] = []
  for (const session of sessions) {
    const own = red_flags.filter(({ session_id }) => session_id === session.id)
    const messages = await sql<Omit<SealedWords, "session">>(
      `SELECT id AS message_id, sealed_body FROM consult_message
       WHERE session_id = ? AND id = ANY(ARRAY[?]::text[]) AND deleted_at IS NULL`,
      [session.id, own.map(({ message_id }) => message_id)]
    )
    words.push(...messages.map((message) => ({ ...message, session })))
  }
  return { red_flags, words, next_cursor }
}
