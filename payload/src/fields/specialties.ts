import type { SelectField } from "payload"
import { inWords } from "../lib/in-words"

export const SPECIALTIES = [
  "general-medicine",
  "family-medicine",
  "paediatrics",
  "obstetrics-gynaecology",
  "cardiology",
  "dermatology",
  "diabetology",
  "endocrinology",
  "ent",
  "gastroenterology",
  "nephrology",
  "neurology",
  "ophthalmology",
  "orthopaedics",
  "psychiatry",
  "pulmonology",
  "urology",
] as const

/** What a doctor is trained in, and who sees a condition. */
export const specialties: SelectField = {
  name: "specialties",
  type: "select",
  hasMany: true,
  required: true,
  index: true,
  options: SPECIALTIES.map((value) => ({
    value,
    label: value === "ent" ? "ENT" : inWords(value),
  })),
}
