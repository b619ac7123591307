import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Badge, Button, Container, Heading, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Choice } from "../../components/forms/choice"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
import { usePages } from "../../components/lists/use-pages"
import { api, backend, query } from "../../lib/api"
import {
  auditActor,
  auditDetail,
  auditPage,
  auditSentence,
  AUDIT_TOPICS,
} from "../../lib/audit-sentences"
import { istTime, words } from "../../lib/format"
import { useSettled } from "../../lib/use-settled"

type AuditEvent = {
  id: string
  seq: number
  at: string
  actor_type: string
  actor_id: string
  actor_name: string | null
  action: string
  resource_type: string
  resource_id: string
  resource_name: string | null
  detail: Record<string, unknown>
}

type Verdict =
  | { intact: true; events: number }
  | { intact: false; events: number; first_broken: { seq: number; reason: string } }

type Member = { id: string; email: string; first_name: string | null; last_name: string | null }

const DAY_MS = 86_400_000
const COLUMNS: Column<AuditEvent>[] = [
  { title: "No.", cell: ({ seq }) => seq },
  { title: "When", cell: ({ at }) => istTime(at), className: "whitespace-nowrap" },
  {
    title: "Who",
    cell: (event) => <span title={event.actor_id}>{auditActor(event)}</span>,
    className: "whitespace-nowrap",
  },
  {
    title: "Did",
    cell: ({ action }) => <span title={action}>{auditSentence(action)}</span>,
    className: "min-w-48 py-2",
  },
  { title: "On", cell: onWhat },
  {
    title: "With",
    cell: ({ detail }) => <span title={auditDetail(detail)}>{auditDetail(detail)}</span>,
    className: "max-w-72 truncate",
  },
]

/** The tamper-evident log, latest first, and whether its chain still holds. */
const AuditPage = () => {
  const [typed, setTyped] = useState("")
  const [topic, setTopic] = useState("all")
  const [person, setPerson] = useState("all")
  const [day, setDay] = useState("")
  const resourceId = useSettled(typed.trim())
  const filter = {
    resource_id: resourceId,
    action: topic === "all" ? undefined : topic,
    actor_id: person === "all" ? undefined : person,
    ...dayInIndia(day),
  }
  const { data, state, pager } = usePages<{
    audit_events: AuditEvent[]
    next_cursor: number | null
  }>({
    key: "audit",
    path: "/admin/audit",
    filter: { ...filter, limit: 25 },
  })
  const chain = useQuery({
    queryKey: ["audit", "verify"],
    queryFn: () => api<{ verdict: Verdict }>("/admin/audit/verify"),
    staleTime: 0,
  })
  const staff = useQuery({
    queryKey: ["audit", "staff"],
    queryFn: () =>
      api<{ users: Member[] }>("/admin/users?fields=id,email,first_name,last_name&limit=1000"),
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
        <Button size="small" variant="secondary" asChild>
          <a href={backend(`/admin/audit/export?${query(filter)}`)} download>
            Export as CSV
          </a>
        </Button>
      </div>
      <div className="flex flex-wrap items-center gap-3 px-6 py-4">
        <div className="w-48">
          <Choice label="What" hideLabel value={topic} options={AUDIT_TOPICS} onChange={setTopic} />
        </div>
        <div className="w-56">
          <Choice
            label="Person"
            hideLabel
            value={person}
            options={[
              { value: "all", label: "Everybody" },
              ...(staff.data?.users ?? []).map((member) => ({
                value: member.id,
                label: nameOf(member),
              })),
            ]}
            onChange={setPerson}
          />
        </div>
        <Input
          type="date"
          size="small"
          aria-label="Day"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
        <div className="w-72">
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
        <Text size="xsmall" className="text-ui-fg-muted">
          An export is on record itself.
        </Text>
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

/** By name, or by kind with the id to be read at need: an id tells a person nothing. */
function onWhat(event: AuditEvent) {
  const page = auditPage(event)
  const name = event.resource_name ?? words(event.resource_type)
  return page ? (
    <Link className="text-ui-fg-interactive" to={page} title={event.resource_id}>
      {name}
    </Link>
  ) : (
    <span title={event.resource_id}>{name}</span>
  )
}

function nameOf({ email, first_name, last_name }: Member): string {
  const name = [first_name, last_name].filter(Boolean).join(" ")
  return name ? `${name} (${email})` : email
}

/** From midnight to midnight in India. */
function dayInIndia(day: string): { from?: string; to?: string } {
  const start = new Date(`${day}T00:00:00+05:30`)
  return day === "" || Number.isNaN(start.getTime())
    ? {}
    : { from: start.toISOString(), to: new Date(start.getTime() + DAY_MS).toISOString() }
}

export const config = defineRouteConfig({ label: "Audit", icon: ShieldCheck, rank: 5 })

export const handle = { breadcrumb: () => "Audit" }

export default AuditPage
