import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useRef, useState, type KeyboardEvent } from "react"
import { api, ApiError } from "../../lib/api"
import { Choice } from "../forms/choice"
import { Checklist } from "./checklist"
import { ReviewLine } from "./review-line"
import type { Outcome } from "./review-outcome"
import { linesOf, toRequest } from "./review-request"
import type { ChecklistForm, PrescriptionAnswer, ReviewAnswer } from "./types"

const CONDITIONS = [
  { value: "unstated" as const, label: "Not stated" },
  { value: "acute" as const, label: "Acute" },
  { value: "chronic" as const, label: "Chronic" },
]

const EMPTY_CHECKLIST: ChecklistForm = {
  patient_name: "",
  patient_address: "",
  prescriber_name: "",
  prescriber_registration_number: "",
  council: "",
  authored_on: "",
  signed: false,
}

/** What the page shows of the claim is no longer so. */
const CLAIM_IS_GONE = new Set(["claim_required", "claim_held", "already_reviewed"])

type Props = {
  answer: PrescriptionAnswer
  /** A colleague works on it now: what was typed can be read, not signed. */
  closed: boolean
  onSigned: (outcome: Outcome) => void
}

/** The verdict per line and the signature. Ctrl+Enter signs; Enter alone never does. */
export function ReviewForm({ answer, closed, onSigned }: Props) {
  const queryClient = useQueryClient()
  const form = useRef<HTMLFormElement>(null)
  const [condition, setCondition] = useState<(typeof CONDITIONS)[number]["value"]>("unstated")
  const [checklist, setChecklist] = useState(EMPTY_CHECKLIST)
  const [lines, setLines] = useState(() => linesOf(answer.cart?.lines ?? []))
  const { id } = answer.prescription

  const sign = useMutation({
    mutationFn: () =>
      api<ReviewAnswer>(`/admin/prescriptions/${id}/reviews`, {
        method: "POST",
        body: { condition, checklist, signature: true, lines: lines.map(toRequest) },
      }),
    onSuccess: async ({ unallocated }) => {
      onSigned({ unallocated, lines: answer.cart?.lines ?? [] })
      await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
    },
    onError: async (error) => {
      toast.error("Not signed", { description: error.message })
      fieldNamedIn(form.current, error.message)?.focus()
      if (error instanceof ApiError && CLAIM_IS_GONE.has(error.code)) {
        await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
      }
    },
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter") {
      return
    }
    const signs = event.ctrlKey || event.metaKey
    if (signs || event.target instanceof HTMLInputElement) {
      event.preventDefault()
    }
    if (signs) {
      form.current?.requestSubmit()
    }
  }

  if (lines.length === 0) {
    return (
      <Text className="px-6 py-4">
        No line of a cart waits for this prescription. It can be reviewed once the customer has
        attached it to a cart with a scheduled medicine.
      </Text>
    )
  }
  return (
    <form
      ref={form}
      aria-label="Verdict"
      className="flex flex-col gap-y-6 px-6 py-4 [&_button]:scroll-mt-40 [&_input]:scroll-mt-40"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        if (!sign.isPending && !closed) {
          sign.mutate()
        }
      }}
    >
      <Checklist
        value={checklist}
        onChange={(change) => setChecklist((current) => ({ ...current, ...change }))}
      />
      <Choice label="Condition" value={condition} options={CONDITIONS} onChange={setCondition} />
      <Heading level="h2">Verdict per line</Heading>
      {lines.map((line, index) => (
        <ReviewLine
          key={line.cart_line_id}
          path={`lines[${index}]`}
          line={line}
          reasons={answer.reason_codes}
          onChange={(change) =>
            setLines((current) =>
              current.map((other) =>
                other.cart_line_id === line.cart_line_id ? { ...other, ...change } : other
              )
            )
          }
        />
      ))}
      {sign.error && (
        <Text role="alert" className="text-ui-fg-error">
          Not signed. {sign.error.message}
        </Text>
      )}
      <Button type="submit" isLoading={sign.isPending} disabled={closed}>
        Sign the verdict (Ctrl+Enter)
      </Button>
    </form>
  )
}

/** The server begins its message with the place that is at fault, and a field bears it as its name. */
function fieldNamedIn(form: HTMLFormElement | null, message: string): HTMLElement | undefined {
  const named = form?.elements.namedItem(message.split(":")[0] ?? "")
  return named instanceof HTMLElement ? named : undefined
}
