import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Badge, Text } from "@medusajs/ui"
import { useState } from "react"
import { Choice } from "../../components/forms/choice"
import { ListPage } from "../../components/lists/list-page"
import type { Column } from "../../components/lists/list-table"
import { SearchField } from "../../components/lists/search-field"
import { usePages } from "../../components/lists/use-pages"
import { StartNext } from "../../components/prescriptions/start-next"
import { PrescriptionStatus } from "../../components/prescriptions/status-badge"
import {
  LISTS,
  type List,
  type Queue,
  type QueueEntry,
  type Summary,
} from "../../components/prescriptions/types"
import { RegistrationBanner } from "../../components/pharmacists/registration-banner"
import { useAnnounceWaiting } from "../../components/prescriptions/use-announce-waiting"
import { useSummaries } from "../../components/prescriptions/use-summaries"
import { span } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { useNow } from "../../lib/use-now"
import { useSettled } from "../../lib/use-settled"

const PAGE_SIZE = 20
const REFRESH_MS = 10_000
const OCR_LABELS: Record<QueueEntry["ocr_status"], string> = {
  reading: "being read",
  read: "read",
  partly_read: "partly read",
  failed: "not readable",
}
const LIST_LABELS: Record<List, string> = {
  in_review: "in review",
  on_hold_same_image: "on hold: same image",
  on_hold_query: "on hold: question asked",
  active: "active",
  rejected: "rejected",
  stopped: "taken back",
}
const CHOICES = Object.keys(LISTS).filter((name): name is List => name in LISTS)
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
  const [list, setList] = useState<List>("in_review")
  const [claim, setClaim] = useState<(typeof CLAIMS)[number]["value"]>("any")
  const [typed, setTyped] = useState("")
  const reference = useSettled(typed.trim())
  const { data, ...shown } = usePages<Queue>({
    key: "prescriptions",
    path: "/admin/prescriptions",
    filter: {
      ...(reference ? { reference } : LISTS[list]),
      claim: claim === "any" ? undefined : claim,
      limit: PAGE_SIZE,
    },
    refetchInterval: REFRESH_MS,
  })
  const entries = shown.state.error ? [] : (data?.prescriptions ?? [])
  const claimOf = ({ claimed_by, claim_until }: QueueEntry) => {
    if (!claimed_by || !claim_until) {
      return "free"
    }
    const whose = claimed_by === me?.id ? "mine" : "a colleague's"
    return `${whose}, for ${span(new Date(claim_until).getTime() - now)}`
  }
  const summaries = useSummaries(entries.map(({ id }) => id))
  const counts = data?.counts ?? {}
  const news = useAnnounceWaiting(data && (counts.in_review ?? 0))
  const columns: Column<QueueEntry>[] = [
    { title: "Reference", cell: ({ reference }) => reference, className: "whitespace-nowrap" },
    {
      title: "Status",
      cell: (entry) => <PrescriptionStatus status={entry.status} />,
      className: "whitespace-nowrap",
    },
    {
      title: "Waits",
      cell: ({ submitted_at }) => span(now - new Date(submitted_at).getTime()),
      className: "whitespace-nowrap",
    },
    {
      title: "Patient",
      cell: ({ id }) => {
        const summary = summaries.get(id)
        return summary
          ? [summary.patient_name ?? "the customer", summary.city].filter(Boolean).join(", ")
          : "…"
      },
    },
    { title: "Medicines", cell: ({ id }) => <Medicines summary={summaries.get(id)} /> },
    {
      title: "Leaves by",
      cell: ({ id }) => {
        const summary = summaries.get(id)
        const lane = summary?.lane
        if (!summary) {
          return "…"
        }
        return lane
          ? [lane.name, lane.eta_minutes !== null && `${lane.eta_minutes} min`]
              .filter(Boolean)
              .join(", ")
          : "not chosen yet"
      },
    },
    {
      title: "Pages",
      cell: ({ page_count, ocr_status }) => `${page_count}, ${OCR_LABELS[ocr_status]}`,
    },
    { title: "Claim", cell: claimOf, className: "whitespace-nowrap" },
  ]

  return (
    <ListPage
      title="Prescriptions"
      hint={
        <>
          <Text size="small">
            Keys: J and K or the arrows move, Enter opens, S starts the next.
          </Text>
          {data && (
            <Text size="small" weight="plus">
              Waiting {counts.in_review ?? 0}, same image {counts.on_hold_same_image ?? 0}, question
              asked {counts.on_hold_query ?? 0}
            </Text>
          )}
          <Text size="small" role="status" className="text-ui-fg-interactive">
            {news}
          </Text>
        </>
      }
      tools={
        <>
          <SearchField
            label="Search by the prescription's reference"
            placeholder="RX-… or its beginning"
            value={typed}
            maxLength={20}
            onChange={setTyped}
          />
          <div className="w-56">
            <Choice
              label="Status"
              hideLabel
              value={list}
              options={CHOICES.map((value) => ({
                value,
                label: `${LIST_LABELS[value]} (${counts[value] ?? 0})`,
              }))}
              onChange={setList}
            />
          </div>
          <div className="w-40">
            <Choice label="Claim" hideLabel value={claim} options={CLAIMS} onChange={setClaim} />
          </div>
          {me?.may("POST /admin/prescriptions/:id/claim") && <StartNext />}
        </>
      }
      above={me?.may("POST /admin/prescriptions/:id/reviews") && <RegistrationBanner />}
      label="Prescriptions"
      columns={columns}
      rows={entries}
      empty={reference ? "No prescription has this reference." : "No prescription waits here."}
      to={({ id }) => `/prescriptions/${id}`}
      {...shown}
    />
  )
}

/** The scheduled lines of the cart, the strictest schedule in sight. */
const Medicines = ({ summary }: { summary: Summary | undefined }) => {
  if (!summary) {
    return "…"
  }
  if (summary.medicines.length === 0) {
    return "none in the cart"
  }
  return (
    <ul>
      {summary.medicines.map(({ title, scheme }, index) => (
        <li key={index} className="flex items-center gap-x-1">
          <Badge size="2xsmall" color={scheme === "H" ? "orange" : "red"}>
            {scheme}
          </Badge>
          <span className="max-w-56 truncate" title={title}>
            {title}
          </span>
        </li>
      ))}
    </ul>
  )
}

export const config = defineRouteConfig({ label: "Prescriptions", icon: DocumentText, rank: 1 })

export const handle = { breadcrumb: () => "Prescriptions" }

export default PrescriptionQueuePage
