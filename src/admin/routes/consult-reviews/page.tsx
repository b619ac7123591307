import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { useState } from "react"
import { NextReview } from "../../components/consult/next-review"
import { KindBadge, VerdictBadge } from "../../components/consult/review-badges"
import { KIND_LABELS, KINDS, type Review, type ReviewQueue } from "../../components/consult/types"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { usePages } from "../../components/lists/use-pages"
import { istTime, span } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { useNow } from "../../lib/use-now"

const PAGE_SIZE = 20
const REFRESH_MS = 10_000
const STATES = [
  { value: "open" as const, label: "Waiting" },
  { value: "done" as const, label: "Done" },
]
const ANY = "any"
const KIND_OPTIONS = [
  { value: ANY, label: "For any reason" },
  ...KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
]

/** Consults that a pharmacist looks at: who asked for a person comes first. */
const ConsultReviewsPage = () => {
  const me = useMe()
  const now = useNow(REFRESH_MS)
  const [reviewState, setReviewState] = useState<(typeof STATES)[number]["value"]>("open")
  const [kind, setKind] = useState<string>(ANY)
  const { data, ...list } = usePages<ReviewQueue>({
    key: "consult-reviews",
    path: "/admin/consult/reviews",
    filter: { state: reviewState, kind: kind === ANY ? undefined : kind, limit: PAGE_SIZE },
    refetchInterval: REFRESH_MS,
  })
  const mayOpen = me?.may("GET /admin/consult/reviews/:id") ?? false
  const columns: Column<Review>[] = [
    { title: "Why", cell: ({ kind: why }) => <KindBadge kind={why} /> },
    { title: "Since", cell: ({ created_at }) => istTime(created_at) },
    reviewState === "open"
      ? {
          title: "Waits",
          cell: ({ created_at }) => span(now - new Date(created_at).getTime()),
        }
      : {
          title: "Verdict",
          cell: ({ verdict }) => verdict && <VerdictBadge verdict={verdict} />,
        },
    { title: "Consult", cell: ({ session_id }) => session_id },
  ]

  return (
    <ListPage
      title="Consult reviews"
      hint={
        mayOpen
          ? "Keys: J and K or the arrows move, Enter opens, N opens the next."
          : "Only a pharmacist opens what a customer wrote."
      }
      tools={
        <>
          <div className="w-36">
            <Choice
              label="State"
              hideLabel
              value={reviewState}
              options={STATES.map((option) =>
                option.value === "open"
                  ? { ...option, label: `${option.label} (${data?.open ?? 0})` }
                  : option
              )}
              onChange={setReviewState}
            />
          </div>
          <div className="w-52">
            <Choice
              label="Reason"
              hideLabel
              value={kind}
              options={KIND_OPTIONS}
              onChange={setKind}
            />
          </div>
          {mayOpen && <NextReview />}
        </>
      }
      label="Consult reviews"
      columns={columns}
      rows={data?.reviews}
      empty="No consult waits here."
      to={mayOpen ? ({ id }) => `/consult-reviews/${id}` : undefined}
      {...list}
    />
  )
}

export const config = defineRouteConfig({
  label: "Consult reviews",
  icon: ChatBubbleLeftRight,
  rank: 6,
})

export const handle = { breadcrumb: () => "Consult reviews" }

export default ConsultReviewsPage
