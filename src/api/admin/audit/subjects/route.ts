import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { PostAuditSubjects } from "../validators"
import { findSubjects } from "./find-subjects"

/**
 * What somebody means by an order's number, a prescription's reference, a person's name or a product:
 * ids that the log is then searched by. Names go in a body, they have no place in a URL.
 */
export async function POST(
  req: MedusaRequest<PostAuditSubjects>,
  res: MedusaResponse
): Promise<void> {
  res.json({ ids: await findSubjects(req.scope, req.validatedBody.search) })
}
