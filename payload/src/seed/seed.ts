import type { Payload } from "payload"
import type { SeedEnv } from "../env"
import { withAdvisoryLock } from "../lib/with-advisory-lock"
import { seedAccounts } from "./seed-accounts"
import { seedDoctors } from "./seed-doctors"
import { seedGlossary } from "./seed-glossary"
import { seedSafety } from "./seed-safety"
import { seedSources } from "./seed-sources"
import { seedTexts } from "./seed-texts"

/** Adds what is missing and changes nothing that exists: safe to run again, also at the same time. */
export const seed = ({ payload, env }: { payload: Payload; env: SeedEnv }) =>
  withAdvisoryLock({ payload, name: "cms:seed" }, async () => {
    await seedAccounts({ payload, env })
    const sources = await seedSources(payload)
    await seedSafety(payload)
    await seedTexts({ payload, sources })
    await seedGlossary(payload)
    await seedDoctors(payload)
  })
