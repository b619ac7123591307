import type { ConditionSeed } from "../types"

export const stomachAndKidneys: ConditionSeed[] = [
  {
    slug: "acid-reflux",
    en: {
      title: "Acidity and acid reflux (GERD)",
      summary:
        "Burning behind the breastbone and sour burps: what helps, and which signs must not be put down to gas.",
      body: `Acid reflux means that acid from the stomach rises into the food pipe. When it happens often it is called gastro-oesophageal reflux disease, GERD for short. Many people in India call it acidity or gas.

## Symptoms

Acid reflux causes burning behind the breastbone, sour or bitter fluid in the mouth, burping, bloating and a bad taste. It is worse after large meals, on bending and on lying down. A cough at night or a hoarse voice can come from it too.

## Causes

The muscle at the lower end of the food pipe closes poorly. Extra weight, pregnancy, a hiatus hernia, tobacco, alcohol, late heavy or fried meals, much tea and coffee, stress and some medicines such as painkillers make reflux more likely.

## Tests

Most people need no test. An endoscopy is done for warning signs, for complaints that last in spite of treatment, or at an older age. A test for Helicobacter pylori looks for a germ that causes ulcers.

## Treatment

Smaller meals, nothing for about three hours before bed, a raised head of the bed, less weight and no tobacco help many people. Antacids act fast and for a short time. Tablets that lower acid, such as omeprazole or pantoprazole, are taken for a limited time on advice.

## Prevention

Notice what sets off your acidity, avoid eating late, and do not take painkillers on an empty stomach.

## When to see a doctor

See a doctor if acidity comes on most days for three weeks, if food sticks, or if there is weight loss, repeated vomiting, anaemia or a lump in the belly.

## When it is an emergency

A tight or crushing pain in the chest, or pain that goes to the arm, jaw or back, with sweat or breathlessness, may be a heart attack and not gas. Call **112**. Vomit with blood and black stool are emergencies as well.`,
    },
    hi: {
      title: "एसिडिटी और सीने में जलन",
      summary: "सीने में जलन और खट्टी डकार: क्या मदद करता है, और किन संकेतों को गैस न समझें।",
      body: `एसिडिटी में पेट का तेज़ाब खाने की नली में ऊपर आता है। बार-बार हो तो इसे जीईआरडी कहते हैं। बहुत लोग इसे गैस कहते हैं।

## लक्षण

सीने के बीच जलन, मुँह में खट्टा या कड़वा पानी, डकार और पेट फूलना एसिडिटी के आम लक्षण हैं। ज़्यादा खाने, झुकने या लेटने पर यह बढ़ती है। रात की खाँसी भी इससे हो सकती है।

## कारण

खाने की नली के निचले सिरे की मांसपेशी ठीक से बंद नहीं होती। ज़्यादा वज़न, गर्भावस्था, तंबाकू, शराब, देर से भारी या तला खाना, ज़्यादा चाय-कॉफ़ी और दर्द की कुछ दवाएँ इसे बढ़ाती हैं।

## जाँच

ज़्यादातर लोगों को जाँच की ज़रूरत नहीं होती। ख़तरे के संकेत हों या इलाज से आराम न मिले तो एंडोस्कोपी होती है।

## इलाज

थोड़ा-थोड़ा खाएँ, सोने से क़रीब तीन घंटे पहले कुछ न खाएँ, सिरहाना ऊँचा रखें, वज़न घटाएँ और तंबाकू छोड़ें। एंटासिड जल्दी पर थोड़ी देर आराम देते हैं। ओमेप्राज़ोल या पैंटोप्राज़ोल जैसी दवा सलाह से और सीमित समय तक ली जाती है।

## बचाव

ध्यान दें कि किस चीज़ से एसिडिटी होती है। देर रात न खाएँ और खाली पेट दर्द की दवा न लें।

## डॉक्टर को कब दिखाएँ

तीन हफ़्ते तक ज़्यादातर दिन एसिडिटी रहे, खाना अटके, वज़न घटे, बार-बार उल्टी हो या ख़ून की कमी हो तो डॉक्टर को दिखाएँ।

## आपात स्थिति

सीने में दबाव या कसाव वाला दर्द, या बाँह, जबड़े या पीठ तक जाने वाला दर्द, साथ में पसीना या साँस फूलना दिल का दौरा हो सकता है, गैस नहीं। तुरंत **112** पर फ़ोन करें। खून की उल्टी या काला मल भी आपात स्थिति है।`,
    },
    sources: ["nhsHeartburn", "medlineTopicGerd"],
    names: ["acidity", "GERD", "heartburn", "gas", "reflux", "indigestion"],
    specialties: ["gastroenterology", "general-medicine"],
  },
  {
    slug: "acute-diarrhoea",
    en: {
      title: "Acute diarrhoea",
      summary:
        "Loose motions that begin suddenly: replacing water and salts, what to eat, and the signs of danger.",
      body: `Acute diarrhoea means three or more loose or watery stools in a day that began less than two weeks ago.

## Symptoms

Acute diarrhoea comes with loose motions, cramps in the belly, nausea or vomiting, and sometimes fever. Thirst, a dry mouth, little or dark urine, dizziness and sunken eyes are signs that the body lacks water.

## Causes

Viruses such as rotavirus and norovirus, bacteria and parasites in water or food cause most attacks. Antibiotics, metformin and other medicines, food that the body does not tolerate, and worry can also cause loose motions. Blood in the stool points to dysentery.

## Tests

Most attacks of diarrhoea need no test. Stool and blood are examined when there is blood, high fever, severe illness, an outbreak, or diarrhoea that lasts longer than two weeks.

## Treatment

The treatment of diarrhoea is to replace what is lost: ORS in small sips, often, and normal food as soon as it is wanted. Breastfeeding goes on. For children zinc is added on the advice of a health worker. Antibiotics do not help in most attacks and can do harm. Medicines that stop the motions are not for children, and not for anybody with blood in the stool or high fever.

## Prevention

Safe drinking water, hands washed with soap, clean toilets, freshly cooked food, and vaccines against rotavirus prevent diarrhoea.

## When to see a doctor

See a doctor for a baby, a pregnant woman or a frail person with diarrhoea, for blood in the stool, fever, strong pain, or motions that go on for more than two days. Ask about your regular medicines, because some should be paused.

## When it is an emergency

No urine for many hours, drowsiness, fainting, fits, cold hands and feet, a child who cannot drink, or rice-water stools in large amounts need help at once: call **112** or go to a hospital.`,
    },
    sources: ["whoDiarrhoea", "nhsDiarrhoea", "medlineTopicDiarrhea"],
    names: ["diarrhea", "loose motions", "gastroenteritis", "stomach infection", "food poisoning"],
    specialties: ["general-medicine", "paediatrics", "gastroenterology"],
  },
  {
    slug: "constipation",
    en: {
      title: "Constipation",
      summary:
        "Hard or rare stools: habits that help, medicines that cause it, and when a doctor should look.",
      body: `Constipation means stools that are rare, hard, or difficult to pass. What is normal differs: some people go twice a day, others every second day.

## Symptoms

Constipation causes hard, dry or small stools, straining, a feeling that something remains, bloating and pain in the belly. Children may hold back, soil their clothes or refuse food.

## Causes

Little fibre, little water, little movement, ignoring the urge, travel and pregnancy are common causes of constipation. Iron tablets, antacids with aluminium or calcium, some painkillers, some blood pressure tablets and medicines for mood can cause it. Diabetes, an underactive thyroid and illness of the bowel are further causes.

## Tests

Most people with constipation need no test. A doctor may feel the belly, examine the back passage, test thyroid, calcium and blood count, and order a colonoscopy when there are warning signs.

## Treatment

More fruit, vegetables, whole grain and pulses, enough water, a daily walk and time on the toilet after breakfast come first. A low stool under the feet can help. When that is not enough, a pharmacist can advise a laxative such as lactulose or ispaghula for a short time. Do not use stimulant laxatives for weeks without advice.

## Prevention

Increase fibre slowly and drink enough with it. Do not put off the urge. Ask about the side effects of a new medicine.

## When to see a doctor

See a doctor for constipation that lasts longer than three weeks, blood in the stool, weight loss, tiredness, a change of habit after the age of about 50, or constipation in a small baby.

## When it is an emergency

Strong belly pain with a swollen belly, vomiting, and neither stool nor wind passing can mean a blocked bowel. Call **112** or go to a hospital at once.`,
    },
    sources: ["nhsConstipation", "medlineTopicConstipation"],
    names: ["hard stool", "irregular bowels"],
    specialties: ["gastroenterology", "general-medicine"],
  },
  {
    slug: "urinary-tract-infection",
    en: {
      title: "Urinary tract infection (UTI)",
      summary:
        "Burning on passing urine: tests, treatment, and signs that the infection has reached the kidneys.",
      body: `A urinary tract infection, UTI, is an infection of the bladder, the urethra or the kidneys, mostly by bacteria from the bowel. It is far more common in women.

## Symptoms

A UTI of the bladder causes burning on passing urine, a frequent and sudden urge, small amounts, pain low in the belly, and cloudy, bloody or smelly urine. In old people sudden confusion, and in small children fever and poor feeding, may be the only signs.

## Causes

Bacteria reach the bladder through the urethra. Sex, pregnancy, the time after menopause, diabetes, kidney stones, an enlarged prostate, a catheter and holding urine for long make a UTI more likely.

## Tests

A urine test shows signs of infection. A culture finds the germ and the antibiotic that works, which is important in pregnancy, in men and children, and when infections return. Some people need an ultrasound.

## Treatment

A doctor treats most UTIs with an antibiotic, often for a few days. Resistance is common in India, so do not take leftover tablets. Drink enough, and use paracetamol for pain if it suits you. Symptoms should improve within two days.

## Prevention

Drink enough water, pass urine when you need to and after sex, and wipe from front to back. Good control of diabetes helps.

## When to see a doctor

See a doctor for every UTI in pregnancy, in a man or a child, with diabetes, with blood in the urine, when it returns, or when it does not improve in two days.

## When it is an emergency

Fever with shivering, pain in the side of the back, vomiting, confusion, drowsiness or no urine at all can mean that the kidneys or the blood are infected. Go to a hospital at once or call **112**.`,
    },
    hi: {
      title: "पेशाब का संक्रमण (यूटीआई)",
      summary: "पेशाब में जलन: जाँच, इलाज, और गुर्दे तक संक्रमण पहुँचने के संकेत।",
      body: `यूटीआई यानी पेशाब के रास्ते का संक्रमण मूत्राशय, मूत्रनली या गुर्दों में होता है। यह महिलाओं में ज़्यादा होता है।

## लक्षण

पेशाब में जलन, बार-बार और अचानक पेशाब लगना, थोड़ा-थोड़ा पेशाब, पेट के निचले हिस्से में दर्द और गंदला, खून वाला या बदबूदार पेशाब यूटीआई के लक्षण हैं। बुज़ुर्गों में अचानक भ्रम और छोटे बच्चों में सिर्फ़ बुखार भी इसका संकेत हो सकता है।

## कारण

आँत के बैक्टीरिया मूत्रनली से अंदर पहुँचते हैं। गर्भावस्था, डायबिटीज़, पथरी, बढ़ा हुआ प्रोस्टेट, कैथेटर और देर तक पेशाब रोकना ख़तरा बढ़ाते हैं।

## जाँच

पेशाब की जाँच से संक्रमण दिखता है। कल्चर से पता चलता है कि कौन-सी एंटीबायोटिक काम करेगी।

## इलाज

डॉक्टर आम तौर पर कुछ दिन की एंटीबायोटिक देते हैं। बची हुई दवा से इलाज न करें, क्योंकि बहुत से बैक्टीरिया पर दवाएँ बेअसर हो चुकी हैं। पानी ठीक से पिएँ। दो दिन में आराम दिखना चाहिए।

## बचाव

पानी पीते रहें, पेशाब न रोकें, और शौच के बाद आगे से पीछे की ओर साफ़ करें। डायबिटीज़ को नियंत्रण में रखें।

## डॉक्टर को कब दिखाएँ

गर्भवती, पुरुष, बच्चे और डायबिटीज़ के मरीज़ हर यूटीआई में डॉक्टर को दिखाएँ। पेशाब में खून हो, संक्रमण लौट आए या दो दिन में आराम न हो तब भी दिखाएँ।

## आपात स्थिति

कँपकँपी के साथ बुखार, पीठ के एक तरफ़ दर्द, उल्टी, भ्रम, बहुत सुस्ती या पेशाब बिल्कुल बंद होना: तुरंत अस्पताल जाएँ या **112** पर फ़ोन करें।`,
    },
    sources: ["nhsUrinaryInfection", "medlineTopicUrinaryInfection"],
    names: ["UTI", "urine infection", "bladder infection", "cystitis"],
    specialties: ["general-medicine", "urology", "obstetrics-gynaecology"],
  },
  {
    slug: "kidney-stones",
    en: {
      title: "Kidney stones",
      summary:
        "Sharp pain in waves from the side to the groin: tests, treatment, and how to avoid the next stone.",
      body: `Kidney stones are hard lumps of salts that form in the kidney. Small ones pass with the urine; larger ones can block its way.

## Symptoms

A kidney stone that moves causes strong pain in the side or back that comes in waves and goes to the groin. Nausea, vomiting, blood in the urine, burning and a frequent urge are common. A stone that lies still may cause nothing.

## Causes

Concentrated urine is the main cause of kidney stones: little water, hot weather and heavy sweating. Much salt and meat, extra weight, gout, some infections, bowel disease and a family history add to it. Most stones contain calcium.

## Tests

Urine and blood tests and an ultrasound or CT scan show the stone, its size and whether the kidney is blocked. A stone that has passed should be kept and tested.

## Treatment

Many small kidney stones pass by themselves within some weeks with painkillers and enough fluid. A doctor chooses the painkiller, because some strain the kidneys. A medicine may help the stone to pass. Larger stones are broken by shock waves or removed through a fine instrument. No powder or juice has been shown to dissolve every stone.

## Prevention

Drink so much water through the day that the urine stays pale. Eat less salt. Keep a normal amount of calcium in food, because too little can lead to more stones. Ask a doctor what fits your kind of stone.

## When to see a doctor

See a doctor for pain that suggests a stone, for blood in the urine, or for stones that return.

## When it is an emergency

Pain with fever or shivering, no urine, a single kidney, pregnancy, vomiting that does not stop, or pain that is too strong to bear needs a hospital at once: call **112**.`,
    },
    sources: ["nhsKidneyStones", "medlineTopicKidneyStones"],
    names: ["renal stones", "renal calculi", "stone in kidney"],
    specialties: ["urology", "nephrology"],
  },
]
