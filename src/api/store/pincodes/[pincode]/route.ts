import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { DELIVERY_ZONE_MODULE } from "../../../../modules/delivery-zone"
import type DeliveryZoneModuleService from "../../../../modules/delivery-zone/service"
import { istMinutesOfDay } from "../../../../lib/ist"

/** GET /store/pincodes/:pincode: whether we deliver there, by which lanes, and how soon. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const zones = req.scope.resolve<DeliveryZoneModuleService>(DELIVERY_ZONE_MODULE)
  const [store] = await zones.storesFor(req.params.pincode)
  const place = await zones.placeOf(req.params.pincode)
  const now = istMinutesOfDay()
  res.json({
    pincode: {
      pincode: place?.pincode ?? req.params.pincode,
      district: place?.district ?? null,
      state: place?.state ?? null,
      city: store.city,
      serviceable: true,
      lanes: store.lanes.map((lane) => ({
        ...lane,
        /** False after the cut-off: an order leaves on the next day. */
        open_today: now <= minutesOf(lane.cutoff_ist),
      })),
    },
  })
}

function minutesOf(time: string): number {
  const [hours, minutes] = time.split(":").map(Number)
  return hours * 60 + minutes
}
