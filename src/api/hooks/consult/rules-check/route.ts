import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { measurePatterns } from "../../../../modules/consult/measure-rules"
import type { HookRulesCheck } from "./validators"

/** The CMS asks before it publishes a pattern: how do the rules measure with it? */
export async function POST(req: MedusaRequest<HookRulesCheck>, res: MedusaResponse): Promise<void> {
  res.json(await measurePatterns(req.validatedBody.patterns))
}
