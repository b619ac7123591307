import { Badge, Heading, Text } from "@medusajs/ui"
import type { Page } from "./types"

const READING = new Set(["queued", "running"])

/** What OCR thinks it reads. It approves nothing: the pharmacist types what counts. */
export function DraftLines({ pages }: { pages: Page[] }) {
  const lines = pages.flatMap((page) => page.draft_lines)
  const reading = pages.some((page) => READING.has(page.ocr.state))
  const failed = pages.filter((page) => page.ocr.state === "failed")
  return (
    <section aria-label="Read by OCR" className="flex flex-col gap-y-2 px-6 py-4">
      <Heading level="h2">Read by OCR</Heading>
      {reading && <Text size="small">A page is still being read…</Text>}
      {failed.map((page) => (
        <Text key={page.number} size="small" className="text-ui-fg-error">
          Page {page.number} could not be read ({page.ocr.failure_reason ?? "unknown"}). Read the
          image.
        </Text>
      ))}
      {lines.map((line, index) => (
        <div key={index} className="flex items-center gap-x-2">
          <Text size="small">{line.text}</Text>
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
