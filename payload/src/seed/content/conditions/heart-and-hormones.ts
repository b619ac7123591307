import type { ConditionSeed } from "../types"

export const heartAndHormones: ConditionSeed[] = [
  {
    slug: "hypertension",
    en: {
      title: "High blood pressure (hypertension)",
      summary:
        "A silent condition that harms heart, brain and kidneys. How it is found, treated and kept under control.",
      body: `High blood pressure, or hypertension, means that the blood presses too hard on the walls of the arteries, day after day.

## Symptoms

High blood pressure usually causes no symptoms at all. Headache, dizziness and nosebleeds are poor signs of it: they often have other causes. The only way to know is to measure.

## Causes

In most people no single cause is found. Age, family, much salt, extra weight, little movement, alcohol, tobacco and stress add up. Kidney disease, hormone disorders, sleep apnoea, pregnancy and some medicines, such as painkillers of the ibuprofen kind and decongestants, can also raise blood pressure.

## Tests

A doctor confirms high blood pressure with several readings on different days, sometimes with a device worn for a day. Urine, kidney function, blood sugar, cholesterol and an ECG show whether organs have suffered.

## Treatment

Treatment begins with less salt, daily movement, a healthy weight and no tobacco. Many people also need one or more tablets, often for life. The tablets control the pressure and do not cure it, so it rises again when they are stopped.

## Prevention

Adults should have their blood pressure measured even when they feel well. Less salt, more fruit and vegetables, regular activity and no tobacco lower the risk from early life on.

## When to see a doctor

See a doctor when readings at home stay high, when tablets cause trouble, or before you plan a pregnancy. Do not stop a blood pressure tablet on your own.

## When it is an emergency

Call **112** for chest pain, sudden breathlessness, a drooping face, weakness on one side, trouble speaking, sudden loss of sight, a fit, confusion or a very severe headache. A very high reading with any of these signs is an emergency.`,
    },
    hi: {
      title: "हाई ब्लड प्रेशर (उच्च रक्तचाप)",
      summary: "बिना लक्षण के दिल, दिमाग और गुर्दों को नुक़सान पहुँचाने वाली स्थिति। जाँच, इलाज और बचाव।",
      body: `हाई ब्लड प्रेशर यानी उच्च रक्तचाप में ख़ून लगातार धमनियों की दीवारों पर ज़रूरत से ज़्यादा दबाव डालता है।

## लक्षण

हाई ब्लड प्रेशर में आम तौर पर कोई लक्षण नहीं होता। सिरदर्द, चक्कर या नकसीर के अक्सर दूसरे कारण होते हैं। पता लगाने का एक ही तरीका है: बीपी नापना।

## कारण

ज़्यादातर लोगों में कोई एक कारण नहीं मिलता। उम्र, परिवार में बीमारी, ज़्यादा नमक, ज़्यादा वज़न, कम चलना-फिरना, शराब, तंबाकू और तनाव मिलकर बीपी बढ़ाते हैं। गुर्दे की बीमारी, गर्भावस्था और कुछ दर्द की दवाएँ भी इसे बढ़ा सकती हैं।

## जाँच

डॉक्टर अलग-अलग दिन कई बार बीपी नापकर बीमारी पक्की करते हैं। पेशाब, गुर्दे, शुगर, कोलेस्ट्रॉल और ईसीजी की जाँच से अंगों पर असर का पता चलता है।

## इलाज

शुरुआत कम नमक, रोज़ाना चलने, सही वज़न और तंबाकू छोड़ने से होती है। बहुत से लोगों को गोली भी लेनी पड़ती है, अक्सर लंबे समय तक। बीपी ठीक आने पर भी दवा अपने आप बंद न करें।

## बचाव

ठीक महसूस हो तब भी बड़ों को समय-समय पर बीपी नपवाना चाहिए। कम नमक, फल-सब्ज़ी और नियमित व्यायाम से ख़तरा घटता है।

## डॉक्टर को कब दिखाएँ

घर पर बीपी बार-बार ज़्यादा आए, दवा से परेशानी हो, या गर्भधारण की योजना हो तो डॉक्टर से मिलें।

## आपात स्थिति

सीने में दर्द, अचानक साँस फूलना, चेहरा टेढ़ा होना, एक तरफ़ कमज़ोरी, बोलने में दिक़्क़त, अचानक दिखना बंद होना, दौरा, या बहुत तेज़ सिरदर्द हो तो तुरंत **112** पर फ़ोन करें।`,
    },
    sources: ["whoHypertension", "nhsBloodPressure", "medlineBloodPressure"],
    names: ["high blood pressure", "high BP", "raised blood pressure"],
    specialties: ["general-medicine", "cardiology"],
  },
  {
    slug: "type-2-diabetes",
    en: {
      title: "Type 2 diabetes",
      summary:
        "High blood sugar that builds up over years: signs, tests, treatment, and the dangers of too high and too low.",
      body: `In type 2 diabetes the body answers poorly to insulin and makes too little of it, so that sugar stays in the blood.

## Symptoms

Typical symptoms of diabetes are thirst, passing urine often, hunger, tiredness, blurred sight, infections that return, slow healing of wounds and weight loss. Many people have no symptoms for years.

## Causes

Family history, extra weight around the waist, little movement, age and diabetes in an earlier pregnancy raise the risk of type 2 diabetes. People in South Asia get it at a younger age and at a lower weight than many others. Some medicines, steroids among them, raise blood sugar too.

## Tests

Diabetes is found by a blood test: fasting sugar, sugar after a glucose drink, or HbA1c, which shows the average of about three months. Without clear symptoms a second test confirms it. Kidneys, eyes, feet, blood pressure and cholesterol are checked as well.

## Treatment

Food, movement and weight come first. Most people need tablets in time, often beginning with metformin, and some need insulin. Treating blood pressure and cholesterol protects the heart as much as treating sugar.

## Prevention

A healthy weight, regular activity, less sugar and refined grain, and no tobacco delay or prevent type 2 diabetes. A yearly foot, eye and kidney check prevents much of the damage once it is there.

## When to see a doctor

See a doctor for signs of diabetes, for sugar readings that stay above your target, for any wound on the foot, for changes in sight, and before pregnancy or a long fast.

## When it is an emergency

Call **112** for confusion, drowsiness, deep fast breathing, repeated vomiting, or a person with diabetes who cannot be woken. Low sugar brings sweating, trembling, hunger and confusion: an awake person needs something sweet at once. Give nothing by mouth to an unconscious person.`,
    },
    hi: {
      title: "टाइप 2 डायबिटीज़ (शुगर की बीमारी)",
      summary: "सालों में बढ़ने वाली ख़ून की शुगर: लक्षण, जाँच, इलाज और ख़तरे के संकेत।",
      body: `टाइप 2 डायबिटीज़ में शरीर इंसुलिन का ठीक से इस्तेमाल नहीं कर पाता और इंसुलिन कम बनता है, इसलिए शुगर ख़ून में जमा रहती है।

## लक्षण

डायबिटीज़ के आम लक्षण हैं ज़्यादा प्यास, बार-बार पेशाब, थकान, धुंधला दिखना, घाव देर से भरना और वज़न घटना। बहुत से लोगों को सालों तक कोई लक्षण नहीं होता।

## कारण

परिवार में डायबिटीज़, कमर पर ज़्यादा चर्बी, कम चलना-फिरना, बढ़ती उम्र और पिछली गर्भावस्था में शुगर होना ख़तरा बढ़ाते हैं। स्टेरॉयड जैसी कुछ दवाएँ भी शुगर बढ़ाती हैं।

## जाँच

डायबिटीज़ का पता ख़ून की जाँच से चलता है: खाली पेट शुगर, ग्लूकोज़ पीने के बाद की शुगर, या एचबीए1सी, जो क़रीब तीन महीने का औसत बताता है।

## इलाज

खानपान, व्यायाम और वज़न पहला क़दम हैं। ज़्यादातर लोगों को समय के साथ गोली लेनी पड़ती है और कुछ को इंसुलिन। कौन-सी दवा और कितनी, यह डॉक्टर तय करते हैं।

## बचाव

सही वज़न, नियमित व्यायाम, कम चीनी और मैदा, और तंबाकू से दूरी डायबिटीज़ को टाल सकते हैं। साल में एक बार आँख, गुर्दे और पैरों की जाँच करवाएँ।

## डॉक्टर को कब दिखाएँ

डायबिटीज़ के लक्षण हों, शुगर लगातार ज़्यादा रहे, पैर में कोई घाव हो या नज़र बदल जाए तो डॉक्टर से मिलें। गर्भधारण या लंबे उपवास से पहले भी पूछें।

## आपात स्थिति

बहकी बातें, बहुत नींद, गहरी तेज़ साँस, बार-बार उल्टी या मरीज़ का न जागना: तुरंत **112** पर फ़ोन करें। पसीना, कँपकँपी और घबराहट शुगर कम होने के संकेत हैं: होश में हो तो तुरंत कुछ मीठा दें। बेहोश व्यक्ति को मुँह से कुछ न दें।`,
    },
    sources: ["whoDiabetes", "nhsType2Diabetes", "medlineTopicType2Diabetes"],
    names: ["diabetes", "high blood sugar", "sugar disease", "diabetes mellitus"],
    specialties: ["general-medicine", "diabetology", "endocrinology"],
  },
  {
    slug: "hypothyroidism",
    en: {
      title: "Underactive thyroid (hypothyroidism)",
      summary:
        "Too little thyroid hormone slows the whole body. A blood test finds it and a daily tablet replaces what is missing.",
      body: `The thyroid is a gland at the front of the neck. In hypothyroidism it makes too little hormone, and the body slows down.

## Symptoms

An underactive thyroid may cause tiredness, weight gain, feeling cold, dry skin, hair loss, constipation, low mood, slow thinking, heavy or irregular periods and a hoarse voice. The symptoms come slowly and resemble those of many other conditions.

## Causes

The usual cause of hypothyroidism is the body's own immune system, which attacks the gland. Other causes are too little iodine, treatment of an overactive thyroid, surgery, some medicines such as lithium and amiodarone, and a gland that did not form well before birth.

## Tests

A blood test for TSH and thyroid hormone shows hypothyroidism. Newborn babies should be tested, because early treatment protects the brain. During pregnancy the values are judged differently.

## Treatment

Hypothyroidism is treated with levothyroxine, the hormone that is missing, usually for life. The right amount is found by blood tests over some weeks and checked at least once a year. Symptoms take weeks to improve.

## Prevention

Iodised salt prevents the kind that comes from lack of iodine. The immune kind cannot be prevented.

## When to see a doctor

See a doctor for symptoms that last, for a lump in the neck, and when palpitations, sweating or weight loss appear under treatment. Tell the doctor as soon as you are pregnant or plan to be, because the need for hormone often rises.

## When it is an emergency

Call **112** if a person with an underactive thyroid becomes very drowsy, confused, cold to the touch or slow in breathing, or has chest pain.`,
    },
    hi: {
      title: "थायरॉइड कम होना (हाइपोथायरॉइडिज़्म)",
      summary: "थायरॉइड हार्मोन कम बनने से शरीर सुस्त पड़ जाता है। ख़ून की जाँच और रोज़ की गोली।",
      body: `थायरॉइड गर्दन के सामने की एक ग्रंथि है। हाइपोथायरॉइडिज़्म में यह कम हार्मोन बनाती है और पूरा शरीर सुस्त पड़ जाता है।

## लक्षण

थायरॉइड कम होने पर थकान, वज़न बढ़ना, ठंड ज़्यादा लगना, रूखी त्वचा, बाल झड़ना, कब्ज़, उदासी और माहवारी में गड़बड़ी हो सकती है। लक्षण धीरे-धीरे आते हैं और दूसरी बीमारियों जैसे लगते हैं।

## कारण

सबसे आम कारण यह है कि शरीर की अपनी रोग-प्रतिरोधक शक्ति ग्रंथि पर हमला करती है। आयोडीन की कमी, थायरॉइड का ऑपरेशन और कुछ दवाएँ भी कारण हो सकती हैं।

## जाँच

ख़ून में टीएसएच और थायरॉइड हार्मोन की जाँच से पता चलता है। नवजात शिशुओं की जाँच ज़रूरी है, क्योंकि जल्दी इलाज दिमाग को बचाता है।

## इलाज

इलाज लेवोथायरॉक्सिन है, यानी वही हार्मोन जो शरीर में कम है। यह आम तौर पर जीवन भर लेना पड़ता है। सही मात्रा डॉक्टर ख़ून की जाँच देखकर तय करते हैं। फ़ायदा दिखने में कुछ हफ़्ते लगते हैं।

## बचाव

आयोडीन वाला नमक आयोडीन की कमी से होने वाली बीमारी रोकता है।

## डॉक्टर को कब दिखाएँ

लक्षण बने रहें, गर्दन में गाँठ हो, या इलाज के दौरान धड़कन तेज़ हो और वज़न घटे तो डॉक्टर से मिलें। गर्भ ठहरते ही बताएँ, क्योंकि दवा की ज़रूरत बदल सकती है।

## आपात स्थिति

थायरॉइड का मरीज़ बहुत सुस्त, भ्रमित या ठंडा पड़ जाए, या सीने में दर्द हो तो **112** पर फ़ोन करें।`,
    },
    sources: ["nhsUnderactiveThyroid", "medlineTopicHypothyroidism"],
    names: ["underactive thyroid", "low thyroid", "thyroid problem", "high TSH"],
    specialties: ["endocrinology", "general-medicine"],
  },
  {
    slug: "polycystic-ovary-syndrome",
    en: {
      title: "Polycystic ovary syndrome (PCOS)",
      summary:
        "A common hormone condition of women: irregular periods, acne, extra hair. What it means and what helps.",
      body: `Polycystic ovary syndrome, PCOS or PCOD for short, is a common hormone condition of women in the years in which they can have children.

## Symptoms

PCOS shows itself by irregular, rare or missing periods, hair on the face or body, acne, thinning hair on the head, dark patches of skin and difficulty in becoming pregnant. Many women also gain weight easily. Some have only a few of these signs.

## Causes

The exact cause of PCOS is not known. It runs in families. The ovaries make more male-type hormones than usual, and the body often answers poorly to insulin. Extra weight makes both worse.

## Tests

A doctor asks about periods, looks at skin and hair, and orders blood tests for hormones and sugar, and often an ultrasound. Other causes, such as thyroid disease, are ruled out. Cysts on an ultrasound alone do not make the diagnosis.

## Treatment

PCOS cannot be cured, but its effects can be treated. Movement, balanced food and even a modest loss of weight bring periods back in some women. Depending on what troubles you and whether you want a child, a doctor may advise hormones, a medicine for insulin resistance, skin treatment or help with ovulation.

## Prevention

PCOS itself cannot be prevented. Checks of blood sugar, blood pressure and cholesterol prevent later trouble, because diabetes is more common with PCOS.

## When to see a doctor

See a doctor if periods stay away for three months, are very heavy, or if you have tried for a child without success. Low mood and worry are common with PCOS and deserve help too.

## When it is an emergency

Very heavy bleeding, sudden strong pain in the lower belly, fainting, or pain and bleeding with a possible pregnancy need help at once: call **112**.`,
    },
    hi: {
      title: "पीसीओएस (पीसीओडी)",
      summary: "महिलाओं में हार्मोन की आम गड़बड़ी: अनियमित माहवारी, मुँहासे, अनचाहे बाल। क्या मदद करता है।",
      body: `पीसीओएस, जिसे पीसीओडी भी कहते हैं, महिलाओं में हार्मोन की एक आम गड़बड़ी है।

## लक्षण

पीसीओएस में माहवारी देर से, कम या बिल्कुल न आना, चेहरे या शरीर पर अनचाहे बाल, मुँहासे, सिर के बाल पतले होना, त्वचा पर काले धब्बे और गर्भ ठहरने में कठिनाई हो सकती है। वज़न भी आसानी से बढ़ता है।

## कारण

सही कारण पता नहीं है। यह परिवारों में चलता है। अंडाशय पुरुष-प्रकार के हार्मोन ज़्यादा बनाते हैं और शरीर पर इंसुलिन का असर कम होता है। ज़्यादा वज़न से दोनों बढ़ते हैं।

## जाँच

डॉक्टर माहवारी के बारे में पूछते हैं, हार्मोन और शुगर की ख़ून जाँच और अक्सर अल्ट्रासाउंड करवाते हैं। थायरॉइड जैसी दूसरी बीमारियों को भी देखा जाता है।

## इलाज

पीसीओएस जड़ से ठीक नहीं होता, पर इसके असर का इलाज होता है। व्यायाम, संतुलित खाना और थोड़ा वज़न घटाने से कई महिलाओं की माहवारी सुधर जाती है। ज़रूरत के अनुसार डॉक्टर हार्मोन या दूसरी दवा देते हैं।

## बचाव

पीसीओएस को रोका नहीं जा सकता। शुगर, बीपी और कोलेस्ट्रॉल की जाँच से आगे की परेशानी रुक सकती है।

## डॉक्टर को कब दिखाएँ

तीन महीने तक माहवारी न आए, बहुत ज़्यादा खून जाए, या कोशिश के बाद भी गर्भ न ठहरे तो डॉक्टर से मिलें। उदासी और चिंता के लिए भी मदद लें।

## आपात स्थिति

बहुत ज़्यादा खून बहना, पेट के निचले हिस्से में अचानक तेज़ दर्द, बेहोशी, या गर्भ की संभावना के साथ दर्द और खून आना: तुरंत **112** पर फ़ोन करें।`,
    },
    sources: ["whoPcos", "nhsPcos", "medlineTopicPcos"],
    names: ["PCOS", "PCOD", "polycystic ovarian disease"],
    specialties: ["obstetrics-gynaecology", "endocrinology"],
  },
  {
    slug: "anaemia",
    en: {
      title: "Anaemia",
      summary:
        "Too little haemoglobin in the blood. Why it is so common in India, how it is found and treated.",
      body: `Anaemia means that the blood carries too little haemoglobin, the red substance that brings oxygen to the body.

## Symptoms

Anaemia causes tiredness, weakness, pale inner eyelids, breathlessness on climbing stairs, fast heartbeat, headache and poor concentration. A wish to eat mud, chalk or ice may be a sign of too little iron. Mild anaemia often goes unnoticed.

## Causes

Lack of iron is the most common cause of anaemia: too little iron in food, heavy periods, pregnancy, worms, or hidden bleeding in the stomach or bowel. Other causes are lack of vitamin B12 or folate, kidney disease, malaria, tuberculosis and inherited conditions such as thalassaemia and sickle cell disease.

## Tests

A blood count shows haemoglobin and the size of the red cells. Ferritin, vitamin B12, folate, stool tests or a test for inherited haemoglobin help to find the cause. In men and older people hidden bleeding must be looked for.

## Treatment

The cause is treated, and what is missing is replaced: iron with folic acid by mouth for most people, for months, because the stores must be filled as well. Some people need B12 or iron through a vein. Iron without a test is not right for everybody, for example in thalassaemia.

## Prevention

Pulses, green leaves, millets, eggs, meat and fruit rich in vitamin C help. Tea with meals hinders iron. Under Anemia Mukt Bharat, iron and folic acid and deworming are given free to children, young people and women.

## When to see a doctor

See a doctor for tiredness that lasts, heavy periods, anaemia in pregnancy, or anaemia that returns after treatment.

## When it is an emergency

Call **112** for chest pain, fainting, breathlessness at rest, black or bloody stool, vomiting of blood, or heavy bleeding that does not stop.`,
    },
    hi: {
      title: "ख़ून की कमी (एनीमिया)",
      summary: "ख़ून में हीमोग्लोबिन कम होना: भारत में यह इतना आम क्यों है, जाँच और इलाज।",
      body: `एनीमिया यानी ख़ून की कमी में हीमोग्लोबिन कम होता है, जो शरीर में ऑक्सीजन पहुँचाता है।

## लक्षण

ख़ून की कमी से थकान, कमज़ोरी, आँखों की भीतरी पलक का फीका होना, सीढ़ी चढ़ने पर साँस फूलना, धड़कन तेज़ होना और सिरदर्द हो सकता है। मिट्टी, चॉक या बर्फ़ खाने की इच्छा आयरन की कमी का संकेत हो सकती है।

## कारण

सबसे आम कारण आयरन की कमी है: खाने में कम आयरन, भारी माहवारी, गर्भावस्था, पेट के कीड़े, या पेट-आँत में छिपा रक्तस्राव। विटामिन बी12 या फ़ोलेट की कमी, गुर्दे की बीमारी, मलेरिया और थैलेसीमिया भी कारण हो सकते हैं।

## जाँच

ख़ून की जाँच से हीमोग्लोबिन और लाल कणों का आकार पता चलता है। कारण जानने के लिए फ़ेरिटिन, बी12 या मल की जाँच हो सकती है।

## इलाज

कारण का इलाज होता है और कमी पूरी की जाती है। ज़्यादातर लोगों को आयरन और फ़ोलिक एसिड कई महीने लेना पड़ता है। बिना जाँच आयरन हर किसी के लिए ठीक नहीं है।

## बचाव

दालें, हरी पत्तेदार सब्ज़ी, बाजरा, अंडा, मांस और विटामिन सी वाले फल मदद करते हैं। खाने के साथ चाय न पिएँ। एनीमिया मुक्त भारत में बच्चों और महिलाओं को आयरन मुफ़्त मिलता है।

## डॉक्टर को कब दिखाएँ

थकान बनी रहे, माहवारी भारी हो, गर्भावस्था में ख़ून कम हो, या इलाज के बाद कमी लौट आए तो डॉक्टर से मिलें।

## आपात स्थिति

सीने में दर्द, बेहोशी, बैठे-बैठे साँस फूलना, काला या खून वाला मल, खून की उल्टी, या न रुकने वाला रक्तस्राव: तुरंत **112** पर फ़ोन करें।`,
    },
    sources: ["whoAnaemia", "medlineTopicAnemia", "anemiaMuktBharat"],
    names: ["anemia", "low haemoglobin", "low hemoglobin", "iron deficiency", "low blood"],
    specialties: ["general-medicine", "obstetrics-gynaecology"],
  },
]
