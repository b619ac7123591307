import type { Payload, PayloadRequest } from "payload"

type Transaction = Pick<Payload["db"]["drizzle"], "execute">

/** The database within the transaction of the request: what it locks stays locked until the end. */
export const transactionOf = async ({
  payload,
  transactionID,
}: PayloadRequest): Promise<Transaction> => {
  const session = transactionID ? payload.db.sessions?.[await transactionID] : undefined
  if (!isTransaction(session?.db)) {
    throw new Error("There is no transaction to lock rows in")
  }
  return session.db
}

const isTransaction = (db: unknown): db is Transaction =>
  typeof db === "object" && db !== null && "execute" in db && typeof db.execute === "function"
