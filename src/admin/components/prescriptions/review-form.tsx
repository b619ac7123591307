import { Button, Heading, Text } from "@medusajs/ui"
import { useRef, useState, type KeyboardEvent } from "react"
import { ApiError } from "../../lib/api"
import { useKeys } from "../../lib/use-keys"
import { Choice } from "../forms/choice"
import { LeaveGuard } from "../forms/leave-guard"
import { LongField } from "../forms/long-field"
import { Checklist } from "./checklist"
import { NameNotice } from "./name-notice"
import { ReviewLine } from "./review-line"
import type { Outcome } from "./review-outcome"
import { changed, linesOf, toRequest } from "./review-request"
import { takeOverChecklist, takeOverLines, type Sources } from "./take-over"
import type { ChecklistForm, PrescriptionAnswer } from "./types"
import { useSign } from "./use-sign"
import { Validity } from "./validity"

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

type Props = {
  answer: PrescriptionAnswer
  /** A colleague works on it now: what was typed can be read, not signed. */
  closed: boolean
  onSigned: (outcome: Outcome) => void
}

/**
 * The verdict per line and the signature. T takes over what is known, P says that the page is signed,
 * Ctrl+Enter signs; Enter alone never does.
 */
export function ReviewForm({ answer, closed, onSigned }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [condition, setCondition] = useState<(typeof CONDITIONS)[number]["value"]>("unstated")
  const [checklist, setChecklist] = useState(EMPTY_CHECKLIST)
  const [sources, setSources] = useState<Sources>({})
  const [lines, setLines] = useState(() => linesOf(answer.cart?.lines ?? []))
  const [question, setQuestion] = useState("")
  const [samePaperReason, setSamePaperReason] = useState("")
  const asks = lines.some(({ verdict }) => verdict === "query")

  const sign = useSign({
    answer,
    onSigned,
    onRefused: (message) => fieldNamedIn(form.current, message)?.focus(),
  })
  const isFilled =
    Object.values(checklist).some(Boolean) ||
    lines.some(({ written_text, dose_text, verdict }) => written_text || dose_text || verdict)
  const looksLikeSamePaper =
    sign.error instanceof ApiError && sign.error.code === "same_paper_suspected"
  const focusLine = (index: number) =>
    form.current?.querySelectorAll<HTMLElement>("[data-line]")[index]?.focus()
  const takeOver = () => {
    const taken = takeOverChecklist(checklist, answer)
    setChecklist(taken.checklist)
    setSources(taken.sources)
    setLines(
      takeOverLines(
        lines,
        answer.prescription.pages.flatMap((page) => page.draft_lines)
      )
    )
    focusLine(0)
  }
  useKeys({
    t: takeOver,
    p: () => setChecklist((current) => ({ ...current, signed: !current.signed })),
    j: () => focusLine(0),
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

  return (
    <>
      <LeaveGuard isFilled={isFilled && !sign.isSuccess && !closed} />
      <form
        ref={form}
        aria-label="Verdict"
        noValidate
        className="flex flex-col gap-y-6 px-6 py-4 [&_button]:scroll-mt-40 [&_fieldset]:scroll-mt-40 [&_input]:scroll-mt-40"
        onKeyDown={onKeyDown}
        onSubmit={(event) => {
          event.preventDefault()
          if (!sign.isPending && !closed) {
            sign.mutate({
              condition,
              checklist,
              lines: lines.map(toRequest),
              ...(asks && { question }),
              ...(samePaperReason && { same_paper_reason: samePaperReason }),
            })
          }
        }}
      >
        <div className="flex flex-wrap items-center justify-between gap-2">
          <Text size="small" className="text-ui-fg-subtle">
            Keys: T takes over, P signed by the prescriber, J and K go through the lines; on a line
            A approves, D reduces, X rejects, Q asks, B this brand, M molecule, Y says yes to a
            quantity that is asked about.
          </Text>
          <Button type="button" size="small" variant="secondary" onClick={takeOver}>
            Take over what is known (T)
          </Button>
        </div>
        <Checklist
          value={checklist}
          sources={sources}
          councils={answer.councils}
          onChange={(change) => setChecklist((current) => ({ ...current, ...change }))}
        />
        <div className="flex flex-col gap-y-1">
          <Choice
            label="Condition"
            value={condition}
            options={CONDITIONS}
            onChange={setCondition}
          />
          <Validity authoredOn={checklist.authored_on} days={answer.validity_days[condition]} />
        </div>
        <Heading level="h2">Verdict per line</Heading>
        {lines.map((line, index) => (
          <ReviewLine
            key={line.cart_line_id}
            name={`Line ${index + 1}`}
            line={line}
            reasons={answer.reason_codes}
            onMove={(step) => focusLine(index + step)}
            onChange={(change) =>
              setLines((current) =>
                current.map((other) =>
                  other.cart_line_id === line.cart_line_id ? changed(other, change) : other
                )
              )
            }
          />
        ))}
        {asks && (
          <LongField
            label="Question to the customer"
            name="Question"
            rows={3}
            maxLength={1000}
            hint="It is kept sealed. The prescription waits on hold until the answer."
            value={question}
            onChange={(event) => setQuestion(event.target.value)}
          />
        )}
        {sign.error && (
          <Text role="alert" className="text-ui-fg-error">
            Not signed. {sign.error.message}
          </Text>
        )}
        {(looksLikeSamePaper || samePaperReason) && (
          <LongField
            label="Why it is another paper"
            name="Why it is another paper"
            rows={2}
            maxLength={1000}
            autoFocus
            hint="For example: the prescriber wrote two pages on one day. It is kept sealed, with your name. The same paper is rejected, unless each line of it is for another of the family."
            value={samePaperReason}
            onChange={(event) => setSamePaperReason(event.target.value)}
          />
        )}
        <NameNotice
          written={checklist.patient_name || (answer.patient_names.on_page ?? "")}
          known={answer.patient_names.known}
        />
        <Button type="submit" isLoading={sign.isPending} disabled={closed}>
          Sign the verdict (Ctrl+Enter)
        </Button>
      </form>
    </>
  )
}

/** The server begins its message with the place that is at fault, and a field bears it as its name. */
function fieldNamedIn(form: HTMLFormElement | null, message: string): HTMLElement | undefined {
  const named = form?.elements.namedItem(message.split(":")[0] ?? "")
  return named instanceof HTMLElement ? named : undefined
}
