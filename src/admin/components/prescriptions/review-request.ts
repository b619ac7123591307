import { isCounted, readDose } from "../../../lib/dose"
import { doubtOf } from "../../../rules/approved-quantity"
import type { CartLine, LineForm } from "./types"

/** A verdict to give on every line of the cart that needs a prescription. Nothing is preset. */
export function linesOf(cartLines: CartLine[]): LineForm[] {
  return cartLines.flatMap((line) => {
    const { medicine } = line
    if (!medicine?.prescription_required) {
      return []
    }
    return [
      {
        cart_line_id: line.cart_line_id,
        title: line.title,
        medicine,
        asked_base_units: line.quantity * (medicine.splittable ? 1 : medicine.pack_size_base_units),
        match: "",
        written_text: "",
        dose_text: "",
        quantity_base_units: "",
        quantity_is_written: false,
        confirmed_quantity: "",
        written_quantity_base_units: "",
        verdict: "",
        reason_code: "",
      },
    ]
  })
}

/** What dose times days gives for this medicine; null when they do not say it. */
export function computedQuantity({
  medicine,
  dose_text,
}: Pick<LineForm, "medicine" | "dose_text">) {
  const { units, arithmetic } = readDose(dose_text)
  return isCounted(medicine.base_unit) && units !== null && arithmetic
    ? { units, arithmetic }
    : null
}

/** Why the quantity of an approval needs a second yes, as the server sees it; null when it needs none. */
export function quantityDoubt(line: LineForm): string | null {
  const approves = line.verdict === "approve" || line.verdict === "reduce"
  return approves && line.quantity_base_units
    ? doubtOf({
        quantity: Number(line.quantity_base_units),
        dose_text: line.dose_text,
        base_unit: line.medicine.base_unit,
        asked: line.asked_base_units,
      })
    : null
}

/** A changed line, with the quantity that follows from its dose unless one was written. */
export function changed(line: LineForm, change: Partial<LineForm>): LineForm {
  const next = { ...line, ...change }
  if (next.quantity_is_written || change.dose_text === undefined) {
    return next
  }
  return { ...next, quantity_base_units: String(computedQuantity(next)?.units ?? "") }
}

export function toRequest(line: LineForm) {
  const generic = {
    molecules: line.medicine.molecules.map(({ molecule_id, strength }) => ({
      molecule_id,
      strength,
    })),
    form: line.medicine.form,
  }
  return {
    cart_line_id: line.cart_line_id,
    ...(line.written_text && { written_text: line.written_text }),
    ...(line.match === "brand_exact" && {
      match: line.match,
      medicine_id: line.medicine.medicine_id,
    }),
    ...(line.match === "generic_only" && { match: line.match, generic }),
    ...(line.dose_text && { dose_text: line.dose_text }),
    ...(line.quantity_base_units && { quantity_base_units: Number(line.quantity_base_units) }),
    ...(quantityDoubt(line) &&
      line.confirmed_quantity === line.quantity_base_units && {
        confirmed_quantity_base_units: Number(line.confirmed_quantity),
      }),
    ...(line.verdict === "reduce" &&
      line.written_quantity_base_units && {
        written_quantity_base_units: Number(line.written_quantity_base_units),
      }),
    ...(line.verdict && { verdict: line.verdict }),
    ...(line.reason_code && { reason_code: line.reason_code }),
  }
}
