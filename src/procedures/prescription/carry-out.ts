import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { PRESCRIPTION_MODULE } from "../../modules/prescription"
import type PrescriptionModuleService from "../../modules/prescription/service"
import type { ActToCarryOut } from "../../modules/prescription/signed-acts"

/**
 * Does what follows from an act that is on record, under its lease: one process at a time. What fails
 * is tried again later, behind the others, and in the end shown as failed.
 */
export async function carryOut<Result>(
  container: MedusaContainer,
  act: ActToCarryOut,
  work: () => Promise<Result>
): Promise<Result> {
  const service = container.resolve<PrescriptionModuleService>(PRESCRIPTION_MODULE)
  let result: Result
  try {
    result = await work()
  } catch (error) {
    const code = error instanceof MedusaError && error.code ? error.code : "internal_error"
    const state = await service.failSignedAct(act, code)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `${act.kind} ${act.id} could not be carried out: ${code}, now ${state ?? "taken over"}`
      )
    throw error
  }
  await service.completeSignedAct(act)
  return result
}
