import { onShelfAndCart } from "./bad-input/cart"
import { againstProtocol } from "./bad-input/protocol"
import { inConsults } from "./bad-input/in-consults"
import type { HostileRequest, Scene } from "./bad-input/request"
import { byStaff } from "./bad-input/staff"
import { byStrangers } from "./bad-input/strangers"
import { asUploads } from "./bad-input/uploads"

/** Every request here must be refused with a 4xx, a `type` and a `code`, and leave nothing behind. */
export async function hostileRequests(scene: Scene): Promise<HostileRequest[]> {
  return [
    ...onShelfAndCart(scene),
    ...againstProtocol(scene),
    ...byStrangers(scene),
    ...inConsults(scene),
    ...(await asUploads(scene)),
    ...byStaff(scene),
  ]
}
