import { resolve } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type AuditModuleService from "../service"
import type { AuditInput } from "../audit-event"

const read: AuditInput = {
  actor_type: "user",
  actor_id: "user_1",
  action: "prescription.page_read",
  resource_type: "prescription",
  resource_id: "rx_1",
  detail: { page: 1 },
}

moduleIntegrationTestRunner<AuditModuleService>({
  moduleName: "audit",
  resolve: "./src/modules/audit",
  pathToMigrations: resolve(__dirname, "../migrations"),
  testSuite: ({ service, MikroOrmWrapper }) => {
    const sql = (statement: string) => MikroOrmWrapper.getManager().execute(statement)

    /** What somebody with full rights on the database could do. */
    const tamper = (statement: string) =>
      sql(
        `SET session_replication_role = replica; ${statement}; SET session_replication_role = origin`
      )

    describe("the audit log", () => {
      it("numbers rows without gaps when many writers append at once", async () => {
        await Promise.all(Array.from({ length: 25 }, () => service.record(read)))

        const rows = await service.listAuditEvents({}, { order: { seq: "ASC" }, take: 100 })
        expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1))
        expect(await service.verify()).toMatchObject({ intact: true, events: 25 })
      })

      it("keeps one row of an act, however many record it at once", async () => {
        const act = { ...read, action: "prescription.reviewed", act_id: "rxrev_1" }
        await Promise.all(Array.from({ length: 10 }, () => service.record([act, read])))

        expect(await service.listAuditEvents({ action: act.action })).toHaveLength(1)
        expect(await service.listAuditEvents({ action: read.action })).toHaveLength(10)
        expect(await service.verify()).toMatchObject({ intact: true, events: 11 })
      })

      it("refuses to change, remove or empty what it holds", async () => {
        await service.record(read)

        for (const statement of [
          "UPDATE audit_event SET actor_id = 'other'",
          "DELETE FROM audit_event",
          "TRUNCATE audit_event",
          "DELETE FROM audit_head",
        ]) {
          await expect(sql(statement)).rejects.toThrow("append-only")
        }
        const rows = await service.listAuditEvents({})
        expect(rows).toHaveLength(1)
        expect(rows[0].actor_id).toBe("user_1")
      })

      it.each([
        ["changed", "UPDATE audit_event SET detail = '{\"page\": 2}' WHERE seq = 3", 3],
        ["missing", "DELETE FROM audit_event WHERE seq = 2", 2],
        ["missing", "DELETE FROM audit_event WHERE seq = 5", 5],
        ["missing", "DELETE FROM audit_event", 1],
        [
          "unlinked",
          "UPDATE audit_event SET prev_hash = 'x' WHERE seq = 4; UPDATE audit_event e SET hash = audit_event_hash(e) WHERE seq = 4",
          4,
        ],
      ])("names the first %s row", async (reason, statement, seq) => {
        await service.record([read, read, read, read, read])

        await tamper(statement)

        expect(await service.verify()).toMatchObject({
          intact: false,
          first_broken: { seq, reason },
        })
      })

      it("refuses free text and writes nothing", async () => {
        await expect(service.record({ ...read, detail: { note: "Asha Rao" } })).rejects.toThrow(
          "note may only hold an id or a code"
        )
        await expect(service.record({ ...read, actor_id: "asha@pulsekart.test" })).rejects.toThrow(
          "actor_id"
        )
        expect(await service.listAuditEvents({})).toHaveLength(0)
      })
    })
  },
})

jest.setTimeout(60_000)
