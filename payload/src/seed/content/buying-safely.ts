import type { ArticleSeed } from "./article-type"

export const buyingSafely: ArticleSeed[] = [
  {
    slug: "why-some-medicines-need-a-prescription",
    en: {
      title: "Why some medicines need a prescription",
      summary:
        "What the Rx mark and the words Schedule H and H1 mean, and why a pharmacist asks for the paper.",
      body: `Many medicines in India may be sold only against the prescription of a registered doctor. The law lists them in schedules of the Drugs Rules. Most carry the mark **Rx** on the pack, together with a warning that the medicine is to be sold on a prescription only.

## What the schedules mean

- **Schedule H** holds many medicines for infection, heart disease, mood, hormones and other conditions.
- **Schedule H1** holds medicines that need closer watching, among them several antibiotics and medicines for tuberculosis. The pharmacy keeps a register of every sale.
- **Schedule X** holds medicines with a high risk of misuse. They are kept under stricter rules and are not sold on this site.

## Why it matters

A doctor checks whether the medicine fits your illness, your age, your kidneys and liver, and the other medicines you take. A pharmacist then checks the prescription again before handing anything over. These two looks prevent many errors.

## What you can do

Keep your prescriptions together and show the newest one. Do not share medicines prescribed for you, even when the complaint looks the same. Do not ask for an old prescription to be used for a new illness. If a strength or a name is hard to read, ask the doctor to write it again: a guess is never safe.`,
    },
    sources: ["cdsco"],
    medicineKeywords: [],
    conditionKeywords: [],
  },
  {
    slug: "how-to-notice-a-falsified-medicine",
    en: {
      title: "How to notice a falsified medicine",
      summary: "Simple checks of pack, seal and batch, and what to do when something looks wrong.",
      body: `A falsified medicine pretends to be something it is not. A substandard one comes from a real maker but misses its quality. The World Health Organization warns that both kinds are found in every region of the world, and that they may fail to treat an illness or do direct harm.

## Look at the pack

- The seal is whole, and the strip or bottle shows no sign of having been opened.
- The spelling is right, and the print is sharp and does not rub off.
- Batch number, date of manufacture and expiry date are there, and they agree on box and strip.
- The name and address of the maker and the licence number are printed.

## Look at the medicine

Compare it with your last pack. A change of colour, size, smell or taste may have a harmless reason, such as a new maker. It may also be a warning. Ask before you take it.

## Buy with a trail

Use a licensed pharmacy and keep the bill, because it names the batch. A price far below all others, or a prescription medicine offered without a prescription, are bad signs.

## If you doubt

Do not take more of it. Keep the pack, tell the pharmacist, and talk to your doctor about a replacement. Suspected products can be reported to the drug control authority of your state or to CDSCO. If you feel unwell after taking it, get medical help.`,
    },
    sources: ["whoFalsifiedMedicines", "cdsco"],
    medicineKeywords: [],
    conditionKeywords: [],
  },
  {
    slug: "generic-and-branded-medicines",
    en: {
      title: "Generic and branded medicines",
      summary:
        "Why the same molecule has many names and prices, and who may change one for another.",
      body: `Every medicine has a **generic name**, the name of its active molecule, and may have several **brand names** given by its makers. Paracetamol is a generic name; dozens of brands contain it. The strip shows both, and the generic name is the one to remember.

## Are generics as good?

A generic medicine is meant to contain the same active ingredient, in the same strength and form, and to work in the same way as the original. It may differ in colour, shape, and in the inactive ingredients that hold the tablet together. Regulators check makers and samples; quality depends on a licensed maker and a careful chain, whatever the name on the box.

## Why prices differ

The first maker pays for research and for making a name known. Later makers do not pay for the research again. In India the Jan Aushadhi stores of the government sell generic medicines at low prices.

## Who may change it

When a doctor has written a brand, the pharmacy does not swap it by itself. Ask the doctor whether the generic name may be written instead. For a few medicines, where small differences matter, a doctor may prefer that you stay with one maker.

## Avoid taking it twice

Two brands with different names may hold the same molecule. Read the small print before you take a second product for the same complaint, and ask a pharmacist if you are not sure.`,
    },
    sources: ["fdaGenerics", "janAushadhi"],
    medicineKeywords: ["paracetamol"],
    conditionKeywords: [],
  },
  {
    slug: "storing-medicines-at-home",
    en: {
      title: "Storing medicines at home",
      summary: "Heat, light and damp spoil medicines. Where to keep them, and when to let them go.",
      body: `A medicine is made to stay good until its expiry date only if it is kept as the label says. Heat, air, light and damp can spoil it long before. This matters in an Indian summer and during the monsoon.

## A good place

- A cool and dry shelf or box, away from the cooker, the sink and direct sun.
- Not the bathroom: steam makes tablets crumble.
- Not a parked car or a window sill.
- High up or locked, out of the reach and sight of children.

Leave tablets in their strip or bottle. The pack protects them and carries the name, the batch and the expiry date. If the bottle holds a small packet that keeps it dry, leave that inside too.

## The refrigerator

Only medicines that say so belong there. Keep them in the middle, not in the door and never in the freezer compartment. Some liquid antibiotics must be thrown away a few days after mixing: ask for the date and write it on the bottle.

## When to let go

Do not use a medicine after its expiry date, or one that has changed in colour, smell or texture. A tablet that is chipped, sticky or harder than usual belongs to the same group. Ask your pharmacist how to dispose of old medicines; some pharmacies take them back. Do not pass leftovers on to others.`,
    },
    sources: ["medlineStoring"],
    medicineKeywords: [],
    conditionKeywords: [],
  },
  {
    slug: "reporting-a-side-effect",
    en: {
      title: "Reporting a side effect",
      summary:
        "What a side effect is, when to get help at once, and how your report protects others.",
      body: `Every medicine can have effects that nobody wants. Most are mild, such as a dry mouth or an upset stomach. Some are serious. Before a medicine is sold it has been tried on a limited number of people, so rare effects are often found only later, through reports from patients and doctors.

## Get help at once

Call **112** or go to the nearest emergency department for trouble breathing, swelling of the face, lips or tongue, a rash that spreads fast or blisters, fainting, or a fit after taking a medicine.

## For other effects

Speak to the doctor or pharmacist. Do not stop a long-term medicine on your own, because stopping suddenly can be harmful as well. Often there is another way, and sometimes the cause is not the medicine at all.

## What to note down

- The name on the strip, the maker and the batch number.
- When you took it, and when the trouble began and ended.
- All other medicines you take, herbal and traditional ones included.
- Your age, allergies and illnesses.

## How to report in India

The Pharmacovigilance Programme of India, run by the Indian Pharmacopoeia Commission, takes reports from doctors, pharmacists and patients. Your doctor or pharmacist can help you with the form. You need no proof that the medicine was the cause: a suspicion is enough.`,
    },
    sources: ["pharmacopoeiaCommission", "medlineReactions"],
    medicineKeywords: [],
    conditionKeywords: ["drug allergy"],
  },
]
