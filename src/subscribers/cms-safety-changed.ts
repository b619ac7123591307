import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { refreshSafetyRules } from "../procedures/consult/refresh-safety-rules"

export default async function cmsSafetyChanged({ container }: SubscriberArgs): Promise<void> {
  await refreshSafetyRules(container)
}

export const config: SubscriberConfig = { event: "cms.safety.changed" }
