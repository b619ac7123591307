import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { istTime } from "../../lib/format"
import { useKeys } from "../../lib/use-keys"
import type { Me } from "../../lib/use-me"
import { AskFirst } from "./ask-first"
import { CarrierForm } from "./carrier-form"
import { ParcelState } from "./parcel-state"
import { SignedFor } from "./signed-for"
import type { Parcel } from "./types"
import { useParcelMoves, type Tracking } from "./use-parcel-moves"

type Move = { to: "customer" } | { to: "carrier"; tracking: Tracking } | { to: "arrived" }

type Props = {
  parcel: Parcel
  /** Whose order it is, as on the order's page. */
  customer: string
  /** Of the order's lines by their ids. */
  titles: Map<string, string>
  me: Me
  /** The keys H and D act on this parcel. */
  hasKeys: boolean
}

/** One parcel: where it is, what it holds, and what may be done with it now. */
export function ParcelCard({ parcel, customer, titles, me, hasKeys }: Props) {
  const moves = useParcelMoves(parcel)
  const [asked, setAsked] = useState<Move>()
  const [asksCarrier, setAsksCarrier] = useState(false)
  const mayHandOver = me.may("POST /admin/orders/:id/handover")
  const mayDeliver = me.may("POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered")
  const canLeave = parcel.state === "packed" && mayHandOver && !moves.isPending
  const canArrive = parcel.state === "on_its_way" && mayDeliver && !moves.isPending
  useKeys({
    h: () => hasKeys && canLeave && setAsked({ to: "customer" }),
    d: () => hasKeys && canArrive && setAsked({ to: "arrived" }),
  })
  const moveOn = (move: Move) => {
    setAsked(undefined)
    if (move.to === "arrived") {
      moves.arrived()
    } else {
      moves.leave(move.to, move.to === "carrier" ? move.tracking : undefined)
    }
  }

  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <ParcelState state={parcel.state} />
        <Text size="small" className="text-ui-fg-subtle">
          {movesOf(parcel)}
        </Text>
      </div>
      <ul className="txt-small">
        {parcel.lines.map((line, index) => (
          <li key={index}>
            {line.quantity} × {line.title}
            {line.scheme && <span className="text-ui-fg-subtle"> · {line.scheme}</span>}
          </li>
        ))}
      </ul>
      {parcel.state === "packed" && !mayHandOver && (
        <Text size="small" className="text-ui-fg-subtle">
          A pharmacist of the store hands this parcel over.
        </Text>
      )}
      <div className="flex flex-wrap gap-2">
        {canLeave && (
          <Button size="small" onClick={() => setAsked({ to: "customer" })}>
            Hand over to the customer
          </Button>
        )}
        {canLeave && parcel.mode === "doorstep" && !asksCarrier && (
          <Button size="small" variant="secondary" onClick={() => setAsksCarrier(true)}>
            Hand over to a carrier
          </Button>
        )}
        {canArrive && (
          <Button size="small" onClick={() => setAsked({ to: "arrived" })}>
            The customer has it
          </Button>
        )}
      </div>
      {canLeave && asksCarrier && (
        <CarrierForm
          onSubmit={(tracking) => setAsked({ to: "carrier", tracking })}
          onBack={() => setAsksCarrier(false)}
        />
      )}
      {asked && (
        <AskFirst
          question={QUESTIONS[asked.to]}
          yes={asked.to === "arrived" ? "It has arrived" : "Hand over"}
          onYes={() => moveOn(asked)}
          onNo={() => setAsked(undefined)}
        >
          Order #{parcel.order_number} of {customer}.{" "}
          {asked.to === "carrier" &&
            `Carrier: ${[asked.tracking.carrier, asked.tracking.tracking_number].filter(Boolean).join(" ")}. `}
          {asked.to !== "arrived" && "The medicines are dispensed under your registration. "}
          This cannot be taken back, and the customer is told.
          {asked.to !== "arrived" && (
            <SignedFor orderId={parcel.order_id} customer={customer} titles={titles} />
          )}
        </AskFirst>
      )}
    </div>
  )
}

const QUESTIONS = {
  customer: "Hand over to the customer?",
  carrier: "Hand over to the carrier?",
  arrived: "Does the customer have the parcel?",
}

function movesOf({ packed_at, shipped_at, delivered_at, tracking_numbers }: Parcel): string {
  return [
    `packed ${istTime(packed_at)}`,
    shipped_at && `left ${istTime(shipped_at)}`,
    delivered_at && `arrived ${istTime(delivered_at)}`,
    ...tracking_numbers,
  ]
    .filter(Boolean)
    .join(" · ")
}
