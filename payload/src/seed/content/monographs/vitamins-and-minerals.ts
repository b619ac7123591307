import type { MonographSeed } from "../types"

export const vitaminsAndMinerals: MonographSeed[] = [
  {
    slug: "iron-and-folic-acid",
    en: {
      title: "Iron with folic acid",
      summary:
        "Fills the stores of iron in anaemia and pregnancy. Dark stool is harmless; tablets are dangerous to children.",
      body: `Iron, in India often as ferrous ascorbate, is combined with folic acid in one tablet. The body needs both to make blood.

## What it is for

Iron with folic acid treats and prevents anaemia from lack of iron and folate, above all in pregnancy, with heavy periods, and in growing children. Government programmes give it free of charge.

## Common side effects

Black or dark green stool is harmless with iron. Constipation, loose motions, nausea, belly pain and a metal taste are common. Taking iron with a little food, or a change of the kind of iron, can help.

## Serious side effects: get help

**Too much iron can kill a small child.** After a child has swallowed iron tablets call **112** at once, even if the child seems well. Vomit with blood, tarry sticky stool with belly pain, swelling of the face or trouble breathing are emergencies.

## Who should ask first

Ask a doctor first if you have thalassaemia, sickle cell disease, haemochromatosis, many transfusions, an ulcer or bowel disease, or anaemia of which nobody knows the cause. Folic acid alone can hide a lack of vitamin B12.

## Interactions

Tea, coffee, milk, calcium and antacids hinder iron: keep one to two hours between them. Vitamin C, as in lemon or amla, helps. Iron weakens levothyroxine, doxycycline and ciprofloxacin, so keep some hours apart. Medicines for epilepsy and methotrexate interact with folic acid.

## Pregnancy and breastfeeding

Iron and folic acid are part of antenatal care in India and continue after the birth. Take what the clinic gives you.

## Storage

Keep the tablets dry, in their strip, locked away from children.

## If you miss a dose

Take the tablet when you remember on the same day; otherwise leave it out. Do not double it. Treatment goes on for months after the blood is normal, to fill the stores.`,
    },
    hi: {
      title: "आयरन और फ़ोलिक एसिड",
      summary:
        "ख़ून की कमी और गर्भावस्था में आयरन की पूर्ति। काला मल सामान्य है; गोलियाँ बच्चों के लिए ख़तरनाक हैं।",
      body: `आयरन और फ़ोलिक एसिड की गोली में वे दोनों चीज़ें होती हैं जिनसे शरीर ख़ून बनाता है।

## किस काम आती है

यह गोली आयरन और फ़ोलेट की कमी से होने वाली ख़ून की कमी को ठीक करती और रोकती है, ख़ासकर गर्भावस्था, भारी माहवारी और बढ़ते बच्चों में। सरकारी कार्यक्रम में यह मुफ़्त मिलती है।

## आम दुष्प्रभाव

आयरन से मल काला या गहरा हरा होना सामान्य है। कब्ज़, पतले दस्त, मितली, पेट दर्द और मुँह में धातु जैसा स्वाद आम हैं। थोड़े खाने के साथ लेने से आराम मिलता है।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

**ज़्यादा आयरन छोटे बच्चे की जान ले सकता है।** बच्चे ने गोलियाँ निगल ली हों तो वह ठीक लगे तब भी तुरंत **112** पर फ़ोन करें। खून की उल्टी, पेट दर्द के साथ चिपचिपा काला मल, चेहरे पर सूजन या साँस की तकलीफ़ भी आपात स्थिति है।

## किसे पहले पूछना चाहिए

थैलेसीमिया, सिकल सेल, बार-बार ख़ून चढ़ना, पेट का छाला, या ख़ून की कमी का कारण पता न हो तो पहले डॉक्टर से पूछें।

## दूसरी दवाओं के साथ

चाय, कॉफ़ी, दूध, कैल्शियम और एंटासिड आयरन को रोकते हैं, एक-दो घंटे का अंतर रखें। नींबू या आँवला मदद करता है। थायरॉइड की दवा और कुछ एंटीबायोटिक से भी कुछ घंटे का अंतर रखें।

## गर्भावस्था और स्तनपान

आयरन और फ़ोलिक एसिड गर्भावस्था की देखभाल का हिस्सा हैं और प्रसव के बाद भी चलते हैं।

## कैसे रखें

पत्ते में, सूखी जगह पर, बच्चों से ताले में दूर रखें।

## लेना भूल जाएँ तो

उसी दिन याद आए तो ले लें, नहीं तो छोड़ दें। दोगुनी न लें। ख़ून ठीक होने के बाद भी कुछ महीने इलाज चलता है।`,
    },
    sources: ["anemiaMuktBharat", "nhsIronDeficiency"],
    molecule: "ferrous ascorbate",
    prescription_only: false,
    medicine_class: "Iron with folic acid",
  },
  {
    slug: "folic-acid",
    en: {
      title: "Folic acid",
      summary: "A vitamin for making blood, and for protecting an unborn baby's spine and brain.",
      body: `Folic acid is the made form of folate, a vitamin of the B group. The body needs it to form blood and new cells.

## What it is for

Folic acid treats anaemia from lack of folate, and lowers the risk that a baby's spine and brain form badly. It is also given with methotrexate to reduce side effects.

## Common side effects

Side effects of folic acid are rare: nausea, wind, a poor appetite or a bad taste.

## Serious side effects: get help

Call **112** for swelling of the face, hard breathing or a rash over the body. Such reactions are very rare.

## Who should ask first

Ask a doctor first if you have anaemia and vitamin B12 has not been tested: folic acid can improve the blood while damage to nerves goes on. Ask also with cancer, a stent, kidney dialysis, or epilepsy. Women with diabetes, epilepsy, extra weight, or an earlier baby with a defect of the spine may need a higher amount from a doctor.

## Interactions

Folic acid can lower phenytoin and similar medicines for epilepsy. Methotrexate, trimethoprim and sulfasalazine act against folate. With weekly methotrexate the doctor tells you on which days to take folic acid. Antacids should be taken some hours apart.

## Pregnancy and breastfeeding

Folic acid is best begun before conception and taken through the first three months of pregnancy; in India it goes on together with iron. It is safe while breastfeeding.

## Storage

Keep folic acid dry, away from light and children.

## If you miss a dose

Take folic acid when you remember on the same day; otherwise leave it out. Do not double it.

## Food

Green leaves, pulses, chickpeas, peanuts, citrus fruit and eggs contain folate. Long cooking destroys it.`,
    },
    sources: ["nhsFolicAcid"],
    molecule: "folic acid",
    prescription_only: false,
    medicine_class: "Vitamin B9",
  },
  {
    slug: "vitamin-d",
    en: {
      title: "Vitamin D (cholecalciferol)",
      summary:
        "For weak bones from lack of vitamin D. Strong weekly capsules are not for every day.",
      body: `Cholecalciferol is vitamin D3. The skin makes it in the sun, and the body needs it to take up calcium.

## What it is for

Vitamin D prevents and treats lack of vitamin D, rickets in children and soft bones in adults, and is given with calcium for osteoporosis. Lack is common in India in spite of the sun. Tiredness and body ache have many other causes, so a test may be sensible before a long treatment.

## Common side effects

Vitamin D has hardly any side effects when the amount is right.

## Serious side effects: get help

Too much vitamin D raises the calcium in the blood. Signs are nausea, vomiting, constipation, strong thirst, much urine, weakness and confusion; kidney stones may follow. See a doctor on the same day. Call **112** for an irregular heartbeat, fainting, strong confusion, or swelling of the face with hard breathing.

## Who should ask first

Ask a doctor first if you have kidney disease or stones, high calcium, sarcoidosis, tuberculosis, an overactive parathyroid gland, or heart disease. **Strong capsules and sachets are meant for the interval that the doctor has named, often once a week; taken daily they are dangerous.** Babies and children need amounts of their own.

## Interactions

Water tablets of the thiazide kind, calcium tablets and digoxin need care with vitamin D. Orlistat, cholestyramine, steroids, rifampicin and medicines for epilepsy lower it. Count what is in multivitamins and calcium tablets too.

## Pregnancy and breastfeeding

Vitamin D in ordinary amounts may be used in pregnancy and while breastfeeding. Ask a doctor about strong capsules.

## Storage

Keep vitamin D dry, away from light and children.

## If you miss a dose

Take a missed daily tablet when you remember. For a weekly capsule ask the pharmacist, and never take two together.`,
    },
    sources: ["nhsColecalciferol", "medlineTopicVitaminD"],
    molecule: "cholecalciferol",
    prescription_only: false,
    medicine_class: "Vitamin D",
  },
  {
    slug: "zinc-sulphate",
    en: {
      title: "Zinc sulphate",
      summary:
        "Given to children with diarrhoea beside ORS. It shortens the attack and helps against the next.",
      body: `Zinc sulphate supplies zinc, a mineral that the bowel and the immune system need.

## What it is for

Zinc is given to children with acute diarrhoea together with ORS, for the number of days that the health worker names, also after the motions have ended. It makes the attack shorter and milder. It also treats proven lack of zinc. It does not replace ORS.

## Common side effects

Vomiting, nausea, a metal taste and belly pain may occur with zinc. If a child vomits soon after it, ask the health worker whether it should be repeated.

## Serious side effects: get help

Signs of danger in diarrhoea are sunken eyes, no tears, no urine for many hours, drowsiness, fits, blood in the stool, or vomiting of every drink: call **112** or go to a hospital. Swelling of the face or trouble breathing after zinc is an emergency. Large amounts of zinc cause vomiting of blood and strong pain.

## Who should ask first

Ask a doctor first for a baby under two months, for a child with severe malnutrition or kidney disease, and for adults with Wilson disease or lack of copper.

## Interactions

Zinc hinders doxycycline, ciprofloxacin and penicillamine, and iron and calcium hinder zinc. Keep some hours between them. Milk and food with much fibre reduce its uptake a little.

## Pregnancy and breastfeeding

Zinc in ordinary amounts may be used in pregnancy and while breastfeeding. Ask the doctor or the antenatal clinic first.

## Storage

Keep zinc dry and away from children. A tablet made for it dissolves in a spoon of clean water or breast milk just before it is given. Close a syrup well.

## If you miss a dose

Give zinc when you remember on the same day, and go on until the course is complete. Do not double it.`,
    },
    sources: ["whoDiarrhoea", "medlineTopicDiarrhea"],
    molecule: "zinc sulphate",
    prescription_only: false,
    medicine_class: "Mineral supplement",
  },
]
