import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { LongField } from "../forms/long-field"

type Props = {
  path: string
  /** Which field of the request the text is. */
  field: "reason" | "text"
  label: string
  hint: string
  button: string
  done: string
  disabled?: boolean
}

/** An act that is put on record with the pharmacist's own words. */
export function ReasonedAction({ path, field, label, hint, button, done, disabled }: Props) {
  const queryClient = useQueryClient()
  const [text, setText] = useState("")
  const act = useMutation({
    mutationFn: () => api(path, { method: "POST", body: { [field]: text } }),
    onSuccess: async () => {
      toast.success(done)
      setText("")
      await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
    },
  })
  return (
    <form
      className="flex flex-col items-start gap-y-2"
      onSubmit={(event) => {
        event.preventDefault()
        act.mutate()
      }}
    >
      <div className="w-full">
        <LongField
          label={label}
          hint={hint}
          rows={2}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      {act.error && (
        <Text role="alert" size="small" className="text-ui-fg-error">
          {act.error.message}
        </Text>
      )}
      <Button
        type="submit"
        size="small"
        variant="secondary"
        isLoading={act.isPending}
        disabled={disabled || text.trim().length < 3}
      >
        {button}
      </Button>
    </form>
  )
}
