import type { MedusaContainer } from "@medusajs/framework/types"
import { CONSULT_MODULE } from "../../modules/consult"
import type ConsultModuleService from "../../modules/consult/service"
import type { ReviewVerdict } from "../../modules/consult/types"
import { PHARMACIST_MODULE } from "../../modules/pharmacist"
import type PharmacistModuleService from "../../modules/pharmacist/service"
import { recordConsultAct } from "./record-consult-act"

type ConsultVerdict = {
  review_id: string
  user_id: string
  verdict: ReviewVerdict
  note?: string
  answer?: string
  also?: string[]
}

/** @throws pharmacist_required, not_found, already_reviewed, answer_required */
export async function reviewConsult(
  container: MedusaContainer,
  { review_id, ...input }: ConsultVerdict
): ReturnType<ConsultModuleService["desk"]["submitReview"]> {
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(input.user_id)
  const given = await container
    .resolve<ConsultModuleService>(CONSULT_MODULE)
    .desk.submitReview(review_id, { ...input, pharmacist_id: pharmacist.id })
  await recordConsultAct(container, given.review.id)
  return given
}
