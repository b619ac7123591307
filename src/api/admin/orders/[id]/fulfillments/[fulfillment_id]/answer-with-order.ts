import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The order as the admin asked for it, after the parcel has moved. */
export async function answerWithOrder(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: req.queryConfig.fields,
    filters: { id: req.params.id },
  })
  res.json({ order: data[0] })
}
