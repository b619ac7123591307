import { z } from "@medusajs/framework/zod"

const code = z.string().min(1).max(128)

/** At most so many things and people that one search stands for. */
export const MOST_SUBJECTS = 100

/** What the log is searched by. */
export const AuditFilter = z.strictObject({
  /** An action; with a dot at its end, all that begin so: `prescription.` */
  action: code.optional(),
  actor_id: code.optional(),
  resource_type: code.optional(),
  resource_id: code.optional(),
  /** Ids, separated by commas, of what was acted on or who acted: see POST /admin/audit/subjects. */
  about: z
    .string()
    .max(MOST_SUBJECTS * 65)
    .transform((ids) => ids.split(","))
    .pipe(z.array(z.string().regex(/^\w{1,64}$/)).max(MOST_SUBJECTS))
    .optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})

export const AuditQuery = AuditFilter.extend({
  /** The smallest `seq` of the page before. */
  cursor: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const PostAuditSubjects = z.strictObject({ search: z.string().trim().min(1).max(128) })
export type PostAuditSubjects = z.infer<typeof PostAuditSubjects>
