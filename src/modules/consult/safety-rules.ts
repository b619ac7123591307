import { z } from "@medusajs/framework/zod"
import { LOCALES } from "./types"

const helpline = z.object({ name: z.string().min(1), phone: z.string().min(3), kind: z.string() })

/** A pattern fires when each of its word groups has a word in one clause. */
const pattern = z.object({
  id: z.string().min(1),
  name: z.string(),
  topic: z.string().min(1),
  language: z.string(),
  all_of: z.array(z.object({ any_of: z.array(z.string().trim().min(2)).min(1) })).min(1),
})

const reply = z.object({
  topic: z.string().min(1),
  locale: z.enum(LOCALES),
  body: z.string().min(1),
  helplines: z.array(helpline),
})

/** What the CMS adds to the rules in code: patterns, the words of emergency replies, helplines. */
export const safetyRules = z.object({
  patterns: z.array(pattern),
  replies: z.array(reply),
  helplines: z.array(helpline),
})
export type SafetyRules = z.infer<typeof safetyRules>
export type SafetyPattern = SafetyRules["patterns"][number]

/** The rules that are in use, and which copy they are; null before the CMS was ever read. */
export type SafetyRuleSet = SafetyRules & { version_hash: string | null }

export const NO_RULES_FROM_CMS: SafetyRuleSet = {
  patterns: [],
  replies: [],
  helplines: [],
  version_hash: null,
}
