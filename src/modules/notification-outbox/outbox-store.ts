import type { Transaction } from "../../lib/sql"
import type { OutboxDependencies } from "./dependencies"

/** The module's tables, and what it is handed, as its parts use them. */
export type OutboxStore = {
  transaction: Transaction
  /** Statements that need none. */
  reading: Transaction
  dependencies: OutboxDependencies
}
