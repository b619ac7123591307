import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { MESSAGE_LOCALES, type MessageLocale } from "../../modules/notification-outbox/types"
import type { Recipient } from "../message"

/**
 * At the telephone of the account; where it has none, at one that it gave for what the message is
 * about, or that lies in its address book.
 *
 * @returns undefined when the customer is gone: nobody is told
 */
export async function customerRecipient(
  container: MedusaContainer,
  {
    customer_id,
    phoneOfSubject,
  }: {
    customer_id: string | null | undefined
    phoneOfSubject?: () => Promise<string | null>
  }
): Promise<Recipient | undefined> {
  if (!customer_id) {
    return undefined
  }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id", "first_name", "email", "phone", "metadata", "addresses.phone"],
    filters: { id: customer_id },
  })
  const [customer] = data
  const phones: (string | null)[] =
    customer?.addresses.map(
      (address: { phone?: string | null } | null) => address?.phone ?? null
    ) ?? []
  return (
    customer && {
      customer_id: customer.id,
      staff_id: null,
      first_name: customer.first_name ?? null,
      email: customer.email ?? null,
      phone:
        (customer.phone || (await phoneOfSubject?.())) ?? phones.find((phone) => phone) ?? null,
      locale: localeOf(customer.metadata),
    }
  )
}

export async function userRecipient(
  container: MedusaContainer,
  userId: string
): Promise<Recipient | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "user",
    fields: ["id", "first_name", "email", "metadata"],
    filters: { id: userId },
  })
  const [user] = data
  return (
    user && {
      customer_id: null,
      staff_id: user.id,
      first_name: user.first_name ?? null,
      email: user.email,
      phone: null,
      locale: localeOf(user.metadata),
    }
  )
}

/** `{ "locale": "hi" }` of a person's metadata, a region makes no difference; English without it. */
export function localeOf(metadata: Record<string, unknown> | null | undefined): MessageLocale {
  const language = String(metadata?.locale ?? "")
    .split("-")[0]
    .toLowerCase()
  return MESSAGE_LOCALES.find((known) => known === language) ?? "en"
}
