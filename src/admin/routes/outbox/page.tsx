import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { Container, Heading, Input, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { Choice } from "../../components/forms/choice"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
import { usePages } from "../../components/lists/use-pages"
import { MessageStateBadge } from "../../components/messages/message-state"
import {
  CHANNEL_NAMES,
  TEMPLATE_NAMES,
  type MessageRow,
  type Outbox,
} from "../../components/messages/types"
import { api } from "../../lib/api"
import { istTime } from "../../lib/format"
import { useSettled } from "../../lib/use-settled"

const ANY = "any"
const EVENTS = choices("Any event", TEMPLATE_NAMES)
const CHANNELS = choices("Any channel", CHANNEL_NAMES)
const STATES = choices("Any state", {
  waiting: "Waiting",
  sent: "Sent",
  failed: "Failed",
  shown: "Shown here only",
})

const COLUMNS: Column<MessageRow>[] = [
  { title: "When", cell: ({ created_at }) => istTime(created_at), className: "whitespace-nowrap" },
  { title: "Message", cell: ({ template }) => TEMPLATE_NAMES[template] ?? template },
  { title: "Channel", cell: ({ channel }) => CHANNEL_NAMES[channel] },
  { title: "Order", cell: ({ order_number }) => (order_number ? `#${order_number}` : "–") },
  { title: "State", cell: ({ state }) => <MessageStateBadge state={state} /> },
]

/** What people were told. The words are opened one message at a time, and each reading is on record. */
const OutboxPage = () => {
  // A link from elsewhere may name the customer.
  const [address] = useSearchParams()
  const [typed, setTyped] = useState("")
  const [template, setTemplate] = useState(ANY)
  const [channel, setChannel] = useState(ANY)
  const [state, setState] = useState(ANY)
  const search = useSettled(typed.trim())
  const customer = useCustomer(search)
  const { data, ...list } = usePages<Outbox>({
    key: "outbox",
    path: "/admin/outbox",
    filter: {
      order_number: /^#?\d+$/.test(search) ? search.replace("#", "") : undefined,
      customer_id: customer.id ?? address.get("customer_id") ?? undefined,
      template: given(template),
      channel: given(channel),
      state: given(state),
      limit: 25,
    },
    refetchInterval: 10_000,
  })
  const messages = list.state.error || customer.isUnknown ? [] : (data?.messages ?? [])

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-end justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Outbox</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {data && !data.sends_mail
              ? "No mail server is set up: messages are shown here and not sent."
              : "E-mails are sent. SMS and WhatsApp messages are shown here only."}
          </Text>
        </div>
        <div className="flex flex-wrap items-end gap-2">
          <div className="w-64">
            <Input
              type="search"
              size="small"
              aria-label="Search by order number or the customer's e-mail"
              placeholder="Order number or e-mail"
              value={typed}
              maxLength={254}
              onChange={(event) => setTyped(event.target.value)}
            />
          </div>
          <div className="w-56">
            <Choice
              label="Event"
              hideLabel
              value={template}
              options={EVENTS}
              onChange={setTemplate}
            />
          </div>
          <div className="w-36">
            <Choice
              label="Channel"
              hideLabel
              value={channel}
              options={CHANNELS}
              onChange={setChannel}
            />
          </div>
          <div className="w-40">
            <Choice label="State" hideLabel value={state} options={STATES} onChange={setState} />
          </div>
        </div>
      </div>
      <ListState
        {...list.state}
        isEmpty={messages.length === 0}
        empty="There is no such message."
      />
      {messages.length > 0 && (
        <ListTable
          label="Messages"
          columns={COLUMNS}
          rows={messages}
          to={({ id }) => `/outbox/${id}`}
        />
      )}
      <Pager {...list.pager} />
    </Container>
  )
}

/** Whose address was typed. It goes in a body: an address has no place in a URL. */
function useCustomer(search: string): { id: string | undefined; isUnknown: boolean } {
  const isAddress = /^\S+@\S+\.\S+$/.test(search)
  const { data } = useQuery({
    queryKey: ["outbox", "customer", search],
    queryFn: () =>
      api<{ customer_id: string | null }>("/admin/outbox/recipients", {
        method: "POST",
        body: { email: search },
      }),
    enabled: isAddress,
  })
  return { id: data?.customer_id ?? undefined, isUnknown: isAddress && !data?.customer_id }
}

function choices(any: string, names: Readonly<Record<string, string>>) {
  const named = Object.entries(names).map(([value, label]) => ({ value, label }))
  return [{ value: ANY, label: any }, ...named]
}

function given(choice: string): string | undefined {
  return choice === ANY ? undefined : choice
}

export const config = defineRouteConfig({ label: "Outbox", icon: Envelope, rank: 3 })

export const handle = { breadcrumb: () => "Outbox" }

export default OutboxPage
