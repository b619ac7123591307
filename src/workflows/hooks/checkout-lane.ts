import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { customerRefusal } from "../../lib/errors"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { goodsOf, laneChoiceOf, laneOnOffer } from "../../rules/lane"
import { lanePromise } from "../../rules/lane-promise"

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
    const goods = goodsOf(variantIds, facts)
    const zones = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
    const pincode = cart.shipping_address?.postal_code ?? ""
    const stores = await zones.storesFor(pincode)
    for (const { data } of methods) {
      const choice = laneChoiceOf(data)
      const lane = choice && laneOnOffer(stores, choice)
      if (!choice || !lane) {
        throw customerRefusal("lane_not_allowed", "general")
      }
      await zones.assertLaneAllowed({
        schemes: goods.schemes,
        mode: choice.mode,
        location_id: choice.store_id,
        pincode,
        on: lanePromise(lane).promised_by,
        storage: { cold_goods: goods.cold, lane },
      })
    }
  },
})
