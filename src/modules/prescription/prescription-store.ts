import type { Transaction } from "../../lib/sql"
import type { PrescriptionDependencies } from "./dependencies"

/** The module's tables, and what it is handed, as its parts use them. */
export type PrescriptionStore = {
  transaction: Transaction
  /** Statements that need none. */
  reading: Transaction
  dependencies: PrescriptionDependencies
}
