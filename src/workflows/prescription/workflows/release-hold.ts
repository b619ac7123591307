import type { MedusaContainer } from "@medusajs/framework/types"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type { ReleaseHoldInput } from "../../../modules/prescription/holds"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { recordAudit } from "../../../procedures/audit/record-audit"
import { carryOut } from "../../../procedures/prescription/carry-out"

/**
 * A pharmacist lets a prescription be reviewed although another account sent the same image. The
 * reason stays in the prescription module, sealed; the log names who and which.
 *
 * @throws pharmacist_required, not_found, already_reviewed, claim_held, claim_required,
 * pages_not_opened, state_conflict
 */
export async function releasePrescriptionHold(
  container: MedusaContainer,
  input: Omit<ReleaseHoldInput, "pharmacist_snapshot">
): Promise<void> {
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(input.user_id)
  const act = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .releaseHold({ ...input, pharmacist_snapshot: pharmacist })
  await carryOut(container, act, () => recordHoldRelease(container, act.id))
}

/** What follows from a release: its row in the log. Safe N times. */
export async function recordHoldRelease(
  container: MedusaContainer,
  releaseId: string
): Promise<void> {
  const release = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .holdReleaseToCarryOut(releaseId)
  await recordAudit(container, {
    act_id: release.id,
    actor_type: "user",
    actor_id: release.pharmacist_user_id,
    action: "prescription.hold_released",
    resource_type: "prescription",
    resource_id: release.prescription_id,
    detail: { release_id: release.id },
  })
}
