import type { MonographSeed } from "../types"

export const cholesterolAndClots: MonographSeed[] = [
  {
    slug: "atorvastatin",
    en: {
      title: "Atorvastatin",
      summary:
        "Lowers cholesterol and protects from heart attack and stroke. Muscle pain is worth a call.",
      body: `Atorvastatin is a statin. It makes the liver produce less cholesterol and take more of it out of the blood.

## What it is for

Atorvastatin is used for high cholesterol and to prevent heart attack and stroke in people at risk, for example with diabetes or after a heart attack. It works together with food, movement and no tobacco.

## Common side effects

Headache, muscle or joint ache, nausea, wind, constipation or loose motions, and a stuffy nose are common with atorvastatin. Blood sugar may rise a little.

## Serious side effects: get help

Muscle pain, tenderness or weakness without a reason, above all with dark urine or fever, needs a doctor on the same day, because muscle can break down. Yellow eyes, strong belly pain, or a cough with breathlessness that goes on are also serious. Call **112** for swelling of the face, trouble breathing or a blistering rash.

## Who should ask first

Ask a doctor first if you have liver or kidney disease, drink much alcohol, have an underactive thyroid, an earlier muscle disorder, or are over 70. Tell the doctor before you take part in very heavy exercise for the first time.

## Interactions

Clarithromycin, some medicines against fungi and HIV, ciclosporin, gemfibrozil, fusidic acid, diltiazem and much grapefruit juice can raise atorvastatin and harm the muscles. Rifampicin weakens it. Ask before you add red yeast rice or other remedies for cholesterol.

## Pregnancy and breastfeeding

Atorvastatin is not usually taken in pregnancy or while breastfeeding. Ask the doctor before you plan a child, and as soon as you are pregnant.

## Storage

Keep atorvastatin dry, at room temperature and away from children.

## If you miss a dose

Take the missed atorvastatin unless the next is due within about half a day. Do not take two. It works only while it is taken, so do not stop when the value is good.`,
    },
    sources: ["nhsAtorvastatin", "medlineAtorvastatin", "whoCardiovascular"],
    molecule: "atorvastatin",
    prescription_only: true,
    medicine_class: "Statin",
  },
  {
    slug: "clopidogrel",
    en: {
      title: "Clopidogrel",
      summary:
        "Keeps platelets from clumping after a stent, heart attack or stroke. Bleeding is the risk.",
      body: `Clopidogrel makes the platelets less sticky, so that clots form less easily.

## What it is for

Clopidogrel helps to prevent heart attack and stroke in people who have had one, who have a stent, or whose leg arteries are narrow. After a stent it is often given with low-dose aspirin for some months.

## Common side effects

Bruising, nosebleeds, bleeding that takes longer to stop, indigestion, belly pain and loose motions are common with clopidogrel.

## Serious side effects: get help

Call **112** for vomit with blood, black stool, red or pink urine, a sudden severe headache, weakness on one side, trouble speaking, or bleeding that does not stop after firm pressure. Fever with purple spots, pale skin, yellow eyes or confusion can be a rare and dangerous blood disorder. Swelling of the face or trouble breathing is an emergency.

## Who should ask first

Ask a doctor first if you have an ulcer, a recent stroke or injury, a bleeding disorder, or liver or kidney disease, or if an operation or the removal of a tooth is planned. **Never stop clopidogrel after a stent without asking the cardiologist**: the stent can close.

## Interactions

Omeprazole and esomeprazole weaken clopidogrel. Aspirin, warfarin and similar medicines, ibuprofen and other NSAIDs, steroids and some antidepressants raise the risk of bleeding. Repaglinide, fluconazole and some medicines for epilepsy interact. Ask before you take fish oil, ginkgo or much garlic.

## Pregnancy and breastfeeding

Use clopidogrel in pregnancy only when a specialist advises it. Breastfeeding is usually not advised with it.

## Storage

Keep clopidogrel dry, at room temperature and away from children.

## If you miss a dose

Take clopidogrel when you remember within half a day; after that leave it out and take the next at its time. Do not double it.`,
    },
    sources: ["nhsClopidogrel", "medlineClopidogrel"],
    molecule: "clopidogrel",
    prescription_only: true,
    medicine_class: "Antiplatelet",
  },
  {
    slug: "warfarin",
    en: {
      title: "Warfarin",
      summary:
        "A strong blood thinner that needs regular INR tests, steady food, and care with every other medicine.",
      body: `Warfarin is an anticoagulant. It slows the clotting of the blood by acting against vitamin K. Small changes matter, so it is a medicine for careful use.

## What it is for

Warfarin treats and prevents clots in legs and lungs, and prevents stroke in people with atrial fibrillation or an artificial heart valve.

## Common side effects

Easy bruising, nosebleeds, bleeding gums and heavier periods are common with warfarin.

## Serious side effects: get help

Call **112** for a blow to the head, a sudden severe headache, weakness on one side, vomit with blood, black stool, or bleeding that does not stop. Red urine, large bruises without a reason, painful dark skin or purple toes need a doctor at once.

## Who should ask first

Ask a doctor first if you have had bleeding or an ulcer, a stroke, high blood pressure, liver, kidney or thyroid disease, or falls, or if an operation is planned. A blood test called **INR** guides the amount. Carry a card, and tell every doctor, dentist and pharmacist.

## Interactions

Very many medicines interact with warfarin: antibiotics, medicines against fungi such as fluconazole, painkillers such as ibuprofen, aspirin, regular paracetamol, amiodarone, rifampicin, and medicines for epilepsy. Herbal remedies, alcohol and cranberry do so too. Ask before every new medicine. Keep the amount of green leafy vegetables steady from week to week.

## Pregnancy and breastfeeding

**Warfarin can cause birth defects.** Use safe contraception, and speak to the doctor before planning a child and at once when pregnant. Breastfeeding is usually possible.

## Storage

Keep warfarin in its strip, dry and dark, well out of the reach of children. Tablets of different strengths have different colours: check the strip each time.

## If you miss a dose

Take warfarin when you remember on the same day. If that day has passed, leave it out, note it and tell the clinic. Never double it.`,
    },
    sources: ["nhsWarfarin", "medlineWarfarin"],
    molecule: "warfarin",
    prescription_only: true,
    medicine_class: "Anticoagulant; vitamin K antagonist",
  },
]
