import type { MedusaContainer } from "@medusajs/framework/types"
import { ChangeActionType, Modules } from "@medusajs/framework/utils"
import { refusal } from "../../lib/errors"
import { nameOf, productOf } from "../../lib/name-of-line"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import { needsPrescription } from "../../rules/may-be-sold"

/**
 * Staff add no scheduled medicine to an order by hand: an allocation comes from a customer's cart.
 * Some of core's confirmations reserve nothing (a draft's edit, an exchange or a claim without a
 * shipping method), so they would pass silently here and be refused at the parcel only. This is the
 * early answer; the nets in stock and parcel hold by themselves, also against a rival edit.
 *
 * @throws rx_required, unclassified, unsellable
 */
export async function assertNoScheduledLineAdded(
  container: MedusaContainer,
  orderId: string
): Promise<void> {
  const preview = await container.resolve(Modules.ORDER).previewOrderChange(orderId)
  const added = (preview.items ?? []).filter((item) =>
    item.actions?.some(({ action }) => action === ChangeActionType.ITEM_ADD)
  )
  if (added.length === 0) {
    return
  }
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify(added.flatMap((item) => item.variant_id ?? []))
  for (const item of added) {
    const known = facts.find(({ variant_id }) => variant_id === item.variant_id)
    const name = nameOf({ title: productOf(item) })
    if (needsPrescription(known, name)) {
      throw refusal(
        "rx_required",
        `${name}: a scheduled medicine is ordered by its customer, with a prescription`
      )
    }
  }
}
