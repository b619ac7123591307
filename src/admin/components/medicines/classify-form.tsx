import { Button, Input, Label, Select, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { SCHEMES } from "./types"

/** A new classification from today or a later day on. It needs its source, and cannot be taken back. */
export const ClassifyForm = ({ medicineId }: { medicineId: string }) => {
  const client = useQueryClient()
  const [scheme, setScheme] = useState("")
  const [from, setFrom] = useState("")
  const [citation, setCitation] = useState("")
  const classify = useMutation({
    mutationFn: () =>
      api(`/admin/medicines/${medicineId}/classifications`, {
        method: "POST",
        body: { scheme, citation, ...(from && { effective_from: from }) },
      }),
    onError: (failure) => toast.error(failure.message),
    onSuccess: () => {
      toast.success("The classification is on record")
      setScheme("")
      setFrom("")
      setCitation("")
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["medicines"] }),
  })

  return (
    <form
      className="grid grid-cols-1 gap-4 px-6 py-4 md:grid-cols-4"
      onSubmit={(event) => {
        event.preventDefault()
        classify.mutate()
      }}
    >
      <div>
        <Label htmlFor="scheme">Schedule</Label>
        <Select value={scheme} onValueChange={setScheme}>
          <Select.Trigger id="scheme">
            <Select.Value placeholder="Choose" />
          </Select.Trigger>
          <Select.Content>
            {SCHEMES.map((name) => (
              <Select.Item key={name} value={name}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div>
        <Label htmlFor="from">In force from</Label>
        <Input
          id="from"
          type="date"
          value={from}
          onChange={(event) => setFrom(event.target.value)}
        />
      </div>
      <div className="md:col-span-2">
        <Label htmlFor="citation">Source</Label>
        <Input
          id="citation"
          required
          minLength={5}
          maxLength={300}
          placeholder="Gazette number and date"
          value={citation}
          onChange={(event) => setCitation(event.target.value)}
        />
      </div>
      <div>
        <Button type="submit" isLoading={classify.isPending} disabled={!scheme || !citation.trim()}>
          Classify
        </Button>
      </div>
    </form>
  )
}
