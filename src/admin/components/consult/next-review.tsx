import { Button, toast } from "@medusajs/ui"
import { useMutation } from "@tanstack/react-query"
import { useNavigate } from "react-router-dom"
import { api, query } from "../../lib/api"
import { useKeys } from "../../lib/use-keys"
import type { ReviewQueue } from "./types"
import { queueFilter } from "./way-back"

type Props = {
  /** The list, with its filter, that the next is taken from. */
  back: string
  /** The review that is open and still waits: the next comes after it. */
  after?: string
}

/** Opens the chat that waits first, of those that the list is filtered by. The key N does the same. */
export const NextReview = ({ back, after }: Props) => {
  const navigate = useNavigate()
  const open = useMutation({
    mutationFn: () => {
      const asked = query({ state: "open", limit: 1, cursor: after, ...queueFilter({ back }) })
      return api<ReviewQueue>(`/admin/consult/reviews?${asked}`)
    },
    onSuccess: ({ reviews: [first] }) => {
      if (first) {
        void navigate(`/consult-reviews/${first.id}`, { state: { back } })
      } else {
        toast.info(after ? "No other consult waits after this one" : "No consult waits")
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
