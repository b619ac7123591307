import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Badge, Button, Input } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { SearchField } from "../../components/lists/search-field"
import { usePages } from "../../components/lists/use-pages"
import { api, backend, query } from "../../lib/api"
import {
  auditActor,
  auditDetail,
  auditPage,
  auditSentence,
  AUDIT_TOPICS,
  type Names,
} from "../../lib/audit-sentences"
import { istTime } from "../../lib/format"
import { useMe, type Me } from "../../lib/use-me"
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
  detail: Record<string, unknown>
}

type Verdict =
  | { intact: true; events: number }
  | { intact: false; events: number; first_broken: { seq: number; reason: string } }

type Member = { id: string; email: string; first_name: string | null; last_name: string | null }

const DAY_MS = 86_400_000
/** The tamper-evident log, latest first, and whether its chain still holds. */
const AuditPage = () => {
  const [typed, setTyped] = useState("")
  const [topic, setTopic] = useState("all")
  const [person, setPerson] = useState("all")
  const [day, setDay] = useState("")
  const search = useSettled(typed.trim())
  const subjects = useSubjects(search)
  const me = useMe()
  const filter = {
    about: subjects.ids?.join(","),
    action: topic === "all" ? undefined : topic,
    actor_id: person === "all" ? undefined : person,
    ...dayInIndia(day),
  }
  const { data, state, pager } = usePages<{
    audit_events: AuditEvent[]
    names: Names
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
  const isUnknown = subjects.ids?.length === 0
  const columns = columnsFor(data?.names ?? {}, me)

  return (
    <ListPage
      title="Audit"
      badge={
        <>
          {chain.data && <ChainBadge verdict={chain.data.verdict} />}
          {chain.error && <Badge color="red">{chain.error.message}</Badge>}
        </>
      }
      hint="A click and what it did are one row here; the export has both. Each export is on record, too."
      tools={
        me?.may("GET /admin/audit/export") && (
          <Button size="small" variant="secondary" asChild>
            <a href={backend(`/admin/audit/export?${query(filter)}`)} download>
              Export as CSV
            </a>
          </Button>
        )
      }
      above={
        <div className="flex flex-wrap items-center gap-3 px-6 py-4">
          <div className="w-48">
            <Choice
              label="What"
              hideLabel
              value={topic}
              options={AUDIT_TOPICS}
              onChange={setTopic}
            />
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
          <SearchField
            label="Search by order number, prescription, person or product"
            placeholder="Order number, RX-…, person or product"
            value={typed}
            maxLength={128}
            onChange={setTyped}
          />
        </div>
      }
      label="Audit events"
      columns={columns}
      rows={isUnknown ? [] : data?.audit_events}
      empty={
        isUnknown
          ? "No order, prescription, person or product has this name."
          : "Nothing is on record here."
      }
      state={{ ...state, error: state.error ?? subjects.error }}
      pager={pager}
    />
  )
}

const ChainBadge = ({ verdict }: { verdict: Verdict }) =>
  verdict.intact ? (
    <Badge color="green">complete and unchanged: {verdict.events} events</Badge>
  ) : (
    <Badge color="red">
      entry {verdict.first_broken.seq} is {verdict.first_broken.reason}
    </Badge>
  )

function columnsFor(names: Names, me: Me | undefined): Column<AuditEvent>[] {
  return [
    { title: "No.", cell: ({ seq }) => seq },
    { title: "When", cell: ({ at }) => istTime(at), className: "whitespace-nowrap" },
    {
      title: "What happened",
      cell: (event) => <Sentence event={event} names={names} me={me} />,
      className: "min-w-72 py-2",
    },
    {
      title: "With",
      cell: ({ detail }) => {
        const said = auditDetail(detail, names)
        return <span title={said}>{said}</span>
      },
      className: "max-w-72 truncate",
    },
  ]
}

/** Who did what with what, by name; ids and the code of the action are to be read at need. */
function Sentence(props: { event: AuditEvent; names: Names; me: Me | undefined }) {
  const { event, names, me } = props
  const [before, thing, after] = auditSentence(event.action)
  const id = event.resource_id
  const name = names[id]?.name ?? thing
  const page = me && auditPage(id, names, me.may)
  return (
    <span title={`${event.action} · ${id} · ${event.actor_id}`}>
      <span className="font-medium">{auditActor(event)}</span> {before}
      {thing && page ? (
        <Link className="text-ui-fg-interactive" to={page}>
          {name}
        </Link>
      ) : (
        thing && name
      )}
      {after}
    </span>
  )
}

/** What a search means, as ids; nothing while it is empty. A name goes in a body, not in a URL. */
function useSubjects(search: string): { ids: string[] | undefined; error: Error | null } {
  const { data, error } = useQuery({
    queryKey: ["audit", "subjects", search],
    queryFn: () =>
      api<{ ids: string[] }>("/admin/audit/subjects", { method: "POST", body: { search } }),
    enabled: search !== "",
  })
  return { ids: search === "" ? undefined : data?.ids, error }
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
