import type { Sql } from "../../lib/sql"
import { notFound } from "./claims"
import { recordPageView } from "./page-views"
import type { PrescriptionStore } from "./prescription-store"
import { sealedPlace } from "./sealed-places"

export type PageNumber = { prescription_id: string; number: number }

type PageImage = { id: string; mime: string; file_key: string; customer_id: string }

/**
 * The clean image of a page, for one person, who has opened it from then on; or tried to, when it
 * does not open. Audit the read before you call it.
 *
 * @throws not_found
 */
export async function openPage(
  { transaction, reading, dependencies: { privacy, file } }: PrescriptionStore,
  { user_id, ...of }: PageNumber & { user_id: string }
): Promise<{ mime: string; bytes: Buffer }> {
  const { id, mime, file_key, customer_id } = await reading((sql) => pageImage(sql, of))
  const view = { page_id: id, user_id }
  let bytes: Buffer
  try {
    const sealed = await file.getAsBuffer(file_key)
    bytes = await privacy.open(customer_id, sealed, sealedPlace.page(id))
  } catch (error) {
    await transaction((sql) => recordPageView(sql, { ...view, outcome: "failed" }))
    throw error
  }
  await transaction((sql) => recordPageView(sql, { ...view, outcome: "opened" }))
  return { mime, bytes }
}

/** @throws not_found */
export async function pageImage(
  sql: Sql,
  { prescription_id, number }: PageNumber
): Promise<PageImage> {
  const [page] = await sql<PageImage>(
    `SELECT g.id, g.mime, g.file_key, p.customer_id
     FROM prescription_page g JOIN prescription p ON p.id = g.prescription_id
     WHERE g.prescription_id = ? AND g.number = ? AND g.deleted_at IS NULL AND p.deleted_at IS NULL`,
    [prescription_id, number]
  )
  if (!page) {
    throw notFound()
  }
  return page
}
