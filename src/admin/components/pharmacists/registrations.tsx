import { Button, Checkbox, Heading, Label, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { RegistrationForm } from "./registration-form"
import { whyNotSigning } from "./standing"
import type { Pharmacists, RegistrationForm as Entered } from "./types"

const KEY = ["pharmacists"]

type Person = { id: string; name: string }

/** Whoever has the role of a pharmacist, and whether there is a registration to sign under. */
export function Registrations({ people }: { people: Person[] }) {
  const { data } = useQuery({
    queryKey: KEY,
    queryFn: () => api<Pharmacists>("/admin/pharmacists"),
    staleTime: 0,
  })
  if (!data || people.length === 0) {
    return null
  }
  return (
    <section aria-label="Registrations of pharmacists" className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">Registrations of pharmacists</Heading>
      {people.map((person) => (
        <RegistrationOf key={person.id} person={person} all={data} />
      ))}
    </section>
  )
}

function RegistrationOf({ person, all }: { person: Person; all: Pharmacists }) {
  const client = useQueryClient()
  const registration = all.pharmacists.find(({ user_id }) => user_id === person.id)
  const [open, setOpen] = useState(false)
  const [licences, setLicences] = useState(
    registration?.licences.map(({ store_licence_id }) => store_licence_id) ?? []
  )
  const save = useMutation({
    mutationFn: ({ path, body }: { path: string; body: object }) =>
      api(path, { method: "POST", body }),
    onSuccess: () => setOpen(false),
    onError: (error) => toast.error("Nothing was changed", { description: error.message }),
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
  const enter = (entered: Entered) =>
    save.mutate({
      path: "/admin/pharmacists",
      body: { ...entered, user_id: person.id, store_licence_ids: licences },
    })
  const setStatus = (status: "active" | "suspended") =>
    registration &&
    save.mutate({
      path: `/admin/pharmacists/${registration.id}`,
      body: { status, ...(status === "active" && { store_licence_ids: licences }) },
    })
  const why = whyNotSigning(registration)

  return (
    <div
      role="group"
      aria-label={`Registration of ${person.name}`}
      className="flex flex-col gap-y-2"
    >
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Text size="small" weight="plus">
          {person.name}
        </Text>
        <Text size="small" className={why && "text-ui-fg-error"}>
          {why ? `${why}: nothing can be signed` : "in force"}
        </Text>
        {registration && (
          <Text size="small" className="text-ui-fg-subtle">
            {registration.name}, {registration.state_council} {registration.registration_number},
            until {registration.valid_to}
          </Text>
        )}
        <Button size="small" variant="secondary" onClick={() => setOpen(!open)}>
          {open ? "Close" : registration ? "Confirm or change" : "Enter"}
        </Button>
      </div>
      {open && (
        <>
          <div
            role="group"
            aria-label={`Licences of ${person.name}`}
            className="flex flex-wrap gap-x-4 gap-y-1"
          >
            {all.store_licences.map(({ id, form, number }) => (
              <div key={id} className="flex items-center gap-x-1">
                <Checkbox
                  id={`${person.id}-${id}`}
                  checked={licences.includes(id)}
                  onCheckedChange={(checked) =>
                    setLicences(
                      checked ? [...licences, id] : licences.filter((other) => other !== id)
                    )
                  }
                />
                <Label htmlFor={`${person.id}-${id}`} size="small">
                  {number} (form {form})
                </Label>
              </div>
            ))}
          </div>
          {registration ? (
            <div className="flex gap-x-2">
              <Button size="small" isLoading={save.isPending} onClick={() => setStatus("active")}>
                Confirm with these licences
              </Button>
              {registration.status === "active" && (
                <Button size="small" variant="danger" onClick={() => setStatus("suspended")}>
                  Suspend
                </Button>
              )}
            </div>
          ) : (
            <RegistrationForm
              name={person.name}
              error={save.error}
              isPending={save.isPending}
              onSubmit={enter}
            />
          )}
        </>
      )}
    </div>
  )
}
