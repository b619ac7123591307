import type { MedusaContainer } from "@medusajs/framework/types"
import { CMS_MODULE } from "../../modules/cms"
import type { CmsDoctor } from "../../modules/cms/schemas"
import type CmsModuleService from "../../modules/cms/service"
import { CONSULT_MODULE } from "../../modules/consult"
import { plainBody } from "../../modules/consult/replies/compose"
import { HANDOVER_TEXTS } from "../../modules/consult/replies/texts"
import { withHelp } from "../../modules/consult/replies/with-help"
import type ConsultModuleService from "../../modules/consult/service"
import type { SessionRow } from "../../modules/consult/sessions"
import type { MessageView } from "../../modules/consult/types"
import { recordConsultAct } from "./record-consult-act"

type HandoverInput = {
  session: SessionRow
  to: "pharmacist" | "doctor"
  /** Otherwise what the last answer was about. */
  specialty?: string
  /** Otherwise the session's. */
  pincode?: string
}

type Handover = { message: MessageView; doctors: CmsDoctor[] }

const DOCTORS = 5
const LOOK_BACK = 10

/**
 * Passes the consult on to a person. A pharmacist finds it in the queue; doctors are named, nearest
 * first, and hear nothing of it.
 *
 * @throws cms_unavailable, invalid_request for a pincode that does not exist
 */
export async function handOver(
  container: MedusaContainer,
  { session, to, specialty, pincode }: HandoverInput
): Promise<Handover> {
  const service = container.resolve<ConsultModuleService>(CONSULT_MODULE)
  const language = session.locale
  const specialties = specialty ? [specialty] : await specialtiesOf(service, session)
  const doctors =
    to === "doctor"
      ? await findDoctors(
          container,
          session,
          specialties,
          pincode ?? (await service.conversations.pincodeOf(session))
        )
      : []
  const code = to === "doctor" && doctors.length === 0 ? "no_doctor" : to
  const [rules, raised] = await Promise.all([
    service.safetyRules(),
    service.conversations.latestRedFlag(session),
  ])
  const body = plainBody(HANDOVER_TEXTS[code][language], {
    specialties,
    offers: code === "no_doctor" ? ["pharmacist"] : [],
  })
  const reply = { kind: "handover" as const, code, body }
  const { message, act_id } = await service.conversations.handOver(
    session,
    withHelp(reply, { raised, doubt: null }, { rules, language })
  )
  await recordConsultAct(container, act_id)
  return { message, doctors }
}

async function specialtiesOf(
  service: ConsultModuleService,
  session: SessionRow
): Promise<string[]> {
  const { messages } = await service.conversations.messages(session, {
    limit: LOOK_BACK,
    order: "desc",
  })
  return messages.find(({ specialties }) => specialties.length > 0)?.specialties ?? []
}

/** Of the first specialty that has one; a general doctor when the question named none. */
async function findDoctors(
  container: MedusaContainer,
  session: SessionRow,
  specialties: string[],
  pincode: string | null
): Promise<CmsDoctor[]> {
  const cms = container.resolve<CmsModuleService>(CMS_MODULE)
  for (const specialty of [...specialties, undefined]) {
    const { doctors } = await cms.findDoctors({
      locale: session.locale,
      limit: DOCTORS,
      specialty,
      pincode: pincode ?? undefined,
    })
    if (doctors.length > 0) {
      return doctors
    }
  }
  return []
}
