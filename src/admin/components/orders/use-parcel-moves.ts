import { toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"
import type { Parcel } from "./types"

export type Tracking = { carrier?: string; tracking_number?: string }

/** The ways in which a parcel moves on. Each is asked for twice before it comes here. */
export function useParcelMoves({ id, order_id }: Pick<Parcel, "id" | "order_id">) {
  const client = useQueryClient()
  const move = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object; said: string }) =>
      api(`/admin/orders/${order_id}/${path}`, { method: "POST", body }),
    onSuccess: (_answer, { said }) => toast.success(said),
    onError: (error) => toast.error("The parcel stays where it is", { description: error.message }),
    // Core's part of the page shows the parcel too.
    onSettled: () => client.invalidateQueries(),
  })
  return {
    isPending: move.isPending,
    /** Leaving the store is the dispense. */
    leave: (to: "customer" | "carrier", tracking: Tracking = {}) =>
      move.mutate({
        path: "handover",
        body: { fulfillment_id: id, to, ...tracking },
        said: to === "customer" ? "Handed over to the customer" : "Handed over to the carrier",
      }),
    arrived: () =>
      move.mutate({
        path: `fulfillments/${id}/mark-as-delivered`,
        body: {},
        said: "The customer has the parcel",
      }),
  }
}
