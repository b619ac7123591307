import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { builtInReplies, builtInRules } from "@pulsekart/triage"

/** The CMS shows them to its reviewers beside the rules that it adds and the replies that it words. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.json({ ...builtInRules(), replies: builtInReplies() })
}
