import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { istTime } from "../../lib/format"
import { useKeys } from "../../lib/use-keys"
import type { Me } from "../../lib/use-me"
import { Field } from "../forms/field"
import { ParcelState } from "./parcel-state"
import type { Parcel } from "./types"
import { useParcelMoves } from "./use-parcel-moves"

type Props = {
  parcel: Parcel
  me: Me
  /** The keys H and D act on this parcel. */
  hasKeys: boolean
}

/** One parcel: where it is, what it holds, and what may be done with it now. */
export function ParcelCard({ parcel, me, hasKeys }: Props) {
  const moves = useParcelMoves(parcel)
  const [asksCarrier, setAsksCarrier] = useState(false)
  const mayHandOver = me.may("POST /admin/orders/:id/handover")
  const mayDeliver = me.may("POST /admin/orders/:id/fulfillments/:fulfillment_id/mark-as-delivered")
  const canLeave = parcel.state === "packed" && mayHandOver && !moves.isPending
  const canArrive = parcel.state === "on_its_way" && mayDeliver && !moves.isPending
  useKeys({
    h: () => hasKeys && canLeave && void moves.leave("customer"),
    d: () => hasKeys && canArrive && moves.arrived(),
  })

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
          <Button size="small" onClick={() => void moves.leave("customer")}>
            Hand over to the customer
          </Button>
        )}
        {canLeave && parcel.mode === "doorstep" && !asksCarrier && (
          <Button size="small" variant="secondary" onClick={() => setAsksCarrier(true)}>
            Hand over to a carrier
          </Button>
        )}
        {canArrive && (
          <Button size="small" onClick={moves.arrived}>
            The customer has it
          </Button>
        )}
      </div>
      {canLeave && asksCarrier && (
        <form
          aria-label="Hand over to a carrier"
          className="flex flex-wrap items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            const typed = new FormData(event.currentTarget)
            void moves.leave("carrier", {
              carrier: textIn(typed, "carrier"),
              tracking_number: textIn(typed, "tracking_number"),
            })
          }}
        >
          <Field label="Carrier" name="carrier" maxLength={60} autoFocus />
          <Field label="Tracking number" name="tracking_number" maxLength={60} />
          <Button size="small" type="submit">
            Hand over to the carrier
          </Button>
          <Button
            size="small"
            type="button"
            variant="transparent"
            onClick={() => setAsksCarrier(false)}
          >
            Back
          </Button>
        </form>
      )}
    </div>
  )
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

function textIn(form: FormData, name: string): string | undefined {
  const value = form.get(name)
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined
}
