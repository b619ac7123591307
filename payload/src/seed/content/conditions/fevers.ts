import type { ConditionSeed } from "../types"

export const fevers: ConditionSeed[] = [
  {
    slug: "dengue",
    en: {
      title: "Dengue",
      summary:
        "A viral fever spread by day-biting mosquitoes. The dangerous days often come when the fever falls.",
      body: `Dengue is a viral infection carried by Aedes mosquitoes, which bite mostly by day and breed in clean standing water.

## Symptoms

Dengue begins with sudden high fever, headache, pain behind the eyes, aching muscles and joints, nausea and often a rash. Most people recover within about a week. Tiredness can last longer.

## Causes

A mosquito takes the dengue virus from one person and gives it to another. There are four types of the virus, so dengue can come more than once, and a second attack carries a higher risk of severe illness. Dengue does not pass directly by touch or cough.

## Tests

In the first days a test for the NS1 antigen can show dengue; later tests look for antibodies. Repeated blood counts show platelets and how thick the blood has become. One low platelet count alone does not decide the treatment.

## Treatment

There is no medicine against the dengue virus itself. Rest, plenty of fluids, ORS and paracetamol for fever are the basis. **Avoid aspirin, ibuprofen, diclofenac and similar painkillers**, because they raise the risk of bleeding. Some people need fluids through a vein in hospital.

## Prevention

Empty coolers, pots and tyres each week, cover water tanks, wear long sleeves, use repellent by day, and let a person with dengue rest under a net.

## When to see a doctor

See a doctor on the same day for fever in a dengue season, and at once if the patient is pregnant, a baby, old, or has diabetes or another lasting disease.

## When it is an emergency

Warning signs of dengue are strong pain in the belly, repeated vomiting, bleeding from gums, nose or bowel, fast breathing, restlessness, drowsiness, cold skin or very little urine. They often come when the fever falls. Go to a hospital at once or call **112**.`,
    },
    hi: {
      title: "डेंगू",
      summary: "दिन में काटने वाले मच्छर से फैलने वाला बुखार। ख़तरा अक्सर बुखार उतरते समय आता है।",
      body: `डेंगू एक वायरस का संक्रमण है जो एडीज़ मच्छर से फैलता है। यह मच्छर ज़्यादातर दिन में काटता है और साफ़ ठहरे पानी में पनपता है।

## लक्षण

डेंगू में अचानक तेज़ बुखार, सिरदर्द, आँखों के पीछे दर्द, बदन और जोड़ों में दर्द, मितली और अक्सर चकत्ते होते हैं। ज़्यादातर लोग क़रीब एक हफ़्ते में ठीक हो जाते हैं।

## कारण

मच्छर एक व्यक्ति से वायरस लेकर दूसरे को देता है। डेंगू चार प्रकार का होता है, इसलिए यह दोबारा हो सकता है और दूसरी बार ख़तरा ज़्यादा रहता है। छूने या खाँसने से यह नहीं फैलता।

## जाँच

शुरू के दिनों में एनएस1 जाँच, बाद में एंटीबॉडी जाँच से डेंगू का पता चलता है। ख़ून की जाँच दोहराकर प्लेटलेट और ख़ून का गाढ़ापन देखा जाता है।

## इलाज

डेंगू वायरस की कोई ख़ास दवा नहीं है। आराम, ख़ूब तरल, ओआरएस और बुखार के लिए पैरासिटामोल इलाज का आधार हैं। **एस्पिरिन, आइबुप्रोफ़ेन और डाइक्लोफ़ेनैक न लें**, इनसे खून बहने का ख़तरा बढ़ता है।

## बचाव

कूलर, गमले और टायर का पानी हर हफ़्ते ख़ाली करें, टंकी ढकें, पूरी बाँह के कपड़े पहनें और मरीज़ को मच्छरदानी में सुलाएँ।

## डॉक्टर को कब दिखाएँ

डेंगू के मौसम में बुखार हो तो उसी दिन डॉक्टर को दिखाएँ। गर्भवती, शिशु, बुज़ुर्ग या डायबिटीज़ के मरीज़ तुरंत दिखाएँ।

## आपात स्थिति

पेट में तेज़ दर्द, बार-बार उल्टी, मसूड़े, नाक या मल से खून, तेज़ साँस, बेचैनी, सुस्ती, ठंडी त्वचा या बहुत कम पेशाब ख़तरे के संकेत हैं। तुरंत अस्पताल जाएँ या **112** पर फ़ोन करें।`,
    },
    sources: ["whoDengue", "nhsDengue", "vectorBorneDiseases", "medlineTopicDengue"],
    names: ["dengue fever", "breakbone fever", "severe dengue"],
    specialties: ["general-medicine", "paediatrics"],
  },
  {
    slug: "malaria",
    en: {
      title: "Malaria",
      summary:
        "Fever with chills after the bite of an infected mosquito. A quick blood test decides, and it can be cured.",
      body: `Malaria is caused by parasites that infected Anopheles mosquitoes carry from person to person, mostly between dusk and dawn.

## Symptoms

Malaria causes fever, chills, shivering and sweating, with headache, body pain, weakness, nausea or vomiting. The fever may come every day or every second day. The first signs usually appear one to several weeks after the bite, sometimes much later.

## Causes

In India two parasites cause most malaria. Falciparum malaria can become dangerous within a day or two. Vivax malaria can hide in the liver and come back after months.

## Tests

Malaria cannot be told from other fevers by looking. A rapid test or a blood smear under the microscope shows the parasite and its kind. The test is free in government health centres. It may have to be repeated when the first is negative and the fever goes on.

## Treatment

Malaria is cured with antimalarial medicines chosen by the kind of parasite, age, weight and pregnancy. The full course matters, also after the fever is gone. Before one of the medicines against hidden vivax malaria, a test for an enzyme called G6PD may be needed. Do not treat yourself with leftover tablets.

## Prevention

Sleep under a treated net, use repellent and window screens, wear long sleeves in the evening, and let no water stand near the house. Ask a doctor about preventive tablets before travel to an area with much malaria.

## When to see a doctor

Get a blood test within a day for any fever in, or after a stay in, a malaria area. Children and pregnant women should be seen on the same day.

## When it is an emergency

Drowsiness, confusion, fits, fast or hard breathing, yellow eyes, very dark or little urine, bleeding, or repeated vomiting with fever are signs of severe malaria. Call **112** or go to a hospital at once.`,
    },
    hi: {
      title: "मलेरिया",
      summary: "मच्छर के काटने से होने वाला ठंड-कँपकँपी वाला बुखार। ख़ून की जाँच से पता चलता है और इलाज संभव है।",
      body: `मलेरिया एक परजीवी से होता है जिसे संक्रमित एनाफ़िलीज़ मच्छर फैलाता है। यह मच्छर ज़्यादातर शाम से सुबह के बीच काटता है।

## लक्षण

मलेरिया में बुखार, ठंड, कँपकँपी और पसीना आता है। सिरदर्द, बदन दर्द, कमज़ोरी और उल्टी भी हो सकती है। बुखार रोज़ या एक दिन छोड़कर आ सकता है।

## कारण

भारत में दो तरह के परजीवी ज़्यादातर मलेरिया करते हैं। फ़ाल्सीपेरम मलेरिया एक-दो दिन में गंभीर हो सकता है। वाइवैक्स मलेरिया जिगर में छिपकर महीनों बाद लौट सकता है।

## जाँच

सिर्फ़ देखकर मलेरिया नहीं पहचाना जा सकता। रैपिड टेस्ट या ख़ून की स्लाइड से परजीवी का पता चलता है। सरकारी केंद्रों में यह जाँच मुफ़्त है।

## इलाज

मलेरिया दवा से ठीक हो जाता है। दवा परजीवी, उम्र, वज़न और गर्भावस्था देखकर चुनी जाती है। बुखार उतरने पर भी पूरा कोर्स लें। बची हुई गोलियों से ख़ुद इलाज न करें।

## बचाव

दवा लगी मच्छरदानी में सोएँ, मच्छर भगाने की क्रीम और जाली लगाएँ, शाम को पूरी बाँह पहनें और घर के पास पानी जमा न होने दें।

## डॉक्टर को कब दिखाएँ

मलेरिया वाले इलाक़े में या वहाँ से लौटने के बाद कोई भी बुखार हो तो एक दिन के भीतर ख़ून की जाँच करवाएँ। बच्चे और गर्भवती उसी दिन दिखाएँ।

## आपात स्थिति

बुखार के साथ सुस्ती, भ्रम, दौरा, तेज़ साँस, पीली आँखें, बहुत गहरा या कम पेशाब, खून आना या बार-बार उल्टी गंभीर मलेरिया के संकेत हैं। तुरंत **112** पर फ़ोन करें या अस्पताल जाएँ।`,
    },
    sources: ["whoMalaria", "nhsMalaria", "vectorBorneDiseases", "medlineTopicMalaria"],
    names: ["malaria fever", "falciparum malaria", "vivax malaria", "fever with chills"],
    specialties: ["general-medicine", "paediatrics"],
  },
  {
    slug: "typhoid",
    en: {
      title: "Typhoid fever",
      summary:
        "A lasting fever from unsafe water or food. Which test helps, why antibiotics must fit, and how to prevent it.",
      body: `Typhoid fever is an infection with Salmonella Typhi bacteria, which spread through water and food touched by human waste.

## Symptoms

Typhoid usually begins slowly. The fever rises over some days and stays, with headache, weakness, pain in the belly, poor appetite, and constipation or diarrhoea. Some people have a faint rash or a cough.

## Causes

Typhoid bacteria pass in the stool of a sick person or of a carrier who feels well. Unsafe water, ice, raw salads, cut fruit, unboiled milk and unwashed hands carry them on.

## Tests

A blood culture is the test that proves typhoid and shows which antibiotics still work. It is best taken before the first antibiotic. The Widal test is often wrong, because earlier infection or vaccination can make it positive.

## Treatment

Typhoid is treated with an antibiotic that a doctor chooses. Resistance is widespread in India and Pakistan, so leftover or guessed antibiotics often fail. The fever takes several days to fall even with the right medicine. Finish the full course, drink enough and eat soft food.

## Prevention

Drink boiled or treated water, wash hands with soap, eat hot, freshly cooked food, and peel fruit yourself. A typhoid vaccine is available for children and adults. Do not cook for others while you are ill.

## When to see a doctor

See a doctor for any fever that lasts longer than three days, and at once for a child, a pregnant woman or a frail person with fever.

## When it is an emergency

Sudden strong pain in a hard belly, black or bloody stool, confusion, drowsiness, fainting or vomiting of every drink can mean bleeding or a hole in the bowel. Call **112** or go to a hospital at once.`,
    },
    hi: {
      title: "टायफ़ाइड (मियादी बुखार)",
      summary: "गंदे पानी या खाने से होने वाला लंबा बुखार। सही जाँच, सही एंटीबायोटिक और बचाव।",
      body: `टायफ़ाइड साल्मोनेला टाइफ़ी नाम के बैक्टीरिया का संक्रमण है, जो गंदे पानी और खाने से फैलता है।

## लक्षण

टायफ़ाइड अक्सर धीरे-धीरे शुरू होता है। बुखार कुछ दिनों में बढ़ता है और बना रहता है। साथ में सिरदर्द, कमज़ोरी, पेट दर्द, भूख न लगना, और कब्ज़ या दस्त हो सकते हैं।

## कारण

टायफ़ाइड के बैक्टीरिया मरीज़ या ऐसे व्यक्ति के मल से निकलते हैं जो ख़ुद ठीक लगता है। असुरक्षित पानी, बर्फ़, कच्चा सलाद, कटे फल और बिना धुले हाथ इन्हें फैलाते हैं।

## जाँच

ब्लड कल्चर से टायफ़ाइड पक्का होता है और पता चलता है कि कौन-सी एंटीबायोटिक काम करेगी। यह जाँच पहली एंटीबायोटिक से पहले होनी चाहिए। विडाल जाँच अक्सर ग़लत निकलती है।

## इलाज

डॉक्टर सही एंटीबायोटिक चुनते हैं। भारत में कई दवाएँ अब बेअसर हो रही हैं, इसलिए बची हुई दवा से इलाज न करें। सही दवा से भी बुखार उतरने में कई दिन लगते हैं। पूरा कोर्स लें।

## बचाव

उबला या साफ़ किया पानी पिएँ, साबुन से हाथ धोएँ, ताज़ा गरम खाना खाएँ। टायफ़ाइड का टीका उपलब्ध है।

## डॉक्टर को कब दिखाएँ

बुखार तीन दिन से ज़्यादा रहे तो डॉक्टर को दिखाएँ। बच्चे, गर्भवती या कमज़ोर व्यक्ति को जल्दी दिखाएँ।

## आपात स्थिति

कड़े पेट में अचानक तेज़ दर्द, काला या खून वाला मल, भ्रम, बहुत सुस्ती या बेहोशी: तुरंत **112** पर फ़ोन करें या अस्पताल जाएँ।`,
    },
    sources: ["whoTyphoid", "nhsTyphoid", "icmr"],
    names: ["enteric fever", "typhoid fever", "long fever"],
    specialties: ["general-medicine", "paediatrics"],
  },
  {
    slug: "tuberculosis",
    en: {
      title: "Tuberculosis (TB)",
      summary:
        "A cough of two weeks or more deserves a test. TB can be cured, and test and treatment are free in India.",
      body: `Tuberculosis, TB for short, is an infection with bacteria that spread through the air. It attacks mostly the lungs, but also lymph nodes, bones, brain and other organs.

## Symptoms

TB of the lungs causes a cough of two weeks or longer, sometimes with blood, fever towards the evening, night sweats, weight loss, poor appetite and chest pain. TB elsewhere may show as a painless lump in the neck or lasting back pain.

## Causes

TB spreads when a person with untreated TB of the lungs coughs or speaks. Many people carry the bacteria without illness. Diabetes, HIV, tobacco, alcohol, poor food and some medicines make illness more likely.

## Tests

Sputum is tested with a rapid molecular test, which also shows resistance to important medicines, and a chest X-ray is taken. These tests are free at government centres under the National Tuberculosis Elimination Programme.

## Treatment

TB is cured by several medicines taken together for months. The programme gives them free of charge, with support for food. Stopping early lets resistant TB grow. Tell the doctor about yellow eyes, dark urine, changes in sight or numb feet during treatment.

## Prevention

Early treatment protects the family: after some weeks of the right medicines most people no longer spread TB. Cover the mouth when coughing and air the rooms. Family members should be examined, and some get preventive treatment. The BCG vaccine protects small children from severe forms.

## When to see a doctor

See a doctor or a health centre for a cough of two weeks or more, unexplained fever or weight loss, or after living with someone who has TB.

## When it is an emergency

Coughing up more than a little blood, hard breathing, confusion, severe headache with a stiff neck, or yellow eyes with vomiting need help at once: call **112**.`,
    },
    hi: {
      title: "टीबी (तपेदिक, क्षय रोग)",
      summary: "दो हफ़्ते या ज़्यादा की खाँसी में जाँच करवाएँ। टीबी ठीक हो सकती है और इलाज मुफ़्त है।",
      body: `टीबी हवा से फैलने वाले बैक्टीरिया का संक्रमण है। यह ज़्यादातर फेफड़ों में होती है, पर गाँठ, हड्डी, दिमाग और दूसरे अंगों में भी हो सकती है।

## लक्षण

फेफड़ों की टीबी में दो हफ़्ते या उससे ज़्यादा खाँसी, कभी-कभी बलगम में खून, शाम को बुखार, रात में पसीना, वज़न और भूख घटना होता है। गर्दन में बिना दर्द की गाँठ भी टीबी हो सकती है।

## कारण

फेफड़ों की टीबी का मरीज़ इलाज से पहले खाँसता या बोलता है तो बैक्टीरिया हवा में फैलते हैं। डायबिटीज़, एचआईवी, तंबाकू, शराब और कमज़ोर पोषण से बीमारी का ख़तरा बढ़ता है।

## जाँच

बलगम की तेज़ जाँच और छाती का एक्स-रे होता है। राष्ट्रीय क्षय रोग उन्मूलन कार्यक्रम में ये जाँचें सरकारी केंद्रों में मुफ़्त हैं।

## इलाज

टीबी कई दवाओं को महीनों तक साथ लेने से ठीक होती है। ये दवाएँ सरकार मुफ़्त देती है। बीच में छोड़ने से दवा बेअसर हो सकती है। पीली आँखें, गहरा पेशाब या नज़र में बदलाव हो तो डॉक्टर को बताएँ।

## बचाव

जल्दी इलाज परिवार को बचाता है। खाँसते समय मुँह ढकें, कमरे में हवा आने दें और घर के लोगों की जाँच करवाएँ।

## डॉक्टर को कब दिखाएँ

दो हफ़्ते से ज़्यादा खाँसी, बिना कारण बुखार या वज़न घटना, या घर में किसी को टीबी हो तो जाँच करवाएँ।

## आपात स्थिति

खाँसी में ज़्यादा खून, साँस में तकलीफ़, भ्रम, या गर्दन अकड़ने के साथ तेज़ सिरदर्द: तुरंत **112** पर फ़ोन करें।`,
    },
    sources: [
      "whoTuberculosis",
      "nhsTuberculosis",
      "centralTbDivision",
      "medlineTopicTuberculosis",
    ],
    names: ["TB", "lung TB", "pulmonary tuberculosis"],
    specialties: ["pulmonology", "general-medicine"],
  },
  {
    slug: "chickenpox",
    en: {
      title: "Chickenpox",
      summary:
        "An itchy rash with blisters, mild in most children and harder for adults. Care, dangers and prevention.",
      body: `Chickenpox, or varicella, is a viral infection with an itching rash. It spreads very easily.

## Symptoms

Chickenpox begins with fever and tiredness. Then itchy spots appear, first on the chest, back and face, and turn into small blisters and scabs. Spots of different ages are seen together. New ones come for some days.

## Causes

The varicella-zoster virus spreads through the air and from the fluid of the blisters. A person can pass it on from a day or two before the rash until all blisters have dried. Years later the same virus can return as shingles.

## Tests

A doctor usually recognises chickenpox by its rash. Blood or blister tests are needed only in doubtful or severe cases.

## Treatment

Most children with chickenpox need only care at home: rest, fluids, short nails, cool clothes and calamine on the itch. Paracetamol may be used for fever. **Do not give aspirin** to a child or teenager, and avoid ibuprofen, because of dangerous complications. Antiviral medicine helps adults, pregnant women and people with weak immunity most when it is started early.

## Prevention

A vaccine prevents most chickenpox. Keep the patient at home until every blister has a crust, and away from pregnant women, newborn babies and people with weak immunity.

## When to see a doctor

Adults, pregnant women, babies, and people with eczema or weak immunity should speak to a doctor on the first day. See a doctor also when spots become red, hot, painful or full of pus, or when fever returns.

## When it is an emergency

Call **112** for hard breathing, drowsiness, confusion, fits, a stiff neck, unsteady walking or repeated vomiting.`,
    },
    sources: ["nhsChickenpox", "medlineTopicChickenpox"],
    names: ["varicella", "chicken pox"],
    specialties: ["paediatrics", "general-medicine"],
  },
]
