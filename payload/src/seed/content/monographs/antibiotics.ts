import type { MonographSeed } from "../types"

export const antibiotics: MonographSeed[] = [
  {
    slug: "amoxicillin",
    en: {
      title: "Amoxicillin",
      summary:
        "A penicillin for bacterial infections. Not for colds, and not with a penicillin allergy.",
      body: `Amoxicillin is an antibiotic of the penicillin group. It kills certain bacteria. With clavulanic acid it reaches some more of them.

## What it is for

Amoxicillin is used for bacterial infections of ear, throat, sinuses, chest, teeth, skin and urine, and with other medicines against Helicobacter pylori. It does not help against colds, flu or most coughs.

## Common side effects

Nausea, loose motions, belly pain and a mild rash are common with amoxicillin. Thrush of mouth or vagina may follow.

## Serious side effects: get help

Call **112** for swelling of the face or throat, wheezing, hard breathing, fainting, or a rash that spreads fast or blisters. Watery or bloody diarrhoea with cramps, even weeks later, yellow eyes or dark urine need a doctor at once.

## Who should ask first

**Do not take amoxicillin if you have ever had an allergic reaction to a penicillin.** Ask first after a reaction to a cephalosporin such as cefixime, or if you have kidney or liver disease, or glandular fever, in which amoxicillin causes a rash.

## Interactions

Amoxicillin may strengthen warfarin and raise methotrexate. Allopurinol makes a rash more likely. Probenecid raises its level. The live typhoid vaccine by mouth may fail during treatment. The contraceptive pill still works unless vomiting or severe diarrhoea occurs.

## Pregnancy and breastfeeding

Amoxicillin is often used in pregnancy and while breastfeeding. The baby may have loose stools.

## Storage

Keep capsules dry. A mixed syrup is kept and thrown away as its label says: write the day of mixing on the bottle. Shake it well, and use the measure that comes with it.

## If you miss a dose

Take amoxicillin when you remember and go on at even intervals. Do not double it. Take it for as long as the doctor has said, and never keep leftovers for the next illness.`,
    },
    hi: {
      title: "एमोक्सिसिलिन",
      summary: "बैक्टीरिया के संक्रमण की पेनिसिलिन दवा। सर्दी-ज़ुकाम में बेकार, पेनिसिलिन एलर्जी में ख़तरनाक।",
      body: `एमोक्सिसिलिन पेनिसिलिन समूह की एंटीबायोटिक है। यह कुछ बैक्टीरिया को मारती है।

## किस काम आती है

एमोक्सिसिलिन कान, गले, साइनस, छाती, दाँत, त्वचा और पेशाब के बैक्टीरिया वाले संक्रमण में दी जाती है। सर्दी, फ़्लू और ज़्यादातर खाँसी में यह काम नहीं करती।

## आम दुष्प्रभाव

मितली, पतले दस्त, पेट दर्द और हल्के चकत्ते आम हैं। मुँह या योनि में फंगस हो सकता है।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

चेहरे या गले पर सूजन, साँस में सीटी या तकलीफ़, बेहोशी, या तेज़ी से फैलते या छालों वाले चकत्ते हों तो **112** पर फ़ोन करें। पानी जैसे या खून वाले दस्त, पीली आँखें या गहरा पेशाब हो तो तुरंत डॉक्टर को दिखाएँ।

## किसे पहले पूछना चाहिए

**पेनिसिलिन से कभी एलर्जी हुई हो तो एमोक्सिसिलिन न लें।** सेफ़िक्सिम जैसी दवा से एलर्जी, गुर्दे या जिगर की बीमारी हो तो पहले पूछें।

## दूसरी दवाओं के साथ

यह वारफ़रिन का असर और मेथोट्रेक्सेट का स्तर बढ़ा सकती है। एलोप्यूरिनॉल के साथ चकत्ते ज़्यादा होते हैं।

## गर्भावस्था और स्तनपान

गर्भावस्था और स्तनपान में यह अक्सर दी जाती है। शिशु को पतले दस्त हो सकते हैं।

## कैसे रखें

कैप्सूल सूखी जगह रखें। घोला हुआ सिरप लेबल के अनुसार रखें और तय दिनों बाद फेंक दें। घोलने की तारीख़ बोतल पर लिखें।

## लेना भूल जाएँ तो

याद आते ही लें और फिर बराबर अंतर पर लेते रहें। दोगुनी न लें। डॉक्टर ने जितने दिन कहा हो उतने दिन लें और बची हुई दवा अगली बीमारी के लिए न रखें।`,
    },
    sources: ["nhsAmoxicillin", "medlineAmoxicillin", "nhsAntibiotics"],
    molecule: "amoxicillin",
    prescription_only: true,
    medicine_class: "Penicillin antibiotic",
  },
  {
    slug: "azithromycin",
    en: {
      title: "Azithromycin",
      summary:
        "A macrolide antibiotic that is used too often in India. Useless against viruses, careful with the heart.",
      body: `Azithromycin is an antibiotic of the macrolide group. It stays in the body for days after the last tablet.

## What it is for

Azithromycin is used for certain bacterial infections of chest, throat, ears, skin and sexual organs, and for typhoid when tests show that it works. It does not help against colds, flu, dengue or COVID-19. Wrong use has made many germs resistant.

## Common side effects

Nausea, loose motions, belly pain, headache, dizziness and a changed taste are common with azithromycin.

## Serious side effects: get help

Call **112** for fainting, palpitations or an irregular heartbeat, swelling of the face, trouble breathing, or a rash with blisters. Yellow eyes, dark urine, watery or bloody diarrhoea, ringing ears or loss of hearing, and sudden muscle weakness need a doctor at once.

## Who should ask first

Ask a doctor first if you have a heart rhythm disorder, a long QT interval, heart failure, low potassium, liver or severe kidney disease, or myasthenia gravis, or have reacted to erythromycin or clarithromycin.

## Interactions

Antacids with aluminium or magnesium should be taken some hours apart. Medicines that also change the heart rhythm, such as domperidone, ondansetron, amiodarone, moxifloxacin and some medicines for the mind, add to the risk. Azithromycin may strengthen warfarin, digoxin, ciclosporin and colchicine, and statins may harm the muscles.

## Pregnancy and breastfeeding

Azithromycin is used in pregnancy and while breastfeeding when a doctor finds it needed.

## Storage

Keep azithromycin dry, at room temperature and away from children. Follow the label of a mixed syrup.

## If you miss a dose

Take azithromycin when you remember, and take the next one at its time on the following day. Do not double it. Take the whole course and share none of it.`,
    },
    sources: ["nhsAzithromycin", "medlineAzithromycin", "whoAntimicrobialResistance"],
    molecule: "azithromycin",
    prescription_only: true,
    medicine_class: "Macrolide antibiotic",
  },
  {
    slug: "doxycycline",
    en: {
      title: "Doxycycline",
      summary:
        "A tetracycline antibiotic: swallow it upright with water, and protect the skin from the sun.",
      body: `Doxycycline is an antibiotic of the tetracycline group. It stops many bacteria and some parasites from growing.

## What it is for

Doxycycline is used for infections of chest, skin, gums and sexual organs, for acne, scrub typhus, leptospirosis and cholera, and to prevent malaria in some travellers.

## Common side effects

Nausea, vomiting, loose motions, headache and skin that burns easily in the sun are common with doxycycline. Thrush may occur.

## Serious side effects: get help

Call **112** for swelling of the face, hard breathing, or a rash with blisters. Pain or burning in the chest on swallowing can mean that a capsule has stuck and injured the food pipe. Severe headache with blurred or double sight, watery or bloody diarrhoea, and yellow eyes need a doctor at once.

## Who should ask first

Ask a doctor first if you have liver disease, myasthenia gravis, lupus, or trouble swallowing. For small children a doctor weighs the risk of stained teeth against the illness.

## How to take it

Swallow doxycycline with a full glass of water, sitting or standing, and stay upright for a while. Do not take it just before lying down. Use shade, clothes and sunscreen.

## Interactions

Milk products, iron, calcium, zinc, magnesium and antacids hinder doxycycline: keep some hours between them. Isotretinoin and acitretin must not be combined with it. It may strengthen warfarin. Carbamazepine, phenytoin, rifampicin and alcohol weaken it.

## Pregnancy and breastfeeding

Doxycycline is usually avoided in pregnancy, above all after the first months, and while breastfeeding for long, because of teeth and bones of the baby. A doctor may decide otherwise in a severe infection.

## Storage

Keep doxycycline dry, dark and away from children. Never use it after its date: old tetracyclines can harm the kidneys.

## If you miss a dose

Take it when you remember, unless the next is near. Do not double it.`,
    },
    sources: ["nhsDoxycycline"],
    molecule: "doxycycline",
    prescription_only: true,
    medicine_class: "Tetracycline antibiotic",
  },
  {
    slug: "metronidazole",
    en: {
      title: "Metronidazole",
      summary: "For certain bacteria and parasites of bowel, teeth and vagina. No alcohol with it.",
      body: `Metronidazole acts against bacteria that live without oxygen and against some parasites.

## What it is for

Metronidazole is used for amoebic dysentery, giardia, infections of teeth and gums, bacterial vaginosis, trichomonas, infections inside the belly, and with other medicines against Helicobacter pylori. Most loose motions do not need it.

## Common side effects

Nausea, a metal taste, loose motions, poor appetite, headache and dark urine are common with metronidazole. Dark urine from it is harmless.

## Serious side effects: get help

Call **112** for swelling of the face, trouble breathing, fits, confusion, or a rash with blisters. Numb or tingling hands and feet, unsteady walking, slurred speech, yellow eyes, or fever with a stiff neck need a doctor at once.

## Who should ask first

Ask a doctor first if you have liver disease, a disorder of nerves or blood, epilepsy, or Cockayne syndrome.

## Interactions

**Avoid alcohol during metronidazole and for two to three days after it**, because flushing, vomiting, headache and palpitations may follow. Cough syrups and tonics may contain alcohol. Disulfiram must not be combined with it. Metronidazole strengthens warfarin, lithium, phenytoin, ciclosporin and some medicines for cancer.

## Pregnancy and breastfeeding

Metronidazole may be used in pregnancy and while breastfeeding when a doctor finds it needed. It gives milk a bitter taste, and a baby may drink less for a while.

## Storage

Keep metronidazole dry, away from light and children.

## If you miss a dose

Take metronidazole when you remember, unless it is nearly time for the next. Do not double it. Finish the course that the doctor has given. For infections passed on by sex the partner needs treatment at the same time.`,
    },
    sources: ["nhsMetronidazole", "medlineMetronidazole"],
    molecule: "metronidazole",
    prescription_only: true,
    medicine_class: "Nitroimidazole antibiotic",
  },
  {
    slug: "ciprofloxacin",
    en: {
      title: "Ciprofloxacin",
      summary:
        "A fluoroquinolone for certain infections, with rare but lasting harm to tendons, nerves and mood.",
      body: `Ciprofloxacin is an antibiotic of the fluoroquinolone group. It is kept for infections in which other antibiotics do not fit.

## What it is for

Ciprofloxacin is used for some infections of kidneys and urine, bowel, bones and ears, and as drops for eyes and ears. Resistance is common in India, so a culture should guide its use.

## Common side effects

Nausea, loose motions, headache, dizziness and poor sleep are common with ciprofloxacin tablets.

## Serious side effects: get help

Stop and call a doctor at once for pain or swelling of a tendon, often at the heel or shoulder, for pain, tingling or weakness of arms and legs, or for confusion, deep low mood or thoughts of suicide. Call **112** for sudden strong pain in chest, back or belly, fainting, an irregular heartbeat, fits, swelling of the face, or a blistering rash.

## Who should ask first

Do not take ciprofloxacin if a fluoroquinolone has ever harmed you. Ask first if you are over 60, take steroids, or have epilepsy, myasthenia gravis, an aneurysm, a heart rhythm disorder, kidney disease, diabetes or G6PD deficiency.

## Interactions

Tizanidine must not be combined with ciprofloxacin. Steroids make torn tendons more likely. Milk, calcium, iron, zinc and antacids hinder its uptake. It strengthens warfarin, theophylline, methotrexate, clozapine and caffeine, and can push sugar up or down with diabetes medicines. NSAIDs may make fits more likely.

## Pregnancy and breastfeeding

Other antibiotics are preferred in pregnancy and while breastfeeding. A doctor decides.

## Storage

Keep ciprofloxacin dry and away from children. Throw eye or ear drops away some weeks after opening, as the label says.

## If you miss a dose

Take it when you remember, unless the next is near. Do not double it. Drink enough water, and protect your skin from the sun.`,
    },
    sources: ["nhsCiprofloxacin"],
    molecule: "ciprofloxacin",
    prescription_only: true,
    medicine_class: "Fluoroquinolone antibiotic",
  },
  {
    slug: "cefixime",
    en: {
      title: "Cefixime",
      summary:
        "A cephalosporin antibiotic under Schedule H1: only for infections that need it, and for the full course.",
      body: `Cefixime is an antibiotic of the cephalosporin group. In India it stands in Schedule H1, so that each sale is entered in a register.

## What it is for

Cefixime is used for some infections of urine, chest, ears and throat, for gonorrhoea with other medicines, and for typhoid when tests show that it works. It does not help against colds, flu or dengue.

## Common side effects

Loose motions, belly pain, nausea, wind and headache are common with cefixime. Thrush may follow.

## Serious side effects: get help

Call **112** for swelling of the face or throat, wheezing, fainting, fits, or a rash that spreads fast or blisters. Watery or bloody diarrhoea with cramps, even weeks later, yellow eyes, dark urine, or unusual bruising need a doctor at once.

## Who should ask first

**Do not take cefixime after a severe reaction to a cephalosporin or a penicillin** unless a specialist has agreed. Ask first if you have kidney disease, bowel inflammation, or had diarrhoea from an earlier antibiotic. Cefixime can disturb some urine tests for sugar.

## Interactions

Cefixime may strengthen warfarin and raise carbamazepine. The live typhoid vaccine by mouth may fail during treatment. The contraceptive pill still works unless vomiting or severe diarrhoea occurs.

## Pregnancy and breastfeeding

Cefixime may be used in pregnancy and while breastfeeding when a doctor finds it needed. The baby may have loose stools.

## Storage

Keep tablets dry. Keep a mixed syrup as its label says, write the date of mixing on it, and throw it away after the days named.

## If you miss a dose

Take cefixime when you remember, unless the next is near. Do not double it. Do not stop because the fever is gone, and do not keep leftovers: stopping early and sharing breed resistant germs.`,
    },
    sources: ["nhsAntibiotics", "whoAntimicrobialResistance", "icmr"],
    molecule: "cefixime",
    prescription_only: true,
    medicine_class: "Cephalosporin antibiotic",
  },
]
