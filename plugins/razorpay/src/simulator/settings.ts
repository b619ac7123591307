import { z } from "@medusajs/framework/zod"

const schema = z.object({
  RAZORPAY_KEY_ID: z.string().min(1),
  RAZORPAY_KEY_SECRET: z.string().min(1),
  RAZORPAY_WEBHOOK_SECRET: z.string().min(1),
  RAZORPAY_WEBHOOK_URL: z.url(),
  RAZORPAY_SIMULATOR_PORT: z.coerce.number().int().min(0).max(65535),
  RAZORPAY_SIMULATOR_STATE: z.string().min(1),
  /** Pause before the first repetition of a webhook; it doubles each time. */
  RAZORPAY_SIMULATOR_RETRY_MS: z.coerce.number().int().positive().default(1000),
})

export type SimulatorSettings = z.infer<typeof schema>

/** @throws Error naming what is wrong; always in production. */
export function readSettings(source: NodeJS.ProcessEnv): SimulatorSettings {
  if (source.NODE_ENV === "production") {
    throw new Error("The Razorpay simulator does not start when NODE_ENV is production")
  }
  const parsed = schema.safeParse(source)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`The Razorpay simulator's settings are not complete:\n${faults.join("\n")}`)
  }
  return parsed.data
}
