import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import type { LaneOffer, LanePromise, ServingStore } from "../../contracts/lane"
import { customerRefusal } from "../../lib/errors"
import { DELIVERY_ZONE_MODULE } from "../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../modules/delivery-zone/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { goodsOf } from "../../rules/lane"
import { lanePromise } from "../../rules/lane-promise"
import { servingStoreOfCart, type Unserved } from "./serving-store-of-cart"

type Option = { data?: Record<string, unknown> | null }

/**
 * Of the shipping options that core lists for a cart, the lanes that its goods may leave by, each with
 * its promise of this moment. When there is none, `unavailable` says why.
 */
export async function lanesOfCart<Listed extends Option>(
  container: MedusaContainer,
  { cart_id, options }: { cart_id: string; options: Listed[] }
): Promise<{ lanes: (Listed & LanePromise)[]; unavailable: Unserved | null }> {
  const served = await servingStoreOfCart(container, cart_id)
  if ("unserved" in served) {
    return { lanes: [], unavailable: served.unserved }
  }
  const allowed = await lanesAllowed(container, { cart_id, store: served.store })
  const lanes = options.flatMap((option) => {
    const lane = allowed.find(({ code }) => code === option.data?.lane)
    return lane ? [{ ...option, ...lanePromise(lane) }] : []
  })
  const unavailable = lanes.length > 0 ? null : customerRefusal("lane_not_allowed", "none_suits")
  return { lanes, unavailable }
}

async function lanesAllowed(
  container: MedusaContainer,
  { cart_id, store }: { cart_id: string; store: ServingStore }
): Promise<LaneOffer[]> {
  const zones = container.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const cart = await container
    .resolve(Modules.CART)
    .retrieveCart(cart_id, { relations: ["items", "shipping_address"] })
  const variantIds = (cart.items ?? []).flatMap(({ variant_id }) => variant_id ?? [])
  const facts = await container.resolve<MedicineModuleService>(MEDICINE_MODULE).classify(variantIds)
  const goods = goodsOf(variantIds, facts)
  const allowed: LaneOffer[] = []
  for (const lane of store.lanes) {
    try {
      await zones.assertLaneAllowed({
        schemes: goods.schemes,
        mode: lane.mode,
        location_id: store.location_id,
        pincode: cart.shipping_address?.postal_code,
        on: lanePromise(lane).promised_by,
        storage: { cold_goods: goods.cold, lane },
      })
      allowed.push(lane)
    } catch (error) {
      if (!(error instanceof MedusaError) || error.code !== "lane_not_allowed") {
        throw error
      }
    }
  }
  return allowed
}
