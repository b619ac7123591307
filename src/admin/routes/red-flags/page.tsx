import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import type { RedFlag, RedFlagLog } from "../../components/consult/types"
import { Choice } from "../../components/forms/choice"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
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
  { title: "Category", cell: ({ category }) => words(category) },
  {
    title: "Reply given",
    cell: ({ action }) => <Badge size="2xsmall">{words(action)}</Badge>,
  },
  { title: "Rule", cell: ({ rule_id }) => rule_id },
  { title: "Found in", cell: ({ stage }) => (stage === "message" ? "the message" : "the reply") },
]

/** Which rules of the triage fired. What was written is not kept with them. */
const RedFlagsPage = () => {
  const [category, setCategory] = useState(ANY)
  const [stage, setStage] = useState(ANY)
  const { data, state, pager } = usePages<RedFlagLog>({
    key: "red-flags",
    path: "/admin/consult/red-flags",
    filter: {
      category: category === ANY ? undefined : category,
      stage: stage === ANY ? undefined : stage,
      limit: PAGE_SIZE,
    },
    refetchInterval: REFRESH_MS,
  })
  const flags = state.error ? [] : (data?.red_flags ?? [])
  const counts = state.error ? [] : (data?.counts ?? [])
  // A category that was chosen stays to choose, though its last flag is older than thirty days.
  const categories = [...new Set([...counts.map((count) => count.category), category])].filter(
    (name) => name !== ANY
  )

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Red flags</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Which rules fired, and when. Never what somebody wrote.
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <div className="w-56">
            <Choice
              label="Category"
              hideLabel
              value={category}
              options={[
                { value: ANY, label: "Any category" },
                ...categories.map((value) => ({ value, label: words(value) })),
              ]}
              onChange={setCategory}
            />
          </div>
          <div className="w-56">
            <Choice label="Stage" hideLabel value={stage} options={STAGES} onChange={setStage} />
          </div>
        </div>
      </div>
      {counts.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 px-6 py-4">
          <Text size="small" className="text-ui-fg-subtle">
            In thirty days:
          </Text>
          {counts.map(({ category: name, count }) => (
            <Badge key={name} size="2xsmall">
              {words(name)} {count}
            </Badge>
          ))}
        </div>
      )}
      <ListState {...state} isEmpty={flags.length === 0} empty="No rule has fired here." />
      {flags.length > 0 && <ListTable label="Red flags" columns={COLUMNS} rows={flags} />}
      <Pager {...pager} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Red flags", icon: BellAlert, rank: 7 })

export const handle = { breadcrumb: () => "Red flags" }

export default RedFlagsPage
