const { mkdirSync, writeFileSync } = require("node:fs")
const path = require("node:path")

/**
 * The setting that stops Medusa's telemetry: MEDUSA_DISABLE_TELEMETRY alone still starts a sender
 * process beside every command. Medusa looks for it below XDG_CONFIG_HOME.
 */
exports.telemetryOff = function telemetryOff(folder) {
  mkdirSync(path.join(folder, "medusa"), { recursive: true })
  const file = path.join(folder, "medusa", "config.json")
  writeFileSync(file, JSON.stringify({ telemetry: { enabled: false, machine_id: "none" } }))
  return { XDG_CONFIG_HOME: folder, MEDUSA_DISABLE_TELEMETRY: "true" }
}
