import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { localeOfRequest } from "../../../../lib/locale"
import { promiseText } from "../../../../lib/promise-text"
import { DELIVERY_ZONE_MODULE } from "../../../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../../../modules/delivery-zone/service"
import { lanePromise } from "../../../../rules/lane-promise"

/** GET /store/pincodes/:pincode: whether we deliver there, by which lanes, and how soon. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const zones = req.scope.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const [store] = await zones.storesFor(req.params.pincode)
  const place = await zones.placeOf(req.params.pincode)
  const locale = localeOfRequest(req)
  res.json({
    pincode: {
      pincode: place?.pincode ?? req.params.pincode,
      district: place?.district ?? null,
      state: place?.state ?? null,
      city: store.city,
      serviceable: true,
      lanes: store.lanes.map((lane) => {
        const promise = lanePromise(lane)
        return { ...lane, ...promise, promise_text: promiseText(promise, locale) }
      }),
    },
  })
}
