/** A list of the law as it is stored: its name, and for a State's own list the state's code (`STATE:KL`). */
export type Scheme =
  "OTC" | "G" | "C1" | "C" | "H" | "H1" | "X" | "NDPS" | "MTP" | `STATE:${string}`

export type MedicineKind = "medicine" | "device" | "other"
export type StorageClass = "ambient" | "cool" | "cold"
export type BaseUnit = "tablet" | "capsule" | "ml" | "g" | "unit"

type MoleculeStrength = { molecule_id: string; name: string; strength: string }

/** What every guard needs to know of a variant, on one date. */
export type MedicineFacts = {
  medicine_id: string
  product_id: string
  variant_id: string
  inventory_item_id: string
  sku: string
  kind: MedicineKind
  /** null: no classification in force, so it cannot be sold. */
  scheme: Scheme | null
  classification_id: string | null
  citation: string | null
  prescription_required: boolean
  sellable: boolean
  hsn: string
  storage_class: StorageClass
  high_alert: boolean
  pack_size_base_units: number
  base_unit: BaseUnit
  splittable: boolean
  /** The manufacturer's list MRP of the variant in force; null when none is. */
  list_mrp_paise: number | null
  molecules: MoleculeStrength[]
  form: string
  strength_text: string
  manufacturer: string
}

/** A line written by molecule, strength and form instead of a brand. */
export type GenericLine = { molecules: { molecule_id: string; strength: string }[]; form: string }
