import type { ArticleSeed } from "./article-type"

export const usingMedicines: ArticleSeed[] = [
  {
    slug: "antibiotics-when-they-help",
    en: {
      title: "Antibiotics: when they help and when they do not",
      summary:
        "Antibiotics act on bacteria, not on the viruses that cause colds and flu. Using them well keeps them working.",
      body: `Antibiotics treat or prevent some infections by bacteria. They do nothing against viruses, and viruses cause colds, flu, most sore throats and most coughs. Such illnesses usually pass without an antibiotic.

## Why care is needed

Each use of an antibiotic gives bacteria a chance to adapt. Bacteria that have adapted are called resistant, and the medicine no longer works on them. The World Health Organization counts resistance among the leading threats to public health, and the Indian Council of Medical Research follows it in Indian hospitals. Resistant infections are harder to treat, last longer and spread to others.

## Using them well

- Take an antibiotic only when a doctor has prescribed it for this illness and for you.
- Take it as the doctor said, and ask before you stop early because you feel better.
- Never keep leftovers for the next time, and never share them.
- Do not press for an antibiotic when the doctor says that it is not needed.
- Tell the doctor about any allergy, above all to penicillin.

## Unwanted effects

Nausea, loose motions and a rash are among the known ones. Get urgent help for trouble breathing, or for swelling of the face or throat: these may be signs of a severe allergy.

## Prevention

Clean hands, safe water and food, and the vaccinations of the national programme prevent infections, and an infection that does not happen needs no antibiotic.`,
    },
    sources: ["whoAntimicrobialResistance", "nhsAntibiotics", "icmr"],
    medicineKeywords: ["amoxicillin", "azithromycin", "antibiotic"],
    conditionKeywords: ["bacterial infection", "common cold", "influenza"],
  },
  {
    slug: "using-paracetamol-safely",
    en: {
      title: "Using paracetamol safely",
      summary:
        "A common medicine for pain and fever, safe when used as the label says and dangerous in excess.",
      body: `Paracetamol, also called acetaminophen, is used for pain and fever. It is in a very large number of products: plain tablets and syrups, and mixtures for cold, flu and back pain.

## The main risk is taking it twice

Too much paracetamol can damage the liver badly, and the person may feel well for the first day. The most common mistake is to take two products that both contain it. Read the ingredients on every strip and bottle. Do not take more, or more often, than the label or your doctor says.

## Ask first

Speak to a doctor or pharmacist before using it if you have liver or kidney disease, drink alcohol often, weigh very little, or take other medicines regularly, such as warfarin. For children the amount depends on weight and on the strength of the syrup, so use the measure that comes with the bottle and let a doctor or pharmacist say how much.

## When fever needs a doctor

See a doctor when fever lasts more than three days, comes back, or comes with a stiff neck, confusion, trouble breathing, a rash, bleeding, or signs of dehydration. A baby with fever needs a doctor early.

## After too much

If someone has taken more than the label allows, get medical help **at once**, even when they feel fine. Call 112 or go to a hospital, and take the pack with you.`,
    },
    hi: {
      title: "पैरासिटामोल का सुरक्षित उपयोग",
      summary: "दर्द और बुखार की आम दवा। लेबल के अनुसार लेने पर सुरक्षित, ज़्यादा लेने पर ख़तरनाक।",
      body: `पैरासिटामोल दर्द और बुखार में काम आती है। यह बहुत-सी दवाओं में मिली होती है: सादी गोली, सिरप, और सर्दी-ज़ुकाम या कमर दर्द की मिली-जुली दवाएँ।

## सबसे बड़ा ख़तरा: दो बार लेना

ज़्यादा पैरासिटामोल से जिगर (लिवर) को गहरा नुक़सान हो सकता है, और पहले दिन मरीज़ ठीक भी लग सकता है। आम गलती यह है कि एक साथ दो ऐसी दवाएँ ली जाती हैं जिन दोनों में पैरासिटामोल होती है। हर पत्ते और बोतल पर लिखी सामग्री पढ़ें। लेबल या डॉक्टर ने जितना कहा है उससे ज़्यादा न लें।

## पहले पूछें

अगर जिगर या गुर्दे की बीमारी है, शराब पीते हैं, वज़न बहुत कम है, या दूसरी दवाएँ नियमित लेते हैं, तो पहले डॉक्टर या फ़ार्मासिस्ट से पूछें। बच्चों के लिए मात्रा वज़न और सिरप की ताक़त पर निर्भर है, इसलिए मात्रा डॉक्टर या फ़ार्मासिस्ट ही बताएँ।

## डॉक्टर को कब दिखाएँ

बुखार तीन दिन से ज़्यादा रहे, लौट आए, या साथ में गर्दन में अकड़न, बेहोशी जैसा हाल, साँस की तकलीफ़, चकत्ते या खून आना हो तो डॉक्टर को दिखाएँ। छोटे शिशु को बुखार हो तो जल्दी दिखाएँ।

## ज़्यादा ले ली हो तो

ठीक लगे तब भी **तुरंत** मदद लें। 112 पर फ़ोन करें या अस्पताल जाएँ, और दवा का पैकेट साथ ले जाएँ।`,
    },
    sources: ["nhsParacetamol", "medlineAcetaminophen"],
    medicineKeywords: ["paracetamol", "acetaminophen"],
    conditionKeywords: ["fever", "pain"],
  },
  {
    slug: "keeping-insulin-cool",
    en: {
      title: "Keeping insulin cool, at home and on the way",
      summary: "Insulin loses strength in heat and frost. How to store it and how to receive it.",
      body: `Insulin is a protein. Heat, frost and direct sun change it, and then it may no longer control blood sugar. You cannot always see the change, so the way it is kept matters as much as the date on the box.

## At home

Keep unopened insulin in the refrigerator, away from the freezing compartment. Insulin that has been frozen must not be used, even after it has thawed. A pen or vial in use may often stay at room temperature for a limited number of days: the leaflet of your product gives the temperature and the days. Write the day of opening on it.

## In summer and on journeys

- Never leave insulin in a parked car or in checked luggage.
- Use an insulated pouch with a cool pack, and do not let the ice touch the insulin.
- During a power cut keep the refrigerator closed.

## When it is delivered

Insulin should travel in a cold box. Take it from the rider yourself, check that the pack is cool and not frozen, and put it in the refrigerator at once. If it arrives warm, do not use it: tell the pharmacy.

## When to doubt it

Clumps, a new colour, or clear insulin that has become cloudy are reasons not to use it. If blood sugar rises without another cause, ask your doctor or pharmacist whether the insulin may have spoiled. Never change or skip insulin without medical advice.`,
    },
    sources: ["fdaInsulinStorage", "medlineDiabetesMedicines"],
    medicineKeywords: ["insulin"],
    conditionKeywords: ["diabetes"],
  },
  {
    slug: "medicines-in-pregnancy",
    en: {
      title: "Medicines during pregnancy",
      summary: "Ask before you start, and also before you stop, any medicine while pregnant.",
      body: `Most medicines taken in pregnancy reach the baby as well. Some are known to be harmful, some are known to be safe enough, and about many others little is known. This holds for tablets bought without a prescription and for herbal and traditional remedies too. "Natural" does not mean safe.

## Before you start something new

Tell every doctor and pharmacist that you are pregnant, may be pregnant, or are trying to be. Ask whether the medicine is needed, whether there is a safer one, and what to watch for. Some common painkillers are not advised in parts of pregnancy, so ask even about those.

## Before you stop something

If you take a medicine for a lasting condition, such as epilepsy, asthma, diabetes, thyroid disease, high blood pressure or depression, **do not stop on your own**. The untreated illness may be a bigger danger than the medicine. Speak to your doctor as early as you can, best of all before pregnancy.

## Supplements

Folic acid and iron are part of antenatal care in India. Take what your antenatal clinic gives you, and do not add further vitamins without asking.

## Get help quickly

Bleeding, severe headache or blurred vision, strong pain in the belly, fits, fever, or a baby that moves less than usual need a doctor the same day. In an emergency call 112, or 108 for an ambulance.`,
    },
    sources: ["nhsPregnancyMedicines", "medlinePregnancy"],
    medicineKeywords: ["folic acid", "iron"],
    conditionKeywords: ["pregnancy"],
  },
  {
    slug: "using-an-inhaler-for-asthma",
    en: {
      title: "Living with asthma and using an inhaler",
      summary: "What relievers and preventers do, why technique matters, and the signs of danger.",
      body: `Asthma makes the airways swell and narrow, so that breathing becomes hard. Cough, wheeze and a tight chest come and go, often at night or in the early morning. It cannot be cured, but with treatment most people live a normal life.

## Two kinds of inhaler

- A **preventer** calms the swelling. It works slowly and only when it is used as prescribed, on good days too.
- A **reliever** opens the airways for a short time when symptoms come.

Some inhalers do both jobs. Ask which kind yours is. Needing the reliever more often than before means that the asthma is not under control: see your doctor soon.

## Technique

Much of the medicine never reaches the lungs when the inhaler is used badly. Show your doctor or pharmacist how you do it, and let them correct you. A spacer, a plastic chamber fixed to the inhaler, makes it easier for children and for many adults. Rinse your mouth after a preventer that contains a steroid.

## Triggers

Smoke, dust, pollen, cold air, infections and bad air days are common ones. Notice yours. Nobody should smoke near a person with asthma.

## Danger signs

Call **112** when the person is too breathless to speak or eat, the lips turn blue or grey, the chest draws in, or the reliever does not help. Sit upright, stay calm, and follow the written plan from your doctor while help comes.`,
    },
    sources: ["whoAsthma", "nhsAsthma"],
    medicineKeywords: ["salbutamol", "budesonide", "inhaler"],
    conditionKeywords: ["asthma"],
  },
]
