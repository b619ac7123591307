import type { AdminOrder, AdminPayment } from "@medusajs/framework/types"
import { Button, Text, toast } from "@medusajs/ui"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { GOODWILL } from "../../../lib/refund-reasons"
import { api } from "../../lib/api"
import { rupees } from "../../lib/format"
import type { Me } from "../../lib/use-me"
import { Choice } from "../forms/choice"
import { Field } from "../forms/field"
import { AskFirst } from "./ask-first"
import { useReturns } from "./use-returns"

type Refundable = { id: string; paid_paise: number; rest_paise: number }
type Reason = { id: string; label: string; code: string }

const AMOUNT = /^\d{1,9}(\.\d{1,2})?$/

/** Gives money of an order back: in place of core's form, which knows no payment and no reason at first. */
export function GiveBack({ order, me }: { order: AdminOrder; me: Me }) {
  const [isOpen, setIsOpen] = useState(false)
  const returns = useReturns(order.id, me)
  const payments = refundableOf(order)
  if (!me.may("POST /admin/payments/:id/refund") || payments.length === 0) {
    return null
  }
  // The money of what was asked for waits until it has come back.
  if (returns?.some(({ status }) => status === "requested")) {
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4">
        A return is asked for. Money is given back here once it was received or cancelled.
      </Text>
    )
  }
  return (
    <div className="px-6 py-4">
      {isOpen ? (
        <GiveBackForm order={order} payments={payments} onEnd={() => setIsOpen(false)} />
      ) : (
        <Button size="small" variant="secondary" onClick={() => setIsOpen(true)}>
          Give money back
        </Button>
      )}
    </div>
  )
}

type FormProps = { order: AdminOrder; payments: Refundable[]; onEnd: () => void }

function GiveBackForm({ order, payments, onEnd }: FormProps) {
  const client = useQueryClient()
  const [payment, setPayment] = useState(payments[0])
  const [amount, setAmount] = useState(() => rupeesIn(suggestedPaise(order, payments[0])))
  const [reasonId, setReasonId] = useState("")
  const [note, setNote] = useState("")
  const [isAsked, setIsAsked] = useState(false)
  const reasons = useQuery({
    queryKey: ["refund-reasons"],
    queryFn: () =>
      api<{ refund_reasons: Reason[] }>("/admin/refund-reasons?fields=id,label,code&limit=100"),
  })
  const giveBack = useMutation({
    mutationFn: () =>
      api(`/admin/payments/${payment.id}/refund`, {
        method: "POST",
        body: {
          amount: Number(amount),
          refund_reason_id: reasonId,
          ...(note.trim() && { note: note.trim() }),
        },
      }),
    onSuccess: () => toast.success(`${rupees(paiseIn(amount))} is on its way back`),
    onError: (error) => toast.error("Nothing was given back", { description: error.message }),
    // It ends when the order was read anew, core's part too: what is left is filled in from it.
    onSettled: () => client.invalidateQueries(),
  })
  const wrong = wrongWith(amount, payment)
  const isGoodwill = reasons.data?.refund_reasons.some(
    ({ id, code }) => id === reasonId && code === GOODWILL
  )
  const keepsGoods =
    !isGoodwill && order.items.some(({ quantity, detail }) => detail.fulfilled_quantity < quantity)
  return (
    <form
      aria-label="Give money back"
      className="flex flex-col gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        setIsAsked(wrong === undefined && reasonId !== "")
      }}
    >
      <div className="flex flex-wrap items-start gap-3">
        {payments.length > 1 && (
          <div className="w-56">
            <Choice
              label="Payment"
              value={payment.id}
              options={payments.map(({ id, paid_paise }) => ({
                value: id,
                label: rupees(paid_paise),
              }))}
              onChange={(id) => {
                const chosen = payments.find((one) => one.id === id) ?? payment
                setPayment(chosen)
                setAmount(rupeesIn(suggestedPaise(order, chosen)))
              }}
            />
          </div>
        )}
        <Field
          label="Amount in rupees"
          inputMode="decimal"
          autoComplete="off"
          maxLength={12}
          value={amount}
          hint={`Of ${rupees(payment.paid_paise)} paid, ${rupees(payment.rest_paise)} can be given back.`}
          error={wrong}
          onChange={(event) => setAmount(event.target.value.trim())}
        />
        <div className="w-56">
          <Choice
            label="Reason"
            value={reasonId}
            options={(reasons.data?.refund_reasons ?? []).map(({ id, label }) => ({
              value: id,
              label,
            }))}
            error={reasons.error?.message}
            onChange={setReasonId}
          />
        </div>
        <Field
          label="Note, for the staff"
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        With “Customer Care Adjustment” the parcels still leave: it is goodwill. With any other
        reason goods worth this amount stay in the store, for good.
      </Text>
      <div className="flex gap-x-2">
        <Button
          size="small"
          type="submit"
          disabled={wrong !== undefined || reasonId === ""}
          isLoading={giveBack.isPending}
        >
          Give back
        </Button>
        <Button size="small" type="button" variant="transparent" onClick={onEnd}>
          Back
        </Button>
      </div>
      {isAsked && (
        <AskFirst
          question={`Give ${rupees(paiseIn(amount))} back?`}
          yes="Give back"
          onYes={() => {
            setIsAsked(false)
            giveBack.mutate(undefined, { onSuccess: onEnd })
          }}
          onNo={() => setIsAsked(false)}
        >
          Order #{order.display_id}. This cannot be taken back, and the customer is told.
          {keepsGoods && " What is not packed yet stays in the store up to that amount, for good."}
        </AskFirst>
      )}
    </form>
  )
}

/** Payments of which something is left, as they came. */
function refundableOf(order: AdminOrder): Refundable[] {
  return order.payment_collections
    .flatMap((collection) => collection.payments ?? [])
    .filter((payment) => payment.captured_at)
    .map((payment) => ({
      id: payment.id,
      paid_paise: paiseIn(payment.amount),
      rest_paise: paiseIn(payment.amount) - refundedPaise(payment),
    }))
    .filter(({ rest_paise }) => rest_paise > 0)
}

function refundedPaise({ refunds }: AdminPayment): number {
  return (refunds ?? []).reduce((sum, { amount }) => sum + paiseIn(amount ?? 0), 0)
}

/** What the order owes its customer, after a return; else all that is left of the payment. */
function suggestedPaise({ summary }: AdminOrder, { rest_paise }: Refundable): number {
  const owed = paiseIn(-summary.pending_difference)
  return owed > 0 ? Math.min(owed, rest_paise) : rest_paise
}

function wrongWith(amount: string, { rest_paise }: Refundable): string | undefined {
  if (!AMOUNT.test(amount)) {
    return "Write rupees and paise, such as 57.61"
  }
  if (paiseIn(amount) === 0) {
    return "Write what is given back"
  }
  return paiseIn(amount) > rest_paise ? "That is more than what is left of the payment" : undefined
}

function paiseIn(amount: number | string): number {
  return Math.round(Number(amount) * 100)
}

function rupeesIn(paise: number): string {
  return (paise / 100).toFixed(2)
}
