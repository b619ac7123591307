import { z } from "@medusajs/framework/zod"

const code = z.string().min(1).max(128)

/** What the log is searched by. */
export const AuditFilter = z.strictObject({
  /** An action; with a dot at its end, all that begin so: `prescription.` */
  action: code.optional(),
  actor_id: code.optional(),
  resource_type: code.optional(),
  resource_id: code.optional(),
  from: z.iso.datetime({ offset: true }).optional(),
  to: z.iso.datetime({ offset: true }).optional(),
})
export type AuditFilter = z.infer<typeof AuditFilter>

export const AuditQuery = AuditFilter.extend({
  /** The smallest `seq` of the page before. */
  cursor: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})
