import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type StockService from "../../../modules/inventory/service"
import type { LotStatus } from "../../../modules/inventory/models/lot"

export const setLotStatusStep = createStep(
  "set-lot-status",
  async (input: { lot_id: string; status: LotStatus }, { container }) => {
    const stock = container.resolve<StockService>(Modules.INVENTORY)
    const { lot, before } = await stock.setLotStatus(input.lot_id, input.status)
    return new StepResponse(lot, { lot_id: lot.id, before })
  },
  async (changed, { container }) => {
    if (changed) {
      await container
        .resolve<StockService>(Modules.INVENTORY)
        .setLotStatus(changed.lot_id, changed.before)
    }
  }
)
