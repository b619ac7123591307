import type { MedusaResponse, MedusaStoreRequest } from "@medusajs/framework/http"
import { customerRefusal } from "../../../../lib/errors"
import { MEDICINE_MODULE } from "../../../../modules/medicine"
import type MedicineModuleService from "../../../../modules/medicine/service"
import { shelfOf } from "../shelf"
import type { StoreGetMedicine } from "../validators"

/** One medicine by its own id or its product's, with what is in it. */
export async function GET(
  req: MedusaStoreRequest<unknown, StoreGetMedicine>,
  res: MedusaResponse
): Promise<void> {
  const {
    medicines: [shown],
  } = await shelfOf(req.scope, {
    id: req.params.id,
    pincode: req.validatedQuery.pincode,
    salesChannelIds: req.publishable_key_context.sales_channel_ids,
    limit: 1,
  })
  if (!shown) {
    throw customerRefusal("not_found", "medicine")
  }
  const [facts] = await req.scope
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classify([shown.variant_id])
  res.json({
    medicine: {
      ...shown,
      molecules: facts?.molecules.map(({ name, strength }) => ({ name, strength })) ?? [],
      citation: facts?.citation ?? null,
      base_unit: facts?.base_unit ?? null,
      pack_size_base_units: facts?.pack_size_base_units ?? null,
      splittable: facts?.splittable ?? false,
    },
  })
}
