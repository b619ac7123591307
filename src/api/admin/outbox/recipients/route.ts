import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import type { PostRecipient } from "../validators"

/** Whoever has an e-mail address, which has no place in the URL of a list: a customer, staff, who is invited. */
export async function POST(req: MedusaRequest<PostRecipient>, res: MedusaResponse): Promise<void> {
  const { email } = req.validatedBody
  const users = req.scope.resolve(Modules.USER)
  const found = await Promise.all([
    req.scope
      .resolve(Modules.CUSTOMER)
      .listCustomers({ email, has_account: true }, { select: ["id"], take: null }),
    users.listUsers({ email }, { select: ["id"], take: null }),
    users.listInvites({ email }, { select: ["id"], take: null }),
  ])
  res.json({ recipient_ids: found.flat().map(({ id }) => id) })
}
