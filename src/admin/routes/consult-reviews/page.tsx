import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ChatBubbleLeftRight } from "@medusajs/icons"
import { NextReview } from "../../components/consult/next-review"
import { KindBadge, VerdictBadge } from "../../components/consult/review-badges"
import { TOPIC_OPTIONS, topicLabel, urgencyLabel } from "../../components/consult/labels"
import {
  KIND_LABELS,
  KINDS,
  type QueuedChat,
  type ReviewQueue,
} from "../../components/consult/types"
import { useThisList } from "../../components/consult/way-back"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { useListUrl } from "../../components/lists/use-list-url"
import { usePages } from "../../components/lists/use-pages"
import { istTime, span } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { useNow } from "../../lib/use-now"

const PAGE_SIZE = 20
const REFRESH_MS = 10_000
const STATES = [
  { value: "open", label: "Waiting" },
  { value: "done", label: "Done" },
]
const ANY = "any"
const KIND_OPTIONS = [
  { value: ANY, label: "For any reason" },
  ...KINDS.map((value) => ({ value, label: KIND_LABELS[value] })),
]

const TOPICS = [{ value: ANY, label: "About anything" }, ...TOPIC_OPTIONS]
const DEFAULTS = { state: "open", kind: ANY, topic: ANY }
const given = (value: string) => (value === ANY ? undefined : value)

/** Chats that a pharmacist looks at, a row each: who asked for a person comes first, then the gravest. */
const ConsultReviewsPage = () => {
  const me = useMe()
  const now = useNow(REFRESH_MS)
  const { chosen, choose, pages } = useListUrl(DEFAULTS)
  const here = useThisList()
  const { data, ...list } = usePages<ReviewQueue>({
    key: "consult-reviews",
    path: "/admin/consult/reviews",
    filter: {
      state: chosen.state,
      kind: given(chosen.kind),
      topic: given(chosen.topic),
      limit: PAGE_SIZE,
    },
    refetchInterval: REFRESH_MS,
    pages,
  })
  const mayOpen = me?.may("GET /admin/consult/reviews/:id") ?? false
  const columns: Column<QueuedChat>[] = [
    {
      title: "Why",
      cell: ({ kinds }) => (
        <span className="flex flex-wrap gap-1">
          {kinds.map((kind) => (
            <KindBadge key={kind} kind={kind} />
          ))}
        </span>
      ),
    },
    { title: "About", cell: ({ topic }) => topic && topicLabel(topic) },
    { title: "Urgency", cell: ({ urgency }) => urgency && urgencyLabel(urgency) },
    { title: "Since", cell: ({ created_at }) => istTime(created_at) },
    chosen.state === "open"
      ? {
          title: "Waits",
          cell: ({ created_at }) => span(now - new Date(created_at).getTime()),
        }
      : {
          title: "Verdict",
          cell: ({ verdict }) => verdict && <VerdictBadge verdict={verdict} />,
        },
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
              value={chosen.state}
              options={STATES.map((option) =>
                option.value === "open"
                  ? { ...option, label: `${option.label} (${data?.open ?? 0})` }
                  : option
              )}
              onChange={(state) => choose({ state })}
            />
          </div>
          <div className="w-52">
            <Choice
              label="Reason"
              hideLabel
              value={chosen.kind}
              options={KIND_OPTIONS}
              onChange={(kind) => choose({ kind })}
            />
          </div>
          <div className="w-52">
            <Choice
              label="Topic"
              hideLabel
              value={chosen.topic}
              options={TOPICS}
              onChange={(topic) => choose({ topic })}
            />
          </div>
          {mayOpen && <NextReview {...here} />}
        </>
      }
      label="Consult reviews"
      columns={columns}
      rows={data?.reviews}
      empty="No consult waits here."
      to={mayOpen ? ({ id }) => `/consult-reviews/${id}` : undefined}
      carries={here}
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
