import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { harmsIn, missingEssentials } from "@pulsekart/triage"
import { faultOfWords } from "../../../../modules/consult/evaluate-rules"
import type { HookRepliesCheck } from "./validators"

/** The CMS asks before it publishes a reply: what would be added to it, and what may not stand in it? */
export function POST(req: MedusaRequest<HookRepliesCheck>, res: MedusaResponse): void {
  const { topic, texts } = req.validatedBody
  res.json({
    texts: texts.map(({ locale, body }) => ({
      locale,
      missing: missingEssentials(topic, locale, body).map((line) => line[locale]),
      harms: harmsIn(topic, locale, body),
      fault: faultOfWords(body) ?? null,
    })),
  })
}
