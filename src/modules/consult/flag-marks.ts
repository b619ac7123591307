import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { FlagMark } from "./types"

export type FlagMarkRow = {
  id: string
  red_flag_id: string
  mark: FlagMark
  /** With `wrong_topic` alone. */
  right_topic: string | null
  marked_by: string
  created_at: Date
}

const MARK = "id, red_flag_id, mark, right_topic, marked_by, created_at"

/**
 * Another mark after the last one, which stays on record. The same from the same person again, however
 * often at once, is one: the flag's row lock puts marks in order.
 *
 * @throws not_found, invalid_request for the topic that the flag has
 */
export async function markRedFlag(
  sql: Sql,
  { red_flag_id, mark, right_topic, marked_by }: Omit<FlagMarkRow, "id" | "created_at">
): Promise<{ marked: FlagMarkRow; isNew: boolean }> {
  const [flag] = await sql<{ topic: string }>(
    `SELECT topic FROM consult_red_flag WHERE id = ? AND deleted_at IS NULL FOR UPDATE`,
    [red_flag_id]
  )
  if (!flag) {
    throw refusal("not_found", "There is no such red flag")
  }
  if (flag.topic === right_topic) {
    throw refusal("invalid_request", "topic: the flag says this one; choose what it should say")
  }
  const [last] = await sql<FlagMarkRow & { ordinal: number }>(
    `SELECT ${MARK}, ordinal FROM consult_flag_mark WHERE red_flag_id = ?
     ORDER BY ordinal DESC LIMIT 1`,
    [red_flag_id]
  )
  if (last?.mark === mark && last.right_topic === right_topic && last.marked_by === marked_by) {
    const { ordinal: _, ...known } = last
    return { marked: known, isNew: false }
  }
  const [marked] = await sql<FlagMarkRow>(
    `INSERT INTO consult_flag_mark (id, red_flag_id, ordinal, mark, right_topic, marked_by)
     VALUES (?, ?, ?, ?, ?, ?) RETURNING ${MARK}`,
    [
      generateEntityId(undefined, "cmark"),
      red_flag_id,
      (last?.ordinal ?? 0) + 1,
      mark,
      right_topic,
      marked_by,
    ]
  )
  return { marked, isNew: true }
}
