export type MedicineRow = {
  id: string
  sku: string
  title: string
  status: string
  manufacturer: string
  scheme: string | null
  prescription_required: boolean
  sellable: boolean
  list_mrp_paise: number | null
}

export type Classification = {
  id: string
  molecule_name: string | null
  scheme: string
  effective_from: string
  effective_to: string | null
  citation: string
}

export type Lot = {
  id: string
  batch_number: string
  expires_on: string
  mrp_paise: number
  status: string
  quantity: number
}

export type MedicineDetail = {
  medicine: {
    medicine_id: string
    sku: string
    title: string
    status: string
    kind: string
    form: string
    strength_text: string
    manufacturer: string
    hsn: string
    storage_class: string
    pack_size_base_units: number
    base_unit: string
    splittable: boolean
    high_alert: boolean
    scheme: string | null
    citation: string | null
    sellable: boolean
    prescription_required: boolean
    list_mrp_paise: number | null
    molecules: { name: string; strength: string }[]
  }
  classifications: Classification[]
  prices: { id: string; mrp_paise: number; effective_from: string; citation: string }[]
  lots: Lot[]
}

export const SCHEMES = ["OTC", "G", "C1", "C", "H", "H1", "X", "NDPS", "MTP"].map((name) => ({
  value: name,
  label: name,
}))
