import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Checkbox, Container, Heading, Label, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ListState } from "../../components/lists/list-state"
import { ListTable, type Column } from "../../components/lists/list-table"
import { Registrations } from "../../components/pharmacists/registrations"
import { InviteForm } from "../../components/staff/invite-form"
import { OpenInvites } from "../../components/staff/open-invites"
import { api } from "../../lib/api"

type Member = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  roles: string[]
}

const KEY = ["staff"]

/** Who may do what. Only owners see and change it; somebody without a role can do nothing. */
const StaffPage = () => {
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useQuery({
    queryKey: KEY,
    queryFn: () => api<{ staff: Member[]; roles: string[] }>("/admin/staff"),
    staleTime: 0,
  })
  const assign = useMutation({
    mutationFn: ({ id, roles }: { id: string; roles: string[] }) =>
      api(`/admin/staff/${id}/roles`, { method: "POST", body: { roles } }),
    onError: (failure) => toast.error("Nothing was changed", { description: failure.message }),
    onSuccess: () => toast.success("The roles are in force now"),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
  const staff = error ? [] : (data?.staff ?? [])
  const columns: Column<Member>[] = [
    {
      title: "Name",
      cell: ({ first_name, last_name }) => [first_name, last_name].filter(Boolean).join(" "),
    },
    { title: "E-mail", cell: ({ email }) => email },
    {
      title: "Roles",
      cell: (member) => (
        <div
          role="group"
          aria-label={`Roles of ${member.email}`}
          className="flex flex-wrap gap-x-4 gap-y-1 py-2"
        >
          {data?.roles.map((role) => (
            <div key={role} className="flex items-center gap-x-1">
              <Checkbox
                id={`${member.id}-${role}`}
                checked={member.roles.includes(role)}
                disabled={assign.isPending}
                onCheckedChange={(checked) =>
                  assign.mutate({
                    id: member.id,
                    roles: checked
                      ? [...member.roles, role]
                      : member.roles.filter((other) => other !== role),
                  })
                }
              />
              <Label htmlFor={`${member.id}-${role}`}>{role}</Label>
            </div>
          ))}
        </div>
      ),
    },
  ]

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Staff</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          A change counts at once, and is on record in the audit log.
        </Text>
      </div>
      <ListState
        error={error}
        isPending={isPending}
        isEmpty={staff.length === 0}
        empty="Nobody works here yet."
        onRetry={() => void refetch()}
      />
      {staff.length > 0 && <ListTable label="Staff" columns={columns} rows={staff} />}
      <Registrations
        people={staff
          .filter(({ roles }) => roles.includes("pharmacist"))
          .map((member) => ({ id: member.id, name: nameOf(member) }))}
      />
      {data && !error && (
        <>
          <InviteForm roles={data.roles} />
          <OpenInvites />
        </>
      )}
    </Container>
  )
}

function nameOf({ first_name, last_name, email }: Member): string {
  return [first_name, last_name].filter(Boolean).join(" ") || email
}

export const config = defineRouteConfig({ label: "Staff", icon: Users, rank: 4 })

export const handle = { breadcrumb: () => "Staff" }

export default StaffPage
