import { getPayload } from "payload"
import { readSeedEnv, readServerEnv } from "../env"
import { runScript } from "../lib/run-script"

await runScript(async () => {
  readServerEnv()
  const env = readSeedEnv()
  const { default: config } = await import("../payload.config")
  const { seed } = await import("./seed")
  const payload = await getPayload({ config, disableOnInit: true })

  await seed({ payload, env })
  const counts = await Promise.all(
    (["articles", "conditions", "monographs", "glossary", "doctors"] as const).map(
      async (collection) =>
        `${(await payload.count({ collection })).totalDocs} ${collection === "glossary" ? "terms" : collection}`
    )
  )
  console.log(`Content is in place: ${counts.join(", ")}.`)
})
