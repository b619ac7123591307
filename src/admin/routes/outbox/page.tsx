import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Envelope } from "@medusajs/icons"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useSearchParams } from "react-router-dom"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { SearchField } from "../../components/lists/search-field"
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

const NUMBER = /^#?(\d{1,9})$/
const REFERENCE = /^rx-\S{1,17}$/i
const ADDRESS = /^\S+@\S+\.\S+$/
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
  { title: "To", cell: ({ recipient }) => recipient ?? "–" },
  { title: "About", cell: ({ about }) => about ?? "–", className: "whitespace-nowrap" },
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
  const recipient = useRecipient(search)
  const { data, ...list } = usePages<Outbox>({
    key: "outbox",
    path: "/admin/outbox",
    filter: {
      order_number: NUMBER.exec(search)?.[1],
      reference: REFERENCE.test(search) ? search : undefined,
      recipient_ids: recipient.ids,
      customer_id: recipient.ids ? undefined : (address.get("customer_id") ?? undefined),
      template: given(template),
      channel: given(channel),
      state: given(state),
      limit: 25,
    },
    refetchInterval: 10_000,
  })
  const isUnclear = search !== "" && ![NUMBER, REFERENCE, ADDRESS].some((one) => one.test(search))

  return (
    <ListPage
      title="Outbox"
      hint={
        data && !data.sends_mail
          ? "No mail server is set up: messages are shown here and not sent."
          : "E-mails are sent. SMS and WhatsApp messages are shown here only."
      }
      tools={
        <>
          <SearchField
            label="Search by order number, prescription or the recipient's e-mail"
            placeholder="Order number, RX-… or e-mail"
            value={typed}
            maxLength={254}
            onChange={setTyped}
          />
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
        </>
      }
      label="Messages"
      columns={COLUMNS}
      rows={isUnclear || recipient.isUnknown ? [] : data?.messages}
      empty={
        isUnclear
          ? "Search by an order number, a whole RX reference or a whole e-mail address."
          : "There is no such message."
      }
      to={({ id }) => `/outbox/${id}`}
      {...list}
    />
  )
}

/** Whose address was typed. It goes in a body: an address has no place in a URL. */
function useRecipient(search: string): { ids: string | undefined; isUnknown: boolean } {
  const isAddress = ADDRESS.test(search)
  const { data } = useQuery({
    queryKey: ["outbox", "recipient", search],
    queryFn: () =>
      api<{ recipient_ids: string[] }>("/admin/outbox/recipients", {
        method: "POST",
        body: { email: search },
      }),
    enabled: isAddress,
  })
  const ids = data?.recipient_ids.join(",") || undefined
  return { ids, isUnknown: isAddress && !ids }
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
