import type { MonographSeed } from "../types"

export const breathingAndAllergy: MonographSeed[] = [
  {
    slug: "salbutamol",
    en: {
      title: "Salbutamol inhaler",
      summary:
        "A reliever that opens the airways for some hours. Needing it often means that asthma is out of control.",
      body: `Salbutamol, called albuterol in some countries, relaxes the muscles of the airways within minutes. It is a reliever.

## What it is for

Salbutamol is used for wheeze, breathlessness and a tight chest in asthma and COPD, and before exercise or a trigger when a doctor advises it. It does not calm the inflammation of asthma: a preventer does.

## Common side effects

Trembling hands, a fast heartbeat, headache, nervousness and muscle cramps are common with salbutamol and soon pass.

## Serious side effects: get help

Call **112** if salbutamol does not help, helps only for a short time, or if the person cannot speak a sentence, has blue lips or becomes drowsy. Chest pain, an irregular heartbeat, swelling of the face, or breathing that gets worse right after the inhaler are emergencies too.

## Who should ask first

Ask a doctor first if you have heart disease, an irregular heartbeat, high blood pressure, an overactive thyroid, diabetes, or low potassium. Anybody who needs salbutamol more than twice a week, or needs more inhalers than before, should see a doctor soon.

## Interactions

Beta blockers such as metoprolol, also as eye drops, can block salbutamol and narrow the airways. Water tablets, steroids and theophylline make low potassium more likely. Some antidepressants and other stimulants strain the heart with it.

## Pregnancy and breastfeeding

Salbutamol may be used in pregnancy and while breastfeeding. Uncontrolled asthma is the greater danger for mother and child.

## Storage

Keep the inhaler below the temperature on its label, away from fire and sun; do not pierce it. Clean the plastic case as the leaflet says, and check how many puffs remain.

## If you miss a dose

Salbutamol is taken when it is needed. Follow your written plan and do not exceed it. Ask a pharmacist to watch your technique; a spacer helps.`,
    },
    hi: {
      title: "सैल्बुटामोल इनहेलर",
      summary: "साँस की नली को कुछ घंटों के लिए खोलने वाला रिलीवर। बार-बार ज़रूरत पड़े तो डॉक्टर को दिखाएँ।",
      body: `सैल्बुटामोल साँस की नलियों की मांसपेशियों को मिनटों में ढीला करता है। यह रिलीवर है।

## किस काम आता है

सैल्बुटामोल दमा और सीओपीडी में साँस फूलने, सीटी जैसी आवाज़ और सीने की जकड़न में लिया जाता है। यह दमे की सूजन कम नहीं करता, वह काम प्रिवेंटर इनहेलर का है।

## आम दुष्प्रभाव

हाथ काँपना, धड़कन तेज़ होना, सिरदर्द, घबराहट और मांसपेशियों में ऐंठन आम हैं और जल्दी चले जाते हैं।

## गंभीर संकेत: तुरंत मदद लें

सैल्बुटामोल से आराम न हो या थोड़ी ही देर रहे, पूरा वाक्य न बोला जाए, होंठ नीले हों या सुस्ती आए तो **112** पर फ़ोन करें। सीने में दर्द, अनियमित धड़कन, या इनहेलर के तुरंत बाद साँस बिगड़ना भी आपात स्थिति है।

## किसे पहले पूछना चाहिए

दिल की बीमारी, हाई बीपी, थायरॉइड ज़्यादा होना, डायबिटीज़ या पोटैशियम की कमी हो तो पहले डॉक्टर से पूछें। हफ़्ते में दो बार से ज़्यादा ज़रूरत पड़े तो जल्दी डॉक्टर को दिखाएँ।

## दूसरी दवाओं के साथ

मेटोप्रोलोल जैसी बीटा ब्लॉकर दवा, आँख की बूँद के रूप में भी, इसका असर रोक सकती है। पेशाब बढ़ाने वाली दवा और स्टेरॉयड के साथ पोटैशियम घट सकता है।

## गर्भावस्था और स्तनपान

गर्भावस्था और स्तनपान में लिया जा सकता है। बिना नियंत्रण का दमा ज़्यादा ख़तरनाक है।

## कैसे रखें

इनहेलर को आग, धूप और गरमी से दूर रखें और छेद न करें। देखते रहें कि कितने पफ़ बचे हैं।

## कैसे लें

यह ज़रूरत पर लिया जाता है। डॉक्टर के लिखे तरीक़े से ज़्यादा न लें। फ़ार्मासिस्ट से सही तरीक़ा देख लें।`,
    },
    sources: ["nhsSalbutamol", "medlineAlbuterol"],
    molecule: "salbutamol",
    prescription_only: true,
    medicine_class: "Short-acting beta-2 agonist; reliever",
  },
  {
    slug: "budesonide",
    en: {
      title: "Budesonide inhaler",
      summary:
        "A steroid preventer for asthma. It works only when it is used every day; rinse the mouth afterwards.",
      body: `Budesonide is a steroid that is inhaled. It calms the inflammation of the airways.

## What it is for

Budesonide prevents asthma symptoms and attacks. Some people with COPD use it together with another inhaler. It does not relieve a sudden attack by itself.

## Common side effects

A hoarse voice, sore mouth or throat and thrush in the mouth are common with a budesonide inhaler. Rinse the mouth with water and spit it out after each use. A spacer helps as well.

## Serious side effects: get help

Call **112** for a severe asthma attack, for swelling of the face, or for breathing that gets worse right after the inhaler. After long use of large amounts, strong tiredness, vomiting, dizziness and weight loss can mean that the adrenal glands are weak. Blurred sight and low mood or strange behaviour need a doctor soon.

## Who should ask first

Ask a doctor first if you have or had tuberculosis, have another infection, cataract or glaucoma, thin bones, or liver disease. The growth of children under treatment is measured. Avoid people with chickenpox or measles if you have not had them.

## Interactions

Medicines against fungi such as itraconazole and ketoconazole, some HIV medicines and clarithromycin can raise budesonide in the body. Other steroids, also as cream, tablet or nose spray, add to it.

## Pregnancy and breastfeeding

Budesonide may be used in pregnancy and while breastfeeding. Do not stop it when you find that you are pregnant: controlled asthma protects the baby.

## Storage

Keep the inhaler dry, away from heat, frost and children, and count what is left.

## If you miss a dose

Leave out the missed puff and take the next at its time. Do not stop because you feel well: you feel well because of it. It takes days to weeks to work fully.`,
    },
    sources: ["nhsBudesonide", "nhsAsthma"],
    molecule: "budesonide",
    prescription_only: true,
    medicine_class: "Inhaled corticosteroid; preventer",
  },
  {
    slug: "montelukast",
    en: {
      title: "Montelukast",
      summary:
        "A tablet for asthma and allergic nose. Watch sleep, mood and behaviour while taking it.",
      body: `Montelukast blocks leukotrienes, substances that narrow the airways and swell the nose. In India it is often combined with an antihistamine.

## What it is for

Montelukast is used to prevent asthma symptoms, mostly beside an inhaler, and for allergic rhinitis when other medicines do not help enough. It does not stop an attack.

## Common side effects

Headache, belly pain, loose motions, nausea, thirst and colds are common with montelukast.

## Serious side effects: get help

Montelukast can change sleep and mood: nightmares, sleepwalking, restlessness, aggression, low mood, seeing things, and thoughts of suicide, in children too. Stop and speak to a doctor on the same day. In danger call **112**; Tele-MANAS, **14416**, listens day and night. Call 112 also for swelling of the face, hard breathing, or a severe asthma attack. A flu-like illness with a rash, numb limbs and worse breathing needs a doctor at once.

## Who should ask first

Ask a doctor first if you or your child has had depression, anxiety or another illness of the mind, has liver disease, or cannot take aspirin. Chewable tablets may contain phenylalanine.

## Interactions

Montelukast has few interactions. Rifampicin, phenytoin, phenobarbital and carbamazepine may weaken it, and gemfibrozil may raise it. Go on avoiding aspirin and NSAIDs if they set off your asthma.

## Pregnancy and breastfeeding

Montelukast may be used in pregnancy and while breastfeeding if a doctor finds that it is needed.

## Storage

Keep montelukast in its strip, away from light, damp and children.

## If you miss a dose

Leave out the missed montelukast and take the next at the usual time. Do not double it. Do not stop your inhaled preventer without asking.`,
    },
    sources: ["nhsMontelukast"],
    molecule: "montelukast",
    prescription_only: true,
    medicine_class: "Leukotriene receptor antagonist",
  },
  {
    slug: "cetirizine",
    en: {
      title: "Cetirizine",
      summary:
        "An antihistamine against sneezing, itching and hives. It can still make you sleepy.",
      body: `Cetirizine is an antihistamine of the newer kind. It blocks histamine, the substance behind itching and sneezing.

## What it is for

Cetirizine is used for allergic rhinitis, itching eyes, hives and insect bites. It eases the complaint and does not remove the allergy. It does not cure a cold.

## Common side effects

Sleepiness, tiredness, a dry mouth, headache and dizziness are common with cetirizine. It makes people less sleepy than older antihistamines, but do not drive until you know how it acts on you.

## Serious side effects: get help

Call **112** for swelling of face, tongue or throat, hard breathing or fainting: cetirizine is not enough for such a reaction. Fits, an irregular heartbeat or unusual bruising need a doctor at once. Some people itch strongly for days after they stop long use.

## Who should ask first

Ask a doctor or pharmacist first if you have kidney or liver disease, epilepsy, or trouble passing urine, or are to have an allergy test. For a child the amount depends on age and weight; it is not a medicine to make a child sleep.

## Interactions

Alcohol and other medicines that cause sleepiness add to cetirizine. Do not combine it with another antihistamine, as many cold products contain one.

## Pregnancy and breastfeeding

Cetirizine may be used in pregnancy when a doctor or pharmacist agrees. Small amounts pass into milk; watch the baby for sleepiness.

## Storage

Keep cetirizine dry, at room temperature and away from children.

## If you miss a dose

Take cetirizine when you remember, unless it is nearly time for the next. Do not double it.`,
    },
    hi: {
      title: "सेटिरिज़िन",
      summary: "छींक, खुजली और पित्ती की एलर्जी की दवा। इससे नींद आ सकती है।",
      body: `सेटिरिज़िन एलर्जी की दवा है। यह हिस्टामिन को रोकती है, जिससे खुजली और छींक होती है।

## किस काम आती है

सेटिरिज़िन एलर्जी वाली छींक और बहती नाक, आँखों की खुजली, पित्ती और कीड़े के काटने पर ली जाती है। यह तकलीफ़ कम करती है, एलर्जी ख़त्म नहीं करती। सर्दी-ज़ुकाम इससे ठीक नहीं होता।

## आम दुष्प्रभाव

नींद, थकान, मुँह सूखना, सिरदर्द और चक्कर आम हैं। पुरानी एलर्जी दवाओं से नींद कम आती है, फिर भी असर जाने बिना गाड़ी न चलाएँ।

## गंभीर दुष्प्रभाव: तुरंत मदद लें

चेहरे, जीभ या गले पर सूजन, साँस की तकलीफ़ या बेहोशी हो तो तुरंत **112** पर फ़ोन करें: ऐसी एलर्जी में सेटिरिज़िन काफ़ी नहीं है। दौरा या अनियमित धड़कन हो तो तुरंत डॉक्टर को दिखाएँ।

## किसे पहले पूछना चाहिए

गुर्दे या जिगर की बीमारी, मिर्गी या पेशाब रुकने की तकलीफ़ हो तो पहले पूछें। बच्चों की मात्रा डॉक्टर बताएँ। बच्चे को सुलाने के लिए यह दवा न दें।

## दूसरी दवाओं के साथ

शराब और नींद लाने वाली दवाएँ इसका असर बढ़ाती हैं। सर्दी की कई मिली-जुली दवाओं में भी एलर्जी की दवा होती है, दोनों साथ न लें।

## गर्भावस्था और स्तनपान

डॉक्टर या फ़ार्मासिस्ट की सलाह से ली जा सकती है। थोड़ी दवा दूध में जाती है, शिशु की सुस्ती पर ध्यान दें।

## कैसे रखें

सूखी जगह पर, सामान्य तापमान में और बच्चों से दूर रखें।

## लेना भूल जाएँ तो

याद आने पर ले लें, पर अगली का समय पास हो तो छोड़ दें। दोगुनी न लें।`,
    },
    sources: ["nhsCetirizine", "medlineCetirizine"],
    molecule: "cetirizine",
    prescription_only: true,
    medicine_class: "Second-generation antihistamine",
  },
  {
    slug: "chlorpheniramine",
    en: {
      title: "Chlorpheniramine",
      summary: "An older antihistamine, hidden in many cold products. It makes people sleepy.",
      body: `Chlorpheniramine, also called chlorphenamine, is an antihistamine of the older kind. It reaches the brain and causes sleepiness.

## What it is for

Chlorpheniramine is used for allergic sneezing, itching, hives and insect bites. Many cold and cough products contain it beside paracetamol. It eases a running nose but does not shorten a cold.

## Common side effects

Sleepiness, slow reactions, dizziness, a dry mouth, blurred sight, constipation and trouble passing urine are common with chlorpheniramine. Children may become excited instead.

## Serious side effects: get help

Call **112** for swelling of the face or throat, hard breathing, fits, an irregular heartbeat, or a person who is hard to wake. Seeing things, strong confusion, or eye pain with coloured rings around lights need a doctor at once.

## Who should ask first

Ask a doctor or pharmacist first if you have glaucoma, an enlarged prostate, epilepsy, asthma or another lung disease, heart or liver disease, or are over 65, because confusion and falls are more likely. Cough and cold mixtures with chlorpheniramine are not for small children.

## Interactions

Alcohol, sleeping tablets, strong painkillers and medicines for the mind make the sleepiness dangerous. Do not combine chlorpheniramine with another antihistamine. Some older antidepressants, called MAO inhibitors, must not be taken with it. Phenytoin may rise.

## Pregnancy and breastfeeding

Ask a doctor or pharmacist before chlorpheniramine in pregnancy and while breastfeeding. Other antihistamines are often preferred, because it may make a baby sleepy and reduce milk.

## Storage

Keep chlorpheniramine dry, at room temperature and away from children.

## If you miss a dose

Take it when you remember if you still need it. Do not double it. **Do not drive a car or two-wheeler, and do not work with machines, after taking it.**`,
    },
    sources: ["medlineChlorpheniramine", "medlineTopicOverTheCounter"],
    molecule: "chlorpheniramine",
    prescription_only: false,
    medicine_class: "First-generation antihistamine",
  },
  {
    slug: "prednisolone",
    en: {
      title: "Prednisolone",
      summary:
        "A steroid tablet that calms inflammation. Useful and risky: never start or stop it on your own.",
      body: `Prednisolone is a steroid, a relative of the body's own cortisol. It calms inflammation and the immune system.

## What it is for

Prednisolone is used for severe asthma, allergies, rheumatic disease, some bowel, kidney, skin and blood diseases, and after transplants. It is no tonic and no medicine for weight, pain or fever.

## Common side effects

Hunger, weight gain, a round face, poor sleep, changed mood, indigestion, acne and high sugar are common with prednisolone. Long use thins bones and skin, weakens muscles, and can cause cataract and slow growth in children.

## Serious side effects: get help

Call **112** for swelling of the face, hard breathing, vomit with blood, black stool, or thoughts of suicide. Fever, a sore throat or other signs of infection, contact with chickenpox or measles, blurred sight, seeing things, and strong thirst need a doctor on the same day.

## Who should ask first

Ask a doctor first if you have an infection, had tuberculosis or hepatitis, have diabetes, high blood pressure, an ulcer, glaucoma, thin bones, heart failure, or an illness of the mind.

## Interactions

NSAIDs and aspirin with prednisolone can cause ulcers. It weakens diabetes and blood pressure treatment. Water tablets and salbutamol add to low potassium. Rifampicin and medicines for epilepsy weaken it; some HIV and fungus medicines strengthen it. Live vaccines may be dangerous.

## Pregnancy and breastfeeding

Prednisolone may be used in pregnancy and while breastfeeding under medical care.

## Storage

Keep prednisolone dry, at room temperature and away from children.

## If you miss a dose

Take it when you remember on the same day, with food; otherwise leave it out. **Do not stop suddenly after more than a short course**: weakness, vomiting and collapse can follow. A doctor reduces it in steps. Tell every doctor and dentist that you take it.`,
    },
    sources: ["nhsPrednisolone", "medlineTopicSteroids"],
    molecule: "prednisolone",
    prescription_only: true,
    medicine_class: "Corticosteroid",
  },
]
