import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { withdrawImproving } from "../../../../../../procedures/consult/withdraw-improving"
import { ownSession, shownSession } from "../../../own-session"

/** Withdraws this consent alone: the consult goes on, and nobody reads it to correct rules. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const session = await ownSession(req)
  await withdrawImproving(req.scope, session)
  res.json({ session: shownSession({ ...session, may_improve: false }) })
}
