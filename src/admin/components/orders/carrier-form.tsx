import { Button } from "@medusajs/ui"
import { useId, useState } from "react"
import { Field } from "../forms/field"
import type { Tracking } from "./use-parcel-moves"

/** Who brings parcels in India most often; another name may be written. */
const CARRIERS = [
  "Blue Dart",
  "Delhivery",
  "DTDC",
  "Ecom Express",
  "India Post",
  "Our own rider",
  "Shadowfax",
  "XpressBees",
]

type Props = { onSubmit: (tracking: Tracking) => void; onBack: () => void }

/** Which carrier takes the parcel, and under which number it is found. */
export function CarrierForm({ onSubmit, onBack }: Props) {
  const listId = useId()
  const [carrier, setCarrier] = useState("")
  const [number, setNumber] = useState("")
  return (
    <form
      aria-label="Hand over to a carrier"
      className="flex flex-wrap items-end gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        const tracking_number = number.trim()
        onSubmit({ carrier: carrier.trim(), ...(tracking_number && { tracking_number }) })
      }}
    >
      <Field
        label="Carrier"
        name="carrier"
        list={listId}
        maxLength={60}
        autoComplete="off"
        autoFocus
        value={carrier}
        onChange={(event) => setCarrier(event.target.value)}
      />
      <datalist id={listId}>
        {CARRIERS.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Field
        label="Tracking number, if there is one"
        name="tracking_number"
        maxLength={60}
        autoComplete="off"
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <Button size="small" type="submit" disabled={carrier.trim() === ""}>
        Hand over to the carrier
      </Button>
      <Button size="small" type="button" variant="transparent" onClick={onBack}>
        Back
      </Button>
    </form>
  )
}
