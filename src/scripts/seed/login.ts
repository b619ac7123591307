import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const PROVIDER = "emailpass"

/** The password of the demo people. It has no default: a known one would be an open door. */
export function seedPassword(): string {
  const password = process.env.SEED_PASSWORD
  if (!password || password.length < 8) {
    throw new Error("SEED_PASSWORD: missing or shorter than 8 characters, the seed needs it")
  }
  return password
}

/** Makes sure that `email` can log in as the given actor. Existing logins stay as they are. */
export async function ensureLogin(
  container: MedusaContainer,
  login: { email: string; actorKey: "user_id" | "customer_id"; actorId: string }
): Promise<void> {
  const auth = container.resolve(Modules.AUTH)
  const [existing] = await auth.listProviderIdentities(
    { provider: PROVIDER, entity_id: login.email },
    { select: ["id", "auth_identity_id"] }
  )
  let identityId = existing?.auth_identity_id
  if (!identityId) {
    const registered = await auth.register(PROVIDER, {
      body: { email: login.email, password: seedPassword() },
    })
    if (!registered.success || !registered.authIdentity) {
      throw new Error(`${login.email} could not be given a login: ${registered.error}`)
    }
    identityId = registered.authIdentity.id
  }
  await auth.updateAuthIdentities([
    { id: identityId, app_metadata: { [login.actorKey]: login.actorId } },
  ])
}
