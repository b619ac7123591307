import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { createPharmacistWorkflow } from "../../../workflows/pharmacist/workflows/create-pharmacist"
import type { AdminCreatePharmacistType } from "./validators"

const MOST = 200

/** GET /admin/pharmacists: the registrations and the licences they supervise, and all licences. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<PharmacistModuleService>(PHARMACIST_MODULE)
  const [pharmacists, store_licences] = await Promise.all([
    service.listPharmacists(
      {},
      { take: MOST, order: { name: "ASC" }, relations: ["licences", "licences.store_licence"] }
    ),
    service.listStoreLicences({}, { take: MOST, order: { number: "ASC" } }),
  ])
  res.json({ pharmacists, store_licences })
}

/** POST /admin/pharmacists: registers a pharmacist for a user and the licences of the stores. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminCreatePharmacistType>,
  res: MedusaResponse
): Promise<void> {
  const { result } = await createPharmacistWorkflow(req.scope).run({
    input: { ...req.validatedBody, status: "active", actor_id: req.auth_context.actor_id },
  })
  res.status(201).json({ pharmacist: result })
}
