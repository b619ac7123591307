import { generateEntityId } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import type { Sql } from "../../lib/sql"
import type { PageViewOutcome } from "./types"

type PageView = {
  number: number
  /** `null`: this person never asked for the page. */
  outcome: PageViewOutcome | null
}

type Reader = { prescription_id: string; user_id: string }

/** What became of each page that somebody asked for, once, however often they ask. */
export async function recordPageView(
  sql: Sql,
  view: { page_id: string; user_id: string; outcome: PageViewOutcome }
): Promise<void> {
  await sql(
    `INSERT INTO prescription_page_view (id, page_id, user_id, outcome, viewed_at)
     VALUES (?, ?, ?, ?, clock_timestamp()) ON CONFLICT DO NOTHING`,
    [generateEntityId(undefined, "rxview"), view.page_id, view.user_id, view.outcome]
  )
}

/** Every page of a prescription, and whether one person has seen it. A page that opened once is opened. */
export async function pageViewsOf(sql: Sql, reader: Reader): Promise<PageView[]> {
  return sql<PageView>(
    `SELECT g.number, CASE WHEN bool_or(v.outcome = 'opened') THEN 'opened'
                           WHEN bool_or(v.outcome = 'failed') THEN 'failed' END AS outcome
     FROM prescription_page g
     LEFT JOIN prescription_page_view v ON v.page_id = g.id AND v.user_id = ?
     WHERE g.prescription_id = ? AND g.deleted_at IS NULL GROUP BY g.number ORDER BY g.number`,
    [reader.user_id, reader.prescription_id]
  )
}

/**
 * Who decides has looked at every page. A page whose image does not open may be asked about or
 * rejected; nothing is approved that nobody could see.
 *
 * @throws pages_not_opened, naming the pages
 */
export async function assertPagesOpened(
  sql: Sql,
  reader: Reader,
  { approves }: { approves: boolean }
): Promise<void> {
  const views = await pageViewsOf(sql, reader)
  const unopened = views.filter(({ outcome }) => outcome === null)
  if (unopened.length > 0) {
    throw refusal(
      "pages_not_opened",
      `${naming(unopened)}: not opened by you yet. Look at every page first, then decide.`
    )
  }
  const failed = views.filter(({ outcome }) => outcome === "failed")
  if (approves && failed.length > 0) {
    throw refusal(
      "pages_not_opened",
      `${naming(failed)}: the image could not be opened, so nothing can be approved. Open it again. If that fails, reject the prescription, or ask the customer for a new image.`
    )
  }
}

function naming(pages: PageView[]): string {
  const numbers = pages.map(({ number }) => number)
  return numbers.length === 1 ? `Page ${numbers[0]}` : `Pages ${numbers.join(", ")}`
}
