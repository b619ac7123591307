import type { Transaction } from "../../../lib/sql"
import type { Parts } from "../parts"
import type { VectorIndex } from "../indexes/index-port"

/** Whoever found the old generation a moment ago still reads from it. */
const GRACE_SECONDS = 60

/** Removes generations that nobody uses any more. Safe to run everywhere at once. */
export async function dropRetired({
  transaction,
  parts,
}: {
  transaction: Transaction
  parts: Parts
}): Promise<void> {
  const retired = await transaction((sql) =>
    sql<{ id: string; index_kind: VectorIndex["kind"] }>(
      `SELECT id, index_kind FROM knowledge_generation
       WHERE state = 'retired' AND retired_at < clock_timestamp() - make_interval(secs => ?)
       ORDER BY id`,
      [GRACE_SECONDS]
    )
  )
  for (const { id, index_kind } of retired) {
    const index = parts.index(index_kind)
    if (index.shared) {
      await index.drop(id)
    }
    await transaction((sql) => sql(`DELETE FROM knowledge_generation WHERE id = ?`, [id]))
  }
}
