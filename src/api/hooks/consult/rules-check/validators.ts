import { z } from "@medusajs/framework/zod"

const words = z.string().trim().min(2).max(80)

/** The whole set that is switched on, within the limits that the fields of the CMS keep. */
export const HookRulesCheck = z.object({
  patterns: z
    .array(
      z.object({
        id: z.string().min(1).max(40),
        name: z.string().max(120),
        topic: z.string().min(1).max(60),
        language: z.enum(["en", "hinglish", "hi"]),
        all_of: z
          .array(z.object({ any_of: z.array(words).min(1).max(40) }))
          .min(1)
          .max(6),
      })
    )
    .min(1)
    .max(500),
})
export type HookRulesCheck = z.infer<typeof HookRulesCheck>
