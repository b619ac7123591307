import { z } from "@medusajs/framework/zod"
import {
  CONDITIONS,
  LINE_MATCHES,
  PRESCRIPTION_STATUSES,
} from "../../../modules/prescription/types"
import { REASON_CODES, type ReasonCode } from "../../../rules/reason-codes"
import { REPEAT_AUTHORITIES, VERDICTS } from "../../../rules/review"

const id = z.string().min(1).max(64)
const text = (longest: number) => z.string().trim().max(longest)
const REASONS = Object.keys(REASON_CODES) as [ReasonCode, ...ReasonCode[]]

export const AdminListPrescriptions = z.strictObject({
  status: z
    .union([z.enum(PRESCRIPTION_STATUSES), z.array(z.enum(PRESCRIPTION_STATUSES))])
    /** Left out: what waits; with a reference, all of them. */
    .optional(),
  hold: z.enum(["same_image", "query"]).optional(),
  claim: z.enum(["free", "mine", "others"]).optional(),
  /** Or its beginning, with or without dashes. */
  reference: z.string().min(1).max(20).optional(),
  customer_id: id.optional(),
  cart_id: id.optional(),
  order: z.enum(["asc", "desc"]).default("asc"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(200).optional(),
})
export type AdminListPrescriptions = z.infer<typeof AdminListPrescriptions>

const generic = z.strictObject({
  molecules: z
    .array(z.strictObject({ molecule_id: id, strength: text(60).min(1) }))
    .min(1)
    .max(10),
  form: text(60).min(1),
})

const line = z.strictObject({
  written_text: text(500).optional(),
  match: z.enum(LINE_MATCHES).optional(),
  medicine_id: id.optional(),
  generic: generic.optional(),
  dose_text: text(200).optional(),
  quantity_base_units: z.number().optional(),
  confirmed_quantity_base_units: z.number().optional(),
  written_quantity_base_units: z.number().optional(),
  repeat_authority: z.enum(REPEAT_AUTHORITIES).default("once"),
  verdict: z.enum(VERDICTS).optional(),
  reason_code: z.enum(REASONS).optional(),
  cart_line_id: id.optional(),
})

const checklist = z.strictObject({
  patient_name: text(120),
  patient_address: text(400),
  prescriber_name: text(120),
  prescriber_registration_number: text(60),
  council: text(120),
  authored_on: text(10),
  signed: z.boolean(),
})

/** A verdict on each line, or one with a reason on the whole prescription. */
export const AdminReviewPrescription = z.strictObject({
  verdict: z.enum(["reject", "query"]).optional(),
  reason: z.enum(REASONS).optional(),
  lines: z.array(line).max(30).optional(),
  checklist: checklist.optional(),
  condition: z.enum(CONDITIONS).optional(),
  /** Why it is another paper than the approved one that it looks like. */
  same_paper_reason: text(1_000).min(3).optional(),
  /** What the customer is asked, with the verdict `query`. */
  question: text(1_000).optional(),
  /** How many answers were on the page that is signed. Who sends none has seen none. */
  answers_seen: z.number().int().min(0).default(0),
  /** The pharmacist signs with the request. */
  signature: z.literal(true),
})
export type AdminReviewPrescription = z.infer<typeof AdminReviewPrescription>

/** Why a pharmacist decided, in their own words. */
export const AdminReason = z.strictObject({ reason: text(1_000).min(3) })
export type AdminReason = z.infer<typeof AdminReason>

export const AdminAnswerQuery = z.strictObject({ text: text(1_000).min(1) })
export type AdminAnswerQuery = z.infer<typeof AdminAnswerQuery>

export const PageNumber = z.coerce.number().int().min(1).max(100)
