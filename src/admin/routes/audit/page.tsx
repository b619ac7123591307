import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShieldCheck } from "@medusajs/icons"
import { Badge, Container, Heading, Input, Table } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { ListState } from "../../components/lists/list-state"
import { Pager } from "../../components/lists/pager"
import { api, istTime, query } from "../../lib/api"

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

/** The tamper-evident log, latest first, and whether its chain still holds. */
const AuditPage = () => {
  const [resourceId, setResourceId] = useState("")
  const [cursors, setCursors] = useState<string[]>([])
  const cursor = cursors.at(-1)
  const events = useQuery({
    queryKey: ["audit", resourceId, cursor],
    queryFn: () =>
      api<{ audit_events: AuditEvent[]; next_cursor: number | null }>(
        `/admin/audit?${query({ resource_id: resourceId || undefined, cursor, limit: 25 })}`
      ),
    placeholderData: keepPreviousData,
  })
  const chain = useQuery({
    queryKey: ["audit", "verify"],
    queryFn: () => api<{ verdict: Verdict }>("/admin/audit/verify"),
  })
  const rows = events.data?.audit_events ?? []

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-4 px-6 py-4">
        <div className="flex items-center gap-x-3">
          <Heading>Audit</Heading>
          {chain.data && <ChainBadge verdict={chain.data.verdict} />}
          {chain.error && <Badge color="red">{chain.error.message}</Badge>}
        </div>
        <Input
          size="small"
          aria-label="Id of an order, a prescription, a user"
          placeholder="Id of an order, a prescription..."
          value={resourceId}
          onChange={(event) => {
            setResourceId(event.target.value.trim())
            setCursors([])
          }}
        />
      </div>
      <ListState
        error={events.error}
        isPending={events.isPending}
        isEmpty={rows.length === 0}
        empty="Nothing is on record here."
        onRetry={() => void events.refetch()}
      />
      {rows.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>No.</Table.HeaderCell>
              <Table.HeaderCell>When</Table.HeaderCell>
              <Table.HeaderCell>What</Table.HeaderCell>
              <Table.HeaderCell>Who</Table.HeaderCell>
              <Table.HeaderCell>On</Table.HeaderCell>
              <Table.HeaderCell>Detail</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((event) => (
              <Table.Row key={event.id}>
                <Table.Cell>{event.seq}</Table.Cell>
                <Table.Cell>{istTime(event.at)}</Table.Cell>
                <Table.Cell>{event.action}</Table.Cell>
                <Table.Cell>
                  {event.actor_type} {event.actor_id}
                </Table.Cell>
                <Table.Cell>{event.resource_id}</Table.Cell>
                <Table.Cell className="max-w-64 truncate" title={JSON.stringify(event.detail)}>
                  {JSON.stringify(event.detail)}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Pager cursors={cursors} next={events.data?.next_cursor} onChange={setCursors} />
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

export const config = defineRouteConfig({ label: "Audit", icon: ShieldCheck })

export default AuditPage
