import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import type { GenericLine } from "../../contracts/medicine"
import { productOf } from "../../lib/name-of-line"
import { DISPENSING_MODULE } from "../../modules/dispensing"
import type DispensingModuleService from "../../modules/dispensing/service"
import { MEDICINE_MODULE } from "../../modules/medicine"
import type MedicineModuleService from "../../modules/medicine/service"
import type { CustomerPrescription } from "../../modules/prescription/customer-view"

/** What a line of a prescription is about, and how much of it can still be ordered. */
type LineSupply = { title: string | null; remaining_base_units: number }

/**
 * By the line's id. A line is called what was approved; one that was not, what its cart calls it. Nothing
 * of the paper itself is read.
 */
export async function supplyOfLines(
  container: MedusaContainer,
  prescriptions: Pick<CustomerPrescription, "id" | "lines">[]
): Promise<(lineId: string) => LineSupply> {
  const lines = prescriptions.flatMap((one) => one.lines)
  if (lines.length === 0) {
    return () => ({ title: null, remaining_base_units: 0 })
  }
  const approvals = await container
    .resolve<DispensingModuleService>(DISPENSING_MODULE)
    .suppliesLeftOn(prescriptions.map(({ id }) => id))
  const [products, generics, inCart] = await Promise.all([
    productTitles(
      container,
      lines.flatMap(({ medicine_id }) => medicine_id ?? [])
    ),
    genericTitles(
      container,
      approvals.flatMap(({ generic }) => generic ?? [])
    ),
    cartTitles(
      container,
      lines.flatMap(({ cart_line_id }) => cart_line_id ?? [])
    ),
  ])
  return (lineId) => {
    const line = lines.find(({ id }) => id === lineId)
    const approval = approvals.find((one) => one.prescription_line_id === lineId)
    return {
      title:
        products.get(line?.medicine_id ?? "") ??
        (approval?.generic ? generics(approval.generic) : undefined) ??
        inCart.get(line?.cart_line_id ?? "") ??
        null,
      remaining_base_units: approval?.left_base_units ?? 0,
    }
  }
}

async function productTitles(
  container: MedusaContainer,
  medicineIds: string[]
): Promise<Map<string, string>> {
  if (medicineIds.length === 0) {
    return new Map()
  }
  const facts = await container
    .resolve<MedicineModuleService>(MEDICINE_MODULE)
    .classifyMedicines(medicineIds)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "title"],
    filters: { id: facts.map(({ product_id }) => product_id) },
  })
  const titles = new Map(data.map(({ id, title }) => [id, title]))
  return new Map(
    facts.flatMap(({ medicine_id, product_id }) => {
      const title = titles.get(product_id)
      return title === undefined ? [] : [[medicine_id, title] as const]
    })
  )
}

/** "Omeprazole 20 mg capsule" */
async function genericTitles(
  container: MedusaContainer,
  generics: GenericLine[]
): Promise<(generic: GenericLine) => string> {
  const ids = generics.flatMap(({ molecules }) => molecules.map(({ molecule_id }) => molecule_id))
  const known = ids.length
    ? await container
        .resolve<MedicineModuleService>(MEDICINE_MODULE)
        .listMolecules({ id: [...new Set(ids)] }, { take: null })
    : []
  const nameOf = new Map(known.map(({ id, name }) => [id, name]))
  return ({ molecules, form }) =>
    `${molecules
      .map(({ molecule_id, strength }) => `${nameOf.get(molecule_id) ?? ""} ${strength}`.trim())
      .join(" + ")} ${form}`
}

async function cartTitles(
  container: MedusaContainer,
  cartLineIds: string[]
): Promise<Map<string, string>> {
  if (cartLineIds.length === 0) {
    return new Map()
  }
  const items = await container
    .resolve(Modules.CART)
    .listLineItems({ id: [...new Set(cartLineIds)] }, { take: null })
  return new Map(
    items.flatMap((item) => {
      const title = productOf(item)
      return title === null ? [] : [[item.id, title] as const]
    })
  )
}
