import type { Source } from "../../payload-types"

type SourceSeed = Pick<Source, "title" | "publisher" | "url" | "credibility_grade">

const who = (title: string, path: string): SourceSeed => ({
  title,
  publisher: "World Health Organization",
  url: `https://www.who.int/${path}`,
  credibility_grade: "high",
})

const nhs = (title: string, path: string): SourceSeed => ({
  title,
  publisher: "National Health Service, United Kingdom",
  url: `https://www.nhs.uk/${path}`,
  credibility_grade: "moderate",
})

const medlinePlus = (title: string, path: string): SourceSeed => ({
  title,
  publisher: "MedlinePlus, National Library of Medicine, United States",
  url: `https://medlineplus.gov/${path}`,
  credibility_grade: "moderate",
})

const official = (publisher: string, title: string, url: string): SourceSeed => ({
  title,
  publisher,
  url,
  credibility_grade: "high",
})

/** The public references that the first content cites. */
export const sourceSeeds = {
  whoAntimicrobialResistance: who(
    "Antimicrobial resistance",
    "news-room/fact-sheets/detail/antimicrobial-resistance"
  ),
  whoFalsifiedMedicines: who(
    "Substandard and falsified medical products",
    "news-room/fact-sheets/detail/substandard-and-falsified-medical-products"
  ),
  whoHypertension: who("Hypertension", "news-room/fact-sheets/detail/hypertension"),
  whoDiabetes: who("Diabetes", "news-room/fact-sheets/detail/diabetes"),
  whoAsthma: who("Asthma", "news-room/fact-sheets/detail/asthma"),
  whoDiarrhoea: who("Diarrhoeal disease", "news-room/fact-sheets/detail/diarrhoeal-disease"),
  whoDengue: who("Dengue", "news-room/fact-sheets/detail/dengue-and-severe-dengue"),
  whoAnaemia: who("Anaemia", "news-room/fact-sheets/detail/anaemia"),
  nhsAntibiotics: nhs("Antibiotics", "conditions/antibiotics/"),
  nhsParacetamol: nhs("Paracetamol for adults", "medicines/paracetamol-for-adults/"),
  nhsMetformin: nhs("Metformin", "medicines/metformin/"),
  nhsAsthma: nhs("Asthma", "conditions/asthma/"),
  nhsDehydration: nhs("Dehydration", "conditions/dehydration/"),
  nhsIronDeficiency: nhs("Iron deficiency anaemia", "conditions/iron-deficiency-anaemia/"),
  nhsPregnancyMedicines: nhs("Medicines in pregnancy", "pregnancy/keeping-well/medicines/"),
  medlineStoring: medlinePlus("Storing your medicines", "ency/patientinstructions/000534.htm"),
  medlineReactions: medlinePlus("Drug reactions", "drugreactions.html"),
  medlineAcetaminophen: medlinePlus("Acetaminophen", "druginfo/meds/a681004.html"),
  medlineBloodPressure: medlinePlus("High blood pressure", "highbloodpressure.html"),
  medlineDiabetesMedicines: medlinePlus("Diabetes medicines", "diabetesmedicines.html"),
  medlinePregnancy: medlinePlus("Pregnancy and medicines", "pregnancyandmedicines.html"),
  whoMalaria: who("Malaria", "news-room/fact-sheets/detail/malaria"),
  whoTyphoid: who("Typhoid", "news-room/fact-sheets/detail/typhoid"),
  whoTuberculosis: who("Tuberculosis", "news-room/fact-sheets/detail/tuberculosis"),
  whoHeadache: who("Headache disorders", "news-room/fact-sheets/detail/headache-disorders"),
  whoDepression: who("Depressive disorder (depression)", "news-room/fact-sheets/detail/depression"),
  whoPcos: who(
    "Polycystic ovary syndrome",
    "news-room/fact-sheets/detail/polycystic-ovary-syndrome"
  ),
  whoOsteoarthritis: who("Osteoarthritis", "news-room/fact-sheets/detail/osteoarthritis"),
  whoLowBackPain: who("Low back pain", "news-room/fact-sheets/detail/low-back-pain"),
  whoCardiovascular: who(
    "Cardiovascular diseases",
    "news-room/fact-sheets/detail/cardiovascular-diseases-(cvds)"
  ),
  whoRabies: who("Rabies", "news-room/fact-sheets/detail/rabies"),
  whoSnakebite: who("Snakebite envenoming", "news-room/fact-sheets/detail/snakebite-envenoming"),
  whoHeat: who("Heat and health", "news-room/fact-sheets/detail/climate-change-heat-and-health"),
  whoInfluenza: who("Influenza (seasonal)", "news-room/fact-sheets/detail/influenza-(seasonal)"),
  whoWorms: who(
    "Soil-transmitted helminth infections",
    "news-room/fact-sheets/detail/soil-transmitted-helminth-infections"
  ),
  whoMedicationSafety: who("Medication without harm", "initiatives/medication-without-harm"),
  nhsBloodPressure: nhs("High blood pressure", "conditions/high-blood-pressure/"),
  nhsType2Diabetes: nhs("Type 2 diabetes", "conditions/type-2-diabetes/"),
  nhsLowBloodSugar: nhs("Low blood sugar", "conditions/low-blood-sugar-hypoglycaemia/"),
  nhsMigraine: nhs("Migraine", "conditions/migraine/"),
  nhsHeartburn: nhs("Heartburn and acid reflux", "conditions/heartburn-and-acid-reflux/"),
  nhsUrinaryInfection: nhs("Urinary tract infections", "conditions/urinary-tract-infections-utis/"),
  nhsUnderactiveThyroid: nhs(
    "Underactive thyroid",
    "conditions/underactive-thyroid-hypothyroidism/"
  ),
  nhsPcos: nhs("Polycystic ovary syndrome", "conditions/polycystic-ovary-syndrome-pcos/"),
  nhsEczema: nhs("Atopic eczema", "conditions/atopic-eczema/"),
  nhsRingworm: nhs("Ringworm", "conditions/ringworm/"),
  nhsAllergicRhinitis: nhs("Allergic rhinitis", "conditions/allergic-rhinitis/"),
  nhsDiarrhoea: nhs("Diarrhoea and vomiting", "conditions/diarrhoea-and-vomiting/"),
  nhsKidneyStones: nhs("Kidney stones", "conditions/kidney-stones/"),
  nhsOsteoarthritis: nhs("Osteoarthritis", "conditions/osteoarthritis/"),
  nhsChickenpox: nhs("Chickenpox", "conditions/chickenpox/"),
  nhsConjunctivitis: nhs("Conjunctivitis", "conditions/conjunctivitis/"),
  nhsBackPain: nhs("Back pain", "conditions/back-pain/"),
  nhsTyphoid: nhs("Typhoid fever", "conditions/typhoid-fever/"),
  nhsMalaria: nhs("Malaria", "conditions/malaria/"),
  nhsDengue: nhs("Dengue", "conditions/dengue/"),
  nhsTuberculosis: nhs("Tuberculosis", "conditions/tuberculosis-tb/"),
  nhsCommonCold: nhs("Common cold", "conditions/common-cold/"),
  nhsConstipation: nhs("Constipation", "conditions/constipation/"),
  nhsAcne: nhs("Acne", "conditions/acne/"),
  nhsFeverAdults: nhs("High temperature (fever) in adults", "conditions/fever-in-adults/"),
  nhsFeverChildren: nhs("High temperature (fever) in children", "conditions/fever-in-children/"),
  nhsHeatExhaustion: nhs(
    "Heat exhaustion and heatstroke",
    "conditions/heat-exhaustion-heatstroke/"
  ),
  nhsDepression: nhs("Depression in adults", "mental-health/conditions/depression-in-adults/"),
  nhsIbuprofen: nhs("Ibuprofen for adults", "medicines/ibuprofen-for-adults/"),
  nhsDiclofenac: nhs("Diclofenac", "medicines/diclofenac/"),
  nhsLowDoseAspirin: nhs("Low-dose aspirin", "medicines/low-dose-aspirin/"),
  nhsCetirizine: nhs("Cetirizine", "medicines/cetirizine/"),
  medlineChlorpheniramine: medlinePlus("Chlorpheniramine", "druginfo/meds/a682543.html"),
  nhsPantoprazole: nhs("Pantoprazole", "medicines/pantoprazole/"),
  nhsOmeprazole: nhs("Omeprazole", "medicines/omeprazole/"),
  nhsDomperidone: nhs("Domperidone", "medicines/domperidone/"),
  nhsAmoxicillin: nhs("Amoxicillin", "medicines/amoxicillin/"),
  nhsAzithromycin: nhs("Azithromycin", "medicines/azithromycin/"),
  nhsDoxycycline: nhs("Doxycycline", "medicines/doxycycline/"),
  nhsMetronidazole: nhs("Metronidazole", "medicines/metronidazole/"),
  nhsCiprofloxacin: nhs("Ciprofloxacin", "medicines/ciprofloxacin/"),
  nhsFluconazole: nhs("Fluconazole", "medicines/fluconazole/"),
  nhsAmlodipine: nhs("Amlodipine", "medicines/amlodipine/"),
  nhsLosartan: nhs("Losartan", "medicines/losartan/"),
  nhsMetoprolol: nhs("Metoprolol", "medicines/metoprolol/"),
  nhsAtorvastatin: nhs("Atorvastatin", "medicines/atorvastatin/"),
  nhsClopidogrel: nhs("Clopidogrel", "medicines/clopidogrel/"),
  nhsWarfarin: nhs("Warfarin", "medicines/warfarin/"),
  nhsLevothyroxine: nhs("Levothyroxine", "medicines/levothyroxine/"),
  nhsSalbutamol: nhs("Salbutamol inhaler", "medicines/salbutamol-inhaler/"),
  nhsBudesonide: nhs("Budesonide inhalers", "medicines/budesonide-inhalers/"),
  nhsMontelukast: nhs("Montelukast", "medicines/montelukast/"),
  nhsPrednisolone: nhs("Prednisolone tablets and liquid", "medicines/prednisolone/"),
  nhsFolicAcid: nhs("Folic acid", "medicines/folic-acid/"),
  nhsColecalciferol: nhs("Colecalciferol", "medicines/colecalciferol/"),
  nhsEscitalopram: nhs("Escitalopram", "medicines/escitalopram/"),
  nhsPregabalin: nhs("Pregabalin", "medicines/pregabalin/"),
  nhsEnalapril: nhs("Enalapril", "medicines/enalapril/"),
  nhsFurosemide: nhs("Furosemide", "medicines/furosemide/"),
  nhsGliclazide: nhs("Gliclazide", "medicines/gliclazide/"),
  nhsSertraline: nhs("Sertraline", "medicines/sertraline/"),
  nhsCarbamazepine: nhs("Carbamazepine", "medicines/carbamazepine/"),
  nhsLactulose: nhs("Lactulose", "medicines/lactulose/"),
  medlineIbuprofen: medlinePlus("Ibuprofen", "druginfo/meds/a682159.html"),
  medlineDiclofenac: medlinePlus("Diclofenac", "druginfo/meds/a689002.html"),
  medlineAspirin: medlinePlus("Aspirin", "druginfo/meds/a682878.html"),
  medlineCetirizine: medlinePlus("Cetirizine", "druginfo/meds/a698026.html"),
  medlinePantoprazole: medlinePlus("Pantoprazole", "druginfo/meds/a601246.html"),
  medlineOmeprazole: medlinePlus("Omeprazole", "druginfo/meds/a693050.html"),
  medlineOndansetron: medlinePlus("Ondansetron", "druginfo/meds/a601209.html"),
  medlineAmoxicillin: medlinePlus("Amoxicillin", "druginfo/meds/a685001.html"),
  medlineAzithromycin: medlinePlus("Azithromycin", "druginfo/meds/a697037.html"),
  medlineMetronidazole: medlinePlus("Metronidazole", "druginfo/meds/a689011.html"),
  medlineMetformin: medlinePlus("Metformin", "druginfo/meds/a696005.html"),
  medlineInsulinGlargine: medlinePlus(
    "Insulin glargine (rDNA origin) injection",
    "druginfo/meds/a600027.html"
  ),
  medlineAmlodipine: medlinePlus("Amlodipine", "druginfo/meds/a692044.html"),
  medlineLosartan: medlinePlus("Losartan", "druginfo/meds/a695008.html"),
  medlineAtorvastatin: medlinePlus("Atorvastatin", "druginfo/meds/a600045.html"),
  medlineClopidogrel: medlinePlus("Clopidogrel", "druginfo/meds/a601040.html"),
  medlineWarfarin: medlinePlus("Warfarin", "druginfo/meds/a682277.html"),
  medlineLevothyroxine: medlinePlus("Levothyroxine", "druginfo/meds/a682461.html"),
  medlineAlbuterol: medlinePlus("Albuterol oral inhalation", "druginfo/meds/a682145.html"),
  medlineTopicAsthma: medlinePlus("Asthma", "asthma.html"),
  medlineTopicMalaria: medlinePlus("Malaria", "malaria.html"),
  medlineTopicTuberculosis: medlinePlus("Tuberculosis", "tuberculosis.html"),
  medlineTopicMigraine: medlinePlus("Migraine", "migraine.html"),
  medlineTopicGerd: medlinePlus("GERD", "gerd.html"),
  medlineTopicUrinaryInfection: medlinePlus(
    "Urinary tract infections",
    "urinarytractinfections.html"
  ),
  medlineTopicAnemia: medlinePlus("Anemia", "anemia.html"),
  medlineTopicHypothyroidism: medlinePlus("Hypothyroidism", "hypothyroidism.html"),
  medlineTopicPcos: medlinePlus("Polycystic ovary syndrome", "polycysticovarysyndrome.html"),
  medlineTopicEczema: medlinePlus("Eczema", "eczema.html"),
  medlineTopicTinea: medlinePlus("Tinea infections", "tineainfections.html"),
  medlineTopicHayFever: medlinePlus("Hay fever", "hayfever.html"),
  medlineTopicKidneyStones: medlinePlus("Kidney stones", "kidneystones.html"),
  medlineTopicDepression: medlinePlus("Depression", "depression.html"),
  medlineTopicOsteoarthritis: medlinePlus("Osteoarthritis", "osteoarthritis.html"),
  medlineTopicChickenpox: medlinePlus("Chickenpox", "chickenpox.html"),
  medlineTopicPinkEye: medlinePlus("Pinkeye", "pinkeye.html"),
  medlineTopicBackPain: medlinePlus("Back pain", "backpain.html"),
  medlineTopicCommonCold: medlinePlus("Common cold", "commoncold.html"),
  medlineTopicDiarrhea: medlinePlus("Diarrhea", "diarrhea.html"),
  medlineTopicDengue: medlinePlus("Dengue", "dengue.html"),
  medlineTopicType2Diabetes: medlinePlus("Diabetes type 2", "diabetestype2.html"),
  medlineTopicHypoglycemia: medlinePlus("Hypoglycemia", "hypoglycemia.html"),
  medlineTopicVitaminD: medlinePlus("Vitamin D", "vitamind.html"),
  medlineTopicDehydration: medlinePlus("Dehydration", "dehydration.html"),
  medlineTopicMedicinesChildren: medlinePlus("Medicines and children", "medicinesandchildren.html"),
  medlineTopicFever: medlinePlus("Fever", "fever.html"),
  medlineTopicPainRelievers: medlinePlus("Pain relievers", "painrelievers.html"),
  medlineTopicOverTheCounter: medlinePlus(
    "Over-the-counter medicines",
    "overthecountermedicines.html"
  ),
  medlineTopicSteroids: medlinePlus("Steroids", "steroids.html"),
  medlineTopicAnimalBites: medlinePlus("Animal bites", "animalbites.html"),
  medlineTopicConstipation: medlinePlus("Constipation", "constipation.html"),
  medlineTopicColdSores: medlinePlus("Cold sores", "coldsores.html"),
  medlineTopicAcne: medlinePlus("Acne", "acne.html"),
  cdsco: official(
    "Central Drugs Standard Control Organization, India",
    "Central Drugs Standard Control Organization",
    "https://cdsco.gov.in/"
  ),
  icmr: official(
    "Indian Council of Medical Research",
    "Indian Council of Medical Research",
    "https://www.icmr.gov.in/"
  ),
  pharmacopoeiaCommission: official(
    "Indian Pharmacopoeia Commission",
    "Pharmacovigilance Programme of India",
    "https://www.ipc.gov.in/"
  ),
  janAushadhi: official(
    "Pharmaceuticals and Medical Devices Bureau of India",
    "Pradhan Mantri Bhartiya Janaushadhi Pariyojana",
    "https://janaushadhi.gov.in/"
  ),
  vectorBorneDiseases: official(
    "National Center for Vector Borne Diseases Control, India",
    "National Center for Vector Borne Diseases Control",
    "https://ncvbdc.mohfw.gov.in/"
  ),
  fdaGenerics: official(
    "Food and Drug Administration, United States",
    "Generic drugs",
    "https://www.fda.gov/drugs/buying-using-medicine-safely/generic-drugs"
  ),
  fdaInsulinStorage: official(
    "Food and Drug Administration, United States",
    "Information regarding insulin storage and switching between products in an emergency",
    "https://www.fda.gov/drugs/emergency-preparedness-drugs/information-regarding-insulin-storage-and-switching-between-products-emergency"
  ),
  mohfw: official(
    "Ministry of Health and Family Welfare, India",
    "Ministry of Health and Family Welfare",
    "https://www.mohfw.gov.in/"
  ),
  centralTbDivision: official(
    "Central TB Division, Ministry of Health and Family Welfare, India",
    "National Tuberculosis Elimination Programme",
    "https://tbcindia.mohfw.gov.in/"
  ),
  anemiaMuktBharat: official(
    "Ministry of Health and Family Welfare, India",
    "Anemia Mukt Bharat",
    "https://anemiamuktbharat.info/"
  ),
  teleManas: official(
    "Ministry of Health and Family Welfare, India",
    "Tele-MANAS",
    "https://telemanas.mohfw.gov.in/"
  ),
  nationalHealthMission: official(
    "National Health Mission, India",
    "National Health Mission",
    "https://nhm.gov.in/"
  ),
} satisfies Record<string, SourceSeed>

export type SourceKey = keyof typeof sourceSeeds
