import { Badge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { istTime, words } from "../../lib/format"
import { FlagOfMessage } from "./flag-of-message"
import type { Citation, Message, RedFlag } from "./types"

type Props = {
  messages: Message[]
  /** The replies that wait for a verdict, or had it. */
  reviewed: ReadonlySet<string | null>
  flags: RedFlag[]
}

const SPEAKERS: Record<Message["role"], string> = {
  customer: "Customer",
  assistant: "Assistant",
  pharmacist: "Pharmacist",
}

/** What was said, oldest first, with what each answer stands on. */
export const Conversation = ({ messages, reviewed, flags }: Props) => (
  <ol aria-label="Conversation" className="flex flex-col divide-y">
    {messages.map((message) => {
      const isReviewed = reviewed.has(message.id)
      return (
        <li
          key={message.id}
          aria-current={isReviewed ? "true" : undefined}
          className={`flex flex-col gap-y-2 px-6 py-4 ${isReviewed ? "bg-ui-bg-highlight" : ""}`}
        >
          <div className="flex flex-wrap items-center gap-x-2">
            <Text size="small" weight="plus">
              {SPEAKERS[message.role]}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {istTime(message.created_at)}
            </Text>
            {message.kind && <Badge size="2xsmall">{words(message.kind)}</Badge>}
            {message.code && <Badge size="2xsmall">{message.code}</Badge>}
            {message.feedback && (
              <Badge size="2xsmall" color={message.feedback === "helpful" ? "green" : "orange"}>
                {words(message.feedback)}
              </Badge>
            )}
            {isReviewed && (
              <Badge size="2xsmall" color="blue">
                under review
              </Badge>
            )}
          </div>
          <Text className="whitespace-pre-line">{message.text}</Text>
          {flags
            .filter(({ message_id }) => message_id === message.id)
            .map((flag) => (
              <FlagOfMessage key={flag.id} flag={flag} />
            ))}
          {message.citations.length > 0 && <Citations citations={message.citations} />}
        </li>
      )
    })}
  </ol>
)

const Citations = ({ citations }: { citations: Citation[] }) => (
  <ul aria-label="Based on" className="txt-small text-ui-fg-subtle flex flex-col gap-y-1">
    {citations.map((citation) => (
      <li key={citation.chunk_id}>
        <Link
          className="text-ui-fg-interactive"
          to={`/knowledge/${citation.collection}/${citation.document_id}`}
        >
          {citation.title}
        </Link>
        {citation.heading && `, ${citation.heading}`}
        {citation.reviewed_on && `, reviewed ${citation.reviewed_on}`}
        {citation.sources.length > 0 && ": "}
        {citation.sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ", "}
            <a
              className="text-ui-fg-interactive"
              href={source.url}
              target="_blank"
              rel="noreferrer"
            >
              {source.title}
            </a>{" "}
            ({source.credibility_grade})
          </span>
        ))}
      </li>
    ))}
  </ul>
)
