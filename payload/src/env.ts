import path from "node:path"

/** What a running CMS needs. */
export type ServerEnv = {
  databaseUrl: string
  databasePoolSize: number
  secret: string
  /** The public address, without a slash at its end. */
  url: string
  /** Other origins whose pages may call the API with a cookie, besides the public address. */
  allowedOrigins: string[]
  /** Where uploaded pictures lie: a folder that no web server serves. */
  mediaFolder: string
  /** After how long a process that publishes on schedule counts as gone. */
  scheduleLeaseSeconds: number
  /** Where the shop tries a set of emergency rules, and the key it knows us by. */
  rulesCheck?: { url: string; key: string }
}

/** What the first content and the first accounts need. None has a default. */
export type SeedEnv = {
  adminPassword: string
  editorPassword: string
  reviewerPassword: string
  serviceKey: string
}

type Check = { name: string; missing: boolean; problem?: string }

const SECRET_LENGTH = 32
const PASSWORD_LENGTH = 12
const DEFAULT_POOL_SIZE = 10
const DEFAULT_LEASE_SECONDS = 10

/** @throws Error that names every missing or wrong setting, never its value. */
export const readServerEnv = (): ServerEnv => {
  if (loadsWithoutServices()) {
    return {
      databaseUrl: "postgres://none.invalid/none",
      databasePoolSize: 1,
      secret: `${crypto.randomUUID()}${crypto.randomUUID()}`,
      url: "http://localhost",
      allowedOrigins: [],
      mediaFolder: mediaFolder(),
      scheduleLeaseSeconds: DEFAULT_LEASE_SECONDS,
    }
  }

  const origins = listOf(process.env.CMS_ALLOWED_ORIGINS)
  refuseUnless([
    mustMatch("CMS_DATABASE_URL", /^postgres(ql)?:\/\//, "must be a postgres:// address"),
    mustBeLong("PAYLOAD_SECRET", SECRET_LENGTH),
    mustMatch("CMS_URL", /^https?:\/\/[^/]+$/, "must be an http(s) address without a path"),
    {
      name: "CMS_ALLOWED_ORIGINS",
      missing: false,
      problem: origins.every((origin) => /^https?:\/\/[^/*]+$/.test(origin))
        ? undefined
        : "must be http(s) origins, separated by commas, without a path or a star",
    },
    {
      name: "CMS_DATABASE_POOL_SIZE",
      missing: false,
      // Two: one connection holds the lock of a migration while the other works.
      problem: poolSize() >= 2 ? undefined : "must be a whole number from 2 up",
    },
    {
      name: "CMS_SCHEDULE_LEASE_SECONDS",
      missing: false,
      problem: leaseSeconds() >= 1 ? undefined : "must be a whole number from 1 up",
    },
    ...(setting("CONSULT_RULES_CHECK_URL")
      ? [
          mustMatch("CONSULT_RULES_CHECK_URL", /^https?:\/\/[^/]+\//, "must be an http(s) address"),
          mustBeLong("CMS_SERVICE_KEY", SECRET_LENGTH),
        ]
      : []),
  ])

  return {
    databaseUrl: setting("CMS_DATABASE_URL"),
    databasePoolSize: poolSize(),
    secret: setting("PAYLOAD_SECRET"),
    url: setting("CMS_URL"),
    allowedOrigins: origins,
    mediaFolder: mediaFolder(),
    scheduleLeaseSeconds: leaseSeconds(),
    rulesCheck: setting("CONSULT_RULES_CHECK_URL")
      ? { url: setting("CONSULT_RULES_CHECK_URL"), key: setting("CMS_SERVICE_KEY") }
      : undefined,
  }
}

/** @throws Error that names every missing or wrong setting, never its value. */
export const readSeedEnv = (): SeedEnv => {
  refuseUnless([
    mustBeLong("CMS_ADMIN_PASSWORD", PASSWORD_LENGTH),
    mustBeLong("CMS_EDITOR_PASSWORD", PASSWORD_LENGTH),
    mustBeLong("CMS_REVIEWER_PASSWORD", PASSWORD_LENGTH),
    mustBeLong("CMS_SERVICE_KEY", SECRET_LENGTH),
  ])

  return {
    adminPassword: setting("CMS_ADMIN_PASSWORD"),
    editorPassword: setting("CMS_EDITOR_PASSWORD"),
    reviewerPassword: setting("CMS_REVIEWER_PASSWORD"),
    serviceKey: setting("CMS_SERVICE_KEY"),
  }
}

/**
 * The password of the role by which the shop consumes the feed; without one the role is not made.
 * @throws Error that names the setting
 */
export const readFeedPassword = (): string | undefined => {
  if (!setting("CMS_FEED_PASSWORD")) {
    return undefined
  }
  refuseUnless([mustBeLong("CMS_FEED_PASSWORD", PASSWORD_LENGTH)])
  return setting("CMS_FEED_PASSWORD")
}

// `next build` and the generators load the configuration but open no connection and sign nothing.
// The secret they get is random, so that a process wrongly left in this mode has no known secret.
const loadsWithoutServices = () =>
  process.env.NEXT_PHASE === "phase-production-build" || process.env.CMS_GENERATING === "true"

const setting = (name: string) => process.env[name]?.trim() ?? ""

const mediaFolder = () => path.resolve(/* turbopackIgnore: true */ setting("CMS_MEDIA") || "media")

const listOf = (value: string | undefined) =>
  (value ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter(Boolean)

const poolSize = () => wholeNumber("CMS_DATABASE_POOL_SIZE", DEFAULT_POOL_SIZE)

const leaseSeconds = () => wholeNumber("CMS_SCHEDULE_LEASE_SECONDS", DEFAULT_LEASE_SECONDS)

const wholeNumber = (name: string, fallback: number) => {
  const written = setting(name)
  if (!written) {
    return fallback
  }
  return /^\d{1,3}$/.test(written) ? Number(written) : Number.NaN
}

const mustMatch = (name: string, pattern: RegExp, problem: string): Check => ({
  name,
  missing: !setting(name),
  problem: pattern.test(setting(name)) ? undefined : problem,
})

const mustBeLong = (name: string, length: number): Check => ({
  name,
  missing: !setting(name),
  problem: setting(name).length >= length ? undefined : `needs at least ${length} characters`,
})

const refuseUnless = (checks: Check[]) => {
  const missing = checks.filter((check) => check.missing).map((check) => check.name)
  const wrong = checks
    .filter((check) => !check.missing && check.problem)
    .map((check) => `${check.name} ${check.problem}`)

  const sentences = [
    ...(missing.length ? [`Missing settings: ${missing.join(", ")}.`] : []),
    ...(wrong.length ? [`Wrong settings: ${wrong.join("; ")}.`] : []),
  ]
  if (sentences.length) {
    throw new Error(`The CMS cannot start. ${sentences.join(" ")}`)
  }
}
