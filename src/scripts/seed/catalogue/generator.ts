import type { BaseUnit, MedicineKind, StorageClass } from "../../../contracts/medicine"
import { unitPaiseOfPack } from "../../../lib/paise"
import { makerOf } from "./makers"
import {
  type CategoryHandle,
  formOf,
  GOODS,
  type Goods,
  MOLECULES,
  type MoleculeName,
  type Preparation,
  PREPARATIONS,
  RULES,
} from "./molecules"
import { type Random, randomOf } from "./random"

const CATALOGUE_SEED = 2026

type Presentation =
  | { kind: "medicine"; preparation: Preparation; strengths: string[]; step: number; pack: number }
  | { kind: "goods"; goods: Goods; pack: number }

export type SeedMedicine = {
  sku: string
  title: string
  kind: MedicineKind
  form: string
  strength_text: string
  pack_text: string
  subtitle: string
  description: string
  pack_size_base_units: number
  base_unit: BaseUnit
  splittable: boolean
  storage_class: StorageClass
  hsn: string
  manufacturer: string
  high_alert: boolean
  category: CategoryHandle
  contents: { name: MoleculeName; strength: string }[]
  own_rule: keyof typeof RULES | null
  prescription_required: boolean
  sellable: boolean
  /** Of the unit that the variant sells: a pack, or one base unit when splittable. */
  mrp_paise: number
  price_paise: number
  /** One lot for each store, in the stores' order. */
  lots: { batch_number: string; quantity: number; mrp_paise: number; months_to_expiry: number }[]
}

const STORES = 3
const STORAGE: Record<StorageClass, string> = {
  ambient: "Keep below 30 °C, away from light and damp.",
  cool: "Keep between 8 °C and 25 °C.",
  cold: "Keep in a refrigerator between 2 °C and 8 °C; do not freeze.",
}
const MEDICINES_PER_ROUND = presentations().length

/**
 * The first `count` medicines of the endless catalogue of a seed. A longer one begins with the
 * shorter: the first round holds every presentation once, each further round a new maker's.
 */
export function* generateMedicines(count: number, seed = CATALOGUE_SEED): Generator<SeedMedicine> {
  const shelf = presentations()
  for (let index = 0; index < count; index++) {
    const random = randomOf(seed, index)
    const presentation = shelf[index % shelf.length]
    const round = Math.floor(index / shelf.length)
    const sku = `PK${String(index + 1).padStart(6, "0")}`
    const manufacturer = makerOf(seed, index % shelf.length, round)
    yield presentation.kind === "medicine"
      ? medicineOf(presentation, { sku, manufacturer, random })
      : goodsOf(presentation, { sku, manufacturer, random })
  }
}

export const medicinesPerRound = () => MEDICINES_PER_ROUND

/** Every preparation once before any comes again in another strength or pack. */
function presentations(): Presentation[] {
  const byTurn: Presentation[][] = []
  const add = (turn: number, presentation: Presentation) => {
    byTurn[turn] ??= []
    byTurn[turn].push(presentation)
  }
  for (const preparation of PREPARATIONS) {
    let turn = 0
    for (const pack of formOf(preparation.form).packs) {
      preparation.strengths.forEach((strengths, step) =>
        add(turn++, { kind: "medicine", preparation, strengths, step, pack })
      )
    }
  }
  for (const goods of GOODS) {
    goods.packs.forEach((pack, turn) => add(turn, { kind: "goods", goods, pack }))
  }
  return byTurn.flat()
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

type Origin = { sku: string; manufacturer: string; random: Random }

function medicineOf(
  { preparation, strengths, step, pack }: Extract<Presentation, { kind: "medicine" }>,
  { sku, manufacturer, random }: Origin
): SeedMedicine {
  const { base_unit, unit } = formOf(preparation.form)
  const splittable = preparation.splittable === true
  const strength_text = strengths.join(" + ")
  const pack_text = splittable ? `per ${base_unit}` : counted(pack, unit ?? base_unit)
  const name = preparation.contents.join(" + ")
  return {
    sku,
    title: `${name} ${strength_text} ${preparation.form}, ${pack_text} (${manufacturer})`,
    kind: "medicine",
    form: preparation.form,
    strength_text,
    pack_text,
    subtitle: `${capital(preparation.form)}, ${pack_text}`,
    description: [
      `${preparation.contents.map((molecule, at) => `${molecule} ${strengths[at]}`).join(", ")}.`,
      `Made by ${manufacturer}.`,
      STORAGE[preparation.storage_class ?? "ambient"],
    ].join(" "),
    pack_size_base_units: pack,
    base_unit,
    splittable,
    storage_class: preparation.storage_class ?? "ambient",
    hsn: preparation.hsn,
    manufacturer,
    high_alert: preparation.high_alert ?? false,
    category: preparation.category,
    contents: preparation.contents.map((molecule, at) => ({
      name: molecule,
      strength: strengths[at],
    })),
    own_rule: preparation.own_rule ?? null,
    ...standing(preparation),
    ...money({ unit_paise: preparation.unit_paise * (step + 1), pack, splittable, random, sku }),
  }
}

function goodsOf(
  { goods, pack }: Extract<Presentation, { kind: "goods" }>,
  { sku, manufacturer, random }: Origin
): SeedMedicine {
  const pack_text = counted(pack, "unit")
  return {
    sku,
    title: `${goods.name}, ${pack_text} (${manufacturer})`,
    kind: goods.kind,
    form: goods.kind,
    strength_text: "",
    pack_text,
    subtitle: pack_text,
    description: `${goods.name}, ${pack_text}. Made by ${manufacturer}.`,
    pack_size_base_units: pack,
    base_unit: "unit",
    splittable: false,
    storage_class: "ambient",
    hsn: goods.hsn,
    manufacturer,
    high_alert: false,
    category: goods.category,
    contents: [],
    own_rule: goods.kind === "device" ? "device" : "goods",
    prescription_required: false,
    sellable: true,
    ...money({ unit_paise: goods.unit_paise, pack, splittable: false, random, sku }),
  }
}

/** "1 sachet", "10 tablets", "100 ml". */
const counted = (number: number, unit: string) =>
  number === 1 || unit === "ml" || unit === "g" ? `${number} ${unit}` : `${number} ${unit}s`

/** What the classification will say, for the tags and the status of the product. */
function standing({ contents, own_rule }: Preparation) {
  const last = contents.map((name) => MOLECULES[name].at(-1))
  const schemes = [...last, own_rule].map((rule) => (rule ? RULES[rule].scheme : undefined))
  const unclassified = last.includes(undefined) && !own_rule
  const never = schemes.some((scheme) => scheme === "X" || scheme === "NDPS" || scheme === "MTP")
  const free = schemes.every((scheme) => !scheme || scheme === "OTC" || scheme === "G")
  return { sellable: !unclassified && !never, prescription_required: unclassified || !free }
}

/** MRP from the usual price of the molecule; sold at or a little below the lowest MRP of its lots. */
function money(of: {
  unit_paise: number
  pack: number
  splittable: boolean
  random: Random
  sku: string
}) {
  const { unit_paise, pack, splittable, random, sku } = of
  const packMrp = Math.ceil((unit_paise * pack * random.between(80, 140)) / 1000) * 10
  const mrp_paise = splittable ? unitPaiseOfPack(packMrp, pack) : packMrp
  const lots = Array.from({ length: STORES }, (_, store) => ({
    batch_number: `${sku.slice(2)}${"ABC"[store]}${random.between(10, 99)}`,
    // Now and then a store has none, as shelves do.
    quantity: random.between(1, 20) === 1 ? 0 : random.between(20, 400) * (splittable ? 10 : 1),
    // Old stock may carry a lower MRP, which then binds.
    mrp_paise: random.between(1, 8) === 1 ? Math.floor((mrp_paise * 97) / 100) : mrp_paise,
    months_to_expiry: random.between(6, 30),
  }))
  const lowest = Math.min(...lots.map((lot) => lot.mrp_paise))
  const price_paise = Math.floor((lowest * random.pick([85, 90, 95, 100])) / 100)
  return { mrp_paise, price_paise, lots }
}
