import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { builtInRules } from "@pulsekart/triage"

/** The CMS shows them to its reviewers beside the rules that it adds. */
export function GET(_req: MedusaRequest, res: MedusaResponse): void {
  res.json(builtInRules())
}
