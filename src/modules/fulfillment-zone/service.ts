import type {
  CalculatedShippingOptionPrice,
  CreateFulfillmentResult,
  FulfillmentDTO,
  FulfillmentItemDTO,
  FulfillmentOption,
  FulfillmentOrderDTO,
  ValidateFulfillmentDataContext,
} from "@medusajs/framework/types"
import { AbstractFulfillmentProviderService } from "@medusajs/framework/utils"
import type { LaneChoice } from "../../contracts/lane"
import { customerRefusal, refusal } from "../../lib/errors"
import { goodsOf, laneChoiceOf, laneOnOffer } from "../../rules/lane"
import { lanePromise } from "../../rules/lane-promise"
import type { ZoneProviderDependencies } from "./dependencies"
import { assertParcelMayLeave } from "./parcel-gate"

/** What a chosen method keeps: the promise is the one that was true when the lane was chosen. */
type ChosenLane = LaneChoice & { promised_on: string; promised_by: string }

/** Lanes as shipping options, and the last gate before a parcel. The only provider registered. */
export default class ZoneFulfillmentProvider extends AbstractFulfillmentProviderService {
  static override readonly identifier = "zone"

  constructor(private readonly dependencies: ZoneProviderDependencies) {
    super()
  }

  override async getFulfillmentOptions(): Promise<FulfillmentOption[]> {
    return [{ id: "lane" }, { id: "return", is_return: true }]
  }

  override async validateOption(data: Record<string, unknown>): Promise<boolean> {
    return data.id === "return" || laneChoiceOf(data) !== null
  }

  /** Lanes have flat prices. */
  override async canCalculate(): Promise<boolean> {
    return false
  }

  override async calculatePrice(): Promise<CalculatedShippingOptionPrice> {
    throw refusal("invalid_request", "price_type: a lane has a flat price")
  }

  /**
   * What the method keeps comes from the option and never from the client.
   *
   * @throws MedusaError pincode_unserviceable, wrong_store, lane_not_allowed
   */
  override async validateFulfillmentData(
    optionData: Record<string, unknown>,
    _data: Record<string, unknown>,
    context: ValidateFulfillmentDataContext
  ): Promise<ChosenLane> {
    const choice = laneChoiceOf(optionData)
    if (!choice) {
      throw customerRefusal("lane_not_allowed", "general")
    }
    const pincode = context.shipping_address?.postal_code
    if (!pincode) {
      throw customerRefusal("pincode_unserviceable", "no_address")
    }
    const stores = await this.dependencies.deliveryZone.storesFor(pincode)
    if (!stores.some(({ location_id }) => location_id === choice.store_id)) {
      throw customerRefusal("wrong_store", "general")
    }
    const lane = laneOnOffer(stores, choice)
    if (!lane) {
      throw customerRefusal("lane_not_allowed", "not_there", { pincode })
    }
    const { promised_on, promised_by } = lanePromise(lane)

    const variantIds = (context.items ?? []).flatMap((item) => item.variant_id ?? [])
    const goods = goodsOf(variantIds, await this.dependencies.medicine.classify(variantIds))
    await this.dependencies.deliveryZone.assertLaneAllowed({
      schemes: goods.schemes,
      mode: choice.mode,
      location_id: choice.store_id,
      pincode,
      on: promised_by,
      storage: { cold_goods: goods.cold, lane },
    })
    return { ...choice, promised_on, promised_by: promised_by.toISOString() }
  }

  override async createFulfillment(
    _data: Record<string, unknown>,
    items: Partial<Omit<FulfillmentItemDTO, "fulfillment">>[],
    order: Partial<FulfillmentOrderDTO> | undefined,
    fulfillment: Partial<Omit<FulfillmentDTO, "provider_id" | "data" | "items">>
  ): Promise<CreateFulfillmentResult> {
    // Core's own route takes these days from the request.
    if (fulfillment.shipped_at || fulfillment.delivered_at) {
      throw refusal(
        "invalid_request",
        "shipped_at, delivered_at: a parcel leaves by a pharmacist's handover"
      )
    }
    await assertParcelMayLeave(
      { orderId: order?.id, locationId: fulfillment.location_id, items },
      this.dependencies
    )
    // All that core hands back when the fulfilment is cancelled.
    return { data: { fulfillment_id: fulfillment.id }, labels: [] }
  }

  /**
   * Core goes by its own delivery mark, which a crash may leave out.
   *
   * @throws MedusaError state_conflict when a pharmacist has handed the parcel over
   */
  override async cancelFulfillment(
    data: Record<string, unknown>
  ): Promise<Record<string, unknown>> {
    if (typeof data.fulfillment_id === "string") {
      await this.dependencies.dispensing.assertNotHandedOver(data.fulfillment_id)
    }
    return {}
  }

  /** A return is picked up by the store; no carrier is told. */
  override async createReturnFulfillment(): Promise<CreateFulfillmentResult> {
    return { data: {}, labels: [] }
  }
}
