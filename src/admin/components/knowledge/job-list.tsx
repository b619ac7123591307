import { Button, StatusBadge, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"
import { istTime } from "../../lib/format"
import type { Job } from "./types"

const LABELS: Record<Job["kind"], string> = { reindex: "Re-index", reconcile: "Comparison" }
const COLOURS: Record<Job["state"], "grey" | "blue" | "green" | "red"> = {
  queued: "blue",
  running: "blue",
  done: "green",
  failed: "red",
  cancelled: "grey",
}

export const isUnderWay = ({ state }: Job) => state === "queued" || state === "running"

/** The latest work on the whole index, with its progress. */
export const JobList = ({ jobs, mayCancel }: { jobs: Job[]; mayCancel: boolean }) => (
  <ul aria-label="Jobs" className="divide-y">
    {jobs.map((job) => (
      <li key={job.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-6 py-3">
        <Text size="small" weight="plus" className="w-24">
          {LABELS[job.kind]}
        </Text>
        <StatusBadge color={COLOURS[job.state]}>{job.state}</StatusBadge>
        {isUnderWay(job) && (
          <progress
            aria-label={`${LABELS[job.kind]}, documents`}
            className="h-2 w-48"
            // Without a value it shows that something is going on.
            {...(job.documents_total > 0 && {
              value: job.documents_done,
              max: job.documents_total,
            })}
          />
        )}
        <Text size="small" className="text-ui-fg-subtle">
          {resultOf(job)}, {istTime(job.updated_at)}
        </Text>
        {mayCancel && isUnderWay(job) && <CancelJob job={job} />}
      </li>
    ))}
  </ul>
)

const CancelJob = ({ job }: { job: Job }) => {
  const client = useQueryClient()
  const cancel = useMutation({
    mutationFn: () => api(`/admin/knowledge/jobs/${job.id}/cancel`, { method: "POST" }),
    onError: (failure) => toast.error("Not cancelled", { description: failure.message }),
    onSettled: () => client.invalidateQueries({ queryKey: ["knowledge"] }),
  })
  return (
    <Button
      size="small"
      variant="transparent"
      disabled={job.cancel_requested}
      isLoading={cancel.isPending}
      onClick={() => cancel.mutate()}
    >
      {job.cancel_requested ? "Stopping" : "Cancel"}
    </Button>
  )
}

const resultOf = (job: Job): string => {
  if (job.failure_reason) {
    return job.failure_reason
  }
  const of = `${job.documents_done} of ${job.documents_total} documents`
  return job.kind === "reconcile" ? `${of}, ${job.repaired} put right` : of
}
