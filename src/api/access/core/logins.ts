import { EVERYONE, type CoreAccess } from "../who"

/** Core's routes to log in, to register and to leave. */
export const LOGINS: CoreAccess = [
  // Answers without a login by design: it holds no data of ours.
  {
    who: EVERYONE,
    routes: ["GET /cloud/auth"],
  },
  // Log-in, registration, second factor. src/api/core-routes/auth/attempts.ts limits each of them.
  {
    who: EVERYONE,
    routes: [
      "POST /auth/:actor_type/:auth_provider",
      "POST /auth/:actor_type/:auth_provider/register",
      "POST /auth/:actor_type/:auth_provider/update",
      "GET /auth/:actor_type/providers",
      "POST /auth/mfa/challenges/:id/verify",
      "GET /auth/mfa/factors",
      "POST /auth/mfa/factors",
      "DELETE /auth/mfa/factors/:id",
      "POST /auth/mfa/factors/:id/verify",
      "POST /auth/mfa/recovery-codes",
      "DELETE /auth/session",
      "POST /auth/session",
      "POST /auth/token/refresh",
      "POST /auth/verification/confirm",
      "POST /auth/verification/request",
    ],
  },
]
