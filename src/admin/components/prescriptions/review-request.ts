import type { CartLine, LineForm } from "./types"

/** A verdict to give on every line of the cart that needs a prescription. */
export function linesOf(cartLines: CartLine[]): LineForm[] {
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
        written_quantity_base_units: "",
        verdict: "approve",
        reason_code: "",
      },
    ]
  })
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
    written_text: line.written_text,
    match: line.match,
    ...(line.match === "brand_exact" ? { medicine_id: line.medicine.medicine_id } : { generic }),
    ...(line.dose_text && { dose_text: line.dose_text }),
    quantity_base_units: Number(line.quantity_base_units),
    ...(line.verdict === "reduce" && {
      written_quantity_base_units: Number(line.written_quantity_base_units),
    }),
    verdict: line.verdict,
    ...(line.reason_code && { reason_code: line.reason_code }),
  }
}
