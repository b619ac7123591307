import path from "node:path"
import { Fault } from "./fault"
import { portSetting, type Port } from "./ports"
import type { Secrets } from "./secrets"

export type Settings = {
  root: string
  payload: string
  /** Everything that `npm start` makes lies here. */
  data: string
  ports: { medusa: number; cms: number; simulator: number; postgres: number }
  host: string
  api: string
  cms: string
  simulator: string
  withAdmin: boolean
  withCms: boolean
  withSimulator: boolean
  withPostgres: boolean
}

const RAZORPAY_KEYS = ["RAZORPAY_KEY_ID", "RAZORPAY_KEY_SECRET", "RAZORPAY_WEBHOOK_SECRET"]

/** @throws Fault that names the setting. */
export function readSettings(root: string, source: NodeJS.ProcessEnv): Settings {
  const ports = {
    medusa: portSetting(source, "PORT", 9000),
    cms: portSetting(source, "CMS_PORT", 9100),
    simulator: portSetting(source, "RAZORPAY_SIMULATOR_PORT", 9200),
    postgres: portSetting(source, "PULSEKART_PG_PORT", 9432),
  }
  const missingKey = RAZORPAY_KEYS.find((name) => !source[name])
  if (source.RAZORPAY_KEY_ID && missingKey) {
    throw new Fault(`RAZORPAY_KEY_ID is set, so ${missingKey} must be set too.`)
  }
  return {
    root,
    payload: path.join(root, "payload"),
    data: path.resolve(root, source.PULSEKART_DATA || ".pulsekart"),
    ports,
    host: source.HOST || "127.0.0.1",
    api: `http://localhost:${ports.medusa}`,
    cms: `http://localhost:${ports.cms}`,
    simulator: `http://127.0.0.1:${ports.simulator}`,
    withAdmin: source.DISABLE_ADMIN !== "true",
    withCms: source.PULSEKART_WITHOUT_CMS !== "true",
    withSimulator: !source.RAZORPAY_KEY_ID,
    withPostgres: !source.DATABASE_URL,
  }
}

export function neededPorts(settings: Settings): Port[] {
  const { ports } = settings
  const all: (Port & { needed: boolean })[] = [
    { number: ports.medusa, setting: "PORT", usedBy: "Medusa", needed: true },
    { number: ports.cms, setting: "CMS_PORT", usedBy: "the CMS", needed: settings.withCms },
    {
      number: ports.simulator,
      setting: "RAZORPAY_SIMULATOR_PORT",
      usedBy: "the Razorpay simulator",
      needed: settings.withSimulator,
    },
    {
      number: ports.postgres,
      setting: "PULSEKART_PG_PORT",
      usedBy: "the embedded PostgreSQL",
      needed: settings.withPostgres,
    },
  ]
  return all.filter(({ needed }) => needed)
}

/** The `payload` database beside the commerce one, unless CMS_DATABASE_URL says otherwise. */
export function cmsDatabaseUrl(databaseUrl: string, source: NodeJS.ProcessEnv): string {
  if (source.CMS_DATABASE_URL) {
    return source.CMS_DATABASE_URL
  }
  const url = new URL(databaseUrl)
  url.pathname = "/payload"
  return url.toString()
}

/** The CMS's database under the role that sees the feed alone. */
export function cmsFeedUrl(cmsDatabase: string, password: string): string {
  const url = new URL(cmsDatabase)
  url.username = "pulsekart_feed"
  url.password = encodeURIComponent(password)
  return url.toString()
}

/** What is set by hand wins over what was generated. */
export function medusaEnv(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
  source: NodeJS.ProcessEnv
): NodeJS.ProcessEnv {
  const { api, cms } = settings
  return {
    MEDUSA_DISABLE_TELEMETRY: "true",
    PUBLIC_URL: api,
    STORE_CORS: "http://localhost:8000",
    ADMIN_CORS: `${api},http://127.0.0.1:${settings.ports.medusa}`,
    AUTH_CORS: `${api},http://127.0.0.1:${settings.ports.medusa},http://localhost:8000`,
    JWT_SECRET: secrets.JWT_SECRET,
    COOKIE_SECRET: secrets.COOKIE_SECRET,
    AUTH_MFA_ENCRYPTION_KEY: secrets.AUTH_MFA_ENCRYPTION_KEY,
    PULSEKART_MASTER_KEY: secrets.PULSEKART_MASTER_KEY,
    PULSEKART_FILES: path.join(settings.data, "files"),
    SEED_PASSWORD: secrets.SEED_PASSWORD,
    CMS_SERVICE_KEY: secrets.CMS_SERVICE_KEY,
    ...(settings.withCms
      ? {
          CMS_URL: cms,
          CMS_FEED_URL: cmsFeedUrl(
            cmsDatabaseUrl(databaseUrl, source),
            source.CMS_FEED_PASSWORD || secrets.CMS_FEED_PASSWORD
          ),
        }
      : {}),
    ...given(source),
    ...(settings.withSimulator
      ? {
          RAZORPAY_KEY_ID: secrets.RAZORPAY_KEY_ID,
          RAZORPAY_KEY_SECRET: secrets.RAZORPAY_KEY_SECRET,
          RAZORPAY_WEBHOOK_SECRET: secrets.RAZORPAY_WEBHOOK_SECRET,
          RAZORPAY_API_URL: settings.simulator,
        }
      : {}),
    DATABASE_URL: databaseUrl,
    PORT: String(settings.ports.medusa),
    HOST: settings.host,
    // Development would serve the admin from its sources, and every other file of the project with
    // them; production sends its cookies over https only.
    NODE_ENV: "local",
  }
}

export function simulatorEnv(
  settings: Settings,
  secrets: Secrets,
  source: NodeJS.ProcessEnv
): NodeJS.ProcessEnv {
  return {
    PATH: source.PATH,
    HOME: source.HOME,
    RAZORPAY_KEY_ID: secrets.RAZORPAY_KEY_ID,
    RAZORPAY_KEY_SECRET: secrets.RAZORPAY_KEY_SECRET,
    RAZORPAY_WEBHOOK_SECRET: secrets.RAZORPAY_WEBHOOK_SECRET,
    RAZORPAY_SIMULATOR_PORT: String(settings.ports.simulator),
    RAZORPAY_SIMULATOR_STATE: path.join(settings.data, "razorpay-simulator.jsonl"),
    RAZORPAY_WEBHOOK_URL: `http://127.0.0.1:${settings.ports.medusa}/hooks/razorpay`,
  }
}

export function cmsEnv(
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
  source: NodeJS.ProcessEnv
): NodeJS.ProcessEnv {
  return {
    NEXT_TELEMETRY_DISABLED: "1",
    PAYLOAD_SECRET: secrets.PAYLOAD_SECRET,
    CMS_SERVICE_KEY: secrets.CMS_SERVICE_KEY,
    CMS_ADMIN_PASSWORD: secrets.CMS_ADMIN_PASSWORD,
    CMS_EDITOR_PASSWORD: secrets.CMS_EDITOR_PASSWORD,
    CMS_REVIEWER_PASSWORD: secrets.CMS_REVIEWER_PASSWORD,
    CMS_URL: settings.cms,
    CMS_FEED_PASSWORD: secrets.CMS_FEED_PASSWORD,
    CMS_MEDIA: path.join(settings.data, "media"),
    CONSULT_RULES_CHECK_URL: `http://127.0.0.1:${settings.ports.medusa}/hooks/consult/rules-check`,
    ...given(source),
    CMS_DATABASE_URL: databaseUrl,
    PORT: String(settings.ports.cms),
    // Any other value lets Payload change the schema by itself.
    NODE_ENV: "production",
  }
}

/** An empty value means "not set". */
function given(source: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
}
