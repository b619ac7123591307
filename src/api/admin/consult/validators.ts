import { z } from "@medusajs/framework/zod"
import { TOPICS, URGENCIES } from "@pulsekart/triage"
import { addDays, isIstDate, istDate } from "../../../lib/ist"
import {
  FLAG_MARKS,
  FLAG_STAGES,
  REVIEW_KINDS,
  REVIEW_VERDICTS,
} from "../../../modules/consult/types"

const page = {
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().min(1).max(64).optional(),
}

/** Of a flag: one that is no longer raised may stand in the log. */
const topic = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .optional()

export const AdminListConsultReviews = z.strictObject({
  state: z.enum(["open", "done"]).default("open"),
  kind: z.enum(REVIEW_KINDS).optional(),
  topic,
  ...page,
})
export type AdminListConsultReviews = z.infer<typeof AdminListConsultReviews>

export const AdminReviewConsult = z.strictObject({
  verdict: z.enum(REVIEW_VERDICTS),
  /** For colleagues. */
  note: z.string().trim().min(1).max(2_000).optional(),
  /** For the customer: it appears in the consult as a pharmacist's words. */
  answer: z.string().trim().min(1).max(4_000).optional(),
  /** Other reviews of the same chat that the verdict closes, as far as they still wait. */
  also: z
    .array(z.string().regex(/^crev_\w{1,64}$/))
    .max(100)
    .optional(),
})
export type AdminReviewConsult = z.infer<typeof AdminReviewConsult>

const day = (name: string) =>
  z.string().refine(isIstDate, `${name}: a day in India is written YYYY-MM-DD`)

/** Days that rules are counted of when nobody asks for others, today included. */
const DAYS = 30

const redFlags = {
  session_id: z
    .string()
    .regex(/^csess_\w{1,64}$/)
    .optional(),
  topic,
  urgency: z.enum(URGENCIES).exclude(["none"]).optional(),
  rule_id: z
    .string()
    .regex(/^[\w.-]{1,128}$/)
    .optional(),
  stage: z.enum(FLAG_STAGES).optional(),
  /** Marked, not marked, or marked so. */
  marked: z.enum(["yes", "no", ...FLAG_MARKS]).optional(),
  from: day("from").optional(),
  to: day("to").optional(),
}

export const AdminListRedFlags = z.strictObject({ ...redFlags, ...page })
export type AdminListRedFlags = z.infer<typeof AdminListRedFlags>

export const AdminCountRedFlags = z.strictObject({
  ...redFlags,
  from: day("from").default(() => addDays(istDate(), 1 - DAYS)),
})
export type AdminCountRedFlags = z.infer<typeof AdminCountRedFlags>

export const AdminExportRedFlags = z.strictObject({
  ...redFlags,
  marked: z.enum(["yes", ...FLAG_MARKS]).default("yes"),
})
export type AdminExportRedFlags = z.infer<typeof AdminExportRedFlags>

export const AdminMarkRedFlag = z
  .strictObject({
    mark: z.enum(FLAG_MARKS),
    /** The right one, where the flag's is wrong. */
    topic: z.enum(TOPICS).optional(),
  })
  .refine(({ mark, topic }) => (mark === "wrong_topic") === (topic !== undefined), {
    message: "topic: named with the mark wrong_topic, and with no other",
  })
export type AdminMarkRedFlag = z.infer<typeof AdminMarkRedFlag>
