import { Button, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"
import { isUnderWay } from "./job-list"
import type { Job } from "./types"

const KINDS = {
  reindex: {
    name: "Re-index",
    question: "Re-index everything?",
    what: "A new index is built beside the one in use, which answers until the new one is ready.",
  },
  reconcile: {
    name: "Compare",
    question: "Compare with the CMS?",
    what: "What is published is compared with what is indexed, and differences are put right. This happens every night by itself.",
  },
} as const satisfies Record<Job["kind"], object>

/** Starts work on the whole index, once somebody has said yes. */
export const StartJob = ({ kind, jobs }: { kind: Job["kind"]; jobs: Job[] }) => {
  const client = useQueryClient()
  const prompt = usePrompt()
  const { name, question, what } = KINDS[kind]
  const start = useMutation({
    mutationFn: () => api<{ job: Job }>(`/admin/knowledge/${kind}`, { method: "POST" }),
    onSuccess: () => toast.success(`${name}: queued`),
    onError: (failure) => toast.error("Not started", { description: failure.message }),
    onSettled: () => client.invalidateQueries({ queryKey: ["knowledge"] }),
  })
  const runs = jobs.some((job) => job.kind === kind && isUnderWay(job))
  const ask = async () => {
    const yes = await prompt({
      title: question,
      description: what,
      confirmText: name,
      variant: "confirmation",
    })
    if (yes) {
      start.mutate()
    }
  }
  return (
    <Button
      size="small"
      variant="secondary"
      disabled={runs}
      isLoading={start.isPending}
      onClick={() => void ask()}
    >
      {name}
    </Button>
  )
}
