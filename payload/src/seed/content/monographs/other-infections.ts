import type { MonographSeed } from "../types"

export const otherInfections: MonographSeed[] = [
  {
    slug: "fluconazole",
    en: {
      title: "Fluconazole",
      summary:
        "An antifungal for thrush and some skin infections. It interacts with many other medicines.",
      body: `Fluconazole is a medicine against fungi and yeasts. It acts in the whole body.

## What it is for

Fluconazole is used for thrush of vagina, penis, mouth and food pipe, for some fungal skin infections, and for severe fungal infections in hospital. Ringworm that returns needs a doctor's plan and not single capsules.

## Common side effects

Nausea, belly pain, loose motions, headache and a mild rash are common with fluconazole.

## Serious side effects: get help

Call **112** for swelling of the face, trouble breathing, fainting, an irregular heartbeat, or a rash with blisters. Yellow eyes, dark urine, pale stool, strong tiredness and vomiting can be signs of harm to the liver and need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have liver or kidney disease, a heart rhythm disorder, low potassium, or a reaction to another antifungal. Ask also if thrush is your first, returns often, comes with fever or belly pain, or if you are under 16 or over 60.

## Interactions

Fluconazole raises many medicines in the blood: warfarin, glimepiride and similar tablets, phenytoin, carbamazepine, some statins, some blood pressure tablets, ciclosporin, and some medicines for the mind. Domperidone, erythromycin and other medicines that change the heart rhythm must not be combined with it, or only with care. Rifampicin weakens it.

## Pregnancy and breastfeeding

Fluconazole by mouth is usually avoided in pregnancy; creams and pessaries are used for thrush instead. Tell the doctor if you may be pregnant. Ask a doctor or pharmacist while breastfeeding.

## Storage

Keep fluconazole dry, at room temperature and away from children.

## If you miss a dose

Take fluconazole when you remember, unless the next is near. Do not double it.`,
    },
    sources: ["nhsFluconazole"],
    molecule: "fluconazole",
    prescription_only: true,
    medicine_class: "Triazole antifungal",
  },
  {
    slug: "albendazole",
    en: {
      title: "Albendazole",
      summary:
        "Against worms of the bowel. Not in early pregnancy; hygiene keeps the worms from coming back.",
      body: `Albendazole is a medicine against worms. It starves the parasite by blocking its uptake of sugar.

## What it is for

Albendazole is used for roundworm, hookworm, whipworm and threadworm. On the national deworming days children get it in schools and anganwadis. Under a specialist it also treats tapeworm cysts in brain or liver.

## Common side effects

Belly pain, nausea, vomiting, headache and dizziness may occur with albendazole and soon pass. Worms may be seen in the stool.

## Serious side effects: get help

Call **112** for swelling of the face, hard breathing, a blistering rash, a fit, severe headache with vomiting, or confusion. Yellow eyes, dark urine, fever with a sore throat, or unusual bruising need a doctor on the same day, above all during long treatment.

## Who should ask first

Ask a doctor first if you have liver disease, a blood disorder, had fits, or may have tapeworm cysts in the brain, because the death of the cysts can cause swelling. A child under two years, and a sick or feverish child on a deworming day, should be seen first.

## Interactions

Dexamethasone, praziquantel and cimetidine raise albendazole. Carbamazepine, phenytoin and phenobarbital weaken it. It can change theophylline.

## Pregnancy and breastfeeding

**Albendazole is not taken in the first three months of pregnancy**, and in treatment for long pregnancy must be ruled out and prevented. In later pregnancy a doctor may give it. Ask a doctor while breastfeeding.

## Storage

Keep albendazole dry, away from light and children. Small children need the tablet crushed or chewed, because they may choke on it.

## If you miss a dose

Most people take albendazole once. In longer treatment take it when you remember, with food, and do not double it. Wash hands and nails, wear shoes, use a toilet, and wash vegetables well; for threadworm the whole family is treated.`,
    },
    sources: ["whoWorms", "nationalHealthMission"],
    molecule: "albendazole",
    prescription_only: true,
    medicine_class: "Anthelmintic",
  },
  {
    slug: "aciclovir",
    en: {
      title: "Aciclovir cream",
      summary:
        "For cold sores, when it is begun at the first tingling. It does not remove the virus.",
      body: `Aciclovir is an antiviral medicine. The cream slows the growth of herpes virus in the skin.

## What it is for

Aciclovir cream is used for cold sores on the lips and face. It works best when it is begun at the first tingling. Shingles, genital herpes, herpes of the eye and severe chickenpox need tablets, an eye ointment or an injection from a doctor.

## Common side effects

Stinging, dry or flaking skin, itching and redness may occur where aciclovir cream is put on.

## Serious side effects: get help

Call **112** for swelling of the face or tongue, hard breathing or fainting. A sore that spreads, becomes very painful, or comes near the eye, and fever with confusion or severe headache, need a doctor at once.

## Who should ask first

Ask a doctor first if you have weak immunity, eczema with sores, sores inside mouth or eye, or a cold sore that has not healed within about ten days. A newborn baby near a cold sore is in danger: do not kiss babies, and see a doctor at once if a baby under a month has blisters, fever or drinks poorly.

## Interactions

Aciclovir cream has no important interactions. Tablets can interact with medicines that strain the kidneys.

## Pregnancy and breastfeeding

Aciclovir cream may be used in pregnancy and while breastfeeding when a doctor or pharmacist agrees. Herpes sores near the time of birth must be told to the maternity team.

## Storage

Keep the cream at room temperature, closed, and do not share the tube. Do not put it into the eye, mouth or vagina.

## If you miss a dose

Put the cream on when you remember and go on as before. Do not put on a thicker layer. Wash your hands before and after, and do not share cups, towels or lipsticks until the sore has healed. Sun can bring a sore back, so protect the lips.`,
    },
    sources: ["medlineTopicColdSores"],
    molecule: "aciclovir",
    prescription_only: true,
    medicine_class: "Antiviral",
  },
  {
    slug: "rifampicin",
    en: {
      title: "Rifampicin with isoniazid",
      summary:
        "Two of the medicines that cure tuberculosis. Free in the national programme, and never to be stopped halfway.",
      body: `Rifampicin and isoniazid kill the bacteria of tuberculosis. They are given together with other medicines, because one alone breeds resistance. In India both stand in Schedule H1.

## What it is for

Rifampicin with isoniazid is used to cure tuberculosis, and in some people to prevent it. The National Tuberculosis Elimination Programme gives the whole treatment free of charge.

## Common side effects

Orange-red urine, sweat and tears are harmless with rifampicin, and soft contact lenses may be stained. Nausea, poor appetite, belly pain, itching and tiredness are common.

## Serious side effects: get help

Yellow eyes, dark urine, vomiting, strong tiredness or pain under the right ribs can mean harm to the liver: stop and see a doctor on the same day. Numb or burning feet come from isoniazid, and vitamin B6 helps. Call **112** for swelling of the face, hard breathing, a blistering rash, fits, bleeding, or confusion. Changed sight can come from ethambutol, a partner medicine, and needs a doctor at once.

## Who should ask first

Tell the doctor if you have liver or kidney disease, drink alcohol, have HIV, diabetes, epilepsy, poor nutrition or gout, or have had TB treatment before.

## Interactions

Rifampicin weakens very many medicines: the contraceptive pill, warfarin, HIV medicines, steroids, diabetes tablets, methadone and medicines for epilepsy. Isoniazid raises phenytoin and carbamazepine. Paracetamol and alcohol strain the liver further. Antacids should be taken some hours apart. Use another contraceptive.

## Pregnancy and breastfeeding

TB is treated in pregnancy and while breastfeeding as well, because the illness is the greater danger. Vitamin B6 is added.

## Storage

Keep the tablets dry, dark and away from children.

## If you miss a dose

Take it when you remember on the same day, on an empty stomach, and tell your health worker about every missed day. Do not double it. **Stopping halfway breeds TB that is hard to cure.**`,
    },
    sources: ["centralTbDivision", "whoTuberculosis"],
    molecule: "rifampicin",
    prescription_only: true,
    medicine_class: "Antituberculosis medicine",
  },
]
