import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Badge, Button } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link } from "react-router-dom"
import { MarkButtons } from "../../components/consult/mark-buttons"
import { RuleCounts } from "../../components/consult/rule-counts"
import { firedOn, topicLabel, URGENCY_OPTIONS, urgencyLabel } from "../../components/consult/labels"
import {
  MARK_LABELS,
  type RedFlag,
  type RedFlagLog,
  type RuleCount,
} from "../../components/consult/types"
import { useThisList } from "../../components/consult/way-back"
import { Choice } from "../../components/forms/choice"
import { Field } from "../../components/forms/field"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { useListUrl } from "../../components/lists/use-list-url"
import { usePages } from "../../components/lists/use-pages"
import { api, backend, query } from "../../lib/api"
import { istTime, istToday } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { plusDays } from "../../../lib/calendar"

const PAGE_SIZE = 25
const REFRESH_MS = 10_000
const DAYS = 30
const ANY = "any"
const CHOICES = {
  urgency: [{ value: ANY, label: "Any urgency" }, ...URGENCY_OPTIONS],
  stage: [
    { value: ANY, label: "Before or after the answer" },
    { value: "message", label: "In the message" },
    { value: "reply", label: "In the reply" },
  ],
  marked: [
    { value: ANY, label: "Marked or not" },
    { value: "no", label: "Not marked" },
    { value: "yes", label: "Marked" },
    ...Object.entries(MARK_LABELS).map(([value, label]) => ({ value, label })),
  ],
}
const LABELS = { topic: "Topic", urgency: "Urgency", stage: "Stage", marked: "Mark" }
const ANYTHING = { topic: ANY, urgency: ANY, stage: ANY, marked: ANY }
const NAMES = ["topic", "urgency", "stage", "marked"] as const

const COLUMNS: Column<RedFlag>[] = [
  { title: "When", cell: ({ created_at }) => istTime(created_at), className: "whitespace-nowrap" },
  { title: "Topic", cell: ({ topic }) => topicLabel(topic) },
  {
    title: "Urgency",
    cell: ({ urgency }) => <Badge size="2xsmall">{urgencyLabel(urgency)}</Badge>,
    className: "whitespace-nowrap",
  },
  { title: "Rule", cell: ({ rule_id }) => rule_id },
  { title: "Fired on", cell: ({ concepts }) => firedOn(concepts) },
  { title: "Found in", cell: ({ stage }) => stage },
  {
    title: "Chat",
    cell: ({ review_id }) => review_id && <ReadChat id={review_id} />,
  },
  { title: "Mark", cell: (flag) => <MarkButtons flag={flag} />, className: "py-2" },
]

/** The chat of a flag, from which this page is found again as it was. */
const ReadChat = ({ id }: { id: string }) => (
  <Link to={`/consult-reviews/${id}`} state={useThisList()} className="text-ui-fg-interactive">
    Read
  </Link>
)

/** Which rules of the triage fired, and whether they were right. What was written is not kept here. */
const RedFlagsPage = () => {
  const me = useMe()
  const mayRead = me?.may("GET /admin/consult/reviews/:id") ?? false
  const defaults = { ...ANYTHING, from: plusDays(istToday(), 1 - DAYS), to: istToday() }
  const { chosen, choose, pages } = useListUrl(defaults)
  const { from, to } = chosen
  const given = NAMES.filter((name) => chosen[name] !== ANY).map((name) => [name, chosen[name]])
  const filter = { ...Object.fromEntries(given), from, to }
  const exported = chosen.marked === "no" ? { ...filter, marked: undefined } : filter
  const counts = useQuery({
    queryKey: ["red-flags", "counts", from, to],
    queryFn: () =>
      api<{ counts: RuleCount[] }>(`/admin/consult/red-flags/counts?${query({ from, to })}`),
    staleTime: 0,
  })
  // A topic that was chosen stays to choose, though none of its flags is of these days.
  const fired = (counts.data?.counts ?? []).map(({ topic }) => topic)
  const topics = [...new Set([...fired, chosen.topic])].filter((topic) => topic !== ANY)
  const choices = {
    ...CHOICES,
    topic: [
      { value: ANY, label: "Any topic" },
      ...topics.map((value) => ({ value, label: topicLabel(value) })),
    ],
  }
  const { data, ...list } = usePages<RedFlagLog>({
    key: "red-flags",
    path: "/admin/consult/red-flags",
    filter: { ...filter, limit: PAGE_SIZE },
    refetchInterval: REFRESH_MS,
    pages,
  })

  return (
    <ListPage
      title="Red flags"
      hint="Which rules fired, on what, and when. What was written stands in the chat; who reads it is on record."
      tools={
        me?.may("GET /admin/consult/red-flags/export") && (
          <Button size="small" variant="secondary" asChild>
            <a href={backend(`/admin/consult/red-flags/export?${query(exported)}`)} download>
              Export what is marked
            </a>
          </Button>
        )
      }
      above={
        <>
          <div className="flex flex-wrap items-end gap-3 px-6 py-4">
            {NAMES.map((name) => (
              <div key={name} className="w-52">
                <Choice
                  label={LABELS[name]}
                  hideLabel
                  value={chosen[name]}
                  options={choices[name]}
                  onChange={(value) => choose({ [name]: value })}
                />
              </div>
            ))}
            <Field
              label="First day"
              type="date"
              value={from}
              max={to}
              onChange={(event) => choose({ from: event.target.value })}
            />
            <Field
              label="Last day"
              type="date"
              value={to}
              min={from}
              onChange={(event) => choose({ to: event.target.value })}
            />
          </div>
          <RuleCounts
            counts={counts.data?.counts}
            state={{
              error: counts.error,
              isPending: counts.isPending,
              onRetry: () => void counts.refetch(),
            }}
          />
        </>
      }
      label="Red flags"
      columns={mayRead ? COLUMNS : COLUMNS.filter(({ title }) => title !== "Chat")}
      rows={data?.red_flags}
      empty="No rule has fired here."
      {...list}
    />
  )
}

export const config = defineRouteConfig({ label: "Red flags", icon: BellAlert, rank: 7 })

export const handle = { breadcrumb: () => "Red flags" }

export default RedFlagsPage
