import { beforeEach, expect, test, vi } from "vitest"
import { readSeedEnv, readServerEnv } from "../src/env"
import { testSettings } from "./settings"

const settings = testSettings("postgres://nobody@nowhere.test/none")

beforeEach(() => {
  vi.unstubAllEnvs()
  for (const [name, value] of Object.entries(settings)) {
    vi.stubEnv(name, value)
  }
})

test("complete settings are accepted", () => {
  vi.stubEnv("CMS_ALLOWED_ORIGINS", "https://a.test, https://b.test")

  expect(readServerEnv()).toMatchObject({
    url: settings.CMS_URL,
    databasePoolSize: 10,
    allowedOrigins: ["https://a.test", "https://b.test"],
  })
  expect(readSeedEnv().serviceKey).toBe(settings.CMS_SERVICE_KEY)
})

test("all missing settings are named at once", () => {
  vi.stubEnv("CMS_DATABASE_URL", "")
  vi.stubEnv("PAYLOAD_SECRET", " ")
  vi.stubEnv("CMS_URL", undefined)

  expect(readServerEnv).toThrow("Missing settings: CMS_DATABASE_URL, PAYLOAD_SECRET, CMS_URL.")
})

test.each([
  "CMS_ADMIN_PASSWORD",
  "CMS_EDITOR_PASSWORD",
  "CMS_REVIEWER_PASSWORD",
  "CMS_SERVICE_KEY",
])("the seed has no default for %s", (name) => {
  vi.stubEnv(name, undefined)
  expect(readSeedEnv).toThrow(`Missing settings: ${name}.`)
})

test.each([
  ["PAYLOAD_SECRET", "short"],
  ["CMS_DATABASE_URL", "mysql://a/b"],
  ["CMS_URL", "https://cms.test/path"],
  ["CMS_ALLOWED_ORIGINS", "*"],
  ["CMS_ALLOWED_ORIGINS", "https://*.test"],
  ["CMS_DATABASE_POOL_SIZE", "1"],
  ["CMS_DATABASE_POOL_SIZE", "many"],
])("a wrong %s is named and its value is not shown", (name, value) => {
  vi.stubEnv(name, value)

  expect(readServerEnv).toThrow(`Wrong settings: ${name}`)
  expect(readServerEnv).not.toThrow(value)
})

test("a build needs no settings and signs with a secret that nobody knows", () => {
  vi.stubEnv("PAYLOAD_SECRET", undefined)
  vi.stubEnv("NEXT_PHASE", "phase-production-build")

  expect(readServerEnv().secret).not.toBe(readServerEnv().secret)
})
