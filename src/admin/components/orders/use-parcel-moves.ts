import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"
import type { Parcel } from "./types"

export type Tracking = { carrier?: string; tracking_number?: string }

/** The ways in which a parcel moves on. Leaving the store is the dispense, so it is asked twice. */
export function useParcelMoves({ id, order_id }: Pick<Parcel, "id" | "order_id">) {
  const client = useQueryClient()
  const prompt = usePrompt()
  const move = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object; said: string }) =>
      api(`/admin/orders/${order_id}/${path}`, { method: "POST", body }),
    onSuccess: (_answer, { said }) => toast.success(said),
    onError: (error) => toast.error("The parcel stays where it is", { description: error.message }),
    // Core's part of the page shows the parcel too.
    onSettled: () => client.invalidateQueries(),
  })
  const leave = async (to: "customer" | "carrier", tracking: Tracking = {}) => {
    const agreed = await prompt({
      title: to === "customer" ? "Hand over to the customer?" : "Hand over to the carrier?",
      description:
        "The medicines are dispensed under your registration. This cannot be taken back.",
      confirmText: "Hand over",
      cancelText: "Not yet",
      variant: "confirmation",
    })
    if (agreed) {
      move.mutate({
        path: "handover",
        body: { fulfillment_id: id, to, ...tracking },
        said: to === "customer" ? "Handed over to the customer" : "Handed over to the carrier",
      })
    }
  }
  const arrived = () =>
    move.mutate({
      path: `fulfillments/${id}/mark-as-delivered`,
      body: {},
      said: "The customer has the parcel",
    })
  return { leave, arrived, isPending: move.isPending }
}
