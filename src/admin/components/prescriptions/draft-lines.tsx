import { Badge, Heading, Text } from "@medusajs/ui"
import type { Page } from "./types"

const READING = new Set(["queued", "running"])

/** Why OCR gave up on a page. */
const FAILURES: Record<string, string> = {
  no_text_found: "no text was found on it.",
  page_unreadable: "the computer could not read the image.",
  page_missing: "its image is missing.",
  internal_error: "reading it failed on our side.",
}

/** What OCR thinks it reads. It approves nothing: the pharmacist types what counts. */
export function DraftLines({ pages }: { pages: Page[] }) {
  const lines = pages.flatMap((page) => page.draft_lines)
  const reading = pages.some((page) => READING.has(page.ocr.state))
  const failed = pages.filter((page) => page.ocr.state === "failed")
  return (
    <section aria-label="Read by the computer" className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">Read by the computer</Heading>
      {reading && <Text size="small">A page is still being read…</Text>}
      {failed.map((page) => (
        <Text key={page.number} size="small" className="text-ui-fg-error">
          Page {page.number}: {FAILURES[page.ocr.failure_reason ?? ""] ?? FAILURES.internal_error}{" "}
          Read the image.
        </Text>
      ))}
      {lines.map((line, index) => (
        <div key={index} className="flex flex-wrap items-center gap-x-2">
          <Text size="small">{line.text}</Text>
          {line.dose_text && !line.text.includes(line.dose_text) && (
            <Text size="small" className="text-ui-fg-subtle">
              {line.dose_text}
            </Text>
          )}
          {line.frequency && <Badge size="2xsmall">{line.frequency}</Badge>}
          {line.duration_days !== null && <Badge size="2xsmall">{line.duration_days} days</Badge>}
        </div>
      ))}
      {!reading && lines.length === 0 && (
        <Text size="small">No medicine lines were recognised.</Text>
      )}
    </section>
  )
}
