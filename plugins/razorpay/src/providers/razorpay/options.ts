import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"

/** Who is asked before money is captured. */
export type CaptureSubject = { cart_id?: string; payment_session_id: string }

/**
 * Throws a MedusaError when the money may not be captured. `container` is the Payment Module's own:
 * it resolves what the module's `dependencies` name in medusa-config.
 */
export type AssertCapturable = (
  container: Record<string, unknown>,
  subject: CaptureSubject
) => Promise<void>

const schema = z.object({
  keyId: z.string().min(1),
  keySecret: z.string().min(1),
  apiUrl: z.url().optional(),
  timeoutMs: z.number().int().positive().optional(),
  assertCapturable: z.custom<AssertCapturable>((value) => typeof value === "function").optional(),
})

export type RazorpayProviderOptions = z.infer<typeof schema>

/** @throws MedusaError INVALID_ARGUMENT naming each option at fault, never its value. */
export function readOptions(options: unknown): RazorpayProviderOptions {
  const parsed = schema.safeParse(options)
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join(".") || "options")
    throw new MedusaError(
      MedusaError.Types.INVALID_ARGUMENT,
      `Razorpay's options are missing or wrong: ${[...new Set(names)].join(", ")}`
    )
  }
  return parsed.data
}
