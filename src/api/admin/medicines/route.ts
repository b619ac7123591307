import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cursorAfter, placeIn } from "../../store/medicines/cursor"
import { readMedicines } from "./list-rows"
import type { AdminListMedicines } from "./validators"

export async function GET(
  req: AuthenticatedMedusaRequest<unknown, AdminListMedicines>,
  res: MedusaResponse
): Promise<void> {
  const { cursor, limit, ...filter } = req.validatedQuery
  const page = await readMedicines(req.scope, {
    ...filter,
    afterId: cursor === undefined ? undefined : placeIn(cursor).id,
    limit: limit + 1,
  })
  const medicines = page.slice(0, limit)
  const last = medicines.at(-1)
  res.json({
    medicines,
    limit,
    next_cursor: page.length > limit && last ? cursorAfter({ id: last.id, rank: 0 }) : null,
  })
}
