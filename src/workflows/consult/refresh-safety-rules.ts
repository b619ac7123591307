import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CMS_MODULE } from "../../modules/cms"
import type { CmsSafety } from "../../modules/cms/schemas"
import type CmsModuleService from "../../modules/cms/service"
import { CONSULT_MODULE } from "../../modules/consult"
import { evaluateRules } from "../../modules/consult/evaluate-rules"
import { safetyRules, type SafetyRules } from "../../modules/consult/safety-rules"
import type ConsultModuleService from "../../modules/consult/service"
import { triage } from "../../modules/consult/triage"

/**
 * Copies the CMS's safety content when it has changed. What does not pass its evaluation is kept
 * with its faults and never used; the last good copy goes on. Safe to run anywhere, any number of
 * times at once.
 *
 * @throws cms_unavailable
 */
export async function refreshSafetyRules(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  const given: CmsSafety = await container.resolve<CmsModuleService>(CMS_MODULE).safety()
  if ((await service.safetyRules()).version_hash === given.version_hash) {
    return
  }
  const rules = rulesOf(given)
  const evaluation = evaluateRules(
    rules,
    (message, patterns) => triage(message, { patterns: [...patterns] }).flag !== null
  )
  await service.keepSafetyRules(given.version_hash, rules, evaluation)
  if (!evaluation.accepted) {
    const faults = evaluation.faults.map(({ subject, reason }) => `${subject} ${reason}`)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Safety content ${given.version_hash.slice(0, 12)} is not used: ${faults.join(", ")}`)
  }
}

/** Each reply with the lines it names, in its own language. */
function rulesOf({ patterns, replies, helplines }: CmsSafety): SafetyRules {
  return safetyRules.parse({
    patterns,
    helplines,
    replies: replies.map((reply) => ({
      ...reply,
      helplines: reply.helplines.flatMap((id) =>
        helplines.filter((line) => line.id === id && line.locale === reply.locale)
      ),
    })),
  })
}
