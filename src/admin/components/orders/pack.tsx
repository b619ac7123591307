import type { AdminOrder } from "@medusajs/framework/types"
import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"

/** Packs all that waits, at the store and for the lane that the customer chose: nothing is left to choose. */
export function Pack({ order }: { order: AdminOrder }) {
  const client = useQueryClient()
  const pack = useMutation({
    mutationFn: () =>
      api(`/admin/orders/${order.id}/fulfillments`, {
        method: "POST",
        body: {
          items: order.items
            .map(({ id, quantity, detail }) => ({
              id,
              quantity: quantity - detail.fulfilled_quantity,
            }))
            .filter(({ quantity }) => quantity > 0),
        },
      }),
    onSuccess: () => toast.success("Packed"),
    onError: (error) => toast.error("Not packed", { description: error.message }),
    onSettled: () => client.invalidateQueries(),
  })
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={pack.isPending}
      onClick={() => pack.mutate()}
    >
      Pack
    </Button>
  )
}
