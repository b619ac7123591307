import { env } from "../env"

/** Pages of the storefront to which messages lead (docs/storefront.md), and of the admin. */
export const link = {
  order: (id: string) => storefront(`/account/orders/details/${id}`),
  prescription: (id: string) => storefront(`/account/prescriptions/${id}`),
  cart: () => storefront("/cart"),
  resetPassword: (token: string) => storefront("/reset-password", token),
  resetStaffPassword: (token: string) => admin("/app/reset-password", token),
  acceptInvite: (token: string) => admin("/app/invite", token),
}

function storefront(path: string, token?: string): string {
  return address(env().STOREFRONT_URL, path, token)
}

function admin(path: string, token: string): string {
  return address(env().PUBLIC_URL, path, token)
}

/** A storefront may lie below a path of its own. */
function address(base: string, path: string, token: string | undefined): string {
  const url = new URL(`${base.replace(/\/$/, "")}${path}`)
  if (token) {
    url.searchParams.set("token", token)
  }
  return url.href
}
