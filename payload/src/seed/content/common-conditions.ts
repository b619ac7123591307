import type { ArticleSeed } from "./article-type"

export const commonConditions: ArticleSeed[] = [
  {
    slug: "living-with-high-blood-pressure",
    en: {
      title: "Living with high blood pressure",
      summary:
        "Most people feel nothing. Measuring, daily habits and steady treatment prevent stroke and heart disease.",
      body: `Blood pressure is the force of the blood against the walls of the arteries. When it stays too high it harms the heart, the brain, the kidneys and the eyes. Most people with high blood pressure feel nothing, so the only way to know is to measure it.

## Measuring

Sit quietly for some minutes, with the back supported, the feet on the floor and the arm at the height of the heart. Do not talk. Tea, coffee, tobacco and exercise just before change the reading. One high reading is not yet an illness: a doctor looks at several.

## What helps everybody

- Less salt. Pickles, papad, namkeen and packaged food hold a lot of it.
- More vegetables and fruit, and less fried food.
- A brisk walk or another activity on most days.
- No tobacco, and little or no alcohol.
- A healthy weight and enough sleep.

## Medicines

Many people need one or more medicines for years. They work only while they are taken. Do not stop because the reading is good: it is good because of the treatment. If a medicine troubles you, ask for another one. Tell the pharmacist about painkillers and cold remedies that you take, because some raise the pressure.

## Emergency

Call **112** for chest pain, a drooping face, weakness of an arm or leg, trouble speaking, sudden loss of sight, or a very severe headache.`,
    },
    sources: ["whoHypertension", "medlineBloodPressure"],
    medicineKeywords: ["amlodipine", "telmisartan"],
    conditionKeywords: ["hypertension", "high blood pressure"],
  },
  {
    slug: "type-2-diabetes-the-basics",
    en: {
      title: "Type 2 diabetes: the basics",
      summary: "What happens in the body, which checks protect you, and what treatment aims at.",
      body: `In type 2 diabetes the body does not use insulin well, or makes too little of it, and sugar builds up in the blood. Over years high sugar harms the eyes, kidneys, nerves, feet, heart and blood vessels. Good care prevents or delays much of this.

## Signs

Thirst, passing urine often, tiredness, blurred sight, slow healing and weight loss are typical. Many people notice nothing at first and learn of it from a blood test.

## Daily life

Regular meals with vegetables, pulses and whole grains, fewer sweets and sweet drinks, movement on most days, no tobacco, and a healthy weight lower the sugar and protect the heart.

## Medicines

Treatment often starts with a tablet such as metformin; some people need other medicines or insulin. Which one, and how much, is for your doctor to decide. Stomach upset is common in the first weeks of some tablets: tell the doctor and do not simply stop. Learn the signs of low sugar, such as sweating, trembling, hunger and confusion, and ask what to do if they come.

## Checks to ask for

- Blood sugar and HbA1c as often as the doctor advises
- Blood pressure and cholesterol
- Eyes, kidneys and feet, usually once a year

## Get help at once

Confusion, drowsiness, deep fast breathing, repeated vomiting, or a person who cannot be woken: call **112**. Never give food or drink to somebody who is unconscious.`,
    },
    sources: ["whoDiabetes", "nhsMetformin"],
    medicineKeywords: ["metformin", "insulin"],
    conditionKeywords: ["diabetes", "type 2 diabetes"],
  },
  {
    slug: "diarrhoea-and-oral-rehydration",
    en: {
      title: "Diarrhoea and oral rehydration",
      summary: "The danger is loss of water and salts. How ORS helps, and when to see a doctor.",
      body: `Diarrhoea means three or more loose or watery stools in a day, or more than is normal for the person. Most attacks come from germs in water or food and end within some days. The danger is the loss of water and salts, above all for babies, small children and old people.

## Oral rehydration

Oral rehydration salts, **ORS**, are a measured mixture of sugar and salts in clean water. The body takes up this water even during diarrhoea. Use a sachet that follows the WHO formula and dissolve it in exactly the amount of safe water printed on it. Give it in small sips, often. Soft drinks and fruit juices are no replacement. Go on feeding, and go on breastfeeding a baby.

For children, zinc is part of the advice of the World Health Organization. Ask your doctor or health worker about it. Antibiotics do not help in most attacks. Do not give a child a medicine that stops the motions unless a doctor says so.

## See a doctor soon

- Blood in the stool, high fever or strong pain
- Vomiting that brings up every drink
- Sunken eyes, very dry mouth, no tears, little or dark urine
- Unusual sleepiness, or a child who does not drink
- A baby, a pregnant woman or a frail person with diarrhoea

## Prevention

Safe water, hands washed with soap, clean toilets, fresh food, and the rotavirus vaccine for babies.`,
    },
    hi: {
      title: "दस्त और ओआरएस",
      summary: "असली ख़तरा पानी और नमक की कमी है। ओआरएस कैसे मदद करता है और डॉक्टर को कब दिखाएँ।",
      body: `दिन में तीन या ज़्यादा बार पतला मल आना दस्त कहलाता है। ज़्यादातर दस्त गंदे पानी या खाने के कीटाणुओं से होते हैं और कुछ दिनों में ठीक हो जाते हैं। असली ख़तरा शरीर से पानी और नमक का निकल जाना है, ख़ासकर शिशुओं, छोटे बच्चों और बुज़ुर्गों में।

## ओआरएस

**ओआरएस** चीनी और नमक का नपा-तुला घोल है। दस्त के समय भी शरीर इसे सोख लेता है। डब्ल्यूएचओ फ़ॉर्मूले वाला पैकेट लें और पैकेट पर लिखी मात्रा के साफ़ पानी में ही घोलें। थोड़ा-थोड़ा, बार-बार पिलाएँ। कोल्ड ड्रिंक या जूस इसकी जगह नहीं ले सकते। खाना देते रहें और माँ का दूध पिलाना बंद न करें।

बच्चों के लिए ज़िंक के बारे में डॉक्टर या स्वास्थ्य कार्यकर्ता से पूछें। ज़्यादातर दस्त में एंटीबायोटिक काम नहीं आती। डॉक्टर के कहे बिना बच्चे को दस्त रोकने की दवा न दें।

## डॉक्टर को जल्दी दिखाएँ

- मल में खून, तेज़ बुखार या तेज़ दर्द
- हर बार पीते ही उल्टी
- धँसी आँखें, सूखा मुँह, आँसू न आना, पेशाब कम या गहरा
- बहुत सुस्ती, या बच्चा पी न रहा हो

## बचाव

साफ़ पानी, साबुन से हाथ धोना, साफ़ शौचालय, ताज़ा खाना और शिशुओं के लिए रोटावायरस का टीका।`,
    },
    sources: ["whoDiarrhoea", "nhsDehydration"],
    medicineKeywords: ["oral rehydration salts", "zinc"],
    conditionKeywords: ["diarrhoea", "dehydration"],
  },
  {
    slug: "dengue-warning-signs",
    en: {
      title: "Dengue: care at home and warning signs",
      summary:
        "Which painkillers to avoid, why the days after the fever matter most, and when to go to hospital.",
      body: `Dengue is caused by a virus that Aedes mosquitoes carry. They bite mainly by day and breed in clean standing water. Cases rise during and after the monsoon.

## What it feels like

Sudden high fever, headache, pain behind the eyes, pain in muscles and joints, nausea and rash are typical. Most people recover within one to two weeks. There is no medicine against the virus itself; care keeps the patient safe while the body heals.

## Care at home

Rest and drink plenty. Paracetamol, used as the label says, is the usual medicine for fever. **Avoid ibuprofen, aspirin and similar painkillers**: they raise the risk of bleeding. See a doctor for a test and for advice on blood counts.

## The risky days

Danger often comes when the fever goes down, about three to seven days after the first symptoms. Watch closely then.

## Go to hospital at once

- Severe belly pain or vomiting that does not stop
- Bleeding from nose or gums, blood in vomit or stool
- Fast breathing, restlessness or great weakness
- Cold, pale skin, fainting, or very little urine

In an emergency call **112** or **108**.

## Prevention

Empty coolers, pots, tyres and trays every week, cover water tanks, wear long sleeves, and use repellents and nets, also for sleep in the daytime. A patient should stay under a net, so that mosquitoes do not carry the virus on.`,
    },
    hi: {
      title: "डेंगू: घर पर देखभाल और ख़तरे के लक्षण",
      summary: "कौन-सी दर्द की दवा न लें, बुखार उतरने के बाद के दिन क्यों अहम हैं, अस्पताल कब जाएँ।",
      body: `डेंगू एक वायरस से होता है जिसे एडीज़ मच्छर फैलाता है। यह मच्छर ज़्यादातर दिन में काटता है और साफ़ रुके पानी में पनपता है। बरसात में और उसके बाद मामले बढ़ते हैं।

## लक्षण

अचानक तेज़ बुखार, सिर दर्द, आँखों के पीछे दर्द, मांसपेशियों और जोड़ों में दर्द, जी मिचलाना और चकत्ते। ज़्यादातर लोग एक-दो हफ़्ते में ठीक हो जाते हैं। वायरस की कोई सीधी दवा नहीं है।

## घर पर देखभाल

आराम करें और ख़ूब तरल पिएँ। बुखार में लेबल के अनुसार पैरासिटामोल दी जाती है। **आइबुप्रोफ़ेन, एस्पिरिन और ऐसी दूसरी दर्द की दवाएँ न लें**: इनसे खून बहने का ख़तरा बढ़ता है। जाँच के लिए डॉक्टर को दिखाएँ।

## सबसे नाज़ुक दिन

ख़तरा अक्सर तब आता है जब बुखार उतरता है, यानी पहले लक्षण के तीन से सात दिन बाद। तब ख़ास ध्यान रखें।

## तुरंत अस्पताल जाएँ

- पेट में तेज़ दर्द या लगातार उल्टी
- नाक या मसूड़ों से खून, उल्टी या मल में खून
- तेज़ साँस, बेचैनी या बहुत कमज़ोरी
- ठंडी पीली त्वचा, बेहोशी, या पेशाब बहुत कम

आपात स्थिति में **112** या **108** पर फ़ोन करें।

## बचाव

कूलर, गमले और टायर का पानी हर हफ़्ते ख़ाली करें, टंकी ढकें, पूरी बाँह के कपड़े पहनें और मच्छरदानी लगाएँ।`,
    },
    sources: ["whoDengue", "vectorBorneDiseases"],
    medicineKeywords: ["paracetamol", "ibuprofen", "aspirin"],
    conditionKeywords: ["dengue", "fever"],
  },
  {
    slug: "iron-deficiency-anaemia",
    en: {
      title: "Iron deficiency anaemia",
      summary: "Tiredness and breathlessness may come from too little iron. Find the cause first.",
      body: `Anaemia means that the blood has too few red cells or too little haemoglobin to carry enough oxygen. Lack of iron is the most common cause linked to food, and women and small children are affected most often. Anaemia is widespread in India.

## Signs

Tiredness, breathlessness on effort, pale skin, headache, a fast heartbeat, and sometimes a wish to eat ice or clay. The signs come slowly, so many people think that they are simply overworked. A blood test gives the answer.

## Find the cause

Heavy periods, pregnancy, too little iron in the food, worms, bleeding in the stomach or gut, and other illnesses can be behind it. A tablet that lifts the blood count does not remove the cause, so see a doctor. Men, and women after menopause, should always be checked for bleeding.

## Food

Green leafy vegetables, pulses, jaggery, dates, eggs, fish and meat hold iron. Fruit with vitamin C, such as amla, guava or lemon, helps the body take it up. Tea and coffee with a meal hinder it.

## Iron tablets

Take them as the doctor or the health centre says. Dark stools are expected; constipation and stomach upset are common. Keep them locked away: **an overdose of iron is dangerous for children**, and if it happens call 112 at once.

## See a doctor soon

Chest pain, fainting, black and sticky stools without iron tablets, or breathlessness at rest.`,
    },
    sources: ["whoAnaemia", "nhsIronDeficiency"],
    medicineKeywords: ["iron", "ferrous sulphate"],
    conditionKeywords: ["anaemia", "iron deficiency"],
  },
]
