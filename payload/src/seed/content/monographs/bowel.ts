import type { MonographSeed } from "../types"

export const bowel: MonographSeed[] = [
  {
    slug: "oral-rehydration-salts",
    en: {
      title: "Oral rehydration salts (ORS)",
      summary:
        "A measured mixture of glucose and salts that replaces what diarrhoea and vomiting take away.",
      body: `Oral rehydration salts, ORS, are a powder of glucose and salts. Dissolved in safe water they replace the water and salts that the body loses.

## What it is for

ORS prevents and treats loss of water by diarrhoea, vomiting, heat or fever, in children and adults. It does not stop the motions: it keeps the person safe until they end.

## How to prepare it

Wash your hands. Dissolve the whole sachet in exactly the amount of safe water printed on it. Too little water makes the drink too salty and dangerous; too much makes it weak. Add no sugar, salt, juice or milk. Give small sips often, and after vomiting wait some minutes and go on slowly.

## Common side effects

ORS has hardly any side effects. Vomiting may occur when it is drunk too fast.

## Serious side effects: get help

ORS does not cause these signs, but they show that it is not enough: sunken eyes, no tears, no urine for many hours, drowsiness, fits, cold hands, blood in the stool, or vomiting of every sip. Call **112** or go to a hospital. Swelling of the eyelids can mean too much: stop and ask.

## Who should ask first

Ask a doctor first for a baby under six months, and for people with kidney or heart failure, diabetes, a blocked bowel, or water tablets.

## Interactions

ORS has no important interactions. People who take water tablets or blood pressure tablets should ask what to do with them during diarrhoea.

## Pregnancy and breastfeeding

ORS is safe in pregnancy and while breastfeeding. Go on breastfeeding a sick baby.

## Storage

Keep sachets dry. Use a prepared drink within 24 hours, covered and cool, and throw the rest away.

## If you miss a dose

ORS has no fixed times. Go on giving it for as long as the loose motions last.`,
    },
    hi: {
      title: "ओआरएस (जीवन रक्षक घोल)",
      summary: "ग्लूकोज़ और नमक का नपा-तुला मिश्रण, जो दस्त और उल्टी में हुई पानी की कमी पूरी करता है।",
      body: `ओआरएस ग्लूकोज़ और नमक का पाउडर है। साफ़ पानी में घोलने पर यह शरीर से निकले पानी और नमक की कमी पूरी करता है।

## किस काम आता है

ओआरएस बच्चों और बड़ों में दस्त, उल्टी, गरमी या बुखार से हुई पानी की कमी रोकता और ठीक करता है। यह दस्त बंद नहीं करता, बल्कि तब तक शरीर को बचाता है।

## कैसे बनाएँ

हाथ धोएँ। पूरा पैकेट उतने ही साफ़ पानी में घोलें जितना पैकेट पर लिखा है। कम पानी में घोल ज़्यादा नमकीन और ख़तरनाक हो जाता है। चीनी, नमक, जूस या दूध न मिलाएँ। थोड़ा-थोड़ा, बार-बार पिलाएँ। उल्टी हो तो कुछ मिनट रुककर फिर धीरे-धीरे दें।

## आम दुष्प्रभाव

ओआरएस के दुष्प्रभाव लगभग नहीं होते। जल्दी-जल्दी पीने पर उल्टी हो सकती है।

## ख़तरे के संकेत: तुरंत मदद लें

धँसी आँखें, आँसू न आना, कई घंटे पेशाब न होना, बहुत सुस्ती, दौरा, ठंडे हाथ, मल में खून, या हर घूँट पर उल्टी हो तो **112** पर फ़ोन करें या अस्पताल जाएँ।

## किसे पहले पूछना चाहिए

छह महीने से छोटे शिशु, गुर्दे या दिल की बीमारी, और डायबिटीज़ में पहले डॉक्टर से पूछें।

## गर्भावस्था और स्तनपान

गर्भावस्था और स्तनपान में ओआरएस सुरक्षित है। बीमार शिशु को माँ का दूध देते रहें।

## कैसे रखें

पैकेट सूखी जगह रखें। बना हुआ घोल ढककर रखें और 24 घंटे के भीतर इस्तेमाल करें, बचा हुआ फेंक दें।

## कब तक दें

ओआरएस का कोई तय समय नहीं है। जब तक पतले दस्त हों, तब तक देते रहें।`,
    },
    sources: ["whoDiarrhoea", "nhsDehydration", "medlineTopicDehydration"],
    molecule: "oral rehydration salts",
    prescription_only: false,
    medicine_class: "Oral rehydration",
  },
  {
    slug: "lactulose",
    en: {
      title: "Lactulose",
      summary: "A gentle laxative that draws water into the bowel. It needs a day or two to work.",
      body: `Lactulose is a sugar that the body does not take up. It draws water into the bowel, so that the stool becomes soft.

## What it is for

Lactulose is used for constipation in adults and children. In liver disease doctors use it to lower ammonia in the blood.

## Common side effects

Wind, bloating, cramps and nausea are common with lactulose in the first days. Loose motions mean that it is too much. It needs one to two days to work.

## Serious side effects: get help

Long or strong diarrhoea can take water and salts from the body: weakness, cramps, an irregular heartbeat or little urine need a doctor. Call **112** for a swollen, painful belly with vomiting and neither stool nor wind, which can mean a blocked bowel, and for swelling of the face with hard breathing.

## Who should ask first

Ask a doctor first if you have a blocked bowel, galactosaemia, sudden strong belly pain, blood in the stool, weight loss, or a new change of habit after the age of about 50. People with diabetes should know that it contains some sugars. People who do not tolerate lactose may have more wind. Ask before you give it to a baby.

## Interactions

Lactulose has few interactions. Water tablets and steroids add to a loss of potassium, which matters with digoxin. Antibiotics may weaken its use in liver disease.

## Pregnancy and breastfeeding

Lactulose may be used in pregnancy and while breastfeeding. Fibre, water and walking come first.

## Storage

Keep lactulose closed, at room temperature, and do not freeze it. A darker colour is harmless. Use the measure in the pack.

## If you miss a dose

Leave out the missed lactulose and take the next at its time. Do not double it. Drink enough water with it. If you need a laxative for longer than a few weeks, ask a doctor why.`,
    },
    sources: ["nhsLactulose", "medlineTopicConstipation"],
    molecule: "lactulose",
    prescription_only: false,
    medicine_class: "Osmotic laxative",
  },
]
