import { registerCheckoutGuard } from "@pulsekart/checkout-guards"
import { MathBN } from "@medusajs/framework/utils"
import { productOf } from "../../lib/name-of-line"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import { allocationIdOf } from "../../modules/dispensing/order-lines"
import type DispensingModuleService from "../../modules/dispensing/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"

// No payment is opened and no order is placed for a scheduled line without its allocation.
registerCheckoutGuard({
  name: "prescription",
  check: async ({ cart, container }) => {
    const items = cart.items ?? []
    const medicines = container.resolve<MedicineModuleService>(MEDICINE_MODULE)
    const dispensing = container.resolve<DispensingModuleService>(DISPENSING_MODULE)
    const facts = new Map(
      (await medicines.classify(items.flatMap((item) => item.variant_id ?? []))).map((row) => [
        row.variant_id,
        row,
      ])
    )
    await dispensing.assertCartAllocated({
      cart_id: cart.id,
      customer_id: cart.customer?.id,
      lines: items.map((item) => ({
        line_id: item.id,
        title: productOf(item),
        variant_id: item.variant_id ?? "",
        quantity: MathBN.convert(item.quantity).toNumber(),
        facts: facts.get(item.variant_id ?? ""),
        allocation_id: allocationIdOf(item.metadata),
      })),
    })
  },
})
