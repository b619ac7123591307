import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import { api } from "../../lib/api"
import { useKeys } from "../../lib/use-keys"
import type { ReviewQueue } from "./types"

/** Opens the review that waits first. The key N does the same. */
export const NextReview = () => {
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => api<ReviewQueue>("/admin/consult/reviews?state=open&limit=1"),
    onSuccess: ({ reviews: [first] }) => {
      if (first) {
        void navigate(`/consult-reviews/${first.id}`)
      } else {
        toast.info("No consult waits")
      }
    },
    onError: (failure) => toast.error("Not opened", { description: failure.message }),
  })
  useKeys({ n: () => !open.isPending && open.mutate() })
  return (
    <Button size="small" isLoading={open.isPending} onClick={() => open.mutate()}>
      Open next
    </Button>
  )
}
