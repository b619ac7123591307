import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import { api, ApiError, query } from "../../lib/api"
import { useKeys } from "../../lib/use-keys"
import type { Queue } from "./types"

/** A colleague was quicker: the next free one is asked for. */
const TAKEN = new Set(["claim_held", "already_reviewed"])

/** Claims the prescription that waited longest and opens it. The key S does the same. */
export function StartNext() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const start = useMutation({
    mutationFn: claimLongestWaiting,
    onSuccess: async (id) => {
      if (id) {
        await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
        void navigate(`/prescriptions/${id}`)
      } else {
        toast.info("No prescription is free")
      }
    },
    onError: (error) => toast.error("Not started", { description: error.message }),
  })
  useKeys({ s: () => !start.isPending && start.mutate() })
  return (
    <Button size="small" isLoading={start.isPending} onClick={() => start.mutate()}>
      Start next
    </Button>
  )
}

async function claimLongestWaiting(): Promise<string | undefined> {
  const search = query({ status: "in_review", claim: "free", limit: 1 })
  for (;;) {
    const { prescriptions } = await api<Queue>(`/admin/prescriptions?${search}`)
    const [first] = prescriptions
    if (!first) {
      return undefined
    }
    try {
      await api(`/admin/prescriptions/${first.id}/claim`, { method: "POST" })
      return first.id
    } catch (error) {
      if (!(error instanceof ApiError && TAKEN.has(error.code))) {
        throw error
      }
    }
  }
}
