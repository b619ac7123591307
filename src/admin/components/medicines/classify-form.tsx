import { Button, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { istToday } from "../../lib/format"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { SCHEMES } from "./types"

const SHORTEST_CITATION = 5
const EMPTY = { scheme: "", from: "", citation: "" }

/** A new classification from today or a later day on. It needs its source, and cannot be taken back. */
export const ClassifyForm = ({ medicineId }: { medicineId: string }) => {
  const client = useQueryClient()
  const [form, setForm] = useState(EMPTY)
  const [tried, setTried] = useState(false)
  const change = (part: Partial<typeof EMPTY>) => setForm((current) => ({ ...current, ...part }))
  const classify = useMutation({
    mutationFn: ({ scheme, from, citation }: typeof EMPTY) =>
      api(`/admin/medicines/${medicineId}/classifications`, {
        method: "POST",
        body: { scheme, citation: citation.trim(), ...(from && { effective_from: from }) },
      }),
    onError: (failure) => toast.error("Not classified", { description: failure.message }),
    onSuccess: () => {
      toast.success("The classification is on record")
      setForm(EMPTY)
      setTried(false)
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["medicines"] }),
  })
  const unsourced = form.citation.trim().length < SHORTEST_CITATION

  return (
    <form
      aria-label="New classification"
      noValidate
      className="grid grid-cols-1 items-start gap-4 px-6 py-4 md:grid-cols-4"
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (form.scheme && !unsourced) {
          classify.mutate(form)
        }
      }}
    >
      <Choice
        label="Schedule"
        value={form.scheme}
        options={SCHEMES}
        error={tried && !form.scheme ? "Choose the schedule." : undefined}
        onChange={(scheme) => change({ scheme })}
      />
      <Field
        label="In force from (today when empty)"
        type="date"
        min={istToday()}
        value={form.from}
        onChange={(event) => change({ from: event.target.value })}
      />
      <div className="md:col-span-2">
        <Field
          label="Source"
          aria-required
          maxLength={300}
          placeholder="Gazette number and date"
          value={form.citation}
          error={
            tried && unsourced
              ? "Name the source, for example the gazette and its date."
              : undefined
          }
          onChange={(event) => change({ citation: event.target.value })}
        />
      </div>
      <div>
        <Button size="small" type="submit" isLoading={classify.isPending}>
          Classify
        </Button>
      </div>
    </form>
  )
}
