import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../../components/forms/choice"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Pager } from "../../components/lists/pager"
import { usePages } from "../../components/lists/use-pages"
import { StartNext } from "../../components/prescriptions/start-next"
import { PrescriptionStatus } from "../../components/prescriptions/status-badge"
import { STATUSES, type Queue, type QueueEntry } from "../../components/prescriptions/types"
import { istTime, span, words } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { useNow } from "../../lib/use-now"

const PAGE_SIZE = 20
const REFRESH_MS = 10_000
const OCR_LABELS: Record<QueueEntry["ocr_status"], string> = {
  reading: "being read",
  read: "read",
  partly_read: "partly read",
  failed: "not readable",
}
const CLAIMS = [
  { value: "any" as const, label: "Claimed or not" },
  { value: "free" as const, label: "Free" },
  { value: "mine" as const, label: "Mine" },
  { value: "others" as const, label: "A colleague's" },
]

/** The pharmacists' queue: who waited longest comes first. */
const PrescriptionQueuePage = () => {
  const me = useMe()
  const now = useNow(REFRESH_MS)
  const [status, setStatus] = useState<(typeof STATUSES)[number]>("in_review")
  const [claim, setClaim] = useState<(typeof CLAIMS)[number]["value"]>("any")
  const { data, state, pager } = usePages<Queue>({
    key: "prescriptions",
    path: "/admin/prescriptions",
    filter: { status, claim: claim === "any" ? undefined : claim, limit: PAGE_SIZE },
    refetchInterval: REFRESH_MS,
  })
  const entries = state.error ? [] : (data?.prescriptions ?? [])
  const claimOf = ({ claimed_by, claim_until }: QueueEntry) => {
    if (!claimed_by || !claim_until) {
      return "free"
    }
    const whose = claimed_by === me?.id ? "mine" : "a colleague's"
    return `${whose}, until ${istTime(claim_until)}`
  }
  const columns: Column<QueueEntry>[] = [
    { title: "Reference", cell: ({ reference }) => reference },
    {
      title: "Status",
      cell: (entry) => <PrescriptionStatus status={entry.status} />,
      className: "whitespace-nowrap",
    },
    { title: "Sent", cell: ({ submitted_at }) => istTime(submitted_at) },
    {
      title: "Age",
      cell: ({ submitted_at }) => span(now - new Date(submitted_at).getTime()),
    },
    { title: "Pages", cell: ({ page_count }) => page_count },
    { title: "OCR", cell: ({ ocr_status }) => OCR_LABELS[ocr_status] },
    { title: "Claim", cell: claimOf },
  ]

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Prescriptions</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Keys: J and K or the arrows move, Enter opens, S starts the next.
          </Text>
        </div>
        <div className="flex items-center gap-x-2">
          <div className="w-44">
            <Choice
              label="Status"
              hideLabel
              value={status}
              options={STATUSES.map((value) => ({
                value,
                label: `${words(value)} (${data?.counts[value] ?? 0})`,
              }))}
              onChange={setStatus}
            />
          </div>
          <div className="w-40">
            <Choice label="Claim" hideLabel value={claim} options={CLAIMS} onChange={setClaim} />
          </div>
          <StartNext />
        </div>
      </div>
      <ListState {...state} isEmpty={entries.length === 0} empty="No prescription waits here." />
      {entries.length > 0 && (
        <ListTable
          label="Prescriptions"
          columns={columns}
          rows={entries}
          to={({ id }) => `/prescriptions/${id}`}
        />
      )}
      <Pager {...pager} />
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Prescriptions", icon: DocumentText, rank: 1 })

export const handle = { breadcrumb: () => "Prescriptions" }

export default PrescriptionQueuePage
