import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/postgresql"
import type { Context } from "@medusajs/framework/types"

export type Sql = <Row extends object>(
  statement: string,
  parameters?: readonly unknown[]
) => Promise<Row[]>

/** Runs the work in one transaction. */
export type Transaction = <Result>(work: (sql: Sql) => Promise<Result>) => Promise<Result>

/** Statements with `?` parameters in the transaction (or on the connection) of a service call. */
export function sqlOf(context: Context<SqlEntityManager>): Sql {
  const manager = context.transactionManager ?? context.manager
  if (!manager) {
    throw new Error("The call needs @InjectManager or @InjectTransactionManager")
  }
  return <Row extends object>(statement: string, parameters: readonly unknown[] = []) =>
    manager.execute<Row[]>(statement, [...parameters])
}
