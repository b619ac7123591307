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

/** The public references that the first articles cite. */
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
} satisfies Record<string, SourceSeed>

export type SourceKey = keyof typeof sourceSeeds
