import type { ArticleSeed } from "./article-type"

export const firstHelp: ArticleSeed[] = [
  {
    slug: "fever-at-home",
    en: {
      title: "Fever in adults: what to do at home",
      summary:
        "Rest, fluids and one fever medicine are enough for most fevers. Which signs need a doctor.",
      body: `Fever is a raised body temperature, by most counts 38 degrees Celsius or more. It is a sign that the body fights something and not an illness of its own.

## What you can do

- Drink often: water, ORS, soup, buttermilk.
- Rest, wear light clothes and keep the room cool.
- Measure the temperature and write it down with the time.
- Paracetamol can help if you feel unwell. Read every label, because many cold products contain it too.
- Do not wash with ice water and do not wrap up thickly.

## What you should leave

**Do not take aspirin, ibuprofen or diclofenac while dengue is possible**, because they raise the risk of bleeding. Do not take antibiotics on a guess: most fevers come from viruses. Do not take an injection or a drip only to bring the fever down faster.

## When to see a doctor

See a doctor for a fever that lasts longer than three days, comes with chills in a malaria area, follows a journey, returns after it had gone, or comes with burning urine or a cough with sputum. Go on the first day if you are pregnant, are over 65, or have diabetes, cancer, or a heart, lung, liver or kidney disease.

## When it is an emergency

Call **112** for a stiff neck, confusion, a fit, hard breathing, a rash that does not fade under a glass, bleeding, severe belly pain, repeated vomiting, cold skin, or hardly any urine.`,
    },
    hi: {
      title: "बड़ों में बुखार: घर पर क्या करें",
      summary: "ज़्यादातर बुखार में आराम, तरल और बुखार की एक दवा काफ़ी है। डॉक्टर को कब दिखाएँ।",
      body: `बुखार यानी शरीर का तापमान बढ़ना, आम तौर पर 38 डिग्री सेल्सियस या ज़्यादा। यह ख़ुद बीमारी नहीं, बल्कि संकेत है कि शरीर किसी चीज़ से लड़ रहा है।

## आप क्या करें

- बार-बार पिएँ: पानी, ओआरएस, सूप, छाछ।
- आराम करें, हल्के कपड़े पहनें और कमरा ठंडा रखें।
- तापमान नापें और समय के साथ लिखें।
- तकलीफ़ ज़्यादा हो तो पैरासिटामोल मदद करती है। लेबल पढ़ें, क्योंकि सर्दी की कई दवाओं में भी यह होती है।
- बर्फ़ के पानी से न नहलाएँ और मोटे कपड़े न लपेटें।

## क्या न करें

**डेंगू की आशंका हो तो एस्पिरिन, आइबुप्रोफ़ेन या डाइक्लोफ़ेनैक न लें**, इनसे खून बहने का ख़तरा बढ़ता है। अंदाज़े से एंटीबायोटिक न लें: ज़्यादातर बुखार वायरस से होते हैं।

## डॉक्टर को कब दिखाएँ

बुखार तीन दिन से ज़्यादा रहे, मलेरिया वाले इलाक़े में कँपकँपी के साथ आए, उतरकर लौट आए, या पेशाब में जलन या बलगम वाली खाँसी हो तो डॉक्टर को दिखाएँ। गर्भवती, 65 साल से बड़े, और डायबिटीज़, दिल, फेफड़े या गुर्दे के मरीज़ पहले ही दिन दिखाएँ।

## आपात स्थिति

गर्दन में अकड़न, भ्रम, दौरा, साँस की तकलीफ़, खून आना, पेट में तेज़ दर्द, बार-बार उल्टी, ठंडी त्वचा या बहुत कम पेशाब हो तो तुरंत **112** पर फ़ोन करें।`,
    },
    sources: ["nhsFeverAdults", "medlineTopicFever", "vectorBorneDiseases"],
    medicineKeywords: ["paracetamol", "oral rehydration salts"],
    conditionKeywords: ["fever", "dengue", "malaria"],
  },
  {
    slug: "fever-in-children",
    en: {
      title: "Fever in babies and children",
      summary:
        "How a child looks and drinks matters more than the number. Babies under three months must be seen.",
      body: `Fever is common in children and mostly comes from a virus. How the child looks, drinks and breathes tells more than the number on the thermometer.

## What you can do

- Offer drinks or the breast often.
- Dress the child lightly and keep the room pleasantly cool.
- Give a fever medicine only if the child is unwell or in pain. The amount depends on weight and on the strength of the syrup, so ask a doctor or pharmacist and use the measure in the pack.
- Do not give aspirin to a child. Do not give ibuprofen when dengue or chickenpox is possible or the child is dry.
- Look in on the child at night.

## A fit with fever

Some children between about six months and five years have a fit when the fever rises. Lay the child on the side, put nothing in the mouth, note the time, and call **112** when it is the first fit or lasts longer than five minutes.

## When to see a doctor

See a doctor on the same day for a baby of three to six months with fever, a fever longer than three days, ear pain, pain on passing urine, a rash, loose motions with little urine, or when you are worried.

## When it is an emergency

**A baby under three months with fever needs a hospital at once.** Call **112** for a child who is hard to wake, does not drink, breathes fast or draws in the chest, has blue or grey lips, a stiff neck, a weak high cry, spots that do not fade under a glass, or a fit.`,
    },
    hi: {
      title: "शिशु और बच्चों में बुखार",
      summary: "नंबर से ज़्यादा ज़रूरी है कि बच्चा कैसा दिखता और पीता है। तीन महीने से छोटे शिशु को तुरंत दिखाएँ।",
      body: `बच्चों में बुखार आम है और ज़्यादातर वायरस से होता है। थर्मामीटर के नंबर से ज़्यादा यह देखें कि बच्चा कैसा दिखता है, पीता है और साँस लेता है।

## आप क्या करें

- बार-बार पानी, ओआरएस या माँ का दूध दें।
- हल्के कपड़े पहनाएँ और कमरा ठंडा रखें।
- बच्चा परेशान हो तभी बुखार की दवा दें। मात्रा वज़न और सिरप की ताक़त पर निर्भर है, इसलिए डॉक्टर या फ़ार्मासिस्ट से पूछें।
- बच्चे को एस्पिरिन न दें। डेंगू या चेचक जैसे दानों की आशंका हो तो आइबुप्रोफ़ेन न दें।
- रात में बच्चे को देखते रहें।

## बुखार के साथ दौरा

छह महीने से पाँच साल के कुछ बच्चों को बुखार बढ़ने पर दौरा पड़ता है। बच्चे को करवट से लिटाएँ, मुँह में कुछ न डालें और समय देखें। पहला दौरा हो या पाँच मिनट से लंबा हो तो **112** पर फ़ोन करें।

## डॉक्टर को कब दिखाएँ

तीन से छह महीने के शिशु को बुखार हो, बुखार तीन दिन से ज़्यादा रहे, कान में दर्द, पेशाब में दर्द, चकत्ते, या दस्त के साथ कम पेशाब हो तो उसी दिन दिखाएँ।

## आपात स्थिति

**तीन महीने से छोटे शिशु को बुखार हो तो तुरंत अस्पताल ले जाएँ।** बच्चा मुश्किल से जागे, न पिए, तेज़ साँस ले, छाती धँसे, होंठ नीले हों, गर्दन अकड़े या दौरा पड़े तो **112** पर फ़ोन करें।`,
    },
    sources: ["nhsFeverChildren", "medlineTopicMedicinesChildren"],
    medicineKeywords: ["paracetamol", "ibuprofen", "aspirin"],
    conditionKeywords: ["fever", "febrile seizure"],
  },
  {
    slug: "low-blood-sugar-first-help",
    en: {
      title: "Low blood sugar: first help",
      summary:
        "Sweating, trembling, confusion: give sugar to a person who is awake, and nothing to one who is not.",
      body: `Low blood sugar, hypoglycaemia, happens mostly to people who use insulin or tablets such as glimepiride or gliclazide. It comes fast and must be treated at once.

## Signs

Sweating, trembling, hunger, a pounding heart, pale skin, headache and irritability come first. Confusion, slurred speech, strange behaviour, a fit and unconsciousness follow. It can look like drunkenness. Some people, and those who take beta blockers, feel few signs.

## If the person is awake and can swallow

Give glucose, sugar in water, fruit juice or a sweet drink that is not "diet". Measure the sugar after about a quarter of an hour, and give sugar again if it is still low. When the person is better, give a normal snack, such as a biscuit, fruit or a chapati, so that it does not return.

## If the person is unconscious or has a fit

**Give nothing by mouth.** Lay the person on the side, call **112**, and stay. If a glucagon injection was prescribed and you have learned to use it, use it. Do not inject insulin.

## Afterwards

Ask why it happened: a late or missed meal, more work than usual, fasting, alcohol, too much medicine, vomiting, or kidneys that have become weaker. Tell the doctor soon about any severe or repeated low sugar, because the treatment may have to change. Low sugar from tablets can come back for a day: somebody should stay with the person.

## Be ready

Carry sugar, tell family and colleagues what to do, and measure before you drive.`,
    },
    hi: {
      title: "शुगर कम होना: पहली मदद",
      summary: "पसीना, कँपकँपी, भ्रम: होश में हो तो मीठा दें, बेहोश हो तो मुँह से कुछ न दें।",
      body: `शुगर कम होना यानी हाइपोग्लाइसीमिया ज़्यादातर उन लोगों को होता है जो इंसुलिन या ग्लिमेपिराइड जैसी गोली लेते हैं। यह तेज़ी से होता है और तुरंत मदद चाहिए।

## संकेत

पसीना, कँपकँपी, भूख, तेज़ धड़कन, सिरदर्द और चिड़चिड़ापन पहले आते हैं। फिर भ्रम, लड़खड़ाती बोली, अजीब व्यवहार, दौरा और बेहोशी हो सकती है। यह नशे जैसा लग सकता है।

## मरीज़ होश में हो और निगल सके

ग्लूकोज़, चीनी का पानी, फलों का रस या मीठा पेय दें। क़रीब पंद्रह मिनट बाद शुगर नापें और कम हो तो फिर मीठा दें। आराम आने पर बिस्कुट, फल या रोटी दें, ताकि शुगर फिर न गिरे।

## मरीज़ बेहोश हो या दौरा पड़े

**मुँह से कुछ न दें।** करवट से लिटाएँ, **112** पर फ़ोन करें और साथ रहें। इंसुलिन न लगाएँ।

## बाद में

सोचें कि ऐसा क्यों हुआ: खाना छूटना, ज़्यादा मेहनत, उपवास, शराब, ज़्यादा दवा, उल्टी, या गुर्दों की कमज़ोरी। डॉक्टर को जल्दी बताएँ, क्योंकि इलाज बदलना पड़ सकता है। गोलियों से हुई कम शुगर एक दिन तक लौट सकती है, इसलिए कोई साथ रहे।

## तैयारी

मीठा साथ रखें, परिवार और साथियों को बताएँ कि क्या करना है, और गाड़ी चलाने से पहले शुगर नापें।`,
    },
    sources: ["nhsLowBloodSugar", "medlineTopicHypoglycemia"],
    medicineKeywords: ["insulin", "glimepiride", "gliclazide"],
    conditionKeywords: ["hypoglycaemia", "diabetes"],
  },
  {
    slug: "heat-exhaustion-and-heat-stroke",
    en: {
      title: "Heat exhaustion and heat stroke (loo)",
      summary:
        "Cool the person, give fluids, and know when heat becomes an emergency. Some medicines raise the risk.",
      body: `In great heat the body loses water and salt, and in the end it can no longer cool itself. Children, old people, pregnant women, outdoor workers and people with lasting illness are in most danger.

## Heat exhaustion

Signs are heavy sweating, thirst, headache, dizziness, cramps, nausea, weakness and a fast pulse. Bring the person into the shade, loosen the clothes, wet the skin and fan it, and give cool water or ORS in sips. The person should be better within half an hour.

## Heat stroke is an emergency

Call **112** at once for confusion, slurred speech, a fit, fainting, very hot skin with or without sweat, or a person who is not better after half an hour. While help comes, cool the whole body with plenty of water and a fan, and with wet cloths at neck, armpits and groin. Give nothing to drink to a person who is not fully awake. Paracetamol and similar tablets do not help in heat stroke.

## Prevention

- Stay inside or in the shade around noon, and cover the head.
- Drink before you are thirsty; ORS, buttermilk and lemon water replace salt.
- Never leave a child in a parked car.
- Look after neighbours who live alone.

## Medicines in the heat

Water tablets, some blood pressure tablets, antihistamines, lithium and some medicines for the mind make heat more dangerous. Ask your doctor what to do on very hot days and do not stop on your own. Insulin and many other medicines spoil in heat.`,
    },
    sources: ["whoHeat", "nhsHeatExhaustion", "mohfw"],
    medicineKeywords: ["oral rehydration salts"],
    conditionKeywords: ["heat stroke", "heat exhaustion", "dehydration"],
  },
  {
    slug: "dog-bite-and-rabies",
    en: {
      title: "Dog bite, monkey bite and rabies",
      summary:
        "Wash the wound for fifteen minutes and get the vaccine on the same day. Rabies can be prevented, not cured.",
      body: `Rabies is a viral disease that nearly always ends in death once it has broken out. Bites and scratches of dogs cause most cases in India. Vaccination after the bite prevents it when it is begun in time.

## At once

- Wash the wound under running water with soap for about **fifteen minutes**, even when it is small.
- Put on an antiseptic such as povidone-iodine.
- Do not apply chilli, oil, lime, turmeric, soil or coffee, and do not burn or tie the wound.
- Do not let it be stitched before a doctor who knows about rabies has seen it.

## On the same day

Go to a hospital or health centre for the anti-rabies vaccine. A bite that bleeds, a lick on broken skin or in the mouth, and bites to head, face or hands also need immunoglobulin into the wound. A tetanus injection may be due. Vaccines are safe in pregnancy and for babies. Go to all visits on the card, because one injection is not enough.

## Which animals

Dogs, cats, monkeys, mongooses, jackals and bats can pass on rabies. A scratch counts. Do not wait to see whether the animal falls ill, and do not wait because it is a pet.

## If days have passed

Go all the same. The illness can break out after weeks or months, and the vaccine can still protect until then.

## Emergency

Call **112** for heavy bleeding, a deep wound to face or neck, or for fear of water, trouble swallowing, confusion or paralysis after a bite.`,
    },
    hi: {
      title: "कुत्ते का काटना और रेबीज़",
      summary:
        "घाव को पंद्रह मिनट धोएँ और उसी दिन टीका लगवाएँ। रेबीज़ रोका जा सकता है, ठीक नहीं किया जा सकता।",
      body: `रेबीज़ एक वायरस की बीमारी है जो शुरू होने पर लगभग हमेशा जानलेवा होती है। भारत में यह ज़्यादातर कुत्ते के काटने से होती है। समय पर टीका इसे रोक देता है।

## तुरंत करें

- घाव छोटा हो तब भी बहते पानी और साबुन से क़रीब **पंद्रह मिनट** धोएँ।
- पोविडोन-आयोडीन जैसी एंटीसेप्टिक लगाएँ।
- मिर्च, तेल, चूना, हल्दी, मिट्टी या कॉफ़ी न लगाएँ और घाव को न जलाएँ, न बाँधें।
- रेबीज़ जानने वाले डॉक्टर के देखने से पहले टाँके न लगवाएँ।

## उसी दिन करें

अस्पताल या स्वास्थ्य केंद्र जाकर रेबीज़ का टीका लगवाएँ। खून निकलने वाले घाव, कटी त्वचा या मुँह में चाटने, और सिर, चेहरे या हाथ पर काटने में घाव में इम्युनोग्लोबुलिन भी चाहिए। टीका गर्भावस्था और शिशुओं में सुरक्षित है। कार्ड पर लिखी सारी तारीख़ों पर जाएँ, एक टीका काफ़ी नहीं है।

## कौन-से जानवर

कुत्ता, बिल्ली, बंदर, नेवला, सियार और चमगादड़ से रेबीज़ हो सकता है। खरोंच भी गिनी जाती है। पालतू जानवर हो तब भी इंतज़ार न करें।

## कई दिन बीत गए हों

फिर भी जाएँ। बीमारी हफ़्तों या महीनों बाद हो सकती है, तब तक टीका बचा सकता है।

## आपात स्थिति

ज़्यादा खून, चेहरे या गर्दन पर गहरा घाव, पानी से डर, निगलने में दिक़्क़त, भ्रम या लकवा हो तो **112** पर फ़ोन करें।`,
    },
    sources: ["whoRabies", "medlineTopicAnimalBites", "nationalHealthMission"],
    medicineKeywords: ["povidone-iodine"],
    conditionKeywords: ["rabies", "animal bite", "dog bite"],
  },
  {
    slug: "snakebite-first-aid",
    en: {
      title: "Snakebite: first aid",
      summary:
        "Keep the limb still and go to a hospital with antivenom. What people do by custom often makes it worse.",
      body: `Every snakebite is an emergency until a doctor has said otherwise. Call **112** or **108**. Antivenom is the only treatment that acts against the venom, and it is given in hospital.

## What to do

- Move away from the snake and stay as calm as you can.
- Let the bitten person lie or sit still. Walking spreads the venom.
- Keep the bitten arm or leg still with a splint, as for a broken bone, roughly at the height of the heart.
- Take off rings, bangles, watches and tight clothes before it swells.
- Go by the fastest way to a hospital that has antivenom. Note the time of the bite and how the signs change.
- A vomiting or drowsy person lies on the side.

## What not to do

- Do not tie a tight band, cut, suck, burn or wash the wound with chemicals.
- No ice, no stone, no herbs, no alcohol, and no hours lost with a healer.
- Do not catch or kill the snake. A photograph from afar is enough.
- Do not take aspirin, ibuprofen or diclofenac, because they increase bleeding.

## Signs of venom

Drooping eyelids, double sight, trouble swallowing or breathing, bleeding from gums or old wounds, spreading swelling, vomiting, belly pain and dark urine are signs. After the bite of a krait there may be hardly any mark and no pain at first, so go to hospital even when you feel well.

## Prevention

Use a torch at night, wear shoes, sleep off the floor under a net, and keep grain and rubbish away from the bed.`,
    },
    sources: ["whoSnakebite", "nationalHealthMission"],
    medicineKeywords: [],
    conditionKeywords: ["snakebite"],
  },
]
