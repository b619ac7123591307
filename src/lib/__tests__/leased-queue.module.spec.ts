import { setTimeout as pause } from "node:timers/promises"
import { Pool, type PoolClient } from "@medusajs/framework/pg"
import { LeasedQueue, type LeasedJob, type LeasedWork } from "../leased-queue"
import type { Sql, Transaction } from "../sql"

const LEASE_SECONDS = 0.3
const FOREVER = new AbortController().signal

type Row = {
  state: string
  attempts: number
  lease_token: string | null
  failure_reason: string | null
  lease_until: Date | null
}

describe("a leased queue's work", () => {
  const database = new Pool({ connectionString: process.env.TEST_POSTGRES_URL })
  const warnings: string[] = []
  const queue = new LeasedQueue({
    table: "leased_queue_spec.job",
    leaseSeconds: LEASE_SECONDS,
    maxAttempts: 2,
    backoffSeconds: 0,
  })
  const sql = sqlOn(database)
  const transaction: Transaction = async (work) => {
    const connection = await database.connect()
    try {
      await connection.query("BEGIN")
      const result = await work(sqlOn(connection))
      await connection.query("COMMIT")
      return result
    } catch (error) {
      await connection.query("ROLLBACK")
      throw error
    } finally {
      connection.release()
    }
  }

  const work = (given: Pick<LeasedWork, "run"> & Partial<LeasedWork>): LeasedWork => ({
    name: "Job",
    transaction,
    logger: { warn: (line) => warnings.push(line) },
    failureOf: () => ({ reason: "broken", next: "try_again" }),
    ...given,
  })
  const row = async (): Promise<Row> => (await sql<Row>(`SELECT * FROM leased_queue_spec.job`))[0]
  const written = async () => (await sql(`SELECT * FROM leased_queue_spec.written`)).length
  const write = (on: Sql) => on(`INSERT INTO leased_queue_spec.written DEFAULT VALUES`)
  const takeOver = ({ id }: LeasedJob) =>
    sql(`UPDATE leased_queue_spec.job SET lease_token = 'another' WHERE id = ?`, [id])

  beforeAll(async () => {
    await database.query(
      `DROP SCHEMA IF EXISTS leased_queue_spec CASCADE;
       CREATE SCHEMA leased_queue_spec;
       CREATE TABLE leased_queue_spec.written (id serial);
       CREATE TABLE leased_queue_spec.job (
         id text, state text, attempts integer, available_at timestamptz DEFAULT now(),
         lease_token text, lease_until timestamptz, failure_reason text,
         created_at timestamptz, updated_at timestamptz, deleted_at timestamptz)`
    )
  })

  beforeEach(async () => {
    warnings.length = 0
    await database.query(
      `TRUNCATE leased_queue_spec.job, leased_queue_spec.written;
       INSERT INTO leased_queue_spec.job (id, state, attempts) VALUES ('job_1', 'queued', 0)`
    )
  })

  afterAll(async () => {
    await database.query(`DROP SCHEMA leased_queue_spec CASCADE`)
    await database.end()
  })

  describe("that finishes", () => {
    it("renews the lease while it goes on, and writes its result with the job's end", async () => {
      let rival: LeasedJob | undefined
      const worked = await queue.work(
        work({
          run: async () => {
            const begun = Number((await row()).lease_until)
            await until(async () => Number((await row()).lease_until) > begun)
            await until(() => Date.now() > begun)
            rival = await transaction((on) => queue.claim(on))
            return write
          },
        }),
        FOREVER
      )

      expect(worked).toBe(true)
      expect(rival).toBeUndefined()
      expect(await row()).toMatchObject({ state: "done", attempts: 1, lease_token: null })
      expect(await written()).toBe(1)
      // and nothing is left to do
      expect(await queue.work(work({ run: () => Promise.reject() }), FOREVER)).toBe(false)
    })

    it("is not done when its result could not be written", async () => {
      const run = async () => async (on: Sql) => {
        await write(on)
        throw new Error("no room")
      }

      expect(await queue.work(work({ run }), FOREVER)).toBe(true)

      expect(await row()).toMatchObject({ state: "queued", failure_reason: "broken" })
      expect(await written()).toBe(0)
    })

    it("leaves the job alone when the work ended it itself", async () => {
      const run = async ({ id }: LeasedJob) => {
        await sql(`UPDATE leased_queue_spec.job SET state = 'cancelled' WHERE id = ?`, [id])
        return "ended" as const
      }

      expect(await queue.work(work({ run }), FOREVER)).toBe(true)
      expect(await row()).toMatchObject({ state: "cancelled", failure_reason: null })
    })
  })

  describe("that loses its lease", () => {
    it("is told so, and writes nothing", async () => {
      const told: boolean[] = []
      const run = async (job: LeasedJob, signal: AbortSignal) => {
        await takeOver(job)
        await until(() => signal.aborted)
        told.push(signal.aborted)
        return write
      }

      await queue.work(work({ run }), FOREVER)

      expect(told).toEqual([true])
      expect(await written()).toBe(0)
      expect(await row()).toMatchObject({ state: "running", lease_token: "another" })
    })

    it("and throws, fails nothing of who has the job now", async () => {
      const run = async (job: LeasedJob, signal: AbortSignal) => {
        await takeOver(job)
        await until(() => signal.aborted)
        throw signal.reason
      }

      await queue.work(work({ run, onFailed: write }), FOREVER)

      expect(await written()).toBe(0)
      expect(await row()).toMatchObject({
        state: "running",
        lease_token: "another",
        failure_reason: null,
      })
      expect(warnings).toEqual(["Job job_1: broken, now taken over"])
    })
  })

  describe("that goes silent", () => {
    const goSilentAfter = (attempts: number) =>
      sql(
        `UPDATE leased_queue_spec.job SET state = 'running', attempts = ?, lease_token = 'silent',
                lease_until = clock_timestamp() - interval '1 second'`,
        [attempts]
      )

    it("in its last attempt, fails for good, with what a failure writes", async () => {
      await goSilentAfter(2)
      const run = jest.fn()

      expect(await queue.work(work({ run, onFailed: write }), FOREVER)).toBe(false)

      expect(run).not.toHaveBeenCalled()
      expect(await row()).toMatchObject({ state: "failed", failure_reason: "lease_expired" })
      expect(await written()).toBe(1)
      // and once alone
      await queue.work(work({ run, onFailed: write }), FOREVER)
      expect(await written()).toBe(1)
    })

    it("before that, is done by another process", async () => {
      await goSilentAfter(1)
      const run = async () => () => Promise.resolve()

      expect(await queue.work(work({ run, onFailed: write }), FOREVER)).toBe(true)

      expect(await row()).toMatchObject({ state: "done", attempts: 2 })
      expect(await written()).toBe(0)
    })
  })

  describe("that throws", () => {
    const run = () => Promise.reject(new Error("with a name in it"))

    it("is tried again, and fails for good after the last attempt", async () => {
      expect(await queue.work(work({ run, onFailed: write }), FOREVER)).toBe(true)
      expect(await row()).toMatchObject({ state: "queued", attempts: 1, failure_reason: "broken" })
      expect(await written()).toBe(0)

      expect(await queue.work(work({ run, onFailed: write }), FOREVER)).toBe(true)
      expect(await row()).toMatchObject({ state: "failed", attempts: 2, failure_reason: "broken" })
      expect(await written()).toBe(1)
      expect(warnings).toEqual(["Job job_1: broken, now queued", "Job job_1: broken, now failed"])
    })

    it("fails at once when another attempt would not help", async () => {
      const failureOf = () => ({ reason: "refused", next: "give_up" }) as const

      await queue.work(work({ run, failureOf, onFailed: write }), FOREVER)

      expect(await row()).toMatchObject({ state: "failed", attempts: 1, failure_reason: "refused" })
      expect(await written()).toBe(1)
    })

    it("goes back untouched when what it needs is down", async () => {
      const failureOf = () => ({ reason: "cms_unavailable", next: "wait" }) as const

      expect(await queue.work(work({ run, failureOf, onFailed: write }), FOREVER)).toBe(false)

      expect(await row()).toMatchObject({ state: "queued", attempts: 0, failure_reason: null })
      expect(await written()).toBe(0)
      expect(warnings).toEqual(["Job job_1: cms_unavailable, waits"])
    })

    it("goes back untouched when the process stops", async () => {
      const stopping = new AbortController()
      const stopped = (_: LeasedJob, signal: AbortSignal) => {
        stopping.abort()
        return Promise.reject(signal.reason)
      }

      expect(await queue.work(work({ run: stopped }), stopping.signal)).toBe(false)

      expect(await row()).toMatchObject({ state: "queued", attempts: 0, failure_reason: null })
      expect(warnings).toEqual([])
    })
  })
})

function sqlOn(connection: Pool | PoolClient): Sql {
  return async <Row extends object>(statement: string, parameters: readonly unknown[] = []) => {
    let at = 0
    const numbered = statement.replace(/\?/g, () => `$${++at}`)
    return (await connection.query<Row>(numbered, [...parameters])).rows
  }
}

/** The test's own time limit ends a wait that is in vain. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) {
    await pause(20)
  }
}
