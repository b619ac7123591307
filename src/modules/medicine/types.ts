import type { BaseUnit, MedicineKind, Scheme, StorageClass } from "../../contracts/medicine"
import type { IstDate } from "../../lib/ist"

export type ClassificationRule = { scheme: Scheme; effective_from: IstDate; citation: string }

export type NewMolecule = { name: string; rules: readonly ClassificationRule[] }

/** What somebody who searches by this name is looking for: exactly these molecules. */
export type NewSearchName = { name: string; kind: "brand" | "complaint"; molecule_ids: string[] }

export type NewMedicine = {
  product_id: string
  variant_id: string
  inventory_item_id: string
  sku: string
  kind: MedicineKind
  form: string
  strength_text: string
  pack_size_base_units: number
  base_unit: BaseUnit
  splittable: boolean
  storage_class: StorageClass
  hsn: string
  manufacturer: string
  high_alert: boolean
  contents: { molecule_id: string; strength: string }[]
  list_price: { mrp_paise: number; effective_from: IstDate; citation: string }
  /** A row of the medicine itself, beside those of its molecules. */
  own_rule: ClassificationRule | null
}

type Subject =
  { molecule_id: string; medicine_id?: null } | { medicine_id: string; molecule_id?: null }

export type NewClassification = Subject & ClassificationRule

export type ClassificationRow = {
  id: string
  molecule_id: string | null
  medicine_id: string | null
  /** Name of the molecule the row speaks of; null when it speaks of the medicine itself. */
  molecule_name: string | null
  scheme: Scheme
  effective_from: IstDate
  effective_to: IstDate | null
  citation: string
}

export type PriceRow = {
  id: string
  mrp_paise: number
  effective_from: IstDate
  effective_to: IstDate | null
  citation: string
}
