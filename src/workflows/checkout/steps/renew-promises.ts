import { retrieveGuardedCart } from "@pulsekart/checkout-guards"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { DELIVERY_ZONE_MODULE } from "../../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../../modules/delivery-zone/service"
import { laneChoiceOf, laneOnOffer } from "../../../rules/lane"
import { isPromiseKept, lanePromise } from "../../../rules/lane-promise"

type PromiseChange = { old_promised_by: string; new_promised_by: string }

type Renewed = { promise_change: PromiseChange | null }
type Methods = { id: string; data: Record<string, unknown> | undefined }[]

/**
 * The promise of each chosen lane as it is for an order of this moment, saved in the cart. What was
 * shown is what the customer names, as a button pressed twice asks twice, and else what the cart said.
 *
 * @returns the promise that cannot be kept any more, if one was shown that much earlier
 */
export const renewPromisesStep = createStep(
  "renew-promises",
  async (input: { cart_id: string; seen_promised_by?: string }, { container }) => {
    const cart = await retrieveGuardedCart(container, input.cart_id)
    const pincode = cart.shipping_address?.postal_code
    const methods = cart.shipping_methods ?? []
    if (!pincode || methods.length === 0) {
      return new StepResponse<Renewed, Methods>({ promise_change: null }, [])
    }
    const stores = await container
      .resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
      .storesFor(pincode)
    let promise_change: PromiseChange | null = null
    const renewed: Methods = []
    for (const { id, data } of methods) {
      const choice = laneChoiceOf(data)
      const lane = choice && laneOnOffer(stores, choice)
      if (!lane) {
        continue
      }
      const promise = lanePromise(lane)
      const promised_by = promise.promised_by.toISOString()
      const shown = input.seen_promised_by ?? data?.promised_by
      if (typeof shown === "string" && !isPromiseKept(new Date(shown), promise)) {
        promise_change = { old_promised_by: shown, new_promised_by: promised_by }
      }
      renewed.push({ id, data: { ...data, promised_on: promise.promised_on, promised_by } })
    }
    await container.resolve(Modules.CART).updateShippingMethods(renewed)
    const before = methods.map(({ id, data }) => ({ id, data }))
    return new StepResponse<Renewed, Methods>({ promise_change }, before)
  },
  async (before, { container }) => {
    if (before?.length) {
      await container.resolve(Modules.CART).updateShippingMethods(before)
    }
  }
)
