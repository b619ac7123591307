import { getPayload } from "payload"
import { readServerEnv } from "../env"
import { migrateDatabase } from "../lib/migrate-database"
import { runScript } from "../lib/run-script"

await runScript(async () => {
  readServerEnv()
  process.env.PAYLOAD_MIGRATING = "true"
  const { default: config } = await import("../payload.config")
  const payload = await getPayload({ config, disableOnInit: true })

  const applied = await migrateDatabase(payload)
  console.log(applied.length ? `Migrations applied: ${applied.join(", ")}` : "Nothing to migrate.")
})
