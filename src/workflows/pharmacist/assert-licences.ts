import { refusal } from "../../lib/errors"
import type PharmacistModuleService from "../../modules/pharmacist/service"

/** @throws invalid_request for an unknown licence */
export async function assertLicences(
  service: PharmacistModuleService,
  ids: string[]
): Promise<void> {
  const licences = ids.length > 0 ? await service.listStoreLicences({ id: ids }) : []
  if (licences.length !== new Set(ids).size) {
    throw refusal("invalid_request", "store_licence_ids: holds an unknown licence")
  }
}
