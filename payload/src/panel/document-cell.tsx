import type { DefaultServerCellComponentProps } from "payload"
import { PUBLISHABLE } from "../scheduling/publishable"
import { titleOf } from "./title-of"

/** A document of any kind by its title, as a link to its page; the history calls its collection a kind. */
export const DocumentCell = async ({ payload, rowData }: DefaultServerCellComponentProps) => {
  const collection = PUBLISHABLE.find((known) => known === (rowData.collection ?? rowData.kind))
  if (!collection) {
    return null
  }
  const title = await titleOf(payload, { collection, document_id: String(rowData.document_id) })
  return <a href={`/admin/collections/${collection}/${rowData.document_id}`}>{title}</a>
}
