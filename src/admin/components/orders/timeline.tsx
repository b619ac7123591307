import { useQuery } from "@tanstack/react-query"
import { api } from "../../lib/api"
import { istTime, words } from "../../lib/format"
import { ListState } from "../lists/list-state"

type Moment = { at: string; what: string; note: string | null }

/** What happened with an order, as one would tell it to the customer on the telephone. */
export function Timeline({ orderId }: { orderId: string }) {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["order-timeline", orderId],
    queryFn: () => api<{ timeline: Moment[] }>(`/admin/orders/${orderId}/timeline`),
    staleTime: 0,
  })
  if (!data) {
    return <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
  }
  return (
    <ol aria-label="Timeline" className="txt-small flex flex-col gap-y-1 px-6 py-4">
      {data.timeline.map(({ at, what, note }, index) => (
        <li key={index} className="flex gap-x-4">
          <time dateTime={at} className="text-ui-fg-subtle w-44 shrink-0">
            {istTime(at)}
          </time>
          <span>
            {what}
            {note && <span className="text-ui-fg-subtle"> · {words(note)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
