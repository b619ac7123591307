import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"

/** Has the same words sent to the same address once more. */
export const SendAgain = ({ id }: { id: string }) => {
  const queryClient = useQueryClient()
  const send = useMutation({
    mutationFn: () => api(`/admin/outbox/${encodeURIComponent(id)}/resend`, { method: "POST" }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ["outbox"] })
      toast.success("It is on its way again")
    },
    onError: (error) => toast.error("Not sent again", { description: error.message }),
  })
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={send.isPending}
      onClick={() => send.mutate()}
    >
      Send again
    </Button>
  )
}
