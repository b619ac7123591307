import { z } from "@medusajs/framework/zod"
import { TOPICS } from "@pulsekart/triage"
import { LOCALES } from "../../../../modules/consult/types"

/** The words of one topic, in each language that has some. */
export const HookRepliesCheck = z.object({
  topic: z.enum(TOPICS),
  texts: z
    .array(z.object({ locale: z.enum(LOCALES), body: z.string().min(1).max(2_000) }))
    .min(1)
    .max(LOCALES.length),
})
export type HookRepliesCheck = z.infer<typeof HookRepliesCheck>
