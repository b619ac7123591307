import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { customerRefusal } from "../../lib/errors"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { lanePromise } from "../../rules/lane-promise"
import { laneOfMethod } from "../delivery-zone/lane-of-method"

// A lane is checked when it is chosen; a line that is added later may not leave by it.
registerCheckoutGuard({
  name: "lane",
  check: async ({ cart, container }) => {
    const methods = cart.shipping_methods ?? []
    if (methods.length === 0) {
      throw customerRefusal("lane_not_allowed", "choose")
    }
    const variantIds = (cart.items ?? []).flatMap((item) => item.variant_id ?? [])
    const facts = await container
      .resolve<MedicineModuleService>(MEDICINE_MODULE)
      .classify(variantIds)
    const schemes = variantIds.map(
      (variantId) => facts.find((fact) => fact.variant_id === variantId)?.scheme ?? null
    )
    const zones = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
    const pincode = cart.shipping_address?.postal_code ?? ""
    const stores = await zones.storesFor(pincode)
    for (const { data } of methods) {
      const chosen = laneOfMethod(stores, data)
      if (!chosen) {
        throw customerRefusal("lane_not_allowed", "general")
      }
      const { store_id, mode, lane } = chosen
      await zones.assertLaneAllowed({
        schemes,
        mode,
        location_id: store_id,
        pincode,
        on: lanePromise(lane).promised_by,
        storage: { cold_goods: facts.some((fact) => fact.storage_class === "cold"), lane },
      })
    }
  },
})
