import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../modules/consult"
import type ConsultModuleService from "../../../../modules/consult/service"
import { rolesOf } from "../../../middlewares/caller"
import { namesOf } from "../../names"
import type { AdminListRedFlags } from "../validators"

/**
 * Which rules fired, the newest first, with their marks. Never what was written; what it said, concept by
 * concept, is for pharmacists.
 */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListRedFlags>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  const { red_flags, next_cursor } = await service.desk.redFlags(req.validatedQuery)
  const names = await namesOf(
    req.scope,
    red_flags.flatMap(({ marked_by }) => marked_by ?? [])
  )
  const isPharmacist = (await rolesOf(req)).includes("pharmacist")
  res.json({
    red_flags: red_flags.map((flag) => ({
      ...flag,
      concepts: isPharmacist ? flag.concepts : null,
      marked_by_name: names.get(flag.marked_by ?? "")?.name ?? null,
    })),
    next_cursor,
  })
}
