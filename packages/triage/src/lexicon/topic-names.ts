import type { Topic } from "../types"

/** What a danger is called by who asks about it: a name tells of nobody who has it (follow-up.ts). */
export const TOPIC_NAMES: Readonly<Partial<Record<Topic, { en?: string; hi?: string }>>> = {
  suicide_selfharm: { en: "(suicide|self harm)", hi: "(aatmahatya|khudkushi)" },
  poisoning_overdose: {
    en: "(poisoning|overdose|carbon monoxide)",
    hi: "(zeher|jahar) .. (lakshan|asar|kya)",
  },
  unresponsive: { en: "(cardiac arrest|unconscious*|fainting)", hi: "(behosh|behoshi)" },
  acs_chest_pain: {
    en: "(heart attack|heart attacks|angina|chest pain)",
    hi: "(heart attack|dil ka daura|seene mein dard)",
  },
  stroke: {
    en: "(stroke|strokes|paralysis|brain haemorrhage|brain attack)",
    hi: "(stroke|lakwa|falij|pakshaghat)",
  },
  breathing: { en: "(asthma|breathlessness)", hi: "(asthma|dama|saans phool*)" },
  anaphylaxis: { en: "(anaphylaxis|anaphylactic|allergic shock)", hi: "anaphylaxis" },
  seizure: { en: "(seizure|seizures|epilepsy|fits)", hi: "(mirgi|daura)" },
  severe_bleeding: { en: "(haemorrhage|hemorrhage|bleeding)" },
  pregnancy: { en: "(eclampsia|preeclampsia|pre eclampsia|miscarriage|ectopic)", hi: "garbhpat" },
  meningitis: { en: "(meningitis|brain fever)", hi: "dimagi bukhar" },
  sepsis: { en: "(sepsis|septic shock)" },
  dengue_warning: { en: "dengue", hi: "dengue" },
  snake_scorpion: {
    en: "(snake bite|snakebite|scorpion sting)",
    hi: "(saanp|bichhu) .. (kat|kaatne|dank)",
  },
  acute_abdomen: { en: "(appendicitis|appendix)", hi: "appendix" },
  dvt_pe: { en: "(dvt|blood clot|blood clots|pulmonary embolism|deep vein thrombosis)" },
  dka_hyperglycaemia: { en: "(ketoacidosis|dka|high sugar)" },
  hypoglycaemia: { en: "(hypoglycaemia|hypoglycemia|low sugar|sugar low)", hi: "sugar (kam|low)" },
  head_injury: { en: "(head injury|concussion)", hi: "sir ki chot" },
  heat_stroke: { en: "(heat stroke|heatstroke|sunstroke)", hi: "(loo lag*|lu lag*)" },
  dehydration: { en: "dehydration", hi: "(paani ki kami|nirjalikaran)" },
  rabies_exposure: { en: "(rabies|dog bite)", hi: "(rabies|kutte .. kat)" },
  choking: { en: "choking" },
}
