import { Button, Heading, Text } from "@medusajs/ui"
import { useRef, useState, type KeyboardEvent } from "react"
import { useKeys } from "../../lib/use-keys"
import { LongField } from "../forms/long-field"
import type { Outcome } from "./review-outcome"
import type { PrescriptionAnswer } from "./types"
import { useSign } from "./use-sign"

/** What pages are sent back for most often comes first, each under a figure of the keyboard. */
const USUAL = [
  "illegible",
  "not_a_prescription",
  "missing_signature",
  "missing_date",
  "missing_dose",
  "missing_total_amount",
  "expired",
  "patient_differs",
  "suspected_forgery",
]
const TITLES = {
  reject: "Reject the whole prescription",
  query: "Ask the customer about the whole prescription",
}

type Props = { answer: PrescriptionAnswer; closed: boolean; onSigned: (outcome: Outcome) => void }

/**
 * One verdict on the whole page: nothing is copied from it. R rejects, Q asks, a figure says why.
 * It comes into view with the focus, so that nothing is signed here unseen.
 */
export function WholeVerdict({ answer, closed, onSigned }: Props) {
  const panel = useRef<HTMLElement>(null)
  const [verdict, setVerdict] = useState<"reject" | "query">()
  const [reason, setReason] = useState("")
  const [question, setQuestion] = useState("")
  const sign = useSign({
    answer,
    onSigned,
    // The button lost the focus while it was at work: the same keys sign again.
    onRefused: () => panel.current?.focus({ preventScroll: true }),
  })
  const choose = (next: "reject" | "query") => {
    setVerdict(next)
    setReason("")
    panel.current?.focus({ preventScroll: true })
    panel.current?.scrollIntoView({ block: "start" })
  }
  const fitting = Object.entries(answer.reason_codes)
    .filter(([, { verdicts }]) => verdict !== undefined && verdicts.includes(verdict))
    .map(([code, { sentence }]) => ({ code, sentence }))
  const rank = (code: string) => (USUAL.includes(code) ? USUAL.indexOf(code) : USUAL.length)
  const reasons = fitting.sort((a, b) => rank(a.code) - rank(b.code))
  const because = reasons.find(({ code }) => code === reason)?.sentence
  const mayAsk = answer.prescription.status_reason !== "image_on_another_account"
  const submit = () => {
    if (verdict && reason && !sign.isPending && !closed) {
      sign.mutate({ verdict, reason, ...(verdict === "query" && { question }) })
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      submit()
    }
  }
  useKeys({
    r: () => choose("reject"),
    ...(mayAsk && { q: () => choose("query") }),
    ...(verdict && {
      Escape: () => setVerdict(undefined),
      ...Object.fromEntries(
        reasons.slice(0, 9).map(({ code }, index) => [String(index + 1), () => setReason(code)])
      ),
    }),
  })

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label="Verdict on the whole prescription"
      className="flex scroll-mt-40 flex-col gap-y-3 px-6 py-4"
      onKeyDown={onKeyDown}
    >
      <div className="flex flex-wrap gap-2">
        <Button size="small" variant="secondary" onClick={() => choose("reject")}>
          Reject the whole (R)
        </Button>
        {mayAsk && (
          <Button size="small" variant="secondary" onClick={() => choose("query")}>
            Ask the customer (Q)
          </Button>
        )}
      </div>
      {verdict && (
        <>
          <Heading level="h2">
            {TITLES[verdict]}
            {because && `: ${because}`}
          </Heading>
          <div role="radiogroup" aria-label="Reason" className="flex flex-col gap-y-1">
            {reasons.map(({ code, sentence }, index) => (
              <label key={code} className="txt-small flex items-center gap-x-2">
                <input
                  type="radio"
                  name="whole-reason"
                  checked={reason === code}
                  onChange={() => setReason(code)}
                />
                {index < 9 && <kbd className="text-ui-fg-subtle w-3">{index + 1}</kbd>}
                {sentence}
              </label>
            ))}
          </div>
          {verdict === "query" && (
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
          <div className="flex gap-x-2">
            <SignWhole
              label={verdict === "reject" ? "Sign the rejection" : "Sign the question"}
              isPending={sign.isPending}
              disabled={closed || !reason}
              onSign={submit}
            />
            <Button size="small" variant="secondary" onClick={() => setVerdict(undefined)}>
              Back
            </Button>
          </div>
        </>
      )}
    </section>
  )
}

/** Takes the focus once a reason is chosen, so that Ctrl+Enter signs this and not the lines below. */
function SignWhole(props: {
  label: string
  isPending: boolean
  disabled: boolean
  onSign: () => void
}) {
  return (
    <Button
      key={String(props.disabled)}
      size="small"
      variant="danger"
      autoFocus={!props.disabled}
      isLoading={props.isPending}
      disabled={props.disabled}
      onClick={props.onSign}
    >
      {props.label} (Ctrl+Enter)
    </Button>
  )
}
