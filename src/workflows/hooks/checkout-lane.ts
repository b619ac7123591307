import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { refusal } from "../../lib/errors"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"

// A lane is checked when it is chosen; a line that is added later may not leave by it.
registerCheckoutGuard({
  name: "lane",
  check: async ({ cart, container }) => {
    const methods = cart.shipping_methods ?? []
    if (methods.length === 0) {
      throw refusal("lane_not_allowed", "Choose how the order should reach you")
    }
    const variantIds = (cart.items ?? []).flatMap((item) => item.variant_id ?? [])
    const facts = await container
      .resolve<MedicineModuleService>(MEDICINE_MODULE)
      .classify(variantIds)
    const schemes = variantIds.map(
      (variantId) => facts.find((fact) => fact.variant_id === variantId)?.scheme ?? null
    )
    const zones = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
    for (const { data } of methods) {
      const { store_id, mode, lane: code } = data ?? {}
      if (typeof store_id !== "string" || (mode !== "doorstep" && mode !== "pickup")) {
        throw refusal("lane_not_allowed", "Choose again how the order should reach you")
      }
      const pincode = cart.shipping_address?.postal_code ?? ""
      const lane = (await zones.storesFor(pincode))
        .find(({ location_id }) => location_id === store_id)
        ?.lanes.find((offer) => offer.code === code && offer.mode === mode)
      if (!lane) {
        throw refusal("lane_not_allowed", "Choose again how the order should reach you")
      }
      await zones.assertLaneAllowed({
        schemes,
        mode,
        location_id: store_id,
        pincode,
        storage: { cold_goods: facts.some((fact) => fact.storage_class === "cold"), lane },
      })
    }
  },
})
