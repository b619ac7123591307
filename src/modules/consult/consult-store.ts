import type { OwnKey } from "../../lib/own-key"
import type { Sql } from "../../lib/sql"
import type { ConsultDependencies } from "./dependencies"
import type { SessionOwner } from "./sealed-places"

type Run = <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>

/** The module's tables and keys, as its parts use them. */
export type ConsultStore = {
  /** In one transaction. */
  transaction: Run
  /** Statements that need none. */
  reading: Run
  keyOf(session: SessionOwner): Promise<OwnKey>
  privacy: ConsultDependencies["privacy"]
}
