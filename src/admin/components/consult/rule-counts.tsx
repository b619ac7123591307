import { Button, Heading } from "@medusajs/ui"
import { useState, type ComponentProps } from "react"
import { ListState } from "../lists/list-state"
import { ListTable, type Column } from "../lists/list-table"
import { topicLabel } from "./labels"
import type { RuleCount } from "./types"

type Row = RuleCount & { id: string }

const AT_FIRST = 5
const FIGURE = "text-right tabular-nums"
const COLUMNS: Column<Row>[] = [
  { title: "Topic", cell: ({ topic }) => topicLabel(topic) },
  { title: "Rule", cell: ({ rule_id }) => rule_id },
  { title: "False alarm", cell: ({ false_alarm }) => false_alarm, className: FIGURE },
  { title: "Wrong topic", cell: ({ wrong_topic }) => wrong_topic, className: FIGURE },
  { title: "Right", cell: ({ right }) => right, className: FIGURE },
  { title: "Not marked", cell: ({ unmarked }) => unmarked, className: FIGURE },
]

type Props = {
  counts: RuleCount[] | undefined
  state: Pick<ComponentProps<typeof ListState>, "error" | "isPending" | "onRetry">
}

/** Which rule alarms wrongly, or of the wrong danger: the one that was wrong most often first. */
export const RuleCounts = ({ counts = [], state }: Props) => {
  const [showsAll, setShowsAll] = useState(false)
  const rows = counts.map((count) => ({
    ...count,
    id: `${count.topic} ${count.rule_id}`,
  }))
  return (
    <section aria-label="By rule">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading level="h2">By rule</Heading>
        {rows.length > AT_FIRST && (
          <Button size="small" variant="secondary" onClick={() => setShowsAll(!showsAll)}>
            {showsAll ? "Show fewer" : `Show all ${rows.length}`}
          </Button>
        )}
      </div>
      <ListState {...state} isEmpty={rows.length === 0} empty="No rule fired on these days." />
      {!state.error && rows.length > 0 && (
        <ListTable
          label="Rules"
          columns={COLUMNS}
          rows={showsAll ? rows : rows.slice(0, AT_FIRST)}
        />
      )}
    </section>
  )
}
