import type { DraftLine } from "../../contracts/prescription"
import type { Sql } from "../../lib/sql"
import { sealedPlace, type Open } from "./sealed-places"

export type PageDetail = {
  number: number
  mime: string
  width: number
  height: number
  rotation_degrees: number
  ocr: {
    state: "queued" | "running" | "done" | "failed"
    attempts: number
    failure_reason: string | null
    source: "text_layer" | "ocr" | null
    confidence: number | null
  }
  text: string | null
  draft_lines: DraftLine[]
}

type PageRow = Omit<PageDetail, "ocr" | "text" | "draft_lines"> & {
  id: string
  state: PageDetail["ocr"]["state"]
  attempts: number
  failure_reason: string | null
  text_source: PageDetail["ocr"]["source"]
  ocr_confidence: number | null
  sealed_text: string | null
  sealed_draft_lines: string | null
}

/** The pages of a prescription, with what OCR read on them. */
export async function pagesOf(sql: Sql, open: Open, prescriptionId: string): Promise<PageDetail[]> {
  const rows = await sql<PageRow>(
    `SELECT g.id, g.number, g.mime, g.width, g.height, g.rotation_degrees, g.text_source, g.ocr_confidence,
            g.sealed_text, g.sealed_draft_lines, j.state, j.attempts, j.failure_reason
     FROM prescription_page g JOIN ocr_job j ON j.page_id = g.id
     WHERE g.prescription_id = ? ORDER BY g.number`,
    [prescriptionId]
  )
  return Promise.all(
    rows.map(async (row) => ({
      number: row.number,
      mime: row.mime,
      width: row.width,
      height: row.height,
      rotation_degrees: row.rotation_degrees,
      ocr: {
        state: row.state,
        attempts: row.attempts,
        failure_reason: row.failure_reason,
        source: row.text_source,
        confidence: row.ocr_confidence,
      },
      text: row.sealed_text && (await open(row.sealed_text, sealedPlace.text(row.id))),
      draft_lines: row.sealed_draft_lines
        ? JSON.parse(await open(row.sealed_draft_lines, sealedPlace.draftLines(row.id)))
        : [],
    }))
  )
}
