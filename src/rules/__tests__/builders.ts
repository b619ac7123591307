import type { MedicineFacts } from "../../contracts/medicine"

export function medicine(overrides: Partial<MedicineFacts> = {}): MedicineFacts {
  const name = overrides.medicine_id ?? "med_amoxicillin"
  return {
    medicine_id: name,
    product_id: `prod_${name}`,
    variant_id: `variant_${name}`,
    inventory_item_id: `iitem_${name}`,
    sku: name,
    kind: "medicine",
    scheme: "H",
    classification_id: "class_1",
    citation: "Schedule H",
    prescription_required: true,
    sellable: true,
    hsn: "3004",
    storage_class: "ambient",
    high_alert: false,
    pack_size_base_units: 1,
    base_unit: "capsule",
    splittable: true,
    list_mrp_paise: 1000,
    form: "capsule",
    strength_text: "500 mg",
    manufacturer: "Maker",
    molecules: [{ molecule_id: "mol_amoxicillin", name: "Amoxicillin", strength: "500 mg" }],
    ...overrides,
  }
}
