import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PostRecipient } from "../validators"

/** The customers with an e-mail address, which has no place in the URL of a list. */
export async function POST(req: MedusaRequest<PostRecipient>, res: MedusaResponse): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "customer",
    fields: ["id"],
    filters: { email: req.validatedBody.email, has_account: true },
  })
  res.json({ customer_id: data[0]?.id ?? null })
}
