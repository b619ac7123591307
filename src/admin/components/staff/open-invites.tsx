import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { api } from "../../lib/api"
import { istTime } from "../../lib/format"
import { ListState } from "../lists/list-state"
import { ListTable, type Column } from "../lists/list-table"
import { InviteLink, type Invite } from "./invite-link"

type OpenInvite = {
  id: string
  email: string
  roles: string[]
  invited_by: string | null
  by_owner: boolean
  created_at: string
  expires_at: string
}

/** Below the key of the staff: who joins leaves this list. */
export const OPEN_INVITES = ["staff", "invites"]

/** Whom somebody has invited and who has not joined; each can be taken back or sent anew. */
export function OpenInvites() {
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: OPEN_INVITES,
    queryFn: () => api<{ invites: OpenInvite[] }>("/admin/staff/invites"),
    staleTime: 0,
  })
  const again = useMutation({
    mutationFn: (id: string) =>
      api<{ invite: Invite }>(`/admin/invites/${id}/resend`, { method: "POST" }),
    onError: (failure) => toast.error("Not sent", { description: failure.message }),
    onSettled: () => client.invalidateQueries({ queryKey: OPEN_INVITES }),
  })
  const takeBack = useMutation({
    mutationFn: (id: string) => api(`/admin/invites/${id}`, { method: "DELETE" }),
    onSuccess: () => toast.success("The invitation is taken back: its link opens nothing"),
    onError: (failure) => toast.error("Not taken back", { description: failure.message }),
    onSettled: () => client.invalidateQueries({ queryKey: OPEN_INVITES }),
  })
  const isBusy = again.isPending || takeBack.isPending
  const columns: Column<OpenInvite>[] = [
    { title: "E-mail", cell: ({ email }) => email },
    { title: "Roles", cell: ({ roles }) => roles.join(", ") || "none" },
    { title: "Invited by", cell: ({ invited_by }) => invited_by ?? "nobody of today" },
    { title: "Invited", cell: ({ created_at }) => istTime(created_at) },
    { title: "Link ends", cell: endOf },
    {
      title: "Actions",
      cell: ({ id, email, by_owner }) => (
        <div role="group" aria-label={`Invitation of ${email}`} className="flex gap-x-2 py-2">
          {by_owner && (
            <Button
              size="small"
              variant="secondary"
              disabled={isBusy}
              onClick={() => again.mutate(id)}
            >
              Send a new link
            </Button>
          )}
          <Button
            size="small"
            variant="secondary"
            disabled={isBusy}
            onClick={() => takeBack.mutate(id)}
          >
            Take back
          </Button>
        </div>
      ),
    },
  ]
  const invites = error ? [] : (data?.invites ?? [])
  return (
    <section aria-label="Open invitations">
      <div className="px-6 pb-2 pt-4">
        <Heading level="h2">Open invitations</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          A new link works for a day, and the old one ends.
        </Text>
      </div>
      <ListState
        error={error}
        isPending={isPending}
        isEmpty={invites.length === 0}
        empty="No invitation is open."
        onRetry={() => void refetch()}
      />
      {invites.length > 0 && (
        <ListTable label="Open invitations" columns={columns} rows={invites} />
      )}
      {again.data && (
        <div className="px-6 py-4">
          <InviteLink invite={again.data.invite} />
        </div>
      )}
    </section>
  )
}

function endOf({ by_owner, expires_at }: OpenInvite): string {
  if (!by_owner) {
    return "ended: who wrote it is no owner"
  }
  const ends = istTime(expires_at)
  return new Date(expires_at).getTime() > Date.now() ? ends : `ended ${ends}`
}
