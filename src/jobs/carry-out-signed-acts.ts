import type { MedusaContainer } from "@medusajs/framework/types"
import { PRESCRIPTION_MODULE } from "../modules/prescription"
import type PrescriptionModuleService from "../modules/prescription/service"
import type { SignedActKind } from "../modules/prescription/types"
import { carryOut } from "../procedures/prescription/carry-out"
import { recordAnswerWorkflow } from "../workflows/prescription/workflows/answer-query"
import { recordUploadWorkflow } from "../workflows/prescription/workflows/record-upload"
import { recordHoldRelease } from "../workflows/prescription/workflows/release-hold"
import { reviewPrescriptionWorkflow } from "../workflows/prescription/workflows/review-prescription"
import { withdrawAuthorisationWorkflow } from "../workflows/prescription/workflows/withdraw-authorisation"

const WORK: Record<SignedActKind, (container: MedusaContainer, id: string) => Promise<unknown>> = {
  upload: (container, prescription_id) =>
    recordUploadWorkflow(container).run({ input: { prescription_id } }),
  review: (container, review_id) =>
    reviewPrescriptionWorkflow(container).run({ input: { review_id } }),
  withdrawal: (container, withdrawal_id) =>
    withdrawAuthorisationWorkflow(container).run({ input: { withdrawal_id } }),
  hold_release: recordHoldRelease,
  query_answer: (container, answer_id) =>
    recordAnswerWorkflow(container).run({ input: { answer_id } }),
}

/**
 * Acts whose process ended before they were carried out, one after another until none is due. In every
 * process that does background work: each act is one process's for a time.
 */
export default async function carryOutSignedActs(container: MedusaContainer): Promise<void> {
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  let act = await service.claimSignedAct()
  while (act) {
    const { id, kind } = act
    // It is logged and put behind the others: the next one is not kept waiting by it.
    await carryOut(container, act, () => WORK[kind](container, id)).catch(() => undefined)
    act = await service.claimSignedAct()
  }
}

export const config = { name: "carry-out-signed-acts", schedule: { interval: 15_000 } }
