import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Badge, Container, Heading, Input } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
import { usePages } from "../../components/lists/use-pages"
import { api } from "../../lib/api"
import { istTime } from "../../lib/format"
import { useSettled } from "../../lib/use-settled"

type AuditEvent = {
  id: string
  seq: number
  at: string
  actor_type: string
  actor_id: string
  action: string
  resource_type: string
  resource_id: string
  detail: Record<string, unknown>
}

type Verdict =
  | { intact: true; events: number }
  | { intact: false; events: number; first_broken: { seq: number; reason: string } }

const COLUMNS: Column<AuditEvent>[] = [
  { title: "No.", cell: ({ seq }) => seq },
  { title: "When", cell: ({ at }) => istTime(at), className: "whitespace-nowrap" },
  { title: "What", cell: ({ action }) => action },
  { title: "Who", cell: ({ actor_type, actor_id }) => `${actor_type} ${actor_id}` },
  { title: "On", cell: ({ resource_id }) => resource_id },
  {
    title: "Detail",
    cell: ({ detail }) => <span title={JSON.stringify(detail)}>{JSON.stringify(detail)}</span>,
    className: "max-w-64 truncate",
  },
]

/** The tamper-evident log, latest first, and whether its chain still holds. */
const AuditPage = () => {
  const [typed, setTyped] = useState("")
  const resourceId = useSettled(typed.trim())
  const { data, state, pager } = usePages<{
    audit_events: AuditEvent[]
    next_cursor: number | null
  }>({
    key: "audit",
    path: "/admin/audit",
    filter: { resource_id: resourceId, limit: 25 },
  })
  const chain = useQuery({
    queryKey: ["audit", "verify"],
    queryFn: () => api<{ verdict: Verdict }>("/admin/audit/verify"),
    staleTime: 0,
  })
  const events = state.error ? [] : (data?.audit_events ?? [])

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="flex items-center gap-x-3">
          <Heading>Audit</Heading>
          {chain.data && <ChainBadge verdict={chain.data.verdict} />}
          {chain.error && !state.error && <Badge color="red">{chain.error.message}</Badge>}
        </div>
        <div className="w-80">
          <Input
            type="search"
            size="small"
            aria-label="Id of an order, a prescription, a user"
            placeholder="Id of an order, a prescription…"
            value={typed}
            maxLength={128}
            onChange={(event) => setTyped(event.target.value)}
          />
        </div>
      </div>
      <ListState {...state} isEmpty={events.length === 0} empty="Nothing is on record here." />
      {events.length > 0 && <ListTable label="Audit events" columns={COLUMNS} rows={events} />}
      <Pager {...pager} />
    </Container>
  )
}

const ChainBadge = ({ verdict }: { verdict: Verdict }) =>
  verdict.intact ? (
    <Badge color="green">chain intact, {verdict.events} events</Badge>
  ) : (
    <Badge color="red">
      row {verdict.first_broken.seq} {verdict.first_broken.reason}
    </Badge>
  )

export const config = defineRouteConfig({ label: "Audit", icon: ShieldCheck, rank: 5 })

export const handle = { breadcrumb: () => "Audit" }

export default AuditPage
