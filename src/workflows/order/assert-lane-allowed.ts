import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import { laneModeOf } from "../../rules/lane"

/**
 * The schedules of a parcel against the way it leaves (docs/law.md D4): H1 over the counter only, unless
 * a policy row says otherwise.
 *
 * @throws lane_not_allowed
 */
export async function assertLaneAllowed(
  container: MedusaContainer,
  parcel: { orderId: string; locationId: string; schemes: (string | null)[]; on: Date }
): Promise<void> {
  const order = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(parcel.orderId, { relations: ["shipping_address", "shipping_methods"] })
  await container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE).assertLaneAllowed({
    schemes: parcel.schemes,
    mode: laneModeOf(order),
    location_id: parcel.locationId,
    pincode: order.shipping_address?.postal_code,
    on: parcel.on,
  })
}
