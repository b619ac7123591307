import type { BaseUnit, Scheme, StorageClass } from "../../../contracts/medicine"

/**
 * Real generic molecules with their schedule in Indian law. Strengths, packs and prices are those of
 * ordinary shelves; makers are invented. A classification row begins when its rule came into force.
 */

type Rule = { scheme: Scheme; effective_from: string; citation: string }

export const RULES = {
  otc: {
    scheme: "OTC",
    effective_from: "2006-03-16",
    citation: "Not listed in Schedules G, H, H1 or X of the Drugs Rules 1945",
  },
  g: { scheme: "G", effective_from: "2006-03-16", citation: "Drugs Rules 1945, Schedule G" },
  c: {
    scheme: "C",
    effective_from: "2006-03-16",
    citation: "Drugs Rules 1945, Schedule C, item 7",
  },
  h: {
    scheme: "H",
    effective_from: "2006-03-16",
    citation: "Drugs Rules 1945, Schedule H (GSR 160(E), 16 Mar 2006), Rule 65(9)",
  },
  h1: {
    scheme: "H1",
    effective_from: "2014-03-01",
    citation: "Drugs Rules 1945, Schedule H1 (GSR 588(E), 30 Aug 2013), Rule 65(9)",
  },
  h1Pregabalin: {
    scheme: "H1",
    effective_from: "2026-08-20",
    citation: "GSR 377(E), 13 May 2026, published 20 May 2026, in force after three months",
  },
  x: {
    scheme: "X",
    effective_from: "2006-03-16",
    citation: "Drugs Rules 1945, Schedule X, Rules 65(9) and 65(21)",
  },
  ndps: {
    scheme: "NDPS",
    effective_from: "1985-11-14",
    citation: "Narcotic Drugs and Psychotropic Substances Act 1985",
  },
  device: {
    scheme: "OTC",
    effective_from: "2020-04-01",
    citation: "Medical Devices Rules 2017; sold without prescription",
  },
  goods: {
    scheme: "OTC",
    effective_from: "2020-04-01",
    citation: "Not a drug: no schedule applies",
  },
  mtp: {
    scheme: "MTP",
    effective_from: "2003-06-13",
    citation: "Medical Termination of Pregnancy Act 1971 and Rules 2003",
  },
} as const satisfies Record<string, Rule>

/** In the order in which they came into force; none at all leaves the molecule unclassified. */
type RuleName = keyof typeof RULES

const FORMS = {
  tablet: { base_unit: "tablet", unit: "tablet", packs: [10, 15, 30] },
  capsule: { base_unit: "capsule", unit: "capsule", packs: [10, 15] },
  syrup: { base_unit: "ml", unit: null, packs: [60, 100, 200] },
  injection: { base_unit: "ml", unit: null, packs: [1, 2, 3] },
  pen: { base_unit: "ml", unit: null, packs: [3] },
  vial: { base_unit: "ml", unit: null, packs: [10] },
  cream: { base_unit: "g", unit: null, packs: [15, 30] },
  gel: { base_unit: "g", unit: null, packs: [30, 50] },
  drops: { base_unit: "ml", unit: null, packs: [5, 10] },
  inhaler: { base_unit: "unit", unit: "inhaler", packs: [1] },
  sachet: { base_unit: "unit", unit: "sachet", packs: [1, 5, 10] },
  solution: { base_unit: "ml", unit: null, packs: [50, 100] },
  kit: { base_unit: "unit", unit: "kit", packs: [1] },
} as const satisfies Record<
  string,
  {
    base_unit: BaseUnit
    /** What is counted; null where the base unit measures. */
    unit: string | null
    packs: number[]
  }
>

type Form = keyof typeof FORMS
export const formOf = (form: Form) => FORMS[form]

export const CATEGORIES = {
  "pain-fever": "Pain and fever",
  "cold-allergy": "Cold and allergy",
  stomach: "Stomach and digestion",
  diabetes: "Diabetes",
  heart: "Heart and blood pressure",
  infection: "Infections",
  breathing: "Asthma and breathing",
  nerves: "Nerves and mind",
  hormones: "Thyroid and hormones",
  vitamins: "Vitamins and minerals",
  skin: "Skin",
  "eyes-ears": "Eyes and ears",
  devices: "Health devices",
  "first-aid": "First aid",
  "personal-care": "Personal care",
  hospital: "Hospital medicines",
} as const

export type CategoryHandle = keyof typeof CATEGORIES

export const MOLECULES = {
  Paracetamol: ["otc"],
  Aspirin: ["otc"],
  "Oral rehydration salts": ["otc"],
  "Aluminium hydroxide": ["otc"],
  "Magnesium hydroxide": ["otc"],
  Simethicone: ["otc"],
  Lactulose: ["otc"],
  Bisacodyl: ["otc"],
  "Ascorbic acid": ["otc"],
  Cholecalciferol: ["otc"],
  "Calcium carbonate": ["otc"],
  "Ferrous ascorbate": ["otc"],
  "Folic acid": ["otc"],
  "Zinc sulphate": ["otc"],
  "Vitamin B complex": ["otc"],
  "Povidone-iodine": ["otc"],
  Calamine: ["otc"],
  "Sodium chloride": ["otc"],
  Carboxymethylcellulose: ["otc"],
  Xylometazoline: ["otc"],
  Chlorpheniramine: ["g"],
  Metformin: ["g"],
  "Insulin glargine": ["c"],
  "Human insulin": ["c"],
  Ibuprofen: ["h"],
  Diclofenac: ["h"],
  Aceclofenac: ["h"],
  Cetirizine: ["h"],
  Montelukast: ["h"],
  Omeprazole: ["h"],
  Pantoprazole: ["h"],
  Ranitidine: ["h"],
  Domperidone: ["h"],
  Ondansetron: ["h"],
  Glimepiride: ["h"],
  Gliclazide: ["h"],
  Amlodipine: ["h"],
  Atenolol: ["h"],
  Metoprolol: ["h"],
  Losartan: ["h"],
  Telmisartan: ["h"],
  Enalapril: ["h"],
  Atorvastatin: ["h"],
  Clopidogrel: ["h"],
  Warfarin: ["h"],
  Furosemide: ["h"],
  Amoxicillin: ["h"],
  "Clavulanic acid": ["h"],
  Azithromycin: ["h"],
  Doxycycline: ["h"],
  Ciprofloxacin: ["h"],
  Metronidazole: ["h"],
  Fluconazole: ["h"],
  Aciclovir: ["h"],
  Albendazole: ["h"],
  Salbutamol: ["h"],
  Budesonide: ["h"],
  Prednisolone: ["h"],
  Levothyroxine: ["h"],
  Escitalopram: ["h"],
  Sertraline: ["h"],
  Amitriptyline: ["h"],
  Gabapentin: ["h"],
  Carbamazepine: ["h"],
  Pregabalin: ["h", "h1Pregabalin"],
  Cefixime: ["h", "h1"],
  Cefpodoxime: ["h", "h1"],
  Levofloxacin: ["h", "h1"],
  Moxifloxacin: ["h", "h1"],
  Rifampicin: ["h", "h1"],
  Isoniazid: ["h", "h1"],
  Ketamine: ["x"],
  Methylphenidate: ["x"],
  Morphine: ["ndps"],
  Fentanyl: ["ndps"],
  Mifepristone: ["h"],
  Misoprostol: ["h"],
  "Substance under evaluation": [],
} as const satisfies Record<string, readonly RuleName[]>

export type MoleculeName = keyof typeof MOLECULES

export type Preparation = {
  contents: MoleculeName[]
  form: Form
  /** One text a molecule, in the order of `contents`, for each strength on sale. */
  strengths: string[][]
  /** MRP of one base unit of the first strength, in paise; the n-th strength costs n-times more. */
  unit_paise: number
  category: CategoryHandle
  hsn: string
  storage_class?: StorageClass
  high_alert?: boolean
  /** Strips that pharmacies cut: the variant sells by the tablet. */
  splittable?: boolean
  /** A rule of the preparation itself, beside those of its molecules. */
  own_rule?: RuleName
}

const one = (
  name: MoleculeName,
  form: Form,
  strengths: string[],
  unit_paise: number,
  category: CategoryHandle,
  more: Partial<Preparation> = {}
): Preparation => ({
  contents: [name],
  form,
  strengths: strengths.map((strength) => [strength]),
  unit_paise,
  category,
  hsn: "300490",
  ...more,
})

const several = (
  contents: MoleculeName[],
  form: Form,
  strengths: string[][],
  unit_paise: number,
  category: CategoryHandle,
  more: Partial<Preparation> = {}
): Preparation => ({ contents, form, strengths, unit_paise, category, hsn: "300490", ...more })

const ANTIBIOTIC = { hsn: "300420" }
const PENICILLIN = { hsn: "300410" }
const INSULIN: Partial<Preparation> = { hsn: "300431", storage_class: "cold", high_alert: true }

export const PREPARATIONS: Preparation[] = [
  one("Paracetamol", "tablet", ["500 mg", "650 mg"], 110, "pain-fever", { splittable: true }),
  one("Amoxicillin", "capsule", ["250 mg", "500 mg"], 650, "infection", PENICILLIN),
  one("Paracetamol", "syrup", ["120 mg/5 ml", "250 mg/5 ml"], 62, "pain-fever"),
  one("Insulin glargine", "pen", ["100 IU/ml"], 21_000, "diabetes", INSULIN),
  one("Cefixime", "tablet", ["100 mg", "200 mg"], 720, "infection", ANTIBIOTIC),
  one("Metformin", "tablet", ["500 mg", "850 mg", "1000 mg"], 190, "diabetes", {
    splittable: true,
  }),
  one("Amlodipine", "tablet", ["2.5 mg", "5 mg", "10 mg"], 210, "heart"),
  one("Oral rehydration salts", "sachet", ["21.8 g"], 2_150, "stomach"),
  one("Aspirin", "tablet", ["75 mg", "150 mg"], 35, "heart"),
  several(
    ["Aluminium hydroxide", "Magnesium hydroxide", "Simethicone"],
    "syrup",
    [["250 mg/5 ml", "250 mg/5 ml", "50 mg/5 ml"]],
    68,
    "stomach"
  ),
  one("Lactulose", "syrup", ["10 g/15 ml"], 115, "stomach"),
  one("Bisacodyl", "tablet", ["5 mg"], 115, "stomach"),
  one("Ascorbic acid", "tablet", ["500 mg"], 160, "vitamins", { hsn: "300450" }),
  one("Cholecalciferol", "capsule", ["60000 IU"], 3_100, "vitamins", { hsn: "300450" }),
  several(
    ["Calcium carbonate", "Cholecalciferol"],
    "tablet",
    [["500 mg", "250 IU"]],
    560,
    "vitamins",
    { hsn: "300450" }
  ),
  several(
    ["Ferrous ascorbate", "Folic acid"],
    "tablet",
    [["100 mg", "1.5 mg"]],
    1_020,
    "vitamins",
    { hsn: "300450" }
  ),
  one("Zinc sulphate", "syrup", ["20 mg/5 ml"], 72, "vitamins"),
  one("Vitamin B complex", "capsule", ["standard"], 270, "vitamins", { hsn: "300450" }),
  one("Povidone-iodine", "solution", ["5 %", "10 %"], 115, "first-aid"),
  one("Calamine", "solution", ["15 %"], 165, "skin"),
  one("Sodium chloride", "drops", ["0.65 %"], 620, "cold-allergy"),
  one("Carboxymethylcellulose", "drops", ["0.5 %", "1 %"], 1_420, "eyes-ears"),
  one("Xylometazoline", "drops", ["0.05 %", "0.1 %"], 780, "cold-allergy"),
  one("Chlorpheniramine", "tablet", ["4 mg"], 62, "cold-allergy"),
  several(["Paracetamol", "Chlorpheniramine"], "tablet", [["500 mg", "2 mg"]], 310, "cold-allergy"),
  one("Human insulin", "vial", ["40 IU/ml"], 1_600, "diabetes", INSULIN),
  one("Ibuprofen", "tablet", ["200 mg", "400 mg"], 95, "pain-fever"),
  several(["Ibuprofen", "Paracetamol"], "tablet", [["400 mg", "325 mg"]], 150, "pain-fever"),
  one("Diclofenac", "tablet", ["50 mg", "100 mg"], 230, "pain-fever"),
  one("Diclofenac", "injection", ["25 mg/ml"], 900, "hospital"),
  several(["Aceclofenac", "Paracetamol"], "tablet", [["100 mg", "325 mg"]], 520, "pain-fever"),
  one("Cetirizine", "tablet", ["5 mg", "10 mg"], 180, "cold-allergy", { splittable: true }),
  one("Montelukast", "tablet", ["5 mg", "10 mg"], 1_150, "breathing"),
  one("Omeprazole", "capsule", ["20 mg", "40 mg"], 560, "stomach"),
  one("Pantoprazole", "tablet", ["20 mg", "40 mg"], 640, "stomach"),
  several(["Pantoprazole", "Domperidone"], "capsule", [["40 mg", "30 mg"]], 1_180, "stomach"),
  one("Ranitidine", "tablet", ["150 mg", "300 mg"], 125, "stomach"),
  one("Domperidone", "tablet", ["10 mg"], 310, "stomach"),
  one("Ondansetron", "tablet", ["4 mg", "8 mg"], 560, "stomach"),
  one("Glimepiride", "tablet", ["1 mg", "2 mg", "4 mg"], 420, "diabetes"),
  several(
    ["Glimepiride", "Metformin"],
    "tablet",
    [
      ["1 mg", "500 mg"],
      ["2 mg", "500 mg"],
    ],
    720,
    "diabetes"
  ),
  one("Gliclazide", "tablet", ["30 mg", "60 mg", "80 mg"], 510, "diabetes"),
  one("Atenolol", "tablet", ["25 mg", "50 mg"], 190, "heart"),
  one("Metoprolol", "tablet", ["25 mg", "50 mg"], 480, "heart"),
  one("Losartan", "tablet", ["25 mg", "50 mg"], 530, "heart"),
  one("Telmisartan", "tablet", ["20 mg", "40 mg", "80 mg"], 480, "heart"),
  several(["Telmisartan", "Amlodipine"], "tablet", [["40 mg", "5 mg"]], 1_020, "heart"),
  one("Enalapril", "tablet", ["2.5 mg", "5 mg"], 230, "heart"),
  one("Atorvastatin", "tablet", ["10 mg", "20 mg", "40 mg"], 720, "heart"),
  one("Clopidogrel", "tablet", ["75 mg"], 620, "heart"),
  one("Warfarin", "tablet", ["1 mg", "2 mg", "5 mg"], 210, "heart", { high_alert: true }),
  one("Furosemide", "tablet", ["40 mg"], 85, "heart"),
  several(
    ["Amoxicillin", "Clavulanic acid"],
    "tablet",
    [["500 mg", "125 mg"]],
    2_050,
    "infection",
    PENICILLIN
  ),
  one("Azithromycin", "tablet", ["250 mg", "500 mg"], 1_150, "infection", ANTIBIOTIC),
  one("Doxycycline", "capsule", ["100 mg"], 340, "infection", ANTIBIOTIC),
  one("Ciprofloxacin", "tablet", ["250 mg", "500 mg"], 240, "infection", ANTIBIOTIC),
  one("Ciprofloxacin", "drops", ["0.3 %"], 340, "eyes-ears", ANTIBIOTIC),
  one("Metronidazole", "tablet", ["200 mg", "400 mg"], 80, "infection", ANTIBIOTIC),
  one("Fluconazole", "capsule", ["150 mg"], 1_250, "infection"),
  one("Aciclovir", "cream", ["5 %"], 1_150, "skin"),
  one("Albendazole", "tablet", ["400 mg"], 920, "infection"),
  one("Salbutamol", "inhaler", ["100 mcg"], 16_000, "breathing"),
  one("Budesonide", "inhaler", ["100 mcg", "200 mcg"], 24_000, "breathing", { hsn: "300432" }),
  one("Prednisolone", "tablet", ["5 mg", "10 mg"], 110, "hormones", { hsn: "300432" }),
  one("Levothyroxine", "tablet", ["25 mcg", "50 mcg", "100 mcg"], 125, "hormones", {
    hsn: "300439",
    storage_class: "cool",
  }),
  one("Escitalopram", "tablet", ["5 mg", "10 mg"], 610, "nerves"),
  one("Sertraline", "tablet", ["25 mg", "50 mg"], 520, "nerves"),
  one("Amitriptyline", "tablet", ["10 mg", "25 mg"], 240, "nerves"),
  one("Gabapentin", "capsule", ["100 mg", "300 mg"], 820, "nerves"),
  one("Carbamazepine", "tablet", ["100 mg", "200 mg"], 160, "nerves"),
  one("Pregabalin", "capsule", ["75 mg", "150 mg"], 1_020, "nerves"),
  one("Cefpodoxime", "tablet", ["100 mg", "200 mg"], 1_080, "infection", ANTIBIOTIC),
  one("Levofloxacin", "tablet", ["250 mg", "500 mg"], 610, "infection", ANTIBIOTIC),
  one("Moxifloxacin", "drops", ["0.5 %"], 2_400, "eyes-ears", ANTIBIOTIC),
  several(
    ["Rifampicin", "Isoniazid"],
    "tablet",
    [["450 mg", "300 mg"]],
    720,
    "infection",
    ANTIBIOTIC
  ),
  one("Ketamine", "vial", ["50 mg/ml"], 1_300, "hospital"),
  one("Methylphenidate", "tablet", ["10 mg"], 1_050, "nerves"),
  one("Morphine", "tablet", ["10 mg"], 950, "hospital"),
  one("Fentanyl", "injection", ["50 mcg/ml"], 3_600, "hospital"),
  several(["Mifepristone", "Misoprostol"], "kit", [["200 mg", "200 mcg"]], 42_000, "hospital", {
    own_rule: "mtp",
  }),
  one("Substance under evaluation", "tablet", ["10 mg"], 1_000, "hospital"),
]

export type Goods = {
  name: string
  kind: "device" | "other"
  packs: number[]
  unit_paise: number
  category: CategoryHandle
  hsn: string
}

/** Devices and other goods: never scheduled, but classified all the same. */
export const GOODS: Goods[] = [
  {
    name: "Digital thermometer",
    kind: "device",
    packs: [1],
    unit_paise: 24_900,
    category: "devices",
    hsn: "902519",
  },
  {
    name: "Blood pressure monitor",
    kind: "device",
    packs: [1],
    unit_paise: 189_900,
    category: "devices",
    hsn: "901819",
  },
  {
    name: "Pulse oximeter",
    kind: "device",
    packs: [1],
    unit_paise: 119_900,
    category: "devices",
    hsn: "901819",
  },
  {
    name: "Glucose test strips",
    kind: "device",
    packs: [25, 50],
    unit_paise: 2_100,
    category: "diabetes",
    hsn: "382219",
  },
  {
    name: "Lancets",
    kind: "device",
    packs: [50, 100],
    unit_paise: 290,
    category: "diabetes",
    hsn: "901839",
  },
  {
    name: "Insulin syringe",
    kind: "device",
    packs: [10],
    unit_paise: 1_050,
    category: "diabetes",
    hsn: "901831",
  },
  {
    name: "Nebuliser",
    kind: "device",
    packs: [1],
    unit_paise: 169_900,
    category: "breathing",
    hsn: "901920",
  },
  {
    name: "Adhesive bandage",
    kind: "device",
    packs: [20, 100],
    unit_paise: 260,
    category: "first-aid",
    hsn: "300510",
  },
  {
    name: "Crepe bandage 10 cm",
    kind: "device",
    packs: [1],
    unit_paise: 21_500,
    category: "first-aid",
    hsn: "300590",
  },
  {
    name: "Absorbent cotton 100 g",
    kind: "other",
    packs: [1],
    unit_paise: 9_500,
    category: "first-aid",
    hsn: "300590",
  },
  {
    name: "Surgical mask",
    kind: "device",
    packs: [10, 50],
    unit_paise: 520,
    category: "first-aid",
    hsn: "630790",
  },
  {
    name: "Nitrile gloves",
    kind: "device",
    packs: [50, 100],
    unit_paise: 780,
    category: "first-aid",
    hsn: "401519",
  },
  {
    name: "Hand sanitiser 200 ml",
    kind: "other",
    packs: [1],
    unit_paise: 9_900,
    category: "personal-care",
    hsn: "380894",
  },
  {
    name: "Condoms",
    kind: "device",
    packs: [10],
    unit_paise: 1_100,
    category: "personal-care",
    hsn: "401410",
  },
  {
    name: "Sanitary pads",
    kind: "other",
    packs: [8, 20],
    unit_paise: 720,
    category: "personal-care",
    hsn: "961900",
  },
  {
    name: "Adult diapers",
    kind: "other",
    packs: [10],
    unit_paise: 4_400,
    category: "personal-care",
    hsn: "961900",
  },
]
