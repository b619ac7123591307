import type { OwnKey } from "../../lib/own-key"
import type { Transaction } from "../../lib/sql"
import type { ConsultDependencies } from "./dependencies"
import type { SessionOwner } from "./sealed-places"

/** The module's tables and keys, as its parts use them. */
export type ConsultStore = {
  /** In one transaction. */
  transaction: Transaction
  /** Statements that need none. */
  reading: Transaction
  keyOf(session: SessionOwner): Promise<OwnKey>
  privacy: ConsultDependencies["privacy"]
}
