import { randomBytes, randomInt } from "node:crypto"
import { chmod, link, readFile, rename, rm, writeFile } from "node:fs/promises"

/** What an installation must keep to itself; made once, on the first start. */
export type Secrets = Record<keyof typeof GENERATORS, string>

const GENERATORS = {
  POSTGRES_PASSWORD: () => token(24),
  JWT_SECRET: () => token(48),
  COOKIE_SECRET: () => token(48),
  AUTH_MFA_ENCRYPTION_KEY: () => token(48),
  PULSEKART_MASTER_KEY: () => randomBytes(32).toString("base64"),
  RAZORPAY_KEY_ID: () => `rzp_test_${token(8).replaceAll(/[-_]/g, "x")}`,
  RAZORPAY_KEY_SECRET: () => token(24),
  RAZORPAY_WEBHOOK_SECRET: () => token(24),
  PAYLOAD_SECRET: () => token(48),
  CMS_SERVICE_KEY: () => token(32),
  CMS_FEED_PASSWORD: () => token(24),
  CMS_ADMIN_PASSWORD: () => password(),
  CMS_EDITOR_PASSWORD: () => password(),
  CMS_REVIEWER_PASSWORD: () => password(),
  SEED_PASSWORD: () => password(),
} as const satisfies Record<string, () => string>

/**
 * Reads the file, or makes it. The first of several writers wins and all of them return its
 * values; a name that an older file lacks is added.
 */
export async function readOrCreateSecrets(file: string): Promise<Secrets> {
  const known = await readSecrets(file)
  const names = Object.keys(GENERATORS) as (keyof Secrets)[]
  if (known && names.every((name) => known[name])) {
    return { ...generate(), ...known }
  }

  const temporary = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`
  const complete = { ...generate(), ...known }
  await writeFile(temporary, `${JSON.stringify(complete, null, 2)}\n`, { mode: 0o600 })
  await chmod(temporary, 0o600)
  try {
    if (known) {
      await rename(temporary, file)
      return complete
    }
    await link(temporary, file)
    return complete
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error
    }
    return readOrCreateSecrets(file)
  } finally {
    await rm(temporary, { force: true })
  }
}

async function readSecrets(file: string): Promise<Partial<Secrets> | undefined> {
  let text: string
  try {
    text = await readFile(file, "utf8")
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") {
      return undefined
    }
    throw error
  }
  try {
    return JSON.parse(text) as Partial<Secrets>
  } catch {
    throw new Error(`${file} is broken: put it right, or run \`npm run reset\` to lose all data.`)
  }
}

function generate(): Secrets {
  return Object.fromEntries(
    Object.entries(GENERATORS).map(([name, make]) => [name, make()])
  ) as Secrets
}

function token(bytes: number): string {
  return randomBytes(bytes).toString("base64url")
}

/** To be typed by a person: five groups of four letters, 94 bits. */
function password(): string {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789"
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("")
  return [group(), group(), group(), group(), group()].join("-")
}
