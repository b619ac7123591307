import type { MonographSeed } from "../types"

export const stomach: MonographSeed[] = [
  {
    slug: "omeprazole",
    en: {
      title: "Omeprazole",
      summary: "Lowers stomach acid in reflux and ulcers. How to take it and what long use means.",
      body: `Omeprazole is a proton pump inhibitor. It makes the stomach produce less acid for about a day.

## What it is for

Omeprazole is used for heartburn and acid reflux, for ulcers, with antibiotics against Helicobacter pylori, and to protect the stomach of people who need painkillers such as ibuprofen.

## Common side effects

Headache, stomach pain, wind, constipation, loose motions and nausea are common with omeprazole and mostly mild.

## Serious side effects: get help

Call **112** for swelling of the face, trouble breathing or a rash with blisters. See a doctor on the same day for watery diarrhoea that does not end, yellow eyes, joint pain with a rash that grows in the sun, or cramps, fits and an irregular heartbeat, which may come from low magnesium.

## Who should ask first

Ask a doctor first if you have liver disease or thin bones, or are to have a test of the stomach. **Trouble swallowing, weight loss, vomiting, black stool or anaemia need a doctor before any acid medicine**, because it can hide a serious illness.

## Interactions

Omeprazole weakens clopidogrel, and another acid medicine is usually chosen then. It also affects methotrexate, phenytoin, warfarin, digoxin, and some medicines against fungi and HIV.

## Pregnancy and breastfeeding

Omeprazole may be used in pregnancy and while breastfeeding when a doctor or pharmacist agrees.

## Storage

Keep omeprazole capsules dry in their strip or bottle, at room temperature, away from children.

## If you miss a dose

Take omeprazole when you remember, unless it is nearly time for the next. Do not double it. It works best before a meal.

## Long use

Ask from time to time whether omeprazole is still needed. Years of use are linked with low B12 and magnesium and with fractures. After a sudden stop the acid may return strongly for a while.`,
    },
    sources: ["nhsOmeprazole", "medlineOmeprazole"],
    molecule: "omeprazole",
    prescription_only: true,
    medicine_class: "Proton pump inhibitor",
  },
  {
    slug: "pantoprazole",
    en: {
      title: "Pantoprazole",
      summary:
        "A medicine that lowers stomach acid, often prescribed in India, and often for longer than is needed.",
      body: `Pantoprazole is a proton pump inhibitor. It lowers the acid of the stomach for about a day.

## What it is for

Pantoprazole is used for acid reflux, for ulcers of the stomach and duodenum, with antibiotics against Helicobacter pylori, and to protect the stomach of some people who take painkillers or blood thinners. It is not needed with every other tablet.

## Common side effects

Headache, loose motions or constipation, wind, nausea and dizziness are common with pantoprazole and usually mild.

## Serious side effects: get help

Call **112** for swelling of the face or tongue, trouble breathing, or a rash with blisters. See a doctor on the same day for watery diarrhoea that goes on, yellow eyes, little urine, or cramps with an irregular heartbeat.

## Who should ask first

Ask a doctor first if you have liver disease, thin bones or low magnesium, or are to have a test for a tumour marker or the stomach. **Trouble swallowing, weight loss, vomiting with blood, black stool or anaemia must be looked into first.**

## Interactions

Pantoprazole lowers the uptake of some medicines against HIV and fungi. It may raise methotrexate and change the effect of warfarin. It disturbs clopidogrel less than omeprazole does. Together with water tablets low magnesium is more likely.

## Pregnancy and breastfeeding

Pantoprazole may be used in pregnancy and while breastfeeding when a doctor finds it necessary.

## Storage

Keep pantoprazole in its strip, dry and below the temperature on the pack, away from children. Swallow the tablets whole: the coat protects them from acid.

## If you miss a dose

Take pantoprazole when you remember, unless the next is near. Do not double it.

## Long use

Ask every few months whether pantoprazole is still needed. Long use is linked with low vitamin B12, low magnesium, bowel infections and fractures. Stopping step by step can avoid a return of acid.`,
    },
    hi: {
      title: "पैंटोप्राज़ोल",
      summary: "पेट का तेज़ाब कम करने वाली दवा, जो अक्सर ज़रूरत से ज़्यादा समय तक ली जाती है।",
      body: `पैंटोप्राज़ोल पेट में बनने वाला तेज़ाब क़रीब एक दिन के लिए कम करती है।

## किस काम आती है

पैंटोप्राज़ोल एसिड रिफ़्लक्स, पेट और आँत के छाले, एच. पाइलोरी के इलाज, और दर्द की दवा या खून पतला करने की दवा लेने वाले कुछ लोगों में पेट की सुरक्षा के लिए दी जाती है। हर दवा के साथ इसकी ज़रूरत नहीं होती।

## आम दुष्प्रभाव

सिरदर्द, पतले दस्त या कब्ज़, गैस, मितली और चक्कर आम हैं और ज़्यादातर हल्के होते हैं।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

चेहरे या जीभ पर सूजन, साँस की तकलीफ़ या छालों वाले चकत्ते हों तो **112** पर फ़ोन करें। लगातार पानी जैसे दस्त, पीली आँखें, कम पेशाब, या ऐंठन के साथ अनियमित धड़कन हो तो उसी दिन डॉक्टर को दिखाएँ।

## किसे पहले पूछना चाहिए

जिगर की बीमारी, कमज़ोर हड्डियाँ या मैग्नीशियम की कमी हो तो पहले डॉक्टर से पूछें। निगलने में दिक़्क़त, वज़न घटना, खून की उल्टी, काला मल या ख़ून की कमी हो तो पहले जाँच करवाएँ।

## दूसरी दवाओं के साथ

यह एचआईवी और फंगस की कुछ दवाओं का असर घटा सकती है और वारफ़रिन का असर बदल सकती है।

## गर्भावस्था और स्तनपान

डॉक्टर ज़रूरी समझें तो गर्भावस्था और स्तनपान में ली जा सकती है।

## कैसे रखें

पत्ते में, सूखी जगह पर, बच्चों से दूर रखें। गोली तोड़ें या चबाएँ नहीं।

## लेना भूल जाएँ तो

याद आने पर ले लें, पर अगली गोली का समय पास हो तो छोड़ दें। दोगुनी न लें।

## लंबे समय तक लेना

कुछ महीनों में डॉक्टर से पूछें कि दवा अब भी ज़रूरी है या नहीं।`,
    },
    sources: ["nhsPantoprazole", "medlinePantoprazole"],
    molecule: "pantoprazole",
    prescription_only: true,
    medicine_class: "Proton pump inhibitor",
  },
  {
    slug: "domperidone",
    en: {
      title: "Domperidone",
      summary:
        "For nausea and vomiting, for a short time only, because it can disturb the rhythm of the heart.",
      body: `Domperidone helps the stomach to empty and calms the vomiting centre. It is often combined with an acid medicine.

## What it is for

Domperidone is used for nausea and vomiting in adults and older children, for a few days. Long use for fullness or gas is not advised without a doctor's watch.

## Common side effects

A dry mouth is common with domperidone. Headache, loose motions, drowsiness, breast tenderness, milk from the breast and changed periods occur less often.

## Serious side effects: get help

Call **112** for fainting, palpitations, an irregular heartbeat or chest pain: domperidone can disturb the rhythm of the heart. Stiff muscles, uncontrolled movements of eyes or neck, fits, swelling of the face or trouble breathing also need help at once.

## Who should ask first

Ask a doctor first if you have heart failure, an abnormal ECG, low potassium or magnesium, or liver or kidney disease, are over 60, or have a tumour of the pituitary gland. Do not use domperidone when the bowel may be blocked or bleeding. Vomiting with blood, a stiff neck, severe belly pain or a head injury must be seen by a doctor and not only treated.

## Interactions

Domperidone must not be combined with medicines that slow its breakdown or also change the heart rhythm, such as clarithromycin, erythromycin, fluconazole, some HIV medicines, some medicines for the mind and for heart rhythm. Azithromycin and ondansetron need care. Grapefruit juice raises its level.

## Pregnancy and breastfeeding

Use domperidone in pregnancy only when a doctor advises it. A small amount passes into milk. Do not use it to increase milk without medical advice.

## Storage

Keep domperidone dry, at room temperature and away from children.

## If you miss a dose

Leave out the missed domperidone and take the next one at its time, before food. Do not double it.`,
    },
    sources: ["nhsDomperidone"],
    molecule: "domperidone",
    prescription_only: true,
    medicine_class: "Antiemetic; dopamine antagonist",
  },
  {
    slug: "ondansetron",
    en: {
      title: "Ondansetron",
      summary: "Stops nausea and vomiting. Constipation is common; the heart rhythm needs care.",
      body: `Ondansetron blocks serotonin at places in bowel and brain that cause vomiting.

## What it is for

Ondansetron is used against nausea and vomiting from cancer treatment and operations. Doctors also give it for severe vomiting with a stomach infection, so that ORS stays down.

## Common side effects

Headache, constipation, a feeling of warmth, tiredness and dizziness are common with ondansetron.

## Serious side effects: get help

Call **112** for fainting, an irregular or very slow heartbeat, chest pain, fits, swelling of the face or trouble breathing. Agitation, fever, sweating, trembling and stiff muscles together may be serotonin syndrome, which is an emergency. Strong belly pain with a swollen belly and no stool needs a hospital.

## Who should ask first

Ask a doctor first if you have a long QT interval, heart failure, a slow heartbeat, low potassium or magnesium, liver disease, phenylketonuria, or a bowel that may be blocked. For a child the amount depends on weight. In vomiting the main treatment is to replace water and salts; ondansetron does not do that.

## Interactions

Ondansetron must not be combined with apomorphine. Medicines that also change the heart rhythm, such as domperidone, azithromycin, some antibiotics and medicines for the mind, need care. Antidepressants, tramadol and linezolid raise the risk of serotonin syndrome. Rifampicin, phenytoin and carbamazepine weaken ondansetron.

## Pregnancy and breastfeeding

Ondansetron is used in pregnancy only when a doctor advises it, above all in the first three months. Ask a doctor while breastfeeding.

## Storage

Keep ondansetron dry, in its strip, away from light and children. Take a tablet that melts in the mouth out of the strip only when you need it.

## If you miss a dose

When nausea is there, take the missed ondansetron when you remember; otherwise go on with the next. Do not take two together.`,
    },
    sources: ["medlineOndansetron"],
    molecule: "ondansetron",
    prescription_only: true,
    medicine_class: "Antiemetic; serotonin 5-HT3 antagonist",
  },
]
