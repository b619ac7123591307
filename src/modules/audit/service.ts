import type { Context } from "@medusajs/framework/types"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
  generateEntityId,
} from "@medusajs/framework/utils"
import { sqlOf } from "../../lib/sql"
import { assertIdsAndCodes, type AuditInput, type AuditRow, type AuditVerdict } from "./audit-event"
import { readLog, type LogPage } from "./log-page"
import { AuditEvent } from "./models/audit-event"

type BrokenRow = { seq: number; reason: "missing" | "changed" | "unlinked" }

const ROW_COLUMNS =
  "id, seq, at, actor_type, actor_id, action, resource_type, resource_id, detail, prev_hash, hash"

const rowIdOf = (actId: string) => `audev_${actId}`

export default class AuditModuleService extends MedusaService({ AuditEvent }) {
  /**
   * Appends events in the given order. The insert is short on purpose: the database takes the
   * chain's head row, so a caller's long transaction would hold up every other writer.
   */
  @InjectTransactionManager()
  async record(
    events: AuditInput | AuditInput[],
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<AuditRow[]> {
    const rows: AuditRow[] = []
    for (const event of Array.isArray(events) ? events : [events]) {
      assertIdsAndCodes(event)
      const known = event.act_id && (await this.rowOfAct(event.act_id, context))
      if (known) {
        rows.push(known)
        continue
      }
      const [row] = await sqlOf(context)<AuditRow>(
        `INSERT INTO audit_event (id, actor_type, actor_id, action, resource_type, resource_id, detail)
         VALUES (?, ?, ?, ?, ?, ?, ?::jsonb)
         RETURNING ${ROW_COLUMNS}`,
        [
          event.act_id ? rowIdOf(event.act_id) : generateEntityId(undefined, "audev"),
          event.actor_type,
          event.actor_id,
          event.action,
          event.resource_type,
          event.resource_id,
          JSON.stringify(event.detail ?? {}),
        ]
      )
      rows.push(row)
    }
    return rows
  }

  /** Rows of the log, latest first. */
  @InjectManager()
  async read(
    page: LogPage,
    @MedusaContext() context: Context<SqlEntityManager> = {}
  ): Promise<AuditRow[]> {
    return readLog(sqlOf(context), page)
  }

  /** Asked under the lock that every writer takes: nobody can record the same act in between. */
  private async rowOfAct(
    actId: string,
    context: Context<SqlEntityManager>
  ): Promise<AuditRow | undefined> {
    const sql = sqlOf(context)
    await sql(`SELECT seq FROM audit_head FOR UPDATE`)
    const [row] = await sql<AuditRow>(`SELECT ${ROW_COLUMNS} FROM audit_event WHERE id = ?`, [
      rowIdOf(actId),
    ])
    return row
  }

  /**
   * Recomputes the chain and compares its end with the head row, so that a changed, removed or
   * re-ordered row is named, the last ones included.
   */
  @InjectManager()
  async verify(@MedusaContext() context: Context<SqlEntityManager> = {}): Promise<AuditVerdict> {
    const [head] = await sqlOf(context)<{ seq: number; hash: string; events: number }>(
      `SELECT h.seq, h.hash, (SELECT count(*)::int FROM audit_event) AS events FROM audit_head h`
    )
    const [broken] = await sqlOf(context)<BrokenRow>(
      `WITH chain AS (
         SELECT e.seq, e.hash, e.prev_hash, audit_event_hash(e) AS expected,
                coalesce(lag(e.hash) OVER (ORDER BY e.seq), '') AS before,
                coalesce(lag(e.seq) OVER (ORDER BY e.seq), 0) AS before_seq
         FROM audit_event e WHERE e.seq <= ?
       ), faults AS (
         SELECT before_seq + 1 AS seq, 'missing' AS reason, 1 AS rank FROM chain WHERE seq <> before_seq + 1
         UNION ALL SELECT seq, 'changed', 2 FROM chain WHERE hash <> expected
         UNION ALL SELECT seq, 'unlinked', 3 FROM chain WHERE prev_hash <> before AND seq = before_seq + 1
         UNION ALL SELECT coalesce(max(seq), 0) + 1, 'missing', 1 FROM chain HAVING coalesce(max(seq), 0) < ?
         UNION ALL SELECT seq, 'changed', 4 FROM chain WHERE seq = ? AND hash <> ?
       )
       SELECT seq, reason FROM faults ORDER BY seq, rank LIMIT 1`,
      [head.seq, head.seq, head.seq, head.hash]
    )
    return broken
      ? { intact: false, events: head.events, first_broken: broken }
      : { intact: true, events: head.events, head_hash: head.hash || null }
  }
}
