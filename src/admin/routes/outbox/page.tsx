import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { Link } from "react-router-dom"
import { ListState } from "../../components/lists/list-state"
import { Pager } from "../../components/lists/pager"
import { api, istTime, query } from "../../lib/api"

type OutboxMessage = {
  id: string
  channel: string
  order_id: string
  created_at: string
  to: string | null
  subject: string | null
  text: string
}

/** Messages to customers that this installation shows instead of sending. */
const OutboxPage = () => {
  const [cursors, setCursors] = useState<string[]>([])
  const cursor = cursors.at(-1)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["outbox", cursor],
    queryFn: () =>
      api<{ messages: OutboxMessage[]; next_cursor: string | null }>(
        `/admin/outbox?${query({ cursor, limit: 25 })}`
      ),
    placeholderData: keepPreviousData,
  })
  const messages = data?.messages ?? []

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Outbox</Heading>
      </div>
      <ListState
        error={error}
        isPending={isPending}
        isEmpty={messages.length === 0}
        empty="No message has been queued yet."
        onRetry={() => void refetch()}
      />
      {messages.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>When</Table.HeaderCell>
              <Table.HeaderCell>Channel</Table.HeaderCell>
              <Table.HeaderCell>To</Table.HeaderCell>
              <Table.HeaderCell>Message</Table.HeaderCell>
              <Table.HeaderCell>Order</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {messages.map((message) => (
              <Table.Row key={message.id}>
                <Table.Cell>{istTime(message.created_at)}</Table.Cell>
                <Table.Cell>
                  <Badge size="2xsmall">{message.channel}</Badge>
                </Table.Cell>
                <Table.Cell>{message.to ?? "no address"}</Table.Cell>
                <Table.Cell className="whitespace-pre-line py-2">
                  {message.subject && (
                    <Text size="small" weight="plus">
                      {message.subject}
                    </Text>
                  )}
                  {message.text}
                </Table.Cell>
                <Table.Cell>
                  <Link className="text-ui-fg-interactive" to={`/orders/${message.order_id}`}>
                    open
                  </Link>
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Pager cursors={cursors} next={data?.next_cursor} onChange={setCursors} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Outbox", icon: Envelope })

export default OutboxPage
