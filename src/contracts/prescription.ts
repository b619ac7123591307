/** How long the illness lasts, as the page says it: what a prescription's validity depends on. */
export type Condition = "acute" | "chronic" | "unstated"

/** How a line is written: as a brand, or by molecule, strength and form. */
export type LineMatch = "brand_exact" | "generic_only"

/** What OCR thinks the head of a page says; null where it read nothing. It pre-fills, and approves nothing. */
export type DraftHeader = {
  prescriber_name: string | null
  registration_number: string | null
  council: string | null
  patient_name: string | null
  patient_address: string | null
  /** `YYYY-MM-DD` */
  authored_on: string | null
}

/** What OCR thinks a line says; it pre-fills the pharmacist's form and approves nothing (docs/law.md, OCR). */
export type DraftLine = {
  text: string
  name: string
  form: string | null
  strength: string | null
  /** The dose as it is written, with its length; on the medicine's line or the next. */
  dose_text: string | null
  /** As written, such as `1-0-1` or `TDS`. */
  frequency: string | null
  doses_per_day: number | null
  duration_days: number | null
  /** Base units: as written, or doses per day times days for tablets and capsules. */
  quantity_base_units: number | null
}
