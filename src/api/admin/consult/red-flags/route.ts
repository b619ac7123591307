import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CONSULT_MODULE } from "../../../../modules/consult"
import type ConsultModuleService from "../../../../modules/consult/service"
import { namesOf } from "../../names"
import type { AdminListRedFlags } from "../validators"

/** Which rules fired and on what, the newest first, with their marks. Never what was written. */
export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListRedFlags>,
  res: MedusaResponse
): Promise<void> {
  const service = req.scope.resolve<ConsultModuleService>(CONSULT_MODULE)
  const { red_flags, next_cursor } = await service.redFlags(req.validatedQuery)
  const names = await namesOf(
    req.scope,
    red_flags.flatMap(({ marked_by }) => marked_by ?? [])
  )
  res.json({
    red_flags: red_flags.map((flag) => ({
      ...flag,
      marked_by_name: names.get(flag.marked_by ?? "")?.name ?? null,
    })),
    next_cursor,
  })
}
