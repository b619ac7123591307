import type { MedusaContainer } from "@medusajs/framework/types"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"

/**
 * Said where the address is entered, because a storefront made for Medusa shows a refusal there, and
 * an empty list of lanes later without a word. An address without a pincode is not looked at.
 *
 * @throws pincode_unserviceable
 */
export async function assertAddressServed(
  container: MedusaContainer,
  address: unknown
): Promise<void> {
  if (typeof address !== "object" || address === null || !("postal_code" in address)) {
    return
  }
  if (typeof address.postal_code === "string") {
    await container
      .resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
      .storesFor(address.postal_code)
  }
}
