import type { ArticleSeed } from "./article-type"

export const medicinesInDailyLife: ArticleSeed[] = [
  {
    slug: "taking-several-medicines",
    en: {
      title: "Taking several medicines safely",
      summary: "One list, one pharmacist who knows it, and a yearly look at what is still needed.",
      body: `The more medicines a person takes, the more they can disturb each other. Tablets from different doctors, remedies from the shop, and herbal or traditional products all count.

## Keep one list

Write down for each product the generic name, the strength, what it is for, who prescribed it and since when. Add allergies and earlier reactions. Carry the list on paper or on your phone, and show it to every doctor, dentist and pharmacist.

## Check before something new

- Does it contain a molecule that you already take under another name?
- Does it fit your kidneys, liver, heart, pregnancy or age?
- Is there food, drink or an activity to avoid with it?

Warfarin, medicines for epilepsy, diabetes, heart rhythm and tuberculosis, and HIV medicines interact with many others. Painkillers, antacids, iron and antibiotics are the everyday products that cause most trouble.

## Take them as meant

A box with days helps many people. Fix the time to a habit, such as brushing the teeth. Do not crush or split a tablet before you have asked: a coat or slow release may be lost. If the plan has become too hard, say so, because it can often be made simpler.

## Ask for a review

Once a year, and after each stay in hospital, go through the list with a doctor or pharmacist. Ask of each medicine whether it is still needed.

## Get help

Call **112** for trouble breathing, swelling of the face, fainting or a fit after a new medicine.`,
    },
    sources: ["whoMedicationSafety", "medlineReactions"],
    medicineKeywords: ["warfarin"],
    conditionKeywords: ["drug interaction", "polypharmacy"],
  },
  {
    slug: "choosing-a-painkiller",
    en: {
      title: "Painkillers: which one is for whom",
      summary:
        "Paracetamol, anti-inflammatory painkillers and gels compared, and who should stay away from which.",
      body: `No painkiller is harmless and none is right for everybody. The right one depends on the pain, and still more on the person.

## Paracetamol

Paracetamol suits most people for headache, fever and mild pain. It is gentle to the stomach. Too much destroys the liver, so count all products that contain it.

## Anti-inflammatory painkillers

Ibuprofen, diclofenac, aceclofenac and naproxen help when something is swollen: a sprain, a joint, a tooth, period pain. They can cause ulcers and bleeding, raise blood pressure, and harm the kidneys and the heart. Ask a doctor first if you

- have had an ulcer or bleeding, or take a blood thinner or steroids
- have heart, kidney or liver disease, high blood pressure or asthma
- are over 65, pregnant, or low on water by vomiting, diarrhoea or heat
- have a fever that may be dengue

Never combine two of them.

## Gels and warmth

For a painful knee, hand or muscle a gel with an anti-inflammatory medicine, warmth, rest from the cause and exercise are often enough.

## Too often

Painkillers on more than two or three days a week, week after week, can themselves cause headache and hide the cause of a pain. See a doctor instead.

## Get help

Call **112** for pain in the chest, the worst headache of your life, a hard painful belly, black stool or vomit with blood, weakness or numbness. Call also when somebody has taken too many tablets, even without symptoms.`,
    },
    sources: ["medlineTopicPainRelievers", "nhsIbuprofen", "nhsParacetamol"],
    medicineKeywords: ["paracetamol", "ibuprofen", "diclofenac", "aceclofenac"],
    conditionKeywords: ["pain", "headache", "period pain"],
  },
  {
    slug: "steroid-creams-and-fairness-creams",
    en: {
      title: "Steroid creams and fairness creams",
      summary:
        "Strong creams used without advice thin the skin, feed fungus and cause acne. How to use them rightly.",
      body: `A steroid cream calms inflamed skin quickly. Used rightly, for eczema or an allergy, it is a good medicine. Used for weeks on the face, on ringworm or to make the skin lighter, it does lasting harm.

## What goes wrong

- On **ringworm** the itch fades for some days, then the fungus spreads and becomes hard to treat.
- On the **face** the skin becomes thin, red, hairy and full of pimples, and burns in the sun. When the cream is stopped, the redness flares.
- In **skin folds and in children** the skin tears into stretch marks, and the steroid can pass into the body.
- Near the **eyes** it can lead to glaucoma and cataract.

## Read the tube

Words such as betamethasone, clobetasol, mometasone, fluocinolone and beclometasone mean a steroid. Many tubes mix it with an antifungal and an antibiotic. Some fairness creams contain a steroid, hydroquinone or even mercury, and not all say so.

## Using a steroid cream well

Use the cream for the place, the strength and the days that the doctor has named, thinly, and beside a plain moisturiser. Do not pass your tube to others or use it again for a new rash.

## If you have used one for long

Do not be ashamed, and do not simply go on. See a skin doctor, who can guide you while the skin recovers. Your skin colour is not an illness and needs no treatment.

## Get help

See a doctor on the same day for spreading, hot, painful skin with fever, or for changes in sight.`,
    },
    sources: ["medlineTopicSteroids", "nhsEczema", "cdsco"],
    medicineKeywords: ["betamethasone", "clobetasol", "mometasone"],
    conditionKeywords: ["tinea", "eczema", "acne"],
  },
  {
    slug: "how-to-use-eye-and-ear-drops",
    en: {
      title: "How to use eye drops and ear drops",
      summary: "Clean hands, a tip that touches nothing, and a date on the bottle.",
      body: `Drops work only where they arrive, and a dirty tip can carry germs into the eye or ear. A few habits make the difference.

## Before

Wash your hands. Check name, date and that the bottle is meant for the eye or for the ear: eye drops may go into an ear when a doctor says so, but ear drops must never go into an eye. Shake the bottle if the label says so. Take out contact lenses and ask when they may go back.

## Eye drops

Tilt the head back, pull the lower lid down, look up, and let one drop fall into the pocket without touching lid or lashes. Close the eye gently and press the inner corner with a finger for about a minute. Leave some minutes before another kind of drops; ointment comes last. Sight may be blurred for a while: do not drive until it is clear.

## Ear drops

Warm the bottle in your hand. Lie on the side, pull the ear of an adult up and back, of a small child down and back, let the drops run in, and stay for some minutes. Do not use ear drops, oil or buds when the eardrum may have a hole, or when pus or blood comes, before a doctor has looked.

## After opening

Write the date on the bottle. Most eye drops must be thrown away four weeks after opening. Do not share them.

## Get help

See an eye doctor at once for pain, loss of sight or a chemical in the eye. Rinse a chemical with plenty of clean water first.`,
    },
    sources: ["nhsConjunctivitis", "medlineTopicOverTheCounter"],
    medicineKeywords: ["carboxymethylcellulose", "ciprofloxacin", "moxifloxacin"],
    conditionKeywords: ["conjunctivitis", "dry eye", "ear infection"],
  },
  {
    slug: "flu-or-a-cold",
    en: {
      title: "Flu or a cold?",
      summary:
        "How seasonal influenza differs from a cold, who is in danger, and what the vaccine does.",
      body: `Influenza, flu for short, is more than a cold. It is caused by influenza viruses, which come in India mostly in the monsoon and in winter.

## How to tell them apart

A cold begins slowly, with a running nose and a sore throat. Flu begins suddenly, with high fever, chills, a dry cough, headache, aching muscles and strong weakness. COVID-19 and early dengue can look the same, so a test may be needed.

## What helps

Rest, fluids and paracetamol are enough for most people. Flu usually improves within a week; cough and tiredness may last longer. **Antibiotics do not act on viruses.** An antiviral medicine, on prescription, helps most when it is started in the first two days, and is meant above all for people in danger.

## Who is in danger

Pregnant women, small children, people over 65, people with lasting disease of heart, lungs, kidneys or liver, with diabetes, strong overweight or weak immunity, and health workers. They should speak to a doctor on the first day of a flu.

## Prevention

A yearly flu vaccine lowers the risk of severe illness. It cannot cause flu. Stay at home while you have fever, cough into the elbow, wash your hands, air the rooms, and wear a mask near frail people.

## When it is an emergency

Call **112** for hard or fast breathing, chest pain, blue lips, confusion, fits, a person who cannot be woken, no urine, or a fever that returns with a worse cough. In a baby, not drinking is a danger sign.`,
    },
    sources: ["whoInfluenza", "nhsCommonCold"],
    medicineKeywords: ["paracetamol"],
    conditionKeywords: ["influenza", "flu", "common cold"],
  },
]
