import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { DISPENSING_MODULE } from "../../../../modules/dispensing"
import type DispensingModuleService from "../../../../modules/dispensing/service"

type WithdrawalStops = {
  orders: { order_id: string; order_number: number }[]
  /** Carts that were not paid. */
  open_carts: number
  /** Something of it was handed over. */
  handed_over: boolean
}

/** What taking the approval of a prescription back would stop, as it is now. */
export async function withdrawalStops(
  container: MedusaContainer,
  prescriptionId: string
): Promise<WithdrawalStops> {
  const { order_ids, ...stops } = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .stoppedByWithdrawal(prescriptionId)
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders({ id: order_ids }, { select: ["id", "display_id"], take: null })
  return {
    ...stops,
    orders: orders
      .map(({ id, display_id }) => ({ order_id: id, order_number: Number(display_id) }))
      .sort((one, other) => one.order_number - other.order_number),
  }
}
