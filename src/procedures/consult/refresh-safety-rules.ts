import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CMS_MODULE } from "../../modules/cms"
import type { CmsSafety } from "../../modules/cms/schemas"
import type CmsModuleService from "../../modules/cms/service"
import { CONSULT_MODULE } from "../../modules/consult"
import { measureRules } from "../../modules/consult/measure-rules"
import { safetyRules, type SafetyRules } from "../../modules/consult/safety-rules"
import type ConsultModuleService from "../../modules/consult/service"

/** Refused with the rules of this process's code: not measured and reported again. */
let refused: string | undefined

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
  const inUse = (await service.safetyRules()).version_hash
  if (given.version_hash === inUse || given.version_hash === refused) {
    return
  }
  const rules = rulesOf(given)
  const evaluation = await measureRules(rules)
  await service.keepSafetyRules(given.version_hash, rules, evaluation)
  if (!evaluation.accepted) {
    refused = given.version_hash
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
