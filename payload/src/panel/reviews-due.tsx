import { DefaultTemplate } from "@payloadcms/next/templates"
import { Gutter } from "@payloadcms/ui"
import { redirect } from "next/navigation"
import type { AdminViewServerProps } from "payload"
import { isStaff } from "../access/is-staff"
import { isKnowledgeCollection } from "../knowledge/published-document"
import { inWords } from "../lib/in-words"
import { dayInWords } from "../lib/ist"
import { findReviewsDue, SOON_DAYS, type DueReview } from "../review/reviews-due"

export const REVIEWS_DUE_PATH = "/reviews-due"

/** What must be looked at again, before the assistant falls silent on it. */
export const ReviewsDuePage = async ({
  initPageResult,
  params,
  searchParams,
}: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  // Payload opens pages of our own to everybody.
  if (!isStaff({ req })) {
    redirect("/admin/login")
  }
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
    >
      <Gutter>
        <ReviewsDue due={await findReviewsDue(req.payload)} />
      </Gutter>
    </DefaultTemplate>
  )
}

/** @param most how many are named; the others are on the page of their own */
export const ReviewsDue = ({ due, most }: { due: DueReview[]; most?: number }) => {
  const overdue = due.filter((one) => one.overdue).length
  const shown = due.slice(0, most)
  return (
    <section aria-label="Review due" style={{ marginBlockEnd: "2rem", overflowWrap: "anywhere" }}>
      <h2>Review due ({due.length})</h2>
      {due.length === 0 ? (
        <p>No review falls due within {SOON_DAYS} days.</p>
      ) : (
        <p>
          {overdue} overdue, {due.length - overdue} within {SOON_DAYS} days. The assistant answers
          nothing from an overdue article, condition or monograph. Open one and read it. If it
          holds, press “Reviewed again, unchanged”; if not, change it and publish it.
        </p>
      )}
      <ul>
        {shown.map((one) => (
          <li key={`${one.collection}:${one.document_id}`}>
            {inWords(one.collection)}:{" "}
            <a href={`/admin/collections/${one.collection}/${one.document_id}`}>{one.title}</a>,{" "}
            {whenInWords(one)}
          </li>
        ))}
      </ul>
      {shown.length < due.length && <a href={`/admin${REVIEWS_DUE_PATH}`}>All {due.length}</a>}
    </section>
  )
}

const whenInWords = ({ collection, due_on, overdue }: DueReview): string => {
  const day = dayInWords(due_on)
  if (!overdue) {
    return `due on ${day}`
  }
  return isKnowledgeCollection(collection)
    ? `was due on ${day}: nothing is answered from it`
    : `was due on ${day}: it stays in use`
}
