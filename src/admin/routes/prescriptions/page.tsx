import { defineRouteConfig } from "@medusajs/admin-sdk"
import { DocumentText } from "@medusajs/icons"
import { Button, Container, Heading, Select, Skeleton, Table, Text } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { PrescriptionStatus } from "../../components/prescriptions/status-badge"
import { STATUSES, type Queue, type QueueEntry } from "../../components/prescriptions/types"
import { api, istTime, query } from "../../lib/api"

const PAGE_SIZE = 20
const REFRESH_MS = 10_000
const OCR_LABELS: Record<QueueEntry["ocr_status"], string> = {
  reading: "being read",
  read: "read",
  partly_read: "partly read",
  failed: "not readable",
}

/** The pharmacists' queue: who waited longest comes first. */
const PrescriptionQueuePage = () => {
  const navigate = useNavigate()
  const [status, setStatus] = useState<string>("in_review")
  // The cursors of the pages before this one; the last is this page's own.
  const [cursors, setCursors] = useState<string[]>([])
  const cursor = cursors.at(-1)
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ["prescriptions", "queue", status, cursor],
    queryFn: () =>
      api<Queue>(`/admin/prescriptions?${query({ status, cursor, limit: PAGE_SIZE })}`),
    refetchInterval: REFRESH_MS,
    placeholderData: keepPreviousData,
  })
  const open = (id: string) => navigate(`/prescriptions/${id}`)

  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between px-6 py-4">
        <Heading>Prescriptions</Heading>
        <div className="w-56">
          <Select
            size="small"
            value={status}
            onValueChange={(value) => {
              setStatus(value)
              setCursors([])
            }}
          >
            <Select.Trigger aria-label="Status">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {STATUSES.map((value) => (
                <Select.Item key={value} value={value}>
                  {value.replaceAll("_", " ")} ({data?.counts[value] ?? 0})
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
      </div>
      {error && (
        <div role="alert" className="flex items-center gap-x-4 px-6 py-4">
          <Text className="text-ui-fg-error">{error.message}</Text>
          <Button size="small" variant="secondary" onClick={() => void refetch()}>
            Try again
          </Button>
        </div>
      )}
      {isPending && (
        <div aria-label="Loading" className="flex flex-col gap-y-2 px-6 py-4">
          {[0, 1, 2].map((row) => (
            <Skeleton key={row} className="h-8 w-full" />
          ))}
        </div>
      )}
      {data?.prescriptions.length === 0 && (
        <Text className="px-6 py-8 text-center">No prescription waits here.</Text>
      )}
      {data && data.prescriptions.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Reference</Table.HeaderCell>
              <Table.HeaderCell>Status</Table.HeaderCell>
              <Table.HeaderCell>Waiting since</Table.HeaderCell>
              <Table.HeaderCell>Pages</Table.HeaderCell>
              <Table.HeaderCell>OCR</Table.HeaderCell>
              <Table.HeaderCell>Claim</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.prescriptions.map((entry) => (
              <Table.Row
                key={entry.id}
                tabIndex={0}
                className="cursor-pointer"
                onClick={() => open(entry.id)}
                onKeyDown={(event) => event.key === "Enter" && open(entry.id)}
              >
                <Table.Cell>{entry.reference}</Table.Cell>
                <Table.Cell>
                  <PrescriptionStatus status={entry.status} />
                </Table.Cell>
                <Table.Cell>{istTime(entry.submitted_at)}</Table.Cell>
                <Table.Cell>{entry.page_count}</Table.Cell>
                <Table.Cell>{OCR_LABELS[entry.ocr_status]}</Table.Cell>
                <Table.Cell>
                  {entry.claimed_by ? `until ${istTime(entry.claim_until)}` : "free"}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <div className="flex justify-end gap-x-2 px-6 py-4">
        <Button
          size="small"
          variant="secondary"
          disabled={cursors.length === 0}
          onClick={() => setCursors((current) => current.slice(0, -1))}
        >
          Back
        </Button>
        <Button
          size="small"
          variant="secondary"
          disabled={!data?.next_cursor}
          onClick={() => {
            const next = data?.next_cursor
            if (next) {
              setCursors((current) => [...current, next])
            }
          }}
        >
          Next
        </Button>
      </div>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Prescriptions", icon: DocumentText })

export default PrescriptionQueuePage
