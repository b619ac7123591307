import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Container, Heading, Text } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import type { ReactNode } from "react"
import { ListState } from "../../components/lists/list-state"
import { Facts } from "../../components/medicines/facts"
import { RegistrationForm } from "../../components/pharmacists/registration-form"
import { whyNotSigning } from "../../components/pharmacists/standing"
import type { RegistrationForm as Entered } from "../../components/pharmacists/types"
import { REGISTRATION, useRegistration } from "../../components/pharmacists/use-registration"
import { api } from "../../lib/api"

/** A pharmacist's own registration: without one nothing is signed. */
const RegistrationPage = () => {
  const client = useQueryClient()
  const { data, error, isPending, refetch } = useRegistration()
  const enter = useMutation({
    mutationFn: (entered: Entered) => api("/admin/registration", { method: "POST", body: entered }),
    onSettled: () => client.invalidateQueries({ queryKey: REGISTRATION }),
  })
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>My registration</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Reviews and hand-overs are signed under it. Enter it as it stands on the certificate; the
          owner confirms it on the page “Staff”.
        </Text>
      </div>
      {data ? (
        <Standing registration={data.registration}>
          <RegistrationForm
            name=""
            error={enter.error}
            isPending={enter.isPending}
            onSubmit={enter.mutate}
          />
        </Standing>
      ) : (
        <ListState error={error} isPending={isPending} onRetry={() => void refetch()} />
      )}
    </Container>
  )
}

type StandingProps = {
  registration: NonNullable<ReturnType<typeof useRegistration>["data"]>["registration"]
  /** What is there instead of a registration. */
  children: ReactNode
}

function Standing({ registration, children }: StandingProps) {
  if (!registration) {
    return <div className="px-6 py-4">{children}</div>
  }
  const why = whyNotSigning(registration)
  return (
    <>
      <Text role="status" className="px-6 py-4">
        {why ? `${why}. Ask the owner.` : "It is in force: you can sign."}
      </Text>
      <Facts
        facts={{
          Name: registration.name,
          Council: registration.state_council,
          "Registration number": registration.registration_number,
          "Valid until": registration.valid_to,
        }}
      />
    </>
  )
}

export const config = defineRouteConfig({ label: "My registration", icon: CheckCircle, rank: 8 })

export const handle = { breadcrumb: () => "My registration" }

export default RegistrationPage
