import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { api } from "../../lib/api"
import { istTime, rupees } from "../../lib/format"
import { useMe } from "../../lib/use-me"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { AskFirst } from "./ask-first"

export type ClaimableRefund = {
  id: string
  amount_paise: number
  claimed_by: string | null
  claimed_by_name: string | null
  claimed_at: string | null
}

const WAYS = [
  { value: "bank_transfer", label: "Bank transfer" },
  { value: "upi", label: "UPI" },
  { value: "razorpay", label: "Refund in Razorpay's dashboard" },
] as const
type Way = (typeof WAYS)[number]["value"]

/** One person says that they pay a failed refund, pays it, and enters how. */
export function PayFailedRefund({ refund }: { refund: ClaimableRefund }) {
  const me = useMe()
  const claim = useStep(refund, { path: "claim", method: "POST" })
  if (!me?.may("POST /admin/failed-refunds/:id/settlement")) {
    return null
  }
  if (!refund.claimed_by) {
    return (
      <div>
        <Button
          size="small"
          variant="secondary"
          isLoading={claim.isPending}
          onClick={() => claim.mutate(undefined)}
        >
          I pay this
        </Button>
      </div>
    )
  }
  const isMine = refund.claimed_by === me.id
  return (
    <div className="flex flex-col gap-y-2">
      <Text size="small">
        {isMine ? "You pay" : `${refund.claimed_by_name ?? "Somebody"} pays`} this since{" "}
        {refund.claimed_at && istTime(refund.claimed_at)}.{isMine || " Do not pay it too."}
      </Text>
      {isMine && <PaidForm refund={refund} />}
      <GiveFree refund={refund} isMine={isMine} />
    </div>
  )
}

function PaidForm({ refund }: { refund: ClaimableRefund }) {
  const [way, setWay] = useState<Way | "">("")
  const [reference, setReference] = useState("")
  const [isAsked, setIsAsked] = useState(false)
  const settle = useStep(refund, {
    path: "settlement",
    method: "POST",
    done: `${rupees(refund.amount_paise)} is entered as paid`,
  })
  const isReady = way !== "" && reference.trim() !== ""
  return (
    <form
      aria-label="How it was paid"
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        setIsAsked(isReady)
      }}
    >
      <div className="w-56">
        <Choice label="Paid by" value={way} options={[...WAYS]} onChange={setWay} />
      </div>
      <Field
        label="Reference"
        autoComplete="off"
        maxLength={50}
        value={reference}
        hint={
          way === "razorpay"
            ? "Razorpay's id of the refund: rfnd_…"
            : "The number that the bank gave the transfer"
        }
        onChange={(event) => setReference(event.target.value)}
      />
      <Button size="small" type="submit" disabled={!isReady} isLoading={settle.isPending}>
        It is paid
      </Button>
      {isAsked && (
        <AskFirst
          question={`Is ${rupees(refund.amount_paise)} paid?`}
          yes="It is paid"
          onYes={() => {
            setIsAsked(false)
            settle.mutate({ way, reference: reference.trim() })
          }}
          onNo={() => setIsAsked(false)}
        >
          It leaves this list and counts as given back. The customer is told. This cannot be taken
          back.
        </AskFirst>
      )}
    </form>
  )
}

function GiveFree({ refund, isMine }: { refund: ClaimableRefund; isMine: boolean }) {
  const [isAsked, setIsAsked] = useState(false)
  const release = useStep(refund, {
    path: `claim?claimed_by=${refund.claimed_by}`,
    method: "DELETE",
  })
  return (
    <div>
      <Button
        size="small"
        variant="transparent"
        isLoading={release.isPending}
        onClick={() => setIsAsked(true)}
      >
        Not paid: let somebody else pay it
      </Button>
      {isAsked && (
        <AskFirst
          question="Is it sure that nothing was paid?"
          yes="Nothing was paid"
          onYes={() => {
            setIsAsked(false)
            release.mutate(undefined)
          }}
          onNo={() => setIsAsked(false)}
        >
          {isMine
            ? "Somebody else may pay it then."
            : `Ask ${refund.claimed_by_name ?? "whoever pays it"} first: else the customer is paid twice.`}
        </AskFirst>
      )}
    </div>
  )
}

type Step = { path: string; method: "POST" | "DELETE"; done?: string }

function useStep({ id }: ClaimableRefund, { path, method, done }: Step) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: object | undefined) =>
      api(`/admin/failed-refunds/${id}/${path}`, { method, body }),
    onSuccess: () => done && toast.success(done),
    onError: (error) => toast.error("It stays as it is", { description: error.message }),
    onSettled: () => client.invalidateQueries(),
  })
}
