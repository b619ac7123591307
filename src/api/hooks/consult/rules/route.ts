import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { builtInRules } from "../../../../modules/consult/triage/built-in-rules"

/** The CMS shows them to its reviewers beside the rules that it adds. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.json(builtInRules())
}
