import { TOPICS } from "@pulsekart/triage"
import { readFileSync } from "node:fs"
import path from "node:path"

/** The CMS has its own packages and imports nothing of the shop. */
const OF_CMS = path.join(__dirname, "../../../../payload/src/rules/topics.ts")

describe("the topics of the CMS", () => {
  it("are those of the program", () => {
    const values = Array.from(
      readFileSync(OF_CMS, "utf8").matchAll(/value: "([a-z_]+)"/g),
      ([, value]) => value
    )

    expect(values.sort()).toEqual([...TOPICS].sort())
  })
})
