import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import type { RedFlag, RedFlagLog } from "../../components/consult/types"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { usePages } from "../../components/lists/use-pages"
import { istTime, words } from "../../lib/format"

const PAGE_SIZE = 25
const REFRESH_MS = 10_000
const ANY = "any"
const STAGES = [
  { value: ANY, label: "Before or after the answer" },
  { value: "message", label: "In the message" },
  { value: "reply", label: "In the reply" },
]

const COLUMNS: Column<RedFlag>[] = [
  { title: "When", cell: ({ created_at }) => istTime(created_at), className: "whitespace-nowrap" },
  { title: "Topic", cell: ({ topic }) => words(topic) },
  {
    title: "Urgency",
    cell: ({ urgency }) => <Badge size="2xsmall">{words(urgency)}</Badge>,
  },
  { title: "Rule", cell: ({ rule_id }) => rule_id },
  { title: "Found in", cell: ({ stage }) => (stage === "message" ? "the message" : "the reply") },
]

/** Which rules of the triage fired. What was written is not kept with them. */
const RedFlagsPage = () => {
  const [topic, setTopic] = useState(ANY)
  const [stage, setStage] = useState(ANY)
  const { data, ...list } = usePages<RedFlagLog>({
    key: "red-flags",
    path: "/admin/consult/red-flags",
    filter: {
      topic: topic === ANY ? undefined : topic,
      stage: stage === ANY ? undefined : stage,
      limit: PAGE_SIZE,
    },
    refetchInterval: REFRESH_MS,
  })
  const counts = list.state.error ? [] : (data?.counts ?? [])
  // A topic that was chosen stays to choose, though its last flag is older than thirty days.
  const topics = [...new Set([...counts.map((count) => count.topic), topic])].filter(
    (name) => name !== ANY
  )

  return (
    <ListPage
      title="Red flags"
      hint="Which rules fired, and when. Never what somebody wrote."
      tools={
        <>
          <div className="w-56">
            <Choice
              label="Topic"
              hideLabel
              value={topic}
              options={[
                { value: ANY, label: "Any topic" },
                ...topics.map((value) => ({ value, label: words(value) })),
              ]}
              onChange={setTopic}
            />
          </div>
          <div className="w-56">
            <Choice label="Stage" hideLabel value={stage} options={STAGES} onChange={setStage} />
          </div>
        </>
      }
      above={
        counts.length > 0 && (
          <div className="flex flex-wrap items-center gap-2 px-6 py-4">
            <Text size="small" className="text-ui-fg-subtle">
              In thirty days:
            </Text>
            {counts.map(({ topic: name, count }) => (
              <Badge key={name} size="2xsmall">
                {words(name)} {count}
              </Badge>
            ))}
          </div>
        )
      }
      label="Red flags"
      columns={COLUMNS}
      rows={data?.red_flags}
      empty="No rule has fired here."
      {...list}
    />
  )
}

export const config = defineRouteConfig({ label: "Red flags", icon: BellAlert, rank: 7 })

export const handle = { breadcrumb: () => "Red flags" }

export default RedFlagsPage
