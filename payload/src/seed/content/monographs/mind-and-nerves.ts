import type { MonographSeed } from "../types"

export const mindAndNerves: MonographSeed[] = [
  {
    slug: "escitalopram",
    en: {
      title: "Escitalopram",
      summary:
        "An antidepressant for depression and anxiety. It takes weeks to help and must not be stopped suddenly.",
      body: `Escitalopram is an antidepressant of the group called SSRI. It raises serotonin in the brain.

## What it is for

Escitalopram is used for depression, anxiety, panic attacks and obsessive thoughts. It begins to help after two to four weeks. It is not habit-forming in the way of sleeping tablets.

## Common side effects

Nausea, headache, a dry mouth, sweating, sleepiness or poor sleep, restlessness, loose motions and sexual difficulties are common with escitalopram. Many of them pass within some weeks.

## Serious side effects: get help

In the first weeks some people, above all the young, become restless or think of suicide. Tell somebody and speak to a doctor at once; ring Tele-MANAS, **14416**, day or night, and **112** in danger. Call 112 also for fainting, an irregular heartbeat, fits, swelling of the face, or fever with stiff muscles, trembling and confusion. Unusual bleeding, or headache with confusion from low sodium, needs a doctor on the same day.

## Who should ask first

Ask a doctor first if you have had mania, fits, bleeding, a long QT interval, heart disease, glaucoma, low sodium, or liver or kidney disease, or are under 18.

## Interactions

MAO inhibitors, linezolid, tramadol, triptans and St John's wort can cause serotonin syndrome with escitalopram. Medicines that also change the heart rhythm, such as domperidone and ondansetron, need care. Ibuprofen, aspirin, clopidogrel and warfarin make bleeding more likely. Omeprazole raises its level. Avoid alcohol.

## Pregnancy and breastfeeding

Do not stop escitalopram on your own when you are pregnant. A doctor weighs its risk against that of the illness. Many women can breastfeed with it.

## Storage

Keep escitalopram dry and away from children, and not in large amounts near a person in crisis.

## If you miss a dose

Take it when you remember on the same day; otherwise leave it out. Do not double it. **Do not stop suddenly**: dizziness, tingling and anxiety may follow. A doctor reduces it in steps.`,
    },
    sources: ["nhsEscitalopram", "medlineTopicDepression", "teleManas"],
    molecule: "escitalopram",
    prescription_only: true,
    medicine_class: "Antidepressant; SSRI",
  },
  {
    slug: "pregabalin",
    en: {
      title: "Pregabalin",
      summary:
        "For nerve pain, some fits and anxiety. Sleepiness and dependence are the risks; it is now under Schedule H1.",
      body: `Pregabalin calms nerves that fire too much. Since 2026 it stands in Schedule H1 in India, because it has been misused.

## What it is for

Pregabalin is used for nerve pain, for example in diabetes or after shingles, beside other medicines for epilepsy, and for anxiety. It does not help in ordinary back pain or headache.

## Common side effects

Sleepiness, dizziness, weight gain, swollen legs, blurred sight, a dry mouth, poor memory and unsteady walking are common with pregabalin.

## Serious side effects: get help

Call **112** for slow or shallow breathing, a person who cannot be woken, swelling of the face or throat, fits, or a blistering rash. Thoughts of suicide need help at once: ring Tele-MANAS, **14416**, or 112. Muscle pain with dark urine, or sudden changes in sight, need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have kidney, heart or lung disease, have been dependent on alcohol, medicines or drugs, have had depression, or are older, because falls are more likely. Do not drive until you know how it acts on you.

## Interactions

Alcohol, opioid painkillers such as tramadol, sleeping tablets and other medicines that make one sleepy can stop the breathing together with pregabalin. Diabetes medicines of the glitazone kind add to swelling.

## Pregnancy and breastfeeding

Pregabalin may harm an unborn baby. Use safe contraception and speak to the doctor before you plan a child; do not stop on your own. Ask a doctor while breastfeeding.

## Storage

Keep pregabalin dry, locked away from children and others. Never pass it on: it may be dangerous for them.

## If you miss a dose

Take it when you remember, unless the next is near. Do not double it. **Do not stop suddenly**: poor sleep, sweating, anxiety and fits can follow. A doctor reduces it over at least a week.`,
    },
    sources: ["nhsPregabalin"],
    molecule: "pregabalin",
    prescription_only: true,
    medicine_class: "Gabapentinoid",
  },
  {
    slug: "sertraline",
    en: {
      title: "Sertraline",
      summary:
        "An antidepressant for depression, anxiety and distressing memories. Give it weeks, and stop only in steps.",
      body: `Sertraline is an antidepressant of the SSRI group. It raises serotonin in the brain.

## What it is for

Sertraline is used for depression, panic attacks, social anxiety, obsessive thoughts, and distress after a severe event. It needs some weeks to work fully.

## Common side effects

Nausea, loose motions, headache, poor sleep or sleepiness, a dry mouth, sweating, trembling and sexual difficulties are common with sertraline, mostly at the start.

## Serious side effects: get help

In the first weeks, above all in young people, restlessness or thoughts of suicide may grow. Tell somebody, speak to a doctor at once, and ring Tele-MANAS, **14416**, day or night; in danger call **112**. Call 112 also for fits, fainting, an irregular heartbeat, swelling of the face, or fever with stiff muscles, trembling and confusion. Black stool, bruises, eye pain with blurred sight, and confusion with headache need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have had mania, fits, bleeding, glaucoma, heart disease or low sodium, or have liver disease or diabetes, or are under 18.

## Interactions

MAO inhibitors and pimozide must not be combined with sertraline. Tramadol, triptans, linezolid, lithium and St John's wort can cause serotonin syndrome. NSAIDs, aspirin, clopidogrel and warfarin make bleeding more likely. Avoid alcohol and much grapefruit.

## Pregnancy and breastfeeding

Do not stop sertraline on your own in pregnancy. A doctor weighs both risks with you. It is often chosen for breastfeeding mothers.

## Storage

Keep sertraline dry and away from children, and not in large amounts near a person in crisis.

## If you miss a dose

Take it when you remember on the same day; otherwise leave it out. Do not double it. **Do not stop suddenly**: dizziness, tingling and anxiety can follow.`,
    },
    sources: ["nhsSertraline", "medlineTopicDepression", "teleManas"],
    molecule: "sertraline",
    prescription_only: true,
    medicine_class: "Antidepressant; SSRI",
  },
  {
    slug: "carbamazepine",
    en: {
      title: "Carbamazepine",
      summary:
        "For epilepsy, nerve pain of the face and mood. Skin rash and interactions need great care.",
      body: `Carbamazepine calms nerves that fire too much.

## What it is for

Carbamazepine is used for some kinds of epilepsy, for trigeminal neuralgia, a stabbing pain of the face, and to keep the mood steady in bipolar disorder. Some kinds of fits get worse with it, so a specialist chooses.

## Common side effects

Dizziness, sleepiness, unsteady walking, double sight, nausea, a dry mouth and mild rashes are common with carbamazepine, mostly at the start.

## Serious side effects: get help

Call **112** for a rash with blisters, sores in mouth or eyes, or peeling skin, for swelling of the face, for hard breathing, or a fit that lasts longer than five minutes. Fever with sore throat or mouth ulcers, bruises, yellow eyes, and confusion with headache need a doctor on the same day. For thoughts of suicide ring Tele-MANAS, **14416**, or 112.

## Who should ask first

Ask a doctor first if you have heart block, porphyria, a bone marrow disorder, or liver, kidney or heart disease, or have reacted to another medicine for epilepsy. In people of Indian and other Asian origin a gene called HLA-B 15:02 makes the severe rash more likely; a blood test can look for it.

## Interactions

Carbamazepine weakens very many medicines: the contraceptive pill, warfarin, thyroid hormone, steroids, other epilepsy, HIV and cancer medicines. Clarithromycin, fluconazole and grapefruit raise it. MAO inhibitors must not be combined with it. Avoid alcohol.

## Pregnancy and breastfeeding

Carbamazepine can cause birth defects, but fits endanger mother and child too. Do not stop it. Plan a pregnancy with the specialist and take folic acid as advised.

## Storage

Keep carbamazepine very dry: damp makes the tablets lose their effect.

## If you miss a dose

Take it when you remember, unless the next is near. Do not double it. **Never stop suddenly**, because fits can follow. Stay with the same maker.`,
    },
    sources: ["nhsCarbamazepine"],
    molecule: "carbamazepine",
    prescription_only: true,
    medicine_class: "Antiepileptic",
  },
]
