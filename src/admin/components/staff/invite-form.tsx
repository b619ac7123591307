import { Button, Checkbox, Label, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { Field } from "../forms/field"
import { InviteLink, type Invite } from "./invite-link"
import { OPEN_INVITES } from "./open-invites"

/** An invitation with its roles: they are in force as soon as it is accepted. */
export function InviteForm({ roles }: { roles: string[] }) {
  const client = useQueryClient()
  const [email, setEmail] = useState("")
  const [chosen, setChosen] = useState<string[]>([])
  const invite = useMutation({
    mutationFn: () =>
      api<{ invite: Invite }>("/admin/staff/invites", {
        method: "POST",
        body: { email: email.trim(), roles: chosen },
      }),
    onSuccess: () => {
      setEmail("")
      setChosen([])
    },
    onError: (error) => toast.error("Not invited", { description: error.message }),
    onSettled: () => client.invalidateQueries({ queryKey: OPEN_INVITES }),
  })
  const ready = email.trim() !== "" && chosen.length > 0

  return (
    <form
      aria-label="Invite"
      className="flex flex-col gap-y-3 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (ready) {
          invite.mutate()
        }
      }}
    >
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <div className="w-72">
          <Field
            label="E-mail of the person"
            type="email"
            value={email}
            maxLength={254}
            onChange={(event) => setEmail(event.target.value)}
          />
        </div>
        <div role="group" aria-label="Roles of the invitation" className="flex flex-wrap gap-x-4">
          {roles.map((role) => (
            <div key={role} className="flex items-center gap-x-1 py-1">
              <Checkbox
                id={`invite-${role}`}
                checked={chosen.includes(role)}
                onCheckedChange={(checked) =>
                  setChosen(checked ? [...chosen, role] : chosen.filter((other) => other !== role))
                }
              />
              <Label htmlFor={`invite-${role}`}>{role}</Label>
            </div>
          ))}
        </div>
        <Button size="small" type="submit" disabled={!ready} isLoading={invite.isPending}>
          Invite
        </Button>
      </div>
      {chosen.includes("pharmacist") && (
        <Text size="small">
          A pharmacist signs under a registration. The invitation says so; it is entered under “My
          registration”, and you confirm it here.
        </Text>
      )}
      {invite.data && <InviteLink invite={invite.data.invite} />}
    </form>
  )
}
