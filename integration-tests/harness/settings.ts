import { randomBytes } from "node:crypto"
import path from "node:path"

/** Made anew in every process: nothing here opens anything elsewhere. */
const secret = (bytes: number) => randomBytes(bytes).toString("base64")

const secrets = {
  JWT_SECRET: secret(32),
  COOKIE_SECRET: secret(32),
  AUTH_MFA_ENCRYPTION_KEY: secret(32),
  PULSEKART_MASTER_KEY: secret(32),
  RAZORPAY_KEY_ID: "rzp_test_harness",
  RAZORPAY_KEY_SECRET: secret(18),
  RAZORPAY_WEBHOOK_SECRET: secret(18),
}

/** NODE_OPTIONS of every process that a test starts. */
export const END_WITH_PARENT = `--require ${JSON.stringify(path.join(__dirname, "end-with-parent.js"))}`

/** The template outlives a process, so the demo people's password is the same in all of them. */
export const SEED_PASSWORD = "harness-only-password"

/** Settings of a system under test, without addresses. */
export function testSettings(): Record<string, string> {
  return {
    NODE_ENV: "local",
    DISABLE_ADMIN: "true",
    MEDUSA_DISABLE_TELEMETRY: "true",
    LOG_LEVEL: "warn",
    SEED_MEDICINES: "60",
    QUEUE_POLL_SECONDS: "0.2",
    RATE_LIMIT_LOGIN_ATTEMPTS: "1000",
    RATE_LIMIT_REQUESTS: "100000",
    REDIS_URL: "",
    DATABASE_URL: "",
    ...secrets,
  }
}
