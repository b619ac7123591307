import type { HelplineSeed } from "./types"

/** The numbers without a day wait for somebody who rings them. */
export const helplineSeeds: HelplineSeed[] = [
  {
    en: {
      name: "Emergency Response Support System",
      purpose: "Police, fire and medical help in every emergency, from every phone, all over India",
    },
    hi: {
      name: "आपातकालीन सहायता 112",
      purpose: "पूरे भारत में हर आपात स्थिति के लिए: पुलिस, दमकल और चिकित्सा मदद",
    },
    phone: "112",
    kind: "all_emergencies",
    verified_on: "2026-11-01",
    source_url: "https://112.gov.in/",
  },
  {
    en: {
      name: "Ambulance 108",
      purpose: "Ambulance in most states of India",
    },
    hi: { name: "एम्बुलेंस 108", purpose: "भारत के ज़्यादातर राज्यों में एम्बुलेंस" },
    phone: "108",
    kind: "ambulance",
    verified_on: "2026-11-01",
    source_url: "https://nhm.gov.in/",
  },
  {
    en: {
      name: "Tele-MANAS",
      purpose: "Free talk with a trained counsellor, day and night, in many Indian languages",
    },
    hi: {
      name: "टेली-मानस",
      purpose: "प्रशिक्षित परामर्शदाता से दिन-रात मुफ़्त बातचीत, कई भारतीय भाषाओं में",
    },
    phone: "14416",
    kind: "mental_health",
    verified_on: "2026-11-01",
    source_url: "https://telemanas.mohfw.gov.in/",
  },
  {
    en: {
      name: "Tele-MANAS, long number",
      purpose: "The same free service, for phones that cannot reach the short number",
    },
    hi: {
      name: "टेली-मानस, लंबा नंबर",
      purpose: "वही मुफ़्त सेवा, उन फ़ोन के लिए जिनसे छोटा नंबर नहीं लगता",
    },
    phone: "1-800-891-4416",
    kind: "mental_health",
    verified_on: "2026-11-01",
    source_url: "https://telemanas.mohfw.gov.in/",
  },
  {
    en: {
      name: "National Poisons Information Centre, AIIMS New Delhi",
      purpose: "Advice after poisoning, bites and stings, for families and doctors",
    },
    hi: {
      name: "राष्ट्रीय विष सूचना केंद्र, एम्स नई दिल्ली",
      purpose: "ज़हर, काटने और डंक लगने पर परिवार और डॉक्टरों को सलाह",
    },
    phone: "1800-116-117",
    kind: "poison",
    verified_on: null,
    source_url: "https://www.aiims.edu/",
  },
  {
    en: {
      name: "Women's helpline",
      purpose: "Help for women in distress or facing violence",
    },
    hi: { name: "महिला हेल्पलाइन", purpose: "संकट या हिंसा झेल रही महिलाओं के लिए मदद" },
    phone: "181",
    kind: "women",
    verified_on: null,
    source_url: "https://wcd.gov.in/",
  },
  {
    en: { name: "Child helpline", purpose: "Help for children in danger or need" },
    hi: { name: "चाइल्ड हेल्पलाइन", purpose: "ख़तरे या ज़रूरत में पड़े बच्चों के लिए मदद" },
    phone: "1098",
    kind: "child",
    verified_on: null,
    source_url: "https://missionvatsalya.wcd.gov.in/",
  },
]
