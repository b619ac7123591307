import { getPayload } from "payload"
import { readFeedPassword, readServerEnv } from "../env"
import { ensureFeedRole } from "../feed/feed-role"
import { migrateDatabase } from "../lib/migrate-database"
import { runScript } from "../lib/run-script"

await runScript(async () => {
  readServerEnv()
  const feedPassword = readFeedPassword()
  process.env.PAYLOAD_MIGRATING = "true"
  const { default: config } = await import("../payload.config")
  const payload = await getPayload({ config, disableOnInit: true })

  const applied = await migrateDatabase(payload)
  await ensureFeedRole(payload, feedPassword)
  console.log(applied.length ? `Migrations applied: ${applied.join(", ")}` : "Nothing to migrate.")
})
