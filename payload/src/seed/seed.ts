import type { Payload } from "payload"
import type { SeedEnv } from "../env"
import { withAdvisoryLock } from "../lib/with-advisory-lock"
import { seedAccounts } from "./seed-accounts"
import { seedArticles } from "./seed-articles"
import { seedDoctors } from "./seed-doctors"
import { seedSources } from "./seed-sources"

/** Adds what is missing and changes nothing that exists: safe to run again, also at the same time. */
export const seed = ({ payload, env }: { payload: Payload; env: SeedEnv }) =>
  withAdvisoryLock({ payload, name: "cms:seed" }, async () => {
    await seedAccounts({ payload, env })
    const sources = await seedSources(payload)
    await seedDoctors(payload)
    await seedArticles({ payload, sources })
  })
