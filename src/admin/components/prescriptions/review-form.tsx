import { Button, Heading, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState, type KeyboardEvent } from "react"
import { api } from "../../lib/api"
import { Checklist } from "./checklist"
import { Choice } from "./choice"
import { ReviewLine } from "./review-line"
import type { CartLine, ChecklistForm, LineForm, PrescriptionAnswer } from "./types"

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

/** The verdict per line and the signature. Ctrl+Enter signs. */
export function ReviewForm({ answer }: { answer: PrescriptionAnswer }) {
  const queryClient = useQueryClient()
  const [condition, setCondition] = useState<(typeof CONDITIONS)[number]["value"]>("unstated")
  const [checklist, setChecklist] = useState(EMPTY_CHECKLIST)
  const [lines, setLines] = useState(() => linesOf(answer.cart?.lines ?? []))
  const { id } = answer.prescription

  const sign = useMutation({
    mutationFn: () =>
      api(`/admin/prescriptions/${id}/reviews`, {
        method: "POST",
        body: { condition, checklist, signature: true, lines: lines.map(toRequest) },
      }),
    onSuccess: async () => {
      toast.success("Signed")
      await queryClient.invalidateQueries({ queryKey: ["prescriptions"] })
    },
    onError: (error) => toast.error("Not signed", { description: error.message }),
  })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !sign.isPending) {
      event.preventDefault()
      sign.mutate()
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
      aria-label="Verdict"
      className="flex flex-col gap-y-6 px-6 py-4"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault()
        sign.mutate()
      }}
    >
      <Checklist
        value={checklist}
        onChange={(change) => setChecklist((current) => ({ ...current, ...change }))}
      />
      <Choice label="Condition" value={condition} options={CONDITIONS} onChange={setCondition} />
      <Heading level="h2">Verdict per line</Heading>
      {lines.map((line) => (
        <ReviewLine
          key={line.cart_line_id}
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
          {sign.error.message}
        </Text>
      )}
      <Button type="submit" isLoading={sign.isPending}>
        Sign the verdict (Ctrl+Enter)
      </Button>
    </form>
  )
}

function linesOf(cartLines: CartLine[]): LineForm[] {
  return cartLines.flatMap((line) => {
    const { medicine } = line
    if (!medicine?.prescription_required) {
      return []
    }
    const units = line.quantity * (medicine.splittable ? 1 : medicine.pack_size_base_units)
    return [
      {
        cart_line_id: line.cart_line_id,
        title: line.title,
        medicine,
        match: "brand_exact",
        written_text: "",
        dose_text: "",
        quantity_base_units: String(units),
        verdict: "approve",
        reason_code: "",
      },
    ]
  })
}

function toRequest(line: LineForm) {
  const generic = {
    molecules: line.medicine.molecules.map(({ molecule_id, strength }) => ({
      molecule_id,
      strength,
    })),
    form: line.medicine.form,
  }
  return {
    cart_line_id: line.cart_line_id,
    written_text: line.written_text,
    match: line.match,
    ...(line.match === "brand_exact" ? { medicine_id: line.medicine.medicine_id } : { generic }),
    ...(line.dose_text && { dose_text: line.dose_text }),
    quantity_base_units: Number(line.quantity_base_units),
    verdict: line.verdict,
    ...(line.reason_code && { reason_code: line.reason_code }),
  }
}
