import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api, ApiError } from "../../lib/api"
import type { Outcome } from "./review-outcome"
import type { PrescriptionAnswer, ReviewAnswer } from "./types"

/** What the page shows of the claim is no longer so. */
const CLAIM_IS_GONE = new Set(["claim_required", "claim_held", "already_reviewed"])

type Options = {
  answer: PrescriptionAnswer
  onSigned: (outcome: Outcome) => void
  onRefused?: (message: string) => void
}

/** Sends a signed review, on the lines or on the whole prescription. */
export function useSign({ answer, onSigned, onRefused }: Options) {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (body: Record<string, unknown>) =>
      api<ReviewAnswer>(`/admin/prescriptions/${answer.prescription.id}/reviews`, {
        method: "POST",
        body: { ...body, signature: true },
      }),
    onSuccess: async ({ unallocated }) => {
      onSigned({ unallocated, lines: answer.cart?.lines ?? [] })
      await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
    },
    onError: async (error) => {
      toast.error("Not signed", { description: error.message })
      onRefused?.(error.message)
      if (error instanceof ApiError && CLAIM_IS_GONE.has(error.code)) {
        await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
      }
    },
  })
}
