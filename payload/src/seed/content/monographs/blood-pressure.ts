import type { MonographSeed } from "../types"

export const bloodPressure: MonographSeed[] = [
  {
    slug: "amlodipine",
    en: {
      title: "Amlodipine",
      summary:
        "A daily tablet for high blood pressure and angina. Swollen ankles are its best-known side effect.",
      body: `Amlodipine is a calcium channel blocker. It relaxes the blood vessels, so that the pressure falls and the heart works more easily.

## What it is for

Amlodipine is used for high blood pressure and to prevent angina, a chest pain of the heart. It does not stop an attack of angina that has begun.

## Common side effects

Swollen ankles, flushing, headache, tiredness, dizziness and palpitations are common with amlodipine, mostly at the start. Gums may swell with long use. Raise the legs, and tell the doctor if the swelling troubles you.

## Serious side effects: get help

Call **112** for chest pain that is new or stronger, fainting, swelling of the face, trouble breathing or a spreading rash. Strong belly pain with vomiting needs a doctor on the same day.

## Who should ask first

Ask a doctor first if you have heart failure, a narrow heart valve, very low blood pressure, a recent heart attack or liver disease. Rise slowly, because dizziness can cause falls.

## Interactions

Simvastatin in higher amounts, some antibiotics such as clarithromycin, medicines against fungi and HIV, rifampicin, ciclosporin and St John's wort interact with amlodipine. Much grapefruit can strengthen it. Painkillers such as ibuprofen may raise the pressure again.

## Pregnancy and breastfeeding

Tell the doctor when you are pregnant or plan to be: amlodipine may be used when it is needed, and other tablets are better known. Small amounts pass into milk.

## Storage

Keep amlodipine dry in its strip, away from light and children.

## If you miss a dose

Take amlodipine when you remember on the same day. If more than half a day has passed, leave it out. Do not take two on one day, and do not stop it because the reading is good.`,
    },
    hi: {
      title: "एम्लोडिपिन",
      summary: "हाई बीपी और एनजाइना की रोज़ की गोली। टख़नों में सूजन इसका सबसे जाना-पहचाना दुष्प्रभाव है।",
      body: `एम्लोडिपिन ख़ून की नलियों को ढीला करती है, जिससे बीपी घटता है और दिल का काम आसान होता है।

## किस काम आती है

एम्लोडिपिन हाई ब्लड प्रेशर में और एनजाइना यानी दिल के दर्द को रोकने के लिए दी जाती है। शुरू हो चुके एनजाइना के दर्द को यह नहीं रोकती।

## आम दुष्प्रभाव

टख़नों में सूजन, चेहरा गरम लगना, सिरदर्द, थकान, चक्कर और धड़कन महसूस होना आम हैं, ख़ासकर शुरू में। लंबे समय में मसूड़े सूज सकते हैं। सूजन परेशान करे तो डॉक्टर को बताएँ।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

नया या तेज़ सीने का दर्द, बेहोशी, चेहरे पर सूजन, साँस की तकलीफ़ या फैलते चकत्ते हों तो **112** पर फ़ोन करें।

## किसे पहले पूछना चाहिए

दिल का कमज़ोर होना, वाल्व सिकुड़ना, बहुत कम बीपी, हाल का दिल का दौरा या जिगर की बीमारी हो तो पहले डॉक्टर से पूछें। धीरे-धीरे उठें, चक्कर से गिर सकते हैं।

## दूसरी दवाओं के साथ

सिमवास्टैटिन, कुछ एंटीबायोटिक, फंगस और एचआईवी की दवाएँ और रिफ़ैम्पिसिन इसका असर बदल सकती हैं। आइबुप्रोफ़ेन जैसी दर्द की दवा बीपी फिर बढ़ा सकती है।

## गर्भावस्था और स्तनपान

गर्भवती हों या योजना हो तो डॉक्टर को बताएँ। थोड़ी दवा दूध में जाती है।

## कैसे रखें

पत्ते में, सूखी जगह पर, रोशनी और बच्चों से दूर रखें।

## लेना भूल जाएँ तो

उसी दिन याद आए तो ले लें। आधे दिन से ज़्यादा बीत जाए तो छोड़ दें। एक दिन में दो बार न लें, और बीपी ठीक आने पर भी दवा बंद न करें।`,
    },
    sources: ["nhsAmlodipine", "medlineAmlodipine"],
    molecule: "amlodipine",
    prescription_only: true,
    medicine_class: "Calcium channel blocker",
  },
  {
    slug: "telmisartan",
    en: {
      title: "Telmisartan",
      summary:
        "A daily tablet for high blood pressure that also protects the heart. Not in pregnancy.",
      body: `Telmisartan is an angiotensin receptor blocker, ARB. It blocks a hormone that narrows the blood vessels.

## What it is for

Telmisartan is used for high blood pressure and to lower the risk of heart attack and stroke in some people. ARBs are often chosen for people with diabetes and protein in the urine.

## Common side effects

Dizziness, tiredness, back or muscle pain, loose motions and a blocked nose may occur with telmisartan. A dry cough is less common than with medicines such as enalapril.

## Serious side effects: get help

Call **112** for swelling of the face, lips or tongue, trouble breathing, or fainting. Weak muscles and an irregular heartbeat can be signs of high potassium. Hardly any urine or yellow eyes need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have kidney or liver disease, narrowed kidney arteries, a blocked bile duct, high potassium, or heart failure. **When you lose water by vomiting, diarrhoea or heat, ask whether telmisartan should be paused.** Blood tests for kidneys and potassium belong to the treatment.

## Interactions

Potassium tablets and salt substitutes with potassium, spironolactone, enalapril and similar tablets, aliskiren and trimethoprim can raise potassium with telmisartan. Ibuprofen and diclofenac strain the kidneys and weaken the effect. Lithium and digoxin may rise.

## Pregnancy and breastfeeding

**Do not take telmisartan in pregnancy**: it can seriously harm the baby. Tell the doctor at once when you are pregnant, and before, when you plan to be. Another medicine is preferred while breastfeeding.

## Storage

Keep telmisartan in its strip until you take it, because damp spoils it, and away from children.

## If you miss a dose

Take telmisartan when you remember on the same day; otherwise leave it out. Do not take two together.`,
    },
    sources: ["whoHypertension", "medlineBloodPressure"],
    molecule: "telmisartan",
    prescription_only: true,
    medicine_class: "Angiotensin receptor blocker (ARB)",
  },
  {
    slug: "losartan",
    en: {
      title: "Losartan",
      summary:
        "For high blood pressure, heart failure and kidneys in diabetes. Blood tests and sick-day advice matter.",
      body: `Losartan is an angiotensin receptor blocker, ARB. It widens the blood vessels and eases the work of heart and kidneys.

## What it is for

Losartan is used for high blood pressure, to protect the kidneys in type 2 diabetes, in some people with heart failure, and to lower the risk of stroke.

## Common side effects

Dizziness, tiredness, headache, nausea or loose motions, and back or leg pain may occur with losartan. Dizziness is most likely in the first days: rise slowly.

## Serious side effects: get help

Call **112** for swelling of the face, lips or throat, trouble breathing, chest pain or fainting. Weak muscles, tingling and an irregular heartbeat can mean high potassium. Yellow eyes, little urine, or pale skin with bruises need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have kidney or liver disease, narrowed kidney arteries, high potassium, heart failure, or little salt in your food. **With vomiting, diarrhoea or great heat ask whether losartan should be paused** until you drink and eat again. Kidneys and potassium are checked by blood tests.

## Interactions

Potassium tablets, salt substitutes, spironolactone, trimethoprim and tablets such as enalapril can raise potassium with losartan. Ibuprofen and other NSAIDs may harm the kidneys. Lithium can rise, and rifampicin and fluconazole change the effect. Other blood pressure tablets add to it.

## Pregnancy and breastfeeding

**Do not take losartan in pregnancy.** It can harm the kidneys and growth of the baby. Tell the doctor early when you plan a child, and at once when you are pregnant. It is not usually advised while breastfeeding a newborn.

## Storage

Keep losartan dry, away from light and heat, and out of the reach of children.

## If you miss a dose

Take losartan when you remember, unless it is nearly time for the next. Do not double it.`,
    },
    sources: ["nhsLosartan", "medlineLosartan"],
    molecule: "losartan",
    prescription_only: true,
    medicine_class: "Angiotensin receptor blocker (ARB)",
  },
  {
    slug: "metoprolol",
    en: {
      title: "Metoprolol",
      summary: "A beta blocker that slows the heart. Never stop it suddenly.",
      body: `Metoprolol is a beta blocker. It slows the heart and lowers its need for oxygen.

## What it is for

Metoprolol is used for high blood pressure, angina, a fast or irregular heartbeat, heart failure, after a heart attack, and to prevent migraine. It also calms trembling and a racing heart in an overactive thyroid.

## Common side effects

Tiredness, dizziness, cold hands and feet, slow pulse, nausea, and vivid dreams are common with metoprolol. Some people notice sexual difficulties or low mood.

## Serious side effects: get help

Call **112** for fainting, a very slow or irregular heartbeat, chest pain, trouble breathing, wheezing, or swelling of the face. Swollen legs, fast weight gain or more breathlessness need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have asthma or COPD, a slow pulse, heart block, low blood pressure, poor circulation in the legs, severe allergy, psoriasis, or liver disease. In diabetes metoprolol can hide the trembling and fast pulse of low sugar; sweating remains. Before an operation tell the anaesthetist.

## Interactions

Verapamil and diltiazem with metoprolol can slow the heart dangerously. Clonidine, digoxin, amiodarone, some antidepressants such as fluoxetine and paroxetine, NSAIDs and decongestants interact. Insulin and diabetes tablets need closer checks.

## Pregnancy and breastfeeding

Metoprolol may be used in pregnancy and while breastfeeding when a doctor advises it. The growth of the baby is then watched.

## Storage

Keep metoprolol dry, at room temperature and away from children.

## If you miss a dose

Take metoprolol when you remember, unless the next is near. Do not double it. **Do not stop metoprolol suddenly**: angina or a heart attack may follow. A doctor reduces it in steps. Do not crush tablets with slow release.`,
    },
    sources: ["nhsMetoprolol", "medlineBloodPressure"],
    molecule: "metoprolol",
    prescription_only: true,
    medicine_class: "Beta blocker",
  },
  {
    slug: "enalapril",
    en: {
      title: "Enalapril",
      summary:
        "An ACE inhibitor for blood pressure and heart failure. A dry cough is common; never in pregnancy.",
      body: `Enalapril is an ACE inhibitor. It widens the blood vessels and eases the work of the heart.

## What it is for

Enalapril is used for high blood pressure, for heart failure, and to protect the kidneys in some people with diabetes.

## Common side effects

A dry tickling cough, dizziness, headache, tiredness, blurred sight and loose motions are common with enalapril. The cough can begin after weeks, and goes away after the medicine has been changed.

## Serious side effects: get help

Call **112** for swelling of lips, tongue, face or throat, which can come even after months, for trouble breathing, chest pain or fainting. Weak muscles and an irregular heartbeat can mean high potassium. Yellow eyes, little urine, or fever with a sore throat need a doctor on the same day.

## Who should ask first

**Do not take enalapril if your face or throat has ever swollen from such a medicine.** Ask first if you have kidney disease, narrowed kidney arteries, a narrow heart valve, high potassium, or diabetes. With vomiting, diarrhoea or great heat ask whether it should be paused. Blood tests for kidneys and potassium belong to the treatment.

## Interactions

Potassium, salt substitutes, spironolactone, trimethoprim, telmisartan and losartan raise potassium with enalapril. Sacubitril must not be combined with it. Ibuprofen and diclofenac strain the kidneys. Lithium may rise, and diabetes medicines may act more strongly.

## Pregnancy and breastfeeding

**Do not take enalapril in pregnancy**: it can harm the baby's kidneys. Tell the doctor when you plan a child, and at once when you are pregnant. Ask a doctor while breastfeeding, above all a newborn.

## Storage

Keep enalapril dry, away from heat and children.

## If you miss a dose

Take enalapril when you remember on the same day, unless the next is near. Do not double it.`,
    },
    sources: ["nhsEnalapril", "medlineBloodPressure"],
    molecule: "enalapril",
    prescription_only: true,
    medicine_class: "ACE inhibitor",
  },
  {
    slug: "furosemide",
    en: {
      title: "Furosemide",
      summary:
        "A water tablet against swelling and breathlessness. Watch salts, kidneys and dizziness.",
      body: `Furosemide is a strong diuretic, a water tablet. It makes the kidneys pass more salt and water.

## What it is for

Furosemide is used for swelling and breathlessness in heart failure, and in kidney and liver disease, and sometimes for high blood pressure.

## Common side effects

Passing much urine for some hours, thirst, a dry mouth, dizziness on standing, cramps and tiredness are common with furosemide. Gout may flare up.

## Serious side effects: get help

Call **112** for fainting, an irregular heartbeat, confusion, fits, swelling of the face or a blistering rash. Ringing ears or loss of hearing, severe belly pain, hardly any urine, or fast gain of weight with breathlessness need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have low potassium or sodium, low blood pressure, gout, diabetes, severe kidney or liver disease, or trouble passing urine, or have reacted to sulfonamides. **With vomiting, diarrhoea or heat ask whether furosemide should be paused.** Weigh yourself on the days that your doctor names; blood tests check salts and kidneys.

## Interactions

Digoxin becomes dangerous when furosemide lowers potassium. Lithium can rise. Ibuprofen and diclofenac weaken it and strain the kidneys. Gentamicin and similar antibiotics can harm hearing with it. Steroids, salbutamol and other water tablets add to the loss of potassium. Blood pressure tablets add to dizziness.

## Pregnancy and breastfeeding

Furosemide is used in pregnancy only when a doctor finds it necessary. It may reduce milk.

## Storage

Keep furosemide dry, away from light and children.

## If you miss a dose

Take furosemide when you remember, but not late in the day, because you would have to get up at night. If the day has passed, leave it out. Do not double it.`,
    },
    sources: ["nhsFurosemide", "medlineBloodPressure"],
    molecule: "furosemide",
    prescription_only: true,
    medicine_class: "Loop diuretic",
  },
]
