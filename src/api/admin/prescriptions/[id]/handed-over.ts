import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { istDate, type IstDate } from "../../../../lib/ist"
import { DISPENSING_MODULE } from "../../../../modules/dispensing"
import type DispensingModuleService from "../../../../modules/dispensing/service"

type HandedOver = {
  on: IstDate
  quantity_base_units: number
  order_id: string
  order_number: number
}

/** What was ever handed over on prescriptions, by their ids; whose accounts they are of is not asked. */
export async function handedOverOn(
  container: MedusaContainer,
  prescription_ids: string[]
): Promise<Map<string, HandedOver[]>> {
  const supplies = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .suppliesOn({ prescription_ids, since: new Date(0) })
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: [...new Set(supplies.map(({ order_id }) => order_id))] },
      { select: ["id", "display_id"], take: null }
    )
  const numbers = new Map(orders.map(({ id, display_id }) => [id, Number(display_id)]))
  return new Map(
    prescription_ids.map((id) => [
      id,
      supplies
        .filter(({ prescription_id }) => prescription_id === id)
        .map(({ when_handed_over, quantity_base_units, order_id }) => ({
          on: istDate(new Date(when_handed_over)),
          quantity_base_units,
          order_id,
          order_number: numbers.get(order_id) ?? 0,
        })),
    ])
  )
}
