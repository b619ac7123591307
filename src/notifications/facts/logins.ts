import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { invitedRoles } from "../../modules/access/invited-roles"
import { accountOfLogin } from "../../queries/access/account-of-login"
import { link } from "../links"
import { saying, type Message, type Recipient } from "../message"
import { customerRecipient, localeOf, userRecipient } from "./recipients"

const Reset = z.object({
  entity_id: z.string(),
  actor_type: z.enum(["customer", "user"]),
  token: z.string(),
})
const Invited = z.object({ id: z.string() })
/** The token's own id; its signature is checked when it is used. */
const Token = z.object({ jti: z.string() })

/** Goes to the address that the login itself has: whoever asked need not be whoever reads it. */
export async function passwordReset(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { entity_id, actor_type, token } = Reset.parse(data)
  const recipient = await loginRecipient(container, entity_id, actor_type)
  if (!recipient) {
    return []
  }
  const { jti } = Token.parse(
    JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"))
  )
  const said =
    actor_type === "customer"
      ? { ...saying("password_reset", {}), link: link.resetPassword(token) }
      : { ...saying("staff_password_reset", {}), link: link.resetStaffPassword(token) }
  return [{ ...said, recipient, about_id: jti, link_is_secret: true }]
}

/** Sent again with a new token, it is another message. */
export async function staffInvited(container: MedusaContainer, data: unknown): Promise<Message[]> {
  const { id } = Invited.parse(data)
  const [invite] = await container.resolve(Modules.USER).listInvites({ id: [id] })
  return invite
    ? [
        {
          ...saying("staff_invited", {
            pharmacist: invitedRoles(invite).roles.includes("pharmacist"),
          }),
          recipient: {
            customer_id: null,
            staff_id: invite.id,
            first_name: null,
            email: invite.email,
            phone: null,
            locale: localeOf(invite.metadata),
          },
          about_id: `${invite.id}.${new Date(invite.expires_at).getTime()}`,
          link: link.acceptInvite(invite.token),
          link_is_secret: true,
        },
      ]
    : []
}

async function loginRecipient(
  container: MedusaContainer,
  entityId: string,
  actor: "customer" | "user"
): Promise<Recipient | undefined> {
  const id = await accountOfLogin(container, { entity_id: entityId, provider: "emailpass", actor })
  if (!id) {
    return undefined
  }
  const person =
    actor === "customer"
      ? await customerRecipient(container, { customer_id: id })
      : await userRecipient(container, id)
  return person && { ...person, email: entityId }
}
