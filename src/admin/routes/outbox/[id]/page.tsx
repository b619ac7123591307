import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { ListState } from "../../../components/lists/list-state"
import { ListTable, type Column } from "../../../components/lists/list-table"
import { MessageStateBadge } from "../../../components/messages/message-state"
import { SendAgain } from "../../../components/messages/send-again"
import {
  CHANNEL_NAMES,
  failureInWords,
  TEMPLATE_NAMES,
  type Delivery,
  type OpenedMessage,
} from "../../../components/messages/types"
import { api } from "../../../lib/api"
import { istTime } from "../../../lib/format"

const DELIVERIES: Column<Delivery>[] = [
  { title: "Asked for", cell: ({ created_at }) => istTime(created_at) },
  { title: "By", cell: ({ requested_by }) => (requested_by ? "staff" : "the event") },
  { title: "Attempts", cell: ({ attempts }) => attempts, className: "text-right" },
  { title: "Last", cell: ({ updated_at }) => istTime(updated_at) },
  { title: "Result", cell: resultOf },
]

/** One message as it was said, and every attempt to send it. */
const MessagePage = () => {
  const { id = "" } = useParams()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["outbox", "one", id],
    queryFn: () => api<{ message: OpenedMessage }>(`/admin/outbox/${encodeURIComponent(id)}`),
    staleTime: 0,
  })
  if (!data) {
    return (
      <Container className="p-0">
        <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
      </Container>
    )
  }
  const { message } = data

  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex items-center justify-between gap-4 px-6 py-4">
          <div className="flex items-center gap-x-3">
            <Link to="/outbox" className="text-ui-fg-interactive">
              Outbox
            </Link>
            <Heading>{TEMPLATE_NAMES[message.template] ?? message.template}</Heading>
            <MessageStateBadge state={message.state} />
          </div>
          {message.deliveries.length > 0 && message.state !== "waiting" && <SendAgain id={id} />}
        </div>
        <dl className="txt-small grid grid-cols-[max-content_1fr] gap-x-4 gap-y-1 px-6 py-4">
          <dt className="text-ui-fg-subtle">When</dt>
          <dd>{istTime(message.created_at)}</dd>
          <dt className="text-ui-fg-subtle">Channel</dt>
          <dd>{CHANNEL_NAMES[message.channel]}</dd>
          {message.to && (
            <>
              <dt className="text-ui-fg-subtle">To</dt>
              <dd>{message.to}</dd>
            </>
          )}
          {message.order_id && (
            <>
              <dt className="text-ui-fg-subtle">About</dt>
              <dd>
                <Link className="text-ui-fg-interactive" to={`/orders/${message.order_id}`}>
                  The order
                </Link>
              </dd>
            </>
          )}
        </dl>
        <div className="whitespace-pre-line break-words px-6 py-4">
          {message.subject && <Text weight="plus">{message.subject}</Text>}
          <Text>{wordsOf(message)}</Text>
        </div>
      </Container>
      {message.deliveries.length > 0 && (
        <Container className="p-0">
          <ListTable label="Sendings" columns={DELIVERIES} rows={message.deliveries} />
        </Container>
      )}
    </div>
  )
}

function wordsOf({ content_state, text, link_at, link }: OpenedMessage): string {
  if (content_state === "not_kept") {
    return "Sent before texts were kept."
  }
  if (content_state === "erased" || text === null) {
    return "The text was erased with the person's key."
  }
  return link_at === null
    ? text
    : text.slice(0, link_at) + (link ?? "(the link is not shown)") + text.slice(link_at)
}

function resultOf({ state, failure_reason }: Delivery): string {
  if (state === "done") {
    return "Sent"
  }
  const reason = failure_reason ? failureInWords(failure_reason) : undefined
  return state === "failed" ? `Given up. ${reason ?? ""}` : (reason ?? "Waiting")
}

export const handle = { breadcrumb: () => "Message" }

export default MessagePage
