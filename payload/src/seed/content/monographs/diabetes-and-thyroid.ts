import type { MonographSeed } from "../types"

export const diabetesAndThyroid: MonographSeed[] = [
  {
    slug: "metformin",
    en: {
      title: "Metformin",
      summary:
        "Often the first tablet for type 2 diabetes. Stomach trouble at the start, sick-day advice, vitamin B12.",
      body: `Metformin lowers blood sugar. It reduces the sugar that the liver releases and helps the body to use insulin.

## What it is for

Metformin is used for type 2 diabetes together with food and movement, alone or with other medicines. Doctors also use it in some women with PCOS.

## Common side effects

Nausea, loose motions, wind, stomach pain, loss of appetite and a metal taste are common with metformin, mostly in the first weeks. Taking it with meals helps. Alone it seldom causes low sugar.

## Serious side effects: get help

Lactic acidosis is rare and dangerous. Signs are fast or hard breathing, strong tiredness, muscle pain, belly pain, feeling cold and a slow heartbeat. Call **112**. It is more likely with kidney failure, severe infection, lack of water or much alcohol.

## Who should ask first

Ask a doctor first if you have kidney, liver or heart failure, drink much alcohol, or have had lactic acidosis. Tell the doctor before a scan with contrast or an operation. **When you vomit, have diarrhoea or cannot drink, ask on the same day whether metformin should be paused.** Kidney function is checked at least yearly.

## Interactions

Insulin and tablets such as glimepiride taken with metformin can lead to low sugar. Steroids raise the sugar. Some water tablets, painkillers and blood pressure tablets strain the kidneys. Alcohol raises the risk of lactic acidosis.

## Pregnancy and breastfeeding

Metformin may be used in pregnancy and while breastfeeding when a doctor advises it. Good control of sugar before conception protects the baby.

## Storage

Keep metformin dry, at room temperature and away from children.

## If you miss a dose

Take metformin with the next meal at the usual time and leave out what was missed. Never take two doses together.

## Long use

Years of metformin can lower vitamin B12. Tiredness, a sore tongue or numb feet are reasons to ask for a test.`,
    },
    hi: {
      title: "मेटफ़ॉर्मिन",
      summary: "टाइप 2 डायबिटीज़ की अक्सर पहली गोली। शुरू में पेट की परेशानी और बीमारी के दिनों की सलाह।",
      body: `मेटफ़ॉर्मिन ख़ून की शुगर कम करती है। यह जिगर से निकलने वाली शुगर घटाती है और इंसुलिन का असर बढ़ाती है।

## किस काम आती है

मेटफ़ॉर्मिन टाइप 2 डायबिटीज़ में खानपान और व्यायाम के साथ दी जाती है। कुछ महिलाओं को पीसीओएस में भी दी जाती है।

## आम दुष्प्रभाव

मितली, पतले दस्त, गैस, पेट दर्द, भूख कम लगना और मुँह में धातु जैसा स्वाद आम हैं, ख़ासकर पहले हफ़्तों में। खाने के साथ लेने से आराम मिलता है। अकेली मेटफ़ॉर्मिन से शुगर बहुत कम नहीं होती।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

लैक्टिक एसिडोसिस बहुत कम होता है पर ख़तरनाक है। तेज़ या भारी साँस, बहुत कमज़ोरी, मांसपेशियों में दर्द, पेट दर्द और ठंड लगना इसके संकेत हैं। तुरंत **112** पर फ़ोन करें।

## किसे पहले पूछना चाहिए

गुर्दे, जिगर या दिल की बीमारी हो या शराब ज़्यादा पीते हों तो पहले डॉक्टर से पूछें। उल्टी-दस्त हो या पानी न पी पाएँ तो उसी दिन पूछें कि दवा रोकनी है या नहीं। ऑपरेशन या कॉन्ट्रास्ट वाले स्कैन से पहले बताएँ।

## दूसरी दवाओं के साथ

इंसुलिन या ग्लिमेपिराइड के साथ लेने पर शुगर बहुत कम हो सकती है। स्टेरॉयड शुगर बढ़ाते हैं। शराब से ख़तरा बढ़ता है।

## गर्भावस्था और स्तनपान

डॉक्टर की सलाह पर मेटफ़ॉर्मिन गर्भावस्था और स्तनपान में ली जा सकती है।

## कैसे रखें

सूखी जगह पर, सामान्य तापमान में और बच्चों से दूर रखें।

## लेना भूल जाएँ तो

भूली हुई दवा छोड़ दें और अगली बार खाने के साथ सामान्य समय पर लें। दो बार की दवा एक साथ कभी न लें।`,
    },
    sources: ["nhsMetformin", "medlineMetformin"],
    molecule: "metformin",
    prescription_only: false,
    medicine_class: "Biguanide; glucose-lowering medicine",
  },
  {
    slug: "glimepiride",
    en: {
      title: "Glimepiride",
      summary:
        "A tablet that makes the pancreas release insulin. Low blood sugar is the risk to know.",
      body: `Glimepiride is a sulfonylurea: it makes the pancreas release more insulin and so lowers blood sugar.

## What it is for

Glimepiride is used for type 2 diabetes when food, movement and other tablets are not enough. It does not work in type 1 diabetes.

## Common side effects

Low blood sugar is the most important side effect of glimepiride. Some people gain weight or feel sick.

## Serious side effects: get help

Signs of low sugar are sweating, trembling, hunger, fast heartbeat, headache, irritability and confusion. A person who is awake should take sugar, glucose or a sweet drink at once and then eat. If the person is unconscious or has a fit, give nothing by mouth and call **112**. Low sugar from glimepiride can return after hours, so the person must be watched. A spreading rash, yellow eyes or unusual bruising also need a doctor at once.

## Who should ask first

Ask a doctor first if you have kidney or liver disease, are older, eat irregularly, have G6PD deficiency, or are allergic to sulfonamides. Tell the doctor before a fast, for example for Ramadan, Navratri or Karva Chauth.

## Interactions

Insulin, other diabetes medicines, alcohol, fluconazole, some antibiotics, warfarin and NSAIDs can push the sugar lower with glimepiride. Steroids, water tablets and thyroid hormone may raise it. Beta blockers such as metoprolol can hide the trembling of low sugar.

## Pregnancy and breastfeeding

Glimepiride is usually replaced by insulin in pregnancy and is not advised while breastfeeding. Speak to the doctor before you plan a pregnancy.

## Storage

Keep glimepiride dry, at room temperature and away from children: a single tablet can be dangerous to a child.

## If you miss a dose

Leave out a missed glimepiride tablet and take the next one with its usual meal. Do not take it without eating, and do not double it.`,
    },
    sources: ["medlineDiabetesMedicines", "medlineTopicHypoglycemia"],
    molecule: "glimepiride",
    prescription_only: true,
    medicine_class: "Sulfonylurea; glucose-lowering medicine",
  },
  {
    slug: "human-insulin",
    en: {
      title: "Human insulin",
      summary:
        "The hormone that lowers blood sugar, given by injection. Low sugar, storage and injecting places.",
      body: `Human insulin is made to be the same as the insulin of the body. Short-acting, longer-acting and mixed kinds exist, and they are not interchangeable.

## What it is for

Human insulin treats type 1 diabetes, type 2 diabetes when tablets are not enough, and diabetes in pregnancy. It is also used in hospital during severe illness.

## Common side effects

Low blood sugar is the most common side effect of insulin. Weight gain, redness at the injection place and lumps in the skin also occur. Changing the place each time prevents lumps.

## Serious side effects: get help

Sweating, trembling, hunger, a pounding heart and confusion are signs of low sugar. An awake person needs sugar or a sweet drink at once. For a person who is unconscious or has a fit, give nothing by mouth and call **112**. A rash over the body, swelling of the face or trouble breathing is an emergency as well. Very high sugar with vomiting, belly pain and deep breathing needs a hospital.

## Who should ask first

Tell the doctor about kidney, liver or thyroid disease, about irregular meals, fasting, heavy work and sport, and about poor sight. **Never change the kind of insulin, the syringe or the strength without advice**: in India vials and pens differ in strength and need their own syringes.

## Interactions

Other diabetes medicines, alcohol and some antibiotics can lower the sugar further. Steroids and some hormones raise it. Beta blockers may hide the signs of low sugar.

## Pregnancy and breastfeeding

Human insulin can be used in pregnancy and while breastfeeding. The need changes from month to month.

## Storage

Keep unopened insulin in the refrigerator, never in the freezer. Opened insulin may stay at room temperature for the days that its leaflet names. Do not use it when frozen, overheated or clumped.

## If you miss a dose

Measure the sugar and follow the plan that your doctor gave you. If you have none, ring your doctor before injecting. Do not stop insulin during illness.`,
    },
    sources: ["medlineDiabetesMedicines", "fdaInsulinStorage", "medlineTopicHypoglycemia"],
    molecule: "human insulin",
    prescription_only: true,
    medicine_class: "Insulin",
  },
  {
    slug: "insulin-glargine",
    en: {
      title: "Insulin glargine",
      summary:
        "A long-acting insulin that works through day and night. It does not replace mealtime insulin.",
      body: `Insulin glargine is a long-acting insulin. It is injected under the skin and gives a steady background supply.

## What it is for

Insulin glargine is used for type 1 and type 2 diabetes. In type 1 diabetes a mealtime insulin is needed as well. It does not treat a sudden rise of the sugar.

## Common side effects

Low blood sugar, weight gain, redness or itching at the injection place, and thickened or sunken skin are common. Change the place each time.

## Serious side effects: get help

Signs of low sugar are sweating, trembling, hunger, headache and confusion; at night there may be bad dreams and a wet pillow. Give sugar to an awake person. For someone unconscious or in a fit, give nothing by mouth and call **112**. Swelling of the face, wheeze or a rash over the body is an emergency. Cramps and an irregular heartbeat can be signs of low potassium.

## Who should ask first

Ask a doctor first if you have kidney, liver or heart disease, fast, travel across time zones, or see badly. Insulin glargine must be clear and must not be mixed with another insulin or injected into a vein. Pens are for one person only, even with a new needle.

## Interactions

Other diabetes medicines, alcohol and some antidepressants and antibiotics can lower the sugar further. Steroids, water tablets and some medicines for the mind raise it. Beta blockers may hide low sugar. Pioglitazone with insulin can cause swelling and heart failure.

## Pregnancy and breastfeeding

Insulin glargine may be used in pregnancy and while breastfeeding under medical care. Tell the doctor early.

## Storage

Keep unopened pens in the refrigerator and never let them freeze. A pen in use stays at room temperature, away from sun and heat, for the days named in its leaflet.

## If you miss a dose

Measure the sugar and ask your doctor or diabetes nurse what to do. Do not inject double the amount.`,
    },
    sources: ["medlineInsulinGlargine", "fdaInsulinStorage"],
    molecule: "insulin glargine",
    prescription_only: true,
    medicine_class: "Long-acting insulin analogue",
  },
  {
    slug: "levothyroxine",
    en: {
      title: "Levothyroxine",
      summary:
        "Replaces thyroid hormone. Take it on an empty stomach, away from iron, calcium, antacids and tea.",
      body: `Levothyroxine is the thyroid hormone T4. It replaces what an underactive thyroid no longer makes.

## What it is for

Levothyroxine treats hypothyroidism. It is also used after thyroid surgery and for some goitres. It is not a medicine for losing weight, and using it for that is dangerous.

## Common side effects

When the amount fits, levothyroxine has few side effects. Too much causes palpitations, sweating, trembling, restlessness, poor sleep, diarrhoea and weight loss. Too little leaves tiredness, feeling cold and constipation. Hair may thin in the first months.

## Serious side effects: get help

Call **112** for chest pain, a very fast or irregular heartbeat, fainting or hard breathing. A rash with swelling of the face is an emergency too.

## Who should ask first

Ask a doctor first if you have heart disease, high blood pressure, diabetes, an adrenal disorder or thin bones, or are older. Treatment then begins with care. Stay with the same maker where possible, and ask for a blood test after a change.

## Interactions

Iron, calcium, antacids, sucralfate, soya and fibre hinder the uptake of levothyroxine: keep some hours between them. Tea and coffee taken at the same time do so as well. Medicines for epilepsy, rifampicin and oestrogen change the need. Levothyroxine can strengthen warfarin and raise blood sugar.

## Pregnancy and breastfeeding

Levothyroxine is safe and important in pregnancy and while breastfeeding. The need often rises early, so tell the doctor as soon as the test is positive. Do not stop.

## Storage

Keep levothyroxine cool, dry and dark in its strip, as the label says, and away from children.

## If you miss a dose

Take the missed tablet when you remember on the same day. If it is nearly time for the next, leave it out. Do not take two together.`,
    },
    hi: {
      title: "लेवोथायरॉक्सिन",
      summary: "थायरॉइड हार्मोन की कमी पूरी करने वाली गोली। खाली पेट लें, आयरन, कैल्शियम और चाय से दूर।",
      body: `लेवोथायरॉक्सिन थायरॉइड का हार्मोन टी4 है। थायरॉइड कम बनने पर यह उसकी कमी पूरी करता है।

## किस काम आती है

लेवोथायरॉक्सिन हाइपोथायरॉइडिज़्म के इलाज में दी जाती है। यह वज़न घटाने की दवा नहीं है, उसके लिए लेना ख़तरनाक है।

## आम दुष्प्रभाव

सही मात्रा में दुष्प्रभाव कम होते हैं। ज़्यादा होने पर धड़कन तेज़ होना, पसीना, कँपकँपी, बेचैनी, नींद न आना, दस्त और वज़न घटना होता है। कम होने पर थकान, ठंड लगना और कब्ज़ बने रहते हैं।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

सीने में दर्द, बहुत तेज़ या अनियमित धड़कन, बेहोशी या साँस की तकलीफ़ हो तो **112** पर फ़ोन करें।

## किसे पहले पूछना चाहिए

दिल की बीमारी, हाई बीपी, डायबिटीज़ या कमज़ोर हड्डियाँ हों, या उम्र ज़्यादा हो तो पहले डॉक्टर से पूछें। कंपनी बदले तो ख़ून की जाँच के बारे में पूछें।

## दूसरी दवाओं के साथ

आयरन, कैल्शियम और एंटासिड इस दवा को शरीर में जाने से रोकते हैं, इसलिए इनके बीच कुछ घंटे का अंतर रखें। चाय या कॉफ़ी भी साथ में न लें। यह वारफ़रिन का असर बढ़ा सकती है।

## गर्भावस्था और स्तनपान

गर्भावस्था और स्तनपान में यह दवा सुरक्षित और ज़रूरी है। गर्भ ठहरते ही डॉक्टर को बताएँ और दवा बंद न करें।

## कैसे रखें

पत्ते में ही, ठंडी, सूखी और अँधेरी जगह पर, बच्चों से दूर रखें।

## लेना भूल जाएँ तो

उसी दिन याद आए तो ले लें। अगली गोली का समय पास हो तो छोड़ दें। दो गोलियाँ एक साथ न लें।`,
    },
    sources: ["nhsLevothyroxine", "medlineLevothyroxine"],
    molecule: "levothyroxine",
    prescription_only: true,
    medicine_class: "Thyroid hormone",
  },
  {
    slug: "gliclazide",
    en: {
      title: "Gliclazide",
      summary:
        "A tablet that makes the pancreas release insulin. Never without a meal: low sugar is the risk.",
      body: `Gliclazide is a sulfonylurea. It makes the pancreas release more insulin and lowers blood sugar.

## What it is for

Gliclazide is used for type 2 diabetes, alone or with metformin and other medicines. It does not work in type 1 diabetes.

## Common side effects

Low blood sugar, belly pain, nausea, loose motions or constipation, and weight gain occur with gliclazide. Taking it with a meal helps.

## Serious side effects: get help

Signs of low sugar are sweating, trembling, hunger, a pounding heart and confusion. A person who is awake needs sugar at once and then food. If the person is unconscious or has a fit, give nothing by mouth and call **112**. Low sugar from gliclazide can return for a day. Yellow eyes, a spreading rash, or unusual bruising need a doctor at once.

## Who should ask first

Ask a doctor first if you have kidney or liver disease, G6PD deficiency or porphyria, eat irregularly, fast, drink alcohol, or are older and live alone. Drivers should know their sugar before they set out. Illness with vomiting or fever changes the need: ask on the same day.

## Interactions

Insulin, other diabetes medicines, alcohol, fluconazole, some antibiotics, NSAIDs and warfarin can lower the sugar further with gliclazide; miconazole, also as a mouth gel, must not be combined with it. Steroids, water tablets and salbutamol can raise the sugar. Beta blockers can hide the signs of low sugar.

## Pregnancy and breastfeeding

Gliclazide is usually replaced by insulin in pregnancy, and is not advised while breastfeeding. Speak to the doctor before you plan a child.

## Storage

Keep gliclazide dry and well away from children. Swallow tablets with slow release whole.

## If you miss a dose

Leave out the missed gliclazide and take the next with its usual meal. Never double it, and never take it without eating.`,
    },
    sources: ["nhsGliclazide", "medlineDiabetesMedicines"],
    molecule: "gliclazide",
    prescription_only: true,
    medicine_class: "Sulfonylurea; glucose-lowering medicine",
  },
]
