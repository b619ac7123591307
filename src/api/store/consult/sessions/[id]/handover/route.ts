import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { handOver } from "../../../../../../procedures/consult/hand-over"
import { ownSession } from "../../../own-session"
import type { StoreHandOver } from "../../../validators"

/** Passes the consult to a pharmacist, or names doctors near the customer. */
export async function POST(req: MedusaRequest<StoreHandOver>, res: MedusaResponse): Promise<void> {
  const session = await ownSession(req)
  const { message, doctors } = await handOver(req.scope, { session, ...req.validatedBody })
  res.status(201).json({ message, doctors })
}
