import type { MedusaContainer } from "@medusajs/framework/types"
import { PHARMACIST_MODULE } from "../../../modules/pharmacist"
import type PharmacistModuleService from "../../../modules/pharmacist/service"
import { PRESCRIPTION_MODULE } from "../../../modules/prescription"
import type { ReleaseHoldInput } from "../../../modules/prescription/holds"
import type PrescriptionModuleService from "../../../modules/prescription/service"
import { recordAudit } from "../../audit/steps/record-audit"

/**
 * A pharmacist lets a prescription be reviewed although another account sent the same image. The
 * reason stays in the prescription module, sealed; the log names who and which.
 *
 * @throws pharmacist_required, not_found, already_reviewed, claim_held, claim_required, state_conflict
 */
export async function releasePrescriptionHold(
  container: MedusaContainer,
  input: Omit<ReleaseHoldInput, "pharmacist_snapshot">
): Promise<void> {
  const pharmacist = await container
    .resolve<PharmacistModuleService>(PHARMACIST_MODULE)
    .activePharmacist(input.user_id)
  const releaseId = await container
    .resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
    .releaseHold({ ...input, pharmacist_snapshot: pharmacist })
  await recordAudit(container, {
    actor_type: "user",
    actor_id: input.user_id,
    action: "prescription.hold_released",
    resource_type: "prescription",
    resource_id: input.prescription_id,
    detail: { release_id: releaseId },
  })
}
