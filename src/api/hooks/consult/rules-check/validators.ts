import { z } from "@medusajs/framework/zod"

const words = z.string().trim().min(2).max(80)

export const HookRulesCheck = z.object({
  patterns: z
    .array(
      z.object({
        name: z.string().max(120),
        category: z.string().min(1).max(60),
        language: z.enum(["en", "hinglish", "hi"]),
        all_of: z
          .array(z.object({ any_of: z.array(words).min(1).max(40) }))
          .min(1)
          .max(6),
        enabled: z.boolean().default(true),
      })
    )
    .min(1)
    .max(50),
})
export type HookRulesCheck = z.infer<typeof HookRulesCheck>
