import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Users } from "@medusajs/icons"
import { Checkbox, Container, Heading, Label, Table, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { ListState } from "../../components/lists/list-state"
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
  })
  const assign = useMutation({
    mutationFn: ({ id, roles }: { id: string; roles: string[] }) =>
      api(`/admin/staff/${id}/roles`, { method: "POST", body: { roles } }),
    onError: (failure) => toast.error(failure.message),
    onSuccess: () => toast.success("The roles are in force now"),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
  const staff = data?.staff ?? []

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Staff</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          A change holds from the next request on and is on record in the audit log.
        </Text>
      </div>
      <ListState
        error={error}
        isPending={isPending}
        isEmpty={staff.length === 0}
        empty="Nobody works here yet."
        onRetry={() => void refetch()}
      />
      {staff.length > 0 && (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Name</Table.HeaderCell>
              <Table.HeaderCell>E-mail</Table.HeaderCell>
              <Table.HeaderCell>Roles</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {staff.map((member) => (
              <Table.Row key={member.id}>
                <Table.Cell>
                  {[member.first_name, member.last_name].filter(Boolean).join(" ")}
                </Table.Cell>
                <Table.Cell>{member.email}</Table.Cell>
                <Table.Cell className="flex gap-x-4">
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
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}

export const config = defineRouteConfig({ label: "Staff", icon: Users })

export default StaffPage
