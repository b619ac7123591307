import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

type Actor = "customer" | "user"
type Login = { entity_id: string; provider: string; actor: Actor }

/** The id of the customer or the member of staff who logs in by this name. */
export async function accountOfLogin(
  container: MedusaContainer,
  { entity_id, provider, actor }: Login
): Promise<string | undefined> {
  const [login] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ provider_identities: { entity_id, provider } })
  return accountIn(login, actor)
}

/** The same, of a login that has shown its password: its token names no account before the second factor. */
export async function accountOfIdentity(
  container: MedusaContainer,
  { id, actor }: { id: string; actor: Actor }
): Promise<string | undefined> {
  const [login] = await container.resolve(Modules.AUTH).listAuthIdentities({ id: [id] })
  return accountIn(login, actor)
}

/** The id of a login of this name that is neither a customer's nor a member of staff's. */
export async function unfinishedLogin(
  container: MedusaContainer,
  { entity_id, provider }: Omit<Login, "actor">
): Promise<string | undefined> {
  const [login] = await container
    .resolve(Modules.AUTH)
    .listAuthIdentities({ provider_identities: { entity_id, provider } })
  return accountIn(login, "customer") || accountIn(login, "user") ? undefined : login?.id
}

function accountIn(login: AuthIdentityDTO | undefined, actor: Actor): string | undefined {
  const id: unknown = login?.app_metadata?.[`${actor}_id`]
  return typeof id === "string" ? id : undefined
}
