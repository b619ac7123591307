import { Client, Pool } from "@medusajs/framework/pg"
import type { Logger } from "@medusajs/framework/types"
import type { Sql } from "../../../lib/sql"

const CHANNEL = "content_feed"
const STATEMENT_MS = 10_000

/** The CMS's database, through a role that sees the outbox and nothing else. */
export class FeedDatabase {
  private readonly pool: Pool
  private listener: Client | undefined

  constructor(
    private readonly url: string,
    private readonly logger: Pick<Logger, "warn">
  ) {
    this.pool = new Pool({
      connectionString: url,
      max: 3,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: 3_000,
      statement_timeout: STATEMENT_MS,
    })
    // Without a listener an idle connection that breaks would end the process.
    this.pool.on("error", () => undefined)
  }

  readonly sql: Sql = async <Row extends object>(
    statement: string,
    parameters: readonly unknown[] = []
  ) => {
    let at = 0
    const numbered = statement.replace(/\?/g, () => `$${++at}`)
    const { rows } = await this.pool.query<Row>(numbered, [...parameters])
    return rows
  }

  /** Calls `wake` when a row is written; polling makes up for what is missed while reconnecting. */
  async listen(wake: () => void): Promise<void> {
    if (this.listener) {
      return
    }
    const client = new Client({ connectionString: this.url, connectionTimeoutMillis: 3_000 })
    const forget = () => {
      if (this.listener === client) {
        this.listener = undefined
      }
    }
    client.on("error", forget)
    client.on("end", forget)
    client.on("notification", wake)
    this.listener = client
    try {
      await client.connect()
      await client.query(`LISTEN ${CHANNEL}`)
    } catch {
      forget()
      await client.end().catch(() => this.logger.warn("The feed's listener did not close"))
    }
  }

  async close(): Promise<void> {
    await Promise.all([this.listener?.end(), this.pool.end()])
  }
}
