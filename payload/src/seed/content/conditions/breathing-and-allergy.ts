import type { ConditionSeed } from "../types"

export const breathingAndAllergy: ConditionSeed[] = [
  {
    slug: "asthma",
    en: {
      title: "Asthma",
      summary:
        "Airways that swell and narrow at times: how it is found, treated with inhalers, and when it is dangerous.",
      body: `Asthma is a lasting inflammation of the airways. They narrow from time to time and make breathing hard.

## Symptoms

Asthma causes wheezing, breathlessness, a tight chest and cough. The symptoms come and go, are often worse at night and in the early morning, and are set off by triggers. Between attacks a person may feel well.

## Causes

Asthma runs in families and goes together with allergy and eczema. Typical triggers are dust mites, pollen, mould, smoke from tobacco or cooking fires, air pollution, cold air, infections, exercise, strong smells, and painkillers such as aspirin in some people.

## Tests

Spirometry measures how fast air can be blown out, before and after a reliever. Peak flow readings at home show changes from day to day. Small children are judged by their symptoms and their answer to treatment.

## Treatment

Inhalers are the main treatment of asthma. A preventer with a steroid calms the inflammation and must be used as prescribed, also on good days. A reliever such as salbutamol opens the airways for a short time. Good technique and a spacer make a great difference. Everybody should have a written plan for bad days.

## Prevention

Stay away from smoke, learn your triggers, take the flu vaccine when a doctor advises it, and do not stop the preventer when you feel well.

## When to see a doctor

See a doctor when you wake at night from asthma, need the reliever more than twice a week, cannot do what you usually do, or have been in hospital for it. In pregnancy go on with your inhalers and see the doctor early.

## When it is an emergency

Call **112** if the person cannot speak a sentence, the lips turn blue or grey, the chest draws in, the reliever does not help, or the person becomes drowsy. Sit upright and use the reliever as your plan says while help comes.`,
    },
    hi: {
      title: "दमा (अस्थमा)",
      summary: "साँस की नलियों का सूजना और सिकुड़ना: पहचान, इनहेलर से इलाज और ख़तरे के संकेत।",
      body: `दमा साँस की नलियों की लंबी चलने वाली सूजन है। नलियाँ समय-समय पर सिकुड़ जाती हैं और साँस लेना मुश्किल हो जाता है।

## लक्षण

दमा में साँस में सीटी जैसी आवाज़, साँस फूलना, सीने में जकड़न और खाँसी होती है। यह अक्सर रात में और सुबह जल्दी बढ़ता है। दौरों के बीच मरीज़ ठीक लग सकता है।

## कारण

दमा परिवारों में चलता है और एलर्जी के साथ होता है। धूल, पराग, फफूँद, धुआँ, प्रदूषण, ठंडी हवा, संक्रमण, व्यायाम और तेज़ गंध इसे भड़काते हैं।

## जाँच

स्पाइरोमेट्री से साँस की ताक़त नापी जाती है। घर पर पीक फ़्लो मीटर से रोज़ का बदलाव दिखता है।

## इलाज

इनहेलर दमा का मुख्य इलाज है। प्रिवेंटर इनहेलर सूजन घटाता है और उसे ठीक महसूस होने पर भी रोज़ लेना होता है। सैल्बुटामोल जैसा रिलीवर थोड़ी देर के लिए नली खोलता है। सही तरीक़ा और स्पेसर बहुत फ़र्क़ डालते हैं। इनहेलर की लत नहीं लगती।

## बचाव

धुएँ से दूर रहें, अपने कारण पहचानें, और ठीक लगने पर भी प्रिवेंटर बंद न करें।

## डॉक्टर को कब दिखाएँ

दमे से रात में नींद खुले, हफ़्ते में दो बार से ज़्यादा रिलीवर लेना पड़े, या रोज़ के काम न हो पाएँ तो डॉक्टर से मिलें। गर्भावस्था में इनहेलर बंद न करें।

## आपात स्थिति

पूरा वाक्य न बोल पाएँ, होंठ नीले या सलेटी हों, छाती धँसे, रिलीवर से आराम न हो या सुस्ती आए तो तुरंत **112** पर फ़ोन करें। मरीज़ को सीधा बैठाएँ और डॉक्टर के लिखे तरीक़े से रिलीवर दें।`,
    },
    sources: ["whoAsthma", "nhsAsthma", "medlineTopicAsthma"],
    names: ["bronchial asthma", "wheezing"],
    specialties: ["pulmonology", "paediatrics", "general-medicine"],
  },
  {
    slug: "allergic-rhinitis",
    en: {
      title: "Allergic rhinitis (hay fever)",
      summary:
        "Sneezing, itching and a running or blocked nose from dust, pollen or pets. What helps and what to avoid.",
      body: `Allergic rhinitis is an inflammation inside the nose that comes from an allergy. When pollen is the cause it is called hay fever.

## Symptoms

Allergic rhinitis causes sneezing in rows, an itching or blocked nose, clear watery discharge, and red, itching eyes. It brings poor sleep and tiredness. Fever and body ache do not belong to it; they point to an infection.

## Causes

The immune system reacts to harmless things: house dust mites, pollen, mould, cockroaches, or the skin flakes of animals. Smoke, incense, perfume and dirty air make it worse. It runs in families, together with asthma and eczema.

## Tests

Most people need no test. A skin prick test or a blood test for specific antibodies can show the cause when treatment fails.

## Treatment

Avoiding the trigger, rinsing the nose with salt water made from clean boiled water, and antihistamine tablets help with mild complaints. Antihistamines that make one sleepy, such as chlorpheniramine, are not for driving. Nose sprays with a steroid work best for a blocked nose and need some days. **Decongestant drops such as xylometazoline are for a few days only**, because longer use makes the nose block again.

## Prevention

Wash bedding hot, dust with a wet cloth, keep damp and mould away, close windows on days with much pollen, and do not smoke indoors.

## When to see a doctor

See a doctor if sleep, work or school suffer, if one side only is blocked or bleeds, if there is wheezing, or if tablets from the pharmacy do not help. Ask first for a small child or in pregnancy.

## When it is an emergency

Swelling of the face or tongue, hard breathing, wheeze with a rash, or fainting after contact with an allergen is anaphylaxis. Call **112** at once.`,
    },
    sources: ["nhsAllergicRhinitis", "medlineTopicHayFever"],
    names: ["hay fever", "dust allergy", "nose allergy", "pollen allergy"],
    specialties: ["ent", "general-medicine", "pulmonology"],
  },
  {
    slug: "common-cold",
    en: {
      title: "Common cold",
      summary:
        "A mild viral infection that ends by itself. What eases it, why antibiotics do not, and when to see a doctor.",
      body: `The common cold is a mild infection of nose and throat by one of many viruses.

## Symptoms

A cold brings a running or blocked nose, sneezing, a sore throat, cough, a hoarse voice, mild fever and tiredness. It is worst on the second and third day and is mostly over within one to two weeks. The cough may last longer. Flu begins suddenly, with high fever and strong body ache.

## Causes

More than a hundred viruses cause colds. They spread by droplets and by hands. Cold weather does not cause a cold by itself. Yellow or green mucus alone does not mean that bacteria are at work.

## Tests

A common cold needs no test. A doctor may test for flu, COVID-19 or dengue when the signs, the season or the risk point to them.

## Treatment

Rest, warm drinks, salt-water gargles and paracetamol for pain and fever ease a cold. **Antibiotics do not help against a cold.** Many cold products contain paracetamol, so check labels and do not take two of them. Cough and cold medicines are not for small children; ask a doctor or pharmacist first. Honey can ease a cough, but never give it to a baby under one year.

## Prevention

Wash your hands, cough into the elbow, air the rooms, and keep away from newborn babies and frail people while you are ill.

## When to see a doctor

See a doctor for fever longer than three days, ear or face pain, a cough longer than two or three weeks, or any cold in a person with weak immunity, lung or heart disease.

## When it is an emergency

Hard or fast breathing, blue lips, chest pain, confusion, a stiff neck, or a baby who does not drink needs help at once: call **112**.`,
    },
    sources: ["nhsCommonCold", "medlineTopicCommonCold"],
    names: ["cold", "upper respiratory infection", "runny nose"],
    specialties: ["family-medicine", "general-medicine", "ent"],
  },
]
