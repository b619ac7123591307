import type { Sql } from "../../lib/sql"
import { notFound } from "./claims"
import { customerView, type CustomerPrescription } from "./customer-view"
import type { PrescriptionDependencies } from "./dependencies"
import { queriesOf } from "./queries"
import { listQueue, queueEntry, type QueueEntry, type QueueFilter } from "./queue"
import { OF_THE_REVIEW_IN_FORCE, reviewLinesOf } from "./reviews"

type Opening = Pick<PrescriptionDependencies, "privacy">

export type CustomerFilter = Omit<QueueFilter, "claim" | "order" | "customer_id">

type CustomerPage = { prescriptions: CustomerPrescription[]; next_cursor: string | null }

/** What its customer may see. Somebody else's does not exist. @throws not_found */
export async function customerDetail(
  sql: Sql,
  dependencies: Opening,
  { id, customer_id }: { id: string; customer_id: string }
): Promise<CustomerPrescription> {
  const entry = await queueEntry(sql, id)
  if (!entry || entry.customer_id !== customer_id) {
    throw notFound()
  }
  const [view] = await viewsOf(sql, dependencies, [entry])
  return view
}

export async function listForCustomer(
  sql: Sql,
  dependencies: Opening,
  { filter, customer_id }: { filter: CustomerFilter; customer_id: string }
): Promise<CustomerPage> {
  const own: QueueFilter = { ...filter, order: "desc", customer_id }
  const { entries, next_cursor } = await listQueue(sql, own, customer_id)
  return { prescriptions: await viewsOf(sql, dependencies, entries), next_cursor }
}

async function viewsOf(
  sql: Sql,
  dependencies: Opening,
  entries: QueueEntry[]
): Promise<CustomerPrescription[]> {
  const ids = entries.map(({ id }) => id)
  const lines = await reviewLinesOf(
    sql,
    `l.prescription_id = ANY(ARRAY[?]::text[]) AND ${OF_THE_REVIEW_IN_FORCE}`,
    [ids]
  )
  const queries = await queriesOf(sql, dependencies, ids)
  return entries.map((entry) =>
    customerView(
      entry,
      lines.filter((line) => line.prescription_id === entry.id),
      queries.get(entry.id) ?? []
    )
  )
}
