import type { MonographSeed } from "../types"

export const painAndFever: MonographSeed[] = [
  {
    slug: "paracetamol",
    en: {
      title: "Paracetamol",
      summary:
        "For pain and fever. Gentle when used as the label says, dangerous to the liver when too much is taken.",
      body: `Paracetamol, called acetaminophen in some countries, eases pain and lowers fever. It is part of many mixed products for cold, flu and back pain.

## What it is for

Paracetamol is used for headache, toothache, period pain, body ache and fever. It does not treat the cause of a fever and does not reduce swelling.

## Common side effects

Side effects of paracetamol are rare when it is taken as the label says. Nausea or a rash may occur.

## Serious side effects: get help

Too much paracetamol can destroy the liver, and the person may feel well on the first day. After an overdose get medical help at once, even without symptoms: call **112**. Blistering rash, swelling of the face, trouble breathing, yellow eyes or dark urine also need help at once.

## Who should ask first

Ask a doctor or pharmacist first if you have liver or kidney disease, drink alcohol regularly, weigh very little, eat poorly, or have had a reaction to paracetamol. For a child the amount depends on weight and on the strength of the syrup, so let a doctor or pharmacist work it out.

## Interactions

The greatest risk is a second product that also contains paracetamol. Regular paracetamol can strengthen warfarin. Some medicines for epilepsy and tuberculosis make harm to the liver more likely.

## Pregnancy and breastfeeding

Paracetamol is usually the first choice for pain and fever in pregnancy and while breastfeeding. Take it for as short a time as possible and ask when the complaint lasts.

## Storage

Keep paracetamol dry, away from heat and out of the reach of children. Many poisonings happen with tablets that lay in the open.

## If you miss a dose

Paracetamol is mostly taken only when it is needed, so nothing has to be made up for. Never take extra to catch up, and keep the interval on the label.`,
    },
    hi: {
      title: "पैरासिटामोल",
      summary: "दर्द और बुखार की दवा। लेबल के अनुसार सुरक्षित, ज़्यादा लेने पर जिगर के लिए ख़तरनाक।",
      body: `पैरासिटामोल दर्द कम करती है और बुखार उतारती है। यह सर्दी-ज़ुकाम की कई मिली-जुली दवाओं में भी होती है।

## किस काम आती है

पैरासिटामोल सिरदर्द, दाँत दर्द, माहवारी का दर्द, बदन दर्द और बुखार में ली जाती है। यह बुखार का कारण दूर नहीं करती और सूजन कम नहीं करती।

## आम दुष्प्रभाव

लेबल के अनुसार लेने पर पैरासिटामोल के दुष्प्रभाव कम होते हैं। कभी-कभी मितली या चकत्ते हो सकते हैं।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

ज़्यादा पैरासिटामोल जिगर को नष्ट कर सकती है, और पहले दिन मरीज़ ठीक लग सकता है। ज़्यादा ले ली हो तो लक्षण न होने पर भी तुरंत **112** पर फ़ोन करें। छालों वाले चकत्ते, चेहरे पर सूजन, साँस की तकलीफ़ या पीली आँखें हों तो भी तुरंत मदद लें।

## किसे पहले पूछना चाहिए

जिगर या गुर्दे की बीमारी हो, रोज़ शराब पीते हों, या वज़न बहुत कम हो तो पहले डॉक्टर या फ़ार्मासिस्ट से पूछें। बच्चों की मात्रा डॉक्टर या फ़ार्मासिस्ट ही बताएँ।

## दूसरी दवाओं के साथ

सबसे बड़ा ख़तरा ऐसी दूसरी दवा है जिसमें भी पैरासिटामोल हो। नियमित लेने पर यह वारफ़रिन का असर बढ़ा सकती है।

## गर्भावस्था और स्तनपान

गर्भावस्था और स्तनपान में दर्द और बुखार के लिए आम तौर पर पैरासिटामोल ही पहले चुनी जाती है। कम से कम समय तक लें।

## कैसे रखें

सूखी जगह में, गरमी से दूर और बच्चों की पहुँच से बाहर रखें।

## लेना भूल जाएँ तो

यह ज़्यादातर ज़रूरत पर ही ली जाती है। भूल की भरपाई के लिए ज़्यादा न लें।`,
    },
    sources: ["nhsParacetamol", "medlineAcetaminophen"],
    molecule: "paracetamol",
    prescription_only: false,
    medicine_class: "Analgesic and antipyretic",
  },
  {
    slug: "ibuprofen",
    en: {
      title: "Ibuprofen",
      summary:
        "An anti-inflammatory painkiller. Who should not take it, and why not in dengue or late pregnancy.",
      body: `Ibuprofen is a painkiller of the group called NSAIDs. It eases pain, fever and inflammation.

## What it is for

Ibuprofen is used for toothache, period pain, sprains, joint pain, headache and fever. It treats the complaint and not its cause.

## Common side effects

Ibuprofen often irritates the stomach: heartburn, nausea, pain or wind. Headache and dizziness also occur. Taking it with food or milk may help.

## Serious side effects: get help

Black stool, vomit with blood or like coffee grounds, and strong pain in the belly can mean a bleeding ulcer. Chest pain, weakness on one side, trouble breathing, swelling of the face, a blistering rash or hardly any urine also need help at once: call **112**.

## Who should ask first

Ask a doctor before ibuprofen if you have had an ulcer or bleeding, have heart, kidney or liver disease, high blood pressure, asthma, bowel disease or a planned operation, or are over 65. Do not take ibuprofen for a fever that may be dengue, in chickenpox, or while you lose much water by vomiting or diarrhoea. Children need an amount worked out by weight.

## Interactions

Do not combine ibuprofen with another NSAID such as diclofenac or naproxen. Warfarin, clopidogrel, low-dose aspirin, steroids and some antidepressants raise the risk of bleeding. Blood pressure tablets and water tablets may work less well, and the kidneys may suffer. Lithium and methotrexate can rise to harmful levels.

## Pregnancy and breastfeeding

Do not take ibuprofen in pregnancy unless a doctor says so. It can harm the baby, above all from 20 weeks on. Small amounts pass into breast milk; ask which painkiller suits you.

## Storage

Keep ibuprofen in its strip, dry and away from heat, out of the reach of children.

## If you miss a dose

When ibuprofen is taken only as needed, skip what was missed. If it is prescribed at set times, take it when you remember unless the next time is near. Do not double it.`,
    },
    sources: ["nhsIbuprofen", "medlineIbuprofen"],
    molecule: "ibuprofen",
    prescription_only: true,
    medicine_class: "Non-steroidal anti-inflammatory drug (NSAID)",
  },
  {
    slug: "diclofenac",
    en: {
      title: "Diclofenac",
      summary:
        "A strong anti-inflammatory painkiller for joints and injuries, with real risks for stomach, heart and kidneys.",
      body: `Diclofenac is an anti-inflammatory painkiller (NSAID), given as tablet, injection or gel.

## What it is for

Diclofenac is used for painful and swollen joints, sprains, back pain, gout, kidney stone pain and period pain. It eases the complaint and does not heal the joint.

## Common side effects

Stomach pain, nausea, heartburn, diarrhoea, headache, dizziness and a mild rash are common side effects of diclofenac tablets. The gel may irritate the skin.

## Serious side effects: get help

Call **112** for vomit with blood, black stool, chest pain, weakness on one side, trouble speaking or breathing, swelling of the face, or a rash with blisters. Yellow eyes, dark urine, swollen legs or hardly any urine need a doctor on the same day.

## Who should ask first

Diclofenac is not for people who have had a heart attack or stroke, who have heart failure, an active ulcer, or severe kidney or liver disease. Ask first if you have high blood pressure, diabetes, high cholesterol, asthma or bowel disease, smoke, or are older. Do not use it for a fever that may be dengue.

## Interactions

Do not combine diclofenac with ibuprofen, aspirin for pain or other NSAIDs; look at mixed products too. Warfarin, clopidogrel, steroids and some antidepressants make bleeding more likely. Blood pressure tablets, water tablets, lithium, methotrexate and ciclosporin interact with diclofenac.

## Pregnancy and breastfeeding

Avoid diclofenac in pregnancy unless a doctor advises it; after 20 weeks it can harm the baby's kidneys and heart. It may also make it harder to conceive. Ask a doctor while breastfeeding.

## Storage

Keep diclofenac dry, below the temperature on the pack, and out of the reach of children.

## If you miss a dose

Take diclofenac when you remember, with food, unless it is almost time for the next. Never take two doses together.`,
    },
    sources: ["nhsDiclofenac", "medlineDiclofenac"],
    molecule: "diclofenac",
    prescription_only: true,
    medicine_class: "Non-steroidal anti-inflammatory drug (NSAID)",
  },
  {
    slug: "aspirin",
    en: {
      title: "Aspirin in low dose",
      summary:
        "Keeps blood from clotting in people at risk of heart attack or stroke. Start or stop it only with a doctor.",
      body: `Aspirin in a low dose makes the platelets of the blood less sticky, so that clots form less easily. In higher amounts it is an old painkiller.

## What it is for

Low-dose aspirin helps to prevent another heart attack or stroke, and clots after a stent or bypass. For people who have never had heart disease the risk of bleeding often outweighs the benefit. A doctor decides.

## Common side effects

Mild indigestion, easy bruising and bleeding that takes longer to stop are common with aspirin.

## Serious side effects: get help

Call **112** for vomit with blood, black stool, coughing up blood, a sudden very severe headache, weakness on one side, swelling of the face or trouble breathing. Ringing in the ears with fast breathing may mean too much aspirin.

## Who should ask first

Ask a doctor before aspirin if you have had an ulcer, a bleeding disorder, a brain bleed, asthma set off by painkillers, gout, or severe kidney or liver disease, or if an operation is planned. **Aspirin is not for children and teenagers under 16** unless a specialist says so, because of Reye syndrome. Do not take it for a fever that may be dengue.

## Interactions

Ibuprofen and other NSAIDs, warfarin, clopidogrel, steroids and some antidepressants raise the risk of bleeding with aspirin. Ibuprofen can also weaken its protection. Methotrexate may become harmful.

## Pregnancy and breastfeeding

In pregnancy low-dose aspirin is used only on a doctor's advice, for example to prevent pre-eclampsia. Ask a doctor while breastfeeding.

## Storage

Keep aspirin dry: damp tablets smell of vinegar and should not be used. Keep them away from children.

## If you miss a dose

Take the missed aspirin when you remember on the same day. Otherwise skip it, and do not double the next. Do not stop aspirin after a stent without asking the cardiologist.`,
    },
    sources: ["nhsLowDoseAspirin", "medlineAspirin"],
    molecule: "aspirin",
    prescription_only: false,
    medicine_class: "Antiplatelet; analgesic in higher amounts",
  },
]
