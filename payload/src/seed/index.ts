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
  const [articles, doctors] = await Promise.all([
    payload.count({ collection: "articles" }),
    payload.count({ collection: "doctors" }),
  ])
  console.log(`Content is in place: ${articles.totalDocs} articles, ${doctors.totalDocs} doctors.`)
})
