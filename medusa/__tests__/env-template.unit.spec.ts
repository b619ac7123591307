import { readFileSync } from "node:fs"
import path from "node:path"

const ROOT = path.resolve(__dirname, "../..")

describe(".env.template", () => {
  it.each(["src/env.ts", "payload/src/env.ts", "medusa/start/settings.ts", "docker-compose.yml"])(
    "names every setting of %s",
    (file) => {
      const source = readFileSync(path.join(ROOT, file), "utf8")
      const patterns = [
        /^ {2}([A-Z][A-Z0-9_]+): /gm,
        /(?:process\.env|source)\.([A-Z][A-Z0-9_]+)/g,
        /portSetting\(source, "([A-Z][A-Z0-9_]+)"/g,
        /must\w+\("([A-Z][A-Z0-9_]+)"/g,
        /\$\{([A-Z][A-Z0-9_]+)/g,
      ]
      const used = patterns.flatMap((pattern) =>
        [...source.matchAll(pattern)].map(([, name]) => name)
      )

      const missing = used.filter((name) => !namesOfTemplate().includes(name ?? ""))

      expect(used).not.toEqual([])
      expect(missing.filter((name) => !SET_BY_OTHERS.includes(name ?? ""))).toEqual([])
    }
  )

  it("holds no secret", () => {
    const lines = readTemplate()
      .split("\n")
      .filter((line) => /^[A-Z0-9_]*(SECRET|PASSWORD|KEY)[A-Z0-9_]*=/.test(line))

    expect(lines).not.toEqual([])
    expect(lines.filter((line) => !line.endsWith("="))).toEqual([])
  })
})

/** By the shell, Node or Next, or only by our own scripts. */
const SET_BY_OTHERS = ["NODE_ENV", "PATH", "HOME", "NEXT_PHASE", "CMS_GENERATING"]

function readTemplate(): string {
  return readFileSync(path.join(ROOT, ".env.template"), "utf8")
}

function namesOfTemplate(): string[] {
  return [...readTemplate().matchAll(/^([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name ?? "")
}
