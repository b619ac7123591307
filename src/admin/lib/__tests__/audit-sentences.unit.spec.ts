import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { SENTENCES } from "../audit-sentences"

const SOURCES = path.resolve(__dirname, "../../..")

/** Every action that some file of the server writes into the log. */
function actionsWritten(): string[] {
  const files = ["api", "workflows", "subscribers", "jobs"].flatMap((folder) =>
    readdirSync(path.join(SOURCES, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
      .map((file) => readFileSync(path.join(SOURCES, folder, file), "utf8"))
  )
  const actions = files.flatMap((text) =>
    [...text.matchAll(/\baction:([^,]+),/g)].flatMap(([, value]) =>
      [...value.matchAll(/"([a-z_]+\.[a-z_]+)"/g)].map(([, action]) => action)
    )
  )
  return [...new Set(actions)].sort()
}

it("says every action of the log in words", () => {
  const actions = actionsWritten()

  // The search finds them, a choice between two and the gravest ones included.
  expect(actions).toEqual(
    expect.arrayContaining([
      "dispense.handed_over",
      "prescription.authorisation_withdrawn",
      "prescription.hold_released",
      "prescription.queried",
      "staff.login_failed",
    ])
  )
  expect(actions.filter((action) => !(action in SENTENCES))).toEqual([])
})
