import { BasePayload, generateImportMap } from "payload"
import { generateTypes } from "payload/node"
import { runScript } from "../lib/run-script"

const [task, migrationName] = process.argv.slice(2)

/** Without arguments: types and import map. `migration <name>`: a migration of what has changed. */
await runScript(async () => {
  process.env.CMS_GENERATING = "true"
  const { default: configPromise } = await import("../payload.config")
  const config = await configPromise

  if (task === "migration") {
    const payload = await new BasePayload().init({
      config,
      disableDBConnect: true,
      disableOnInit: true,
    })
    await payload.db.createMigration({ migrationName, payload, skipEmpty: true })
    return
  }

  await generateTypes(config)
  await generateImportMap(config, { force: true, log: true })
})
