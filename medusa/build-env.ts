import { randomBytes } from "node:crypto"

/** A build loads the configuration, opens nothing and keeps none of these values. */
export function buildEnv(): NodeJS.ProcessEnv {
  const secret = () => randomBytes(32).toString("hex")
  return {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    // Without an admin: it is built by itself, medusa/start/admin.ts.
    NODE_ENV: "development",
    MEDUSA_DISABLE_TELEMETRY: "true",
    DATABASE_URL: "postgres://none.invalid/none",
    JWT_SECRET: secret(),
    COOKIE_SECRET: secret(),
    AUTH_MFA_ENCRYPTION_KEY: secret(),
    PULSEKART_MASTER_KEY: randomBytes(32).toString("base64"),
    RAZORPAY_KEY_ID: "rzp_test_build",
    RAZORPAY_KEY_SECRET: secret(),
    RAZORPAY_WEBHOOK_SECRET: secret(),
  }
}
