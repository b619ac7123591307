import { z } from "@medusajs/framework/zod"

/**
 * Every setting of the commerce application, typed and checked once at boot. The CMS has its own.
 * `npm start` supplies what is missing in development; in production nothing has a default that
 * could be mistaken for a secret or a service.
 */

const seconds = (fallback: number) => z.coerce.number().positive().default(fallback)
const count = (fallback: number) => z.coerce.number().int().positive().default(fallback)

const key32 = z
  .string()
  .refine((value) => Buffer.from(value, "base64").length === 32, "must be 32 bytes in base64")

const listOf = (text: string) =>
  text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")

/** `llm.example.in=IN` */
const allowedHosts = z
  .string()
  .default("")
  .transform(listOf)
  .refine((entries) => entries.every((entry) => /^[^=\s]+=[A-Z]{2}$/.test(entry)), {
    message: "entries are host=COUNTRY, e.g. llm.example.in=IN",
  })
  .transform((entries) => {
    const split = (entry: string) => entry.lastIndexOf("=")
    return new Map(
      entries.map((entry) => [entry.slice(0, split(entry)), entry.slice(split(entry) + 1)] as const)
    )
  })

const schema = z.object({
  /** `local` is what `npm start` and the tests run: as in production, over http. */
  NODE_ENV: z.enum(["development", "local", "test", "production"]).default("development"),
  DATABASE_URL: z.string().min(1),
  REDIS_URL: z.string().min(1).optional(),
  /** More would log every address, and with it what somebody searched for. */
  LOG_LEVEL: z.enum(["error", "warn", "info"]).default("info"),
  PORT: z.coerce.number().int().min(1).max(65535).default(9000),
  MEDUSA_WORKER_MODE: z.enum(["shared", "server", "worker"]).default("shared"),
  DISABLE_ADMIN: z.stringbool().default(false),

  /** The address under which customers and Razorpay reach this application. */
  PUBLIC_URL: z.url().default("http://localhost:9000"),
  /** The storefront, to which links in messages lead. */
  STOREFRONT_URL: z.url().default("http://localhost:8000"),
  /** Where customers reach a pharmacist; without it messages say to call, and no number. */
  SHOP_PHONE: z
    .string()
    .regex(/^\+?[\d -]{3,20}$/, "a telephone number, e.g. +91 80 4123 4567")
    .optional(),
  STORE_CORS: z.string().min(1).default("http://localhost:8000"),
  ADMIN_CORS: z.string().min(1).default("http://localhost:9000"),
  AUTH_CORS: z.string().min(1).default("http://localhost:9000,http://localhost:8000"),

  /** Proxies of ours before this process, each of which adds to X-Forwarded-For whom it saw. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),

  JWT_SECRET: z.string().min(32),
  COOKIE_SECRET: z.string().min(32),
  /** Medusa's own name for it: encrypts TOTP secrets. */
  AUTH_MFA_ENCRYPTION_KEY: z.string().min(32),
  /** Wraps each customer's data key (AES-256-GCM). */
  PULSEKART_MASTER_KEY: key32,

  S3_ENDPOINT: z.url().optional(),
  S3_REGION: z.string().min(1).optional(),
  S3_BUCKET: z.string().min(1).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  /** Where files lie without S3: outside any static root. */
  PULSEKART_FILES: z.string().min(1).default(".pulsekart/files"),

  RAZORPAY_KEY_ID: z.string().min(1),
  RAZORPAY_KEY_SECRET: z.string().min(1),
  RAZORPAY_WEBHOOK_SECRET: z.string().min(1),
  RAZORPAY_API_URL: z.url().default("https://api.razorpay.com"),

  /** The mail server, with name and password; without it e-mails lie in the outbox alone. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** `PulseKart <care@example.in>` or the address alone. */
  MAIL_FROM: z
    .string()
    .regex(/^[^<>]*<[^\s@<>]+@[^\s@<>]+>$|^[^\s@<>]+@[^\s@<>]+$/, "an address, or Name <address>")
    .optional(),
  MAIL_MAX_ATTEMPTS: count(8),
  /** Pause before the second attempt; doubles with every further one. */
  MAIL_BACKOFF_SECONDS: seconds(30),
  /** How long one e-mail may be worked on without a sign of life. */
  MAIL_LEASE_SECONDS: seconds(60),

  CMS_URL: z.url().optional(),
  CMS_SERVICE_KEY: z.string().min(1).optional(),
  /** The CMS's database under the role that sees the feed of changes alone. */
  CMS_FEED_URL: z.url().optional(),
  /** How long a read of content may take before the CMS counts as away. */
  CMS_TIMEOUT_SECONDS: seconds(2),
  /** How long one row of the feed may be worked on without a sign of life. */
  CMS_FEED_LEASE_SECONDS: seconds(10),

  /** The vector index of all processes; without it each has its own in memory. */
  WEAVIATE_URL: z.url().optional(),
  /** Without it port 50051 of the same host. */
  WEAVIATE_GRPC_URL: z.url().optional(),
  WEAVIATE_API_KEY: z.string().min(1).optional(),

  /** A server that speaks OpenAI's protocol: answers with OPENAI_ANSWER_MODEL. */
  OPENAI_API_KEY: z.string().min(1).optional(),
  OPENAI_BASE_URL: z.url().default("https://api.openai.com/v1"),
  OPENAI_ANSWER_MODEL: z.string().min(1).optional(),
  /** Embeds content and questions; without it a model on this machine does. */
  OPENAI_EMBEDDING_MODEL: z.string().min(1).optional(),
  OPENAI_EMBEDDING_DIMENSIONS: count(1536),
  /** Hosts that may be sent what customers write, each with its country: `host=IN,host=US`. */
  ANSWERER_ALLOWED_HOSTS: allowedHosts,
  /** Health data stays in these countries; the owner may add one. */
  ANSWERER_ALLOWED_REGIONS: z.string().default("IN").transform(listOf),
  /** How long the model may take before the answer is extractive. */
  ANSWERER_TIMEOUT_SECONDS: seconds(15),
  /** What one consult may spend on the model. */
  ANSWERER_SESSION_REQUESTS: count(30),
  ANSWERER_SESSION_TOKENS: count(150_000),
  /** How long one process may take to answer a message before another may. */
  CONSULT_TURN_SECONDS: seconds(60),
  CONSULT_HEARTBEAT_SECONDS: seconds(15),
  /** Messages in one window: of a consult; three times as many of a customer, ten times of an address. */
  RATE_LIMIT_CONSULT_MESSAGES: count(60),

  /** How long a pharmacist's claim lasts without a sign of life. */
  PRESCRIPTION_CLAIM_SECONDS: seconds(900),
  /** How long one OCR job may hold its lease before another worker takes it. */
  OCR_LEASE_SECONDS: seconds(120),
  OCR_MAX_ATTEMPTS: count(3),
  /** Pause before the second attempt; doubles with every further one. */
  OCR_BACKOFF_SECONDS: seconds(10),
  OCR_THREADS: count(1),
  /** Pause of a background loop that found nothing to do. */
  QUEUE_POLL_SECONDS: seconds(1),
  /** Failed logins per address and account in one window. */
  RATE_LIMIT_LOGIN_ATTEMPTS: count(10),
  /** Uploads in one window: of a customer; twenty times as many of an address. */
  RATE_LIMIT_REQUESTS: count(30),
  RATE_LIMIT_WINDOW_SECONDS: seconds(900),
  /** When a payment that nobody has told of is asked for; the pause doubles with every look. */
  SETTLE_OPEN_PAYMENTS_AFTER_SECONDS: seconds(900),
  /** How long a finished workflow's row, with the customer's data in it, is kept. */
  WORKFLOW_RETENTION_SECONDS: seconds(600),
})

export type Env = z.infer<typeof schema>

const S3_SETTINGS = [
  "S3_ENDPOINT",
  "S3_REGION",
  "S3_BUCKET",
  "S3_ACCESS_KEY_ID",
  "S3_SECRET_ACCESS_KEY",
] as const

/** Their defaults are for one machine: in production they would be quietly wrong. */
const REQUIRED_IN_PRODUCTION = [
  "REDIS_URL",
  "PUBLIC_URL",
  "STOREFRONT_URL",
  "STORE_CORS",
  "ADMIN_CORS",
  "AUTH_CORS",
  "TRUSTED_PROXIES",
] as const

/** Settings of parts that do not exist yet: accepting one would promise what nobody keeps. */
const NOT_SUPPORTED_YET = [
  "GOOGLE_VISION_API_KEY",
  "GOOGLE_APPLICATION_CREDENTIALS",
  "MSG91_AUTH_KEY",
  "TWILIO_AUTH_TOKEN",
  "WHATSAPP_ACCESS_TOKEN",
] as const

/**
 * @throws Error with one line a fault, each naming its setting.
 */
export function readEnv(source: NodeJS.ProcessEnv): Env {
  // An empty value in an .env file means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const faults = NOT_SUPPORTED_YET.filter((name) => given[name] !== undefined).map(
    (name) => `${name}: not supported yet, remove it`
  )

  const isProduction = given.NODE_ENV === "production"
  const s3Needed = isProduction || S3_SETTINGS.some((name) => given[name] !== undefined)
  const required = [
    ...(isProduction ? REQUIRED_IN_PRODUCTION : []),
    ...(s3Needed ? S3_SETTINGS : []),
    ...(given.SMTP_URL === undefined ? [] : ["MAIL_FROM"]),
  ]
  faults.push(
    ...required.filter((name) => given[name] === undefined).map((name) => `${name}: missing`)
  )

  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    faults.push(
      ...parsed.error.issues.map(({ path, message }) => {
        const name = path.join(".")
        return `${name}: ${given[name] === undefined ? "missing" : message}`
      })
    )
    throw new Error(`PulseKart's settings are not complete:\n${faults.join("\n")}`)
  }

  const env = parsed.data
  if (isProduction && new URL(env.RAZORPAY_API_URL).hostname !== "api.razorpay.com") {
    faults.push("RAZORPAY_API_URL: production speaks to api.razorpay.com only")
  }
  if (isProduction && env.MEDUSA_WORKER_MODE === "shared") {
    faults.push("MEDUSA_WORKER_MODE: server or worker in production")
  }
  const abroad = faultOfModelHost(env)
  if (abroad) {
    faults.push(abroad)
  }
  if (faults.length > 0) {
    throw new Error(`PulseKart's settings are not complete:\n${faults.join("\n")}`)
  }
  return env
}

/** What customers write is health data: it goes to no host that the owner has not named (DPDP). */
function faultOfModelHost(env: Env): string | undefined {
  if (!env.OPENAI_API_KEY) {
    return undefined
  }
  const { host, protocol } = new URL(env.OPENAI_BASE_URL)
  if (env.NODE_ENV === "production" && protocol !== "https:") {
    return "OPENAI_BASE_URL: https only in production"
  }
  const region = env.ANSWERER_ALLOWED_HOSTS.get(host)
  if (!region) {
    return `OPENAI_BASE_URL: name ${host} with its country in ANSWERER_ALLOWED_HOSTS`
  }
  return env.ANSWERER_ALLOWED_REGIONS.includes(region)
    ? undefined
    : `OPENAI_BASE_URL: health data would go to ${region}; ANSWERER_ALLOWED_REGIONS does not name it`
}

let current: Env | undefined

/** The settings of this process, read on first use. */
export function env(): Env {
  current ??= readEnv(process.env)
  return current
}
