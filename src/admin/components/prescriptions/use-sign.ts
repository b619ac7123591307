import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api, ApiError } from "../../lib/api"
import type { Outcome } from "./review-outcome"
import type { PrescriptionAnswer, ReviewAnswer } from "./types"

/** What the page shows is no longer so: the claim ended, or an answer came in. */
const PAGE_IS_OLD = new Set(["claim_required", "claim_held", "already_reviewed", "state_conflict"])

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
        body: { ...body, answers_seen: answersIn(answer), signature: true },
      }),
    onSuccess: async ({ unallocated, patient_names }) => {
      onSigned({ unallocated, patient_names, lines: answer.cart?.lines ?? [] })
      await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
    },
    onError: async (error) => {
      toast.error("Not signed", { description: error.message })
      onRefused?.(error.message)
      if (error instanceof ApiError && PAGE_IS_OLD.has(error.code)) {
        await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
      }
    },
  })
}

/** The signature stands for the answers that are on the page. */
function answersIn({ prescription }: PrescriptionAnswer): number {
  return prescription.queries.filter(({ answer }) => answer).length
}
