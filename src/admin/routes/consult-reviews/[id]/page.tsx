import { Container, Heading, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { Link, useParams } from "react-router-dom"
import { Conversation } from "../../../components/consult/conversation"
import { NextReview } from "../../../components/consult/next-review"
import { KindBadge, VerdictBadge } from "../../../components/consult/review-badges"
import type { RedFlagLog, ReviewAnswer } from "../../../components/consult/types"
import { VerdictForm } from "../../../components/consult/verdict-form"
import { useWayBack } from "../../../components/consult/way-back"
import { ListState } from "../../../components/lists/list-state"
import { api } from "../../../lib/api"
import { istTime } from "../../../lib/format"

/** One consult: what was said on the left, the verdict on the right. */
const ConsultReview = ({ id }: { id: string }) => {
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["consult-reviews", "one", id],
    // Every fetch is a read on record: nothing fetches it anew by itself.
    queryFn: () => api<ReviewAnswer>(`/admin/consult/reviews/${encodeURIComponent(id)}`),
    staleTime: Infinity,
    gcTime: 0,
  })
  const { back } = useWayBack()
  const sessionId = data?.session.id
  const flags = useQuery({
    queryKey: ["red-flags", "of", sessionId],
    queryFn: () => api<RedFlagLog>(`/admin/consult/red-flags?limit=100&session_id=${sessionId}`),
    enabled: sessionId !== undefined,
  })

  if (!data) {
    return (
      <Container className="p-0">
        <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
      </Container>
    )
  }
  const { review, session, messages, waiting } = data
  const waits = review.state === "open"
  const others = waiting.filter((one) => one.id !== review.id)
  const reviewed = new Set([review, ...waiting].map(({ message_id }) => message_id))
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="sticky top-0 z-10 flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-x-3">
          <Link to={back} className="text-ui-fg-interactive">
            {back.startsWith("/red-flags") ? "Red flags" : "Queue"}
          </Link>
          <Heading>Consult</Heading>
          <KindBadge kind={review.kind} />
          <Text size="small" className="text-ui-fg-subtle">
            {session.anonymous ? "Without an account" : "A customer with an account"}, in{" "}
            {session.locale === "hi" ? "Hindi" : "English"}, since {istTime(review.created_at)}
          </Text>
        </div>
        <NextReview back={back} after={waits ? review.id : undefined} />
        <Text size="small" className="text-ui-fg-subtle w-full">
          Keys: {waits && "Ctrl+Enter gives the verdict, "}N opens the next of the queue.
        </Text>
      </Container>
      <div className="grid grid-cols-1 items-start gap-3 xl:grid-cols-2">
        <Container className="p-0">
          {messages.length > 0 ? (
            <Conversation
              messages={messages}
              reviewed={reviewed}
              flags={flags.data?.red_flags ?? []}
            />
          ) : (
            <Text className="px-6 py-8 text-center">Nothing has been said in this consult.</Text>
          )}
        </Container>
        <Container className="divide-y p-0 xl:sticky xl:top-28">
          {waits && <VerdictForm review={review} others={others} onDone={() => void refetch()} />}
          {!waits && others.length > 0 && (
            <div className="px-6 py-4">
              <Link
                to={`/consult-reviews/${others[0].id}`}
                state={{ back }}
                className="text-ui-fg-interactive"
              >
                Open what waits in this chat ({others.length})
              </Link>
            </div>
          )}
          {flags.error && (
            <ListState error={flags.error} isPending={false} onRetry={() => void flags.refetch()} />
          )}
          {review.verdict && (
            <div className="flex items-center gap-x-2 px-6 py-4">
              <VerdictBadge verdict={review.verdict} />
              <Text size="small" className="text-ui-fg-subtle">
                {istTime(review.reviewed_at)}
              </Text>
            </div>
          )}
          {review.note && (
            <div className="px-6 py-4">
              <Text size="small" weight="plus">
                Note for colleagues
              </Text>
              <Text className="whitespace-pre-line">{review.note}</Text>
            </div>
          )}
        </Container>
      </div>
    </div>
  )
}

/** What was typed for one consult never shows up at the next. */
const ConsultReviewPage = () => {
  const { id = "" } = useParams()
  return <ConsultReview key={id} id={id} />
}

export const handle = { breadcrumb: () => "Consult" }

export default ConsultReviewPage
