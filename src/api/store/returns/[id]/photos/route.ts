import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { customerRefusal } from "../../../../../lib/errors"
import { graphRows } from "../../../../../lib/graph-rows"
import { RETURN_EVIDENCE_MODULE } from "../../../../../modules/return-evidence"
import type ReturnEvidenceModuleService from "../../../../../modules/return-evidence/service"
import { decodeInTurn, readForm } from "../../../read-form"

type StoreReturnPhotosResponse = { return: { id: string; photos: number } }

/** POST /store/returns/:id/photos: redrawn and sealed as a prescription's pages are. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StoreReturnPhotosResponse>
): Promise<void> {
  const { id } = req.params
  const customerId = req.auth_context.actor_id
  await assertOwnOpenReturn(req, customerId)
  const { files } = await readForm(req, res, [])
  const jpegs = (await decodeInTurn(files)).flatMap(({ pages }) => pages.map(({ jpeg }) => jpeg))
  const evidence = req.scope.resolve<ReturnEvidenceModuleService>(RETURN_EVIDENCE_MODULE)
  await evidence.keepPhotos({ return_id: id, customer_id: customerId, jpegs })
  const { photos } = await evidence.evidenceOf(id)
  res.status(201).json({ return: { id, photos: photos.length } })
}

/** @throws not_found, for somebody else's too; state_conflict once staff have dealt with it */
async function assertOwnOpenReturn(
  req: AuthenticatedMedusaRequest,
  customerId: string
): Promise<void> {
  const [found] = await graphRows<{
    status: string
    order: { customer_id: string | null } | null
  }>(req.scope, {
    entity: "return",
    fields: ["id", "status", "order.customer_id"],
    filters: { id: [req.params.id] },
  })
  if (!found || found.order?.customer_id !== customerId) {
    throw customerRefusal("not_found", "return")
  }
  if (found.status !== "requested") {
    throw customerRefusal("state_conflict", "return_ended")
  }
}
