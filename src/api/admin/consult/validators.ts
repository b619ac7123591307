import { z } from "@medusajs/framework/zod"
import { FLAG_STAGES, REVIEW_KINDS, REVIEW_VERDICTS } from "../../../modules/consult/types"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(64).optional(),
}

export const AdminListConsultReviews = z.strictObject({
  state: z.enum(["open", "done"]).default("open"),
  kind: z.enum(REVIEW_KINDS).optional(),
  ...page,
})
export type AdminListConsultReviews = z.infer<typeof AdminListConsultReviews>

export const AdminReviewConsult = z.strictObject({
  verdict: z.enum(REVIEW_VERDICTS),
  /** For colleagues. */
  note: z.string().trim().min(1).max(2_000).optional(),
  /** For the customer: it appears in the consult as a pharmacist's words. */
  answer: z.string().trim().min(1).max(4_000).optional(),
})
export type AdminReviewConsult = z.infer<typeof AdminReviewConsult>

export const AdminListRedFlags = z.strictObject({
  topic: z
    .string()
    .regex(/^[a-z_]{1,40}$/)
    .optional(),
  stage: z.enum(FLAG_STAGES).optional(),
  ...page,
})
export type AdminListRedFlags = z.infer<typeof AdminListRedFlags>
