import { Button, Checkbox, Label, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import { api } from "../../lib/api"
import { Choice } from "../forms/choice"
import { LongField } from "../forms/long-field"
import {
  KIND_LABELS,
  VERDICT_LABELS,
  VERDICTS,
  type Review,
  type Verdict,
  type WaitingReview,
} from "./types"

const OPTIONS = VERDICTS.map((value) => ({ value, label: VERDICT_LABELS[value] }))
const LONGEST_NOTE = 2_000
const LONGEST_ANSWER = 4_000

type Props = {
  review: Review
  /** What else waits in the chat. */
  others: WaitingReview[]
  onDone: () => void
}

/** A pharmacist's verdict on a reply, and words of their own to the customer. */
export const VerdictForm = ({ review, others, onDone }: Props) => {
  const client = useQueryClient()
  const [verdict, setVerdict] = useState<Verdict | "">("")
  const [answer, setAnswer] = useState("")
  const [note, setNote] = useState("")
  const [closesAll, setClosesAll] = useState(true)
  const allId = useId()
  const also = closesAll ? others : []
  const [tried, setTried] = useState(false)
  const submit = useMutation({
    mutationFn: () =>
      api(`/admin/consult/reviews/${review.id}`, {
        method: "POST",
        body: {
          verdict,
          ...(answer.trim() && { answer: answer.trim() }),
          ...(note.trim() && { note: note.trim() }),
          also: also.map(({ id }) => id),
        },
      }),
    onSuccess: async () => {
      toast.success("The verdict is on record")
      await client.invalidateQueries({ queryKey: ["consult-reviews", "list"] })
      onDone()
    },
    onError: (failure) => toast.error("No verdict given", { description: failure.message }),
  })
  const isAwaited =
    verdict === "answered" || [review, ...also].some(({ kind }) => kind === "handover")
  const lacksAnswer = isAwaited && !answer.trim()
  const send = () => {
    setTried(true)
    if (verdict && !lacksAnswer && !submit.isPending) {
      submit.mutate()
    }
  }

  return (
    <form
      aria-label="Verdict"
      noValidate
      className="flex flex-col gap-y-4 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          send()
        }
      }}
    >
      <Choice
        label="What the assistant said is"
        value={verdict}
        options={OPTIONS}
        error={tried && !verdict ? "Choose the verdict." : undefined}
        onChange={setVerdict}
      />
      <LongField
        label="Answer to the customer"
        hint="It appears in the consult as a pharmacist's words. No dose for one person."
        rows={5}
        maxLength={LONGEST_ANSWER}
        value={answer}
        error={tried && lacksAnswer ? "Write what the customer is to read." : undefined}
        onChange={(event) => setAnswer(event.target.value)}
      />
      <LongField
        label="Note for colleagues"
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {others.length > 0 && (
        <div className="flex items-center gap-x-2">
          <Checkbox
            id={allId}
            checked={closesAll}
            onCheckedChange={(checked) => setClosesAll(checked === true)}
          />
          <Label htmlFor={allId} size="small">
            Also for what else waits in this chat:{" "}
            {[...new Set(others.map(({ kind }) => KIND_LABELS[kind]))].join(", ")} ({others.length})
          </Label>
        </div>
      )}
      <div>
        <Button size="small" type="submit" isLoading={submit.isPending}>
          Give the verdict
        </Button>
      </div>
    </form>
  )
}
