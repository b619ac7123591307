import { Badge, StatusBadge, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { istTime } from "../../lib/format"
import { languageOf, type Trace } from "./types"

const SHOWN_OF_A_HASH = 12

/** One stage of a document's way. */
const Step = ({ title, children }: { title: string; children: ReactNode }) => (
  <section aria-label={title} className="flex flex-col gap-y-2 px-6 py-4">
    <Text size="small" weight="plus">
      {title}
    </Text>
    {children}
  </section>
)

/** What the CMS announced of the document, the latest first. */
export const Announced = ({ feed }: { feed: Trace["feed"] }) => (
  <Step title="Announced by the CMS">
    {feed === null && <Text size="small">The feed is not connected here.</Text>}
    {feed?.length === 0 && <Text size="small">Nothing in the last day.</Text>}
    {feed && feed.length > 0 && (
      <ul className="txt-small flex flex-col gap-y-1">
        {feed.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-2">
            {istTime(row.created_at)}, no. {row.seq}
            <StatusBadge color={row.state === "failed" ? "red" : "grey"}>{row.state}</StatusBadge>
            {row.attempts > 1 && `${row.attempts} attempts`}
            {row.failure_reason}
          </li>
        ))}
      </ul>
    )}
  </Step>
)

/** One language: edited, read, and in which index a question finds it. */
export const InOneLanguage = ({ of }: { of: Trace["locales"][number] }) => (
  <div className="divide-y">
    <div className="flex flex-wrap items-center gap-x-3 px-6 py-4">
      <Text weight="plus">{languageOf(of.locale)}</Text>
      <Text>{of.title}</Text>
      <StatusBadge color={of.version_hash ? "green" : "grey"}>
        {of.version_hash ? "published" : "not published"}
      </StatusBadge>
    </div>
    <Step title="Edited, then read from the CMS">
      <Text size="small">
        Edited {istTime(of.edited_at)}, read {istTime(of.read_at)}
        {of.version_hash && `, version ${of.version_hash.slice(0, SHOWN_OF_A_HASH)}`}
      </Text>
    </Step>
    {of.generations.map((generation) => (
      <Step
        key={generation.generation_id}
        title={generation.version_hash ? "Indexed in the search" : "Removed from the search"}
      >
        <Text size="small" className="flex flex-wrap items-center gap-x-2">
          <Badge size="2xsmall">{generation.state}</Badge>
          {istTime(generation.indexed_at)}
          {generation.version_hash &&
            `, version ${generation.version_hash.slice(0, SHOWN_OF_A_HASH)}`}
        </Text>
        <ol aria-label="Pieces" className="txt-small list-decimal pl-5">
          {generation.chunks.map((chunk) => (
            <li key={chunk.chunk_id}>
              {chunk.heading || "Before the first heading"}, {chunk.words} words
            </li>
          ))}
        </ol>
      </Step>
    ))}
  </div>
)

/** The end of the way: which answers stand on the document, the latest first, without their words. */
export const Answered = ({ answers }: { answers: Trace["answers"] }) => (
  <Step title="Answered from">
    <Text size="small">
      {answers.count === 0 ? "No answer is based on it." : `Answers based on it: ${answers.count}`}
    </Text>
    <ul className="txt-small flex flex-col gap-y-1">
      {answers.latest.map((answer) => (
        <li key={`${answer.message_id} ${answer.version_hash}`}>
          {istTime(answer.answered_at)}, {languageOf(answer.locale)}, version{" "}
          {answer.version_hash.slice(0, SHOWN_OF_A_HASH)}, {answer.message_id}
        </li>
      ))}
    </ul>
  </Step>
)
