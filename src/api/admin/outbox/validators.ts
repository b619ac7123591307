import { z } from "@medusajs/framework/zod"
import { CHANNELS, MESSAGE_STATES } from "../../../modules/notification-outbox/types"

export const GetOutbox = z.strictObject({
  order_id: z.string().max(128).optional(),
  order_number: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  customer_id: z.string().max(128).optional(),
  /** Of customers, staff and invitations, with commas between. */
  recipient_ids: z
    .string()
    .max(1_000)
    .transform((ids) => ids.split(","))
    .optional(),
  prescription_id: z.string().max(128).optional(),
  /** Of a prescription, as people are told it: RX-… */
  reference: z.string().trim().max(20).toUpperCase().optional(),
  template: z.string().max(64).optional(),
  channel: z.enum(CHANNELS).optional(),
  state: z.enum(MESSAGE_STATES).optional(),
  /** The id of the last message of the page before. */
  cursor: z.string().max(128).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
})

export const PostRecipient = z.strictObject({ email: z.email().max(254) })
export type PostRecipient = z.infer<typeof PostRecipient>
