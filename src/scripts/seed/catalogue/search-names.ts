import type { MoleculeName } from "./molecules"

/**
 * Brands that Indians ask for by name, and substances as they are written in Devanagari or in short. A
 * search for one finds medicines with exactly its contents, shown under their own names and makers.
 * A brand's own number, which is the sum of its strengths, is part of its name: 625 is 500 and 125.
 * Contents are those of the brands' labels; ORS is the WHO's formula of the Indian Pharmacopoeia.
 */
export const BRANDS: Record<string, MoleculeName[]> = {
  crocin: ["Paracetamol"],
  dolo: ["Paracetamol"],
  calpol: ["Paracetamol"],
  metacin: ["Paracetamol"],
  disprin: ["Aspirin"],
  ecosprin: ["Aspirin"],
  brufen: ["Ibuprofen"],
  combiflam: ["Ibuprofen", "Paracetamol"],
  voveran: ["Diclofenac"],
  zerodol: ["Aceclofenac", "Paracetamol"],
  electral: ["Oral rehydration salts"],
  digene: ["Aluminium hydroxide", "Magnesium hydroxide", "Simethicone"],
  gelusil: ["Aluminium hydroxide", "Magnesium hydroxide", "Simethicone"],
  duphalac: ["Lactulose"],
  dulcolax: ["Bisacodyl"],
  limcee: ["Ascorbic acid"],
  shelcal: ["Calcium carbonate", "Cholecalciferol"],
  orofer: ["Ferrous ascorbate", "Folic acid"],
  becosules: ["Vitamin B complex"],
  betadine: ["Povidone-iodine"],
  lactocalamine: ["Calamine"],
  nasivion: ["Sodium chloride"],
  otrivin: ["Xylometazoline"],
  avil: ["Chlorpheniramine"],
  cetzine: ["Cetirizine"],
  zyrtec: ["Cetirizine"],
  omez: ["Omeprazole"],
  pan: ["Pantoprazole"],
  pantocid: ["Pantoprazole"],
  "pan d": ["Pantoprazole", "Domperidone"],
  rantac: ["Ranitidine"],
  domstal: ["Domperidone"],
  emeset: ["Ondansetron"],
  glycomet: ["Metformin"],
  amaryl: ["Glimepiride"],
  lantus: ["Insulin glargine"],
  amlong: ["Amlodipine"],
  telma: ["Telmisartan"],
  "telma am": ["Telmisartan", "Amlodipine"],
  losar: ["Losartan"],
  atorva: ["Atorvastatin"],
  lipitor: ["Atorvastatin"],
  lasix: ["Furosemide"],
  mox: ["Amoxicillin"],
  augmentin: ["Amoxicillin", "Clavulanic acid"],
  clavam: ["Amoxicillin", "Clavulanic acid"],
  azithral: ["Azithromycin"],
  azee: ["Azithromycin"],
  ciplox: ["Ciprofloxacin"],
  flagyl: ["Metronidazole"],
  taxim: ["Cefixime"],
  zentel: ["Albendazole"],
  asthalin: ["Salbutamol"],
  budecort: ["Budesonide"],
  wysolone: ["Prednisolone"],
  thyronorm: ["Levothyroxine"],
  eltroxin: ["Levothyroxine"],
  lyrica: ["Pregabalin"],
  ors: ["Oral rehydration salts"],
  "augmentin duo": ["Amoxicillin", "Clavulanic acid"],
  "augmentin 625": ["Amoxicillin", "Clavulanic acid"],
  "augmentin 625 duo": ["Amoxicillin", "Clavulanic acid"],
  "augmentin duo 625": ["Amoxicillin", "Clavulanic acid"],
  "clavam 625": ["Amoxicillin", "Clavulanic acid"],
  "moxikind cv": ["Amoxicillin", "Clavulanic acid"],
  "moxikind cv 625": ["Amoxicillin", "Clavulanic acid"],
  "crocin advance": ["Paracetamol"],
  "crocin pain relief": ["Paracetamol"],
  "zerodol p": ["Aceclofenac", "Paracetamol"],
  peracitamol: ["Paracetamol"],
  पैरासिटामोल: ["Paracetamol"],
  पेरासिटामोल: ["Paracetamol"],
  पैरासीटामोल: ["Paracetamol"],
  क्रोसिन: ["Paracetamol"],
  डोलो: ["Paracetamol"],
  कालपोल: ["Paracetamol"],
  डिस्प्रिन: ["Aspirin"],
  इकोस्प्रिन: ["Aspirin"],
  आइबुप्रोफेन: ["Ibuprofen"],
  इबुप्रोफेन: ["Ibuprofen"],
  कॉम्बिफ्लेम: ["Ibuprofen", "Paracetamol"],
  ओआरएस: ["Oral rehydration salts"],
  इलेक्ट्राल: ["Oral rehydration salts"],
  डाइजीन: ["Aluminium hydroxide", "Magnesium hydroxide", "Simethicone"],
  जेलुसिल: ["Aluminium hydroxide", "Magnesium hydroxide", "Simethicone"],
  बीटाडीन: ["Povidone-iodine"],
  सेटिरिज़िन: ["Cetirizine"],
  सेट्रीज़ीन: ["Cetirizine"],
  एविल: ["Chlorpheniramine"],
  ओमेप्राज़ोल: ["Omeprazole"],
  पैंटोप्राज़ोल: ["Pantoprazole"],
  मेटफॉर्मिन: ["Metformin"],
  एम्लोडिपिन: ["Amlodipine"],
  टेल्मिसार्टन: ["Telmisartan"],
  एमोक्सिसिलिन: ["Amoxicillin"],
  ऑगमेंटिन: ["Amoxicillin", "Clavulanic acid"],
  एज़िथ्रोमाइसिन: ["Azithromycin"],
  थायरोनॉर्म: ["Levothyroxine"],
}

const PARACETAMOL: MoleculeName[][] = [["Paracetamol"]]
const ANTACID: MoleculeName[][] = [["Aluminium hydroxide", "Magnesium hydroxide", "Simethicone"]]
const LAXATIVES: MoleculeName[][] = [["Lactulose"], ["Bisacodyl"]]
const ORS: MoleculeName[][] = [["Oral rehydration salts"]]
const BLOCKED_NOSE: MoleculeName[][] = [["Sodium chloride"], ["Xylometazoline"]]
/** Saline for the nose and paracetamol: WHO, Cough and cold remedies for young children (2001). */
const COLD: MoleculeName[][] = [
  ...BLOCKED_NOSE,
  ...PARACETAMOL,
  ["Paracetamol", "Chlorpheniramine"],
]
const COUGH: MoleculeName[][] = [["Sodium chloride"]]
const ALLERGY: MoleculeName[][] = [["Cetirizine"], ["Chlorpheniramine"]]
const ITCHING: MoleculeName[][] = [["Calamine"]]

/**
 * Everyday complaints, in English, in Hindi and in Hindi by Latin letters, and what eases them without
 * a prescription (National List of Essential Medicines 2022). Nothing scheduled is ever found by a
 * complaint, whatever stands here.
 */
export const COMPLAINTS: Record<string, MoleculeName[][]> = {
  ...named(PARACETAMOL, [
    ...["fever", "bukhar", "bukhaar", "बुखार"],
    ...["headache", "sir dard", "sar dard", "सिर दर्द", "सिरदर्द", "सर दर्द"],
    ...["body ache", "body pain", "badan dard", "बदन दर्द"],
    ...["period pain", "toothache", "daant dard", "दांत दर्द"],
  ]),
  ...named(ANTACID, [
    ...["acidity", "heartburn", "gas", "indigestion", "एसिडिटी", "गैस", "अपच"],
    ...["seene mein jalan", "सीने में जलन"],
  ]),
  ...named(LAXATIVES, ["constipation", "kabz", "कब्ज"]),
  ...named(ORS, [
    ...["diarrhoea", "diarrhea", "loose motion", "loose motions", "dast", "दस्त"],
    ...["dehydration", "vomiting", "ulti", "उल्टी"],
  ]),
  ...named(BLOCKED_NOSE, ["blocked nose", "stuffy nose", "naak band", "नाक बंद", "बंद नाक"]),
  ...named(COLD, ["cold", "common cold", "sardi", "zukam", "jukam", "सर्दी", "जुकाम"]),
  ...named(COUGH, ["cough", "khansi", "khaansi", "खांसी"]),
  ...named(ALLERGY, ["allergy", "sneezing", "runny nose", "एलर्जी", "छींक"]),
  ...named(ITCHING, ["itching", "khujli", "खुजली"]),
  ...named([["Carboxymethylcellulose"]], ["dry eyes"]),
}

function named(eases: MoleculeName[][], names: string[]): Record<string, MoleculeName[][]> {
  return Object.fromEntries(names.map((name) => [name, eases]))
}
