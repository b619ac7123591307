import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Badge, Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
import { usePages } from "../../components/lists/use-pages"
import { istTime } from "../../lib/format"

type OutboxMessage = {
  id: string
  channel: string
  order_id: string
  created_at: string
  to: string | null
  subject: string | null
  text: string
}

const COLUMNS: Column<OutboxMessage>[] = [
  { title: "When", cell: ({ created_at }) => istTime(created_at), className: "whitespace-nowrap" },
  { title: "Channel", cell: ({ channel }) => <Badge size="2xsmall">{channel}</Badge> },
  { title: "To", cell: ({ to }) => to ?? "no address" },
  {
    title: "Message",
    cell: ({ subject, text }) => (
      <>
        {subject && (
          <Text size="small" weight="plus">
            {subject}
          </Text>
        )}
        {text}
      </>
    ),
    className: "whitespace-pre-line py-2",
  },
  {
    title: "Order",
    cell: ({ order_id }) => (
      <Link className="text-ui-fg-interactive" to={`/orders/${order_id}`}>
        Open
      </Link>
    ),
  },
]

/** Messages to customers that this installation shows instead of sending. */
const OutboxPage = () => {
  const { data, state, pager } = usePages<{
    messages: OutboxMessage[]
    next_cursor: string | null
  }>({ key: "outbox", path: "/admin/outbox", filter: { limit: 25 } })
  const messages = state.error ? [] : (data?.messages ?? [])

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Outbox</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Messages to customers. They are shown here and not sent.
        </Text>
      </div>
      <ListState
        {...state}
        isEmpty={messages.length === 0}
        empty="No message has been queued yet."
      />
      {messages.length > 0 && <ListTable label="Messages" columns={COLUMNS} rows={messages} />}
      <Pager {...pager} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Outbox", icon: Envelope, rank: 3 })

export const handle = { breadcrumb: () => "Outbox" }

export default OutboxPage
