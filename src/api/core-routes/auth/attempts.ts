import { accessTo } from "../../access/who-may-call-a-route"

/** How the tries of a route that logs in or verifies are counted. */
export type Attempts = {
  /**
   * Beside the address: the account that the body names, for a log-in with the password that it
   * tries, or the identity of the token shown.
   */
  of: "login" | "account" | "identity" | "address"
  /** Its method and path: a success of one says nothing about the tries of another. */
  route: string
  /** A success shows that nobody is guessing, so it clears the count. */
  clearedBySuccess: boolean
}

const ROUTES_THAT_VERIFY = /^\/(auth|cloud\/auth)(\/|$)/

/** Every route that logs in or verifies; a verb that a route has not is refused before. */
const TABLE: readonly (readonly [Omit<Attempts, "route">, readonly string[]])[] = [
  [{ of: "login", clearedBySuccess: true }, ["POST /auth/:actor_type/:auth_provider"]],
  // Anybody succeeds with these: each call counts.
  [
    { of: "account", clearedBySuccess: false },
    [
      "POST /auth/:actor_type/:auth_provider/register",
      "POST /auth/:actor_type/:auth_provider/reset-password",
    ],
  ],
  [
    { of: "identity", clearedBySuccess: false },
    [
      "POST /auth/mfa/factors",
      "DELETE /auth/mfa/factors/:id",
      "POST /auth/mfa/recovery-codes",
      "POST /auth/verification/request",
    ],
  ],
  // Six digits: few tries for a person, whatever the number of challenges and addresses.
  [
    { of: "identity", clearedBySuccess: true },
    [
      "POST /auth/mfa/challenges/:id/verify",
      "POST /auth/mfa/factors/:id/verify",
      "POST /auth/verification/confirm",
    ],
  ],
  // A token of many bits is shown.
  [
    { of: "address", clearedBySuccess: true },
    [
      "POST /admin/invites/accept",
      "POST /auth/:actor_type/:auth_provider/update",
      "POST /auth/session",
      "POST /auth/token/refresh",
    ],
  ],
]

const UNLIMITED: Readonly<Record<string, string>> = {
  "GET /auth/:actor_type/providers": "names the ways to log in",
  "GET /auth/mfa/factors": "lists the factors of a token that was verified",
  "DELETE /auth/session": "logs out",
  "GET /cloud/auth": "says that Medusa Cloud is not used",
}

const ATTEMPTS: ReadonlyMap<string, Attempts> = new Map(
  TABLE.flatMap(([attempts, routes]) =>
    routes.map((route) => [route, { ...attempts, route }] as const)
  )
)

/** @param path as registered */
export function attemptsOf(method: string, path: string): Attempts | undefined {
  return ATTEMPTS.get(`${method} ${path}`)
}

/** @throws Error, which stops the boot, when a route that verifies could be tried without end */
export function assertLimited(method: string, path: string): void {
  const isKnown =
    !ROUTES_THAT_VERIFY.test(path) ||
    attemptsOf(method, path) !== undefined ||
    UNLIMITED[`${method} ${path}`] !== undefined ||
    accessTo(method, path)?.to === "nobody"
  if (!isKnown) {
    throw new Error(
      `${method} ${path} has no limit of attempts: say in src/api/core-routes/auth/attempts.ts how they are counted`
    )
  }
}
