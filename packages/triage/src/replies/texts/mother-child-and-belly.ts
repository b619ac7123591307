import {
  BABY_THRUSTS,
  CALL,
  CPR_NO_FIT,
  MOUTH,
  NO_FOOD,
  PAPERS,
  SEEN_NOW,
  type Line,
} from "../lines"
import type { TopicReplies } from "./topic-reply"

const NO_OWN_MEDICINE: Line = {
  id: "own_medicine",
  en: "Give no medicine on your own.",
  hi: "अपने आप कोई दवा न दें।",
  hinglish: "Apne aap koi dawa na dein.",
}

export const MOTHER_CHILD_AND_BELLY = {
  pregnancy: {
    helplines: ["all_emergencies", "ambulance", "mother_and_child"],
    lines: [
      {
        id: "call",
        en: "Call 112 or 108 now (102 too), or go to the nearest hospital with a maternity ward. If no ambulance comes, let somebody else drive.",
        hi: "अभी 112 या 108 पर कॉल करें (102 भी), या प्रसूति वार्ड वाले सबसे पास के अस्पताल जाएँ। एम्बुलेंस न आए तो कोई और गाड़ी चलाए, मरीज़ ख़ुद नहीं।",
        hinglish:
          "Abhi 112 ya 108 par call karein (102 bhi), ya maternity ward wale sabse paas ke aspatal jaayein. Ambulance na aaye to koi aur gaadi chalaye, mareez khud nahi.",
      },
      {
        id: "left_side",
        en: "Lie on the left side. Short of breath: sit up.",
        hi: "बाईं करवट लेटें। साँस फूले तो बैठें।",
        hinglish: "Baayi karwat letein. Saans phoole to baithein.",
      },
      CPR_NO_FIT,
      {
        ...MOUTH,
        en: `A fit: turn her on the side. ${MOUTH.en}`,
        hi: `दौरा हो: करवट पर करें। ${MOUTH.hi}`,
        hinglish: `Daura ho: karwat par karein. ${MOUTH.hinglish}`,
      },
      {
        id: "bleeding",
        en: "Bleeding: use pads and keep them for the doctor. Put nothing inside. Much blood: lie flat, legs raised.",
        hi: "खून आए: पैड लगाएँ और डॉक्टर के लिए रखें। अंदर कुछ न डालें। ज़्यादा खून: सीधे लेटें, पैर ऊपर।",
        hinglish:
          "Khoon aaye: pad lagayein aur doctor ke liye rakhein. Andar kuch na daalein. Zyada khoon: seedhe letein, pair upar.",
      },
      {
        id: "cord",
        en: "A cord comes out first: kneel with the chest on the floor and the hips high, do not push it back.",
        hi: "पहले नाल बाहर आए: घुटनों के बल, छाती ज़मीन पर, कूल्हे ऊँचे; नाल को अंदर न धकेलें।",
        hinglish:
          "Pehle naal bahar aaye: ghutnon ke bal, chhaati zameen par, koolhe oonche; naal ko andar na dhakelein.",
      },
      {
        id: "birth",
        en: "The baby is coming: do not pull. Dry it, lay it on the mother's chest skin to skin, cover both. Not crying: rub its back firmly with a dry cloth. Do not cut the cord.",
        hi: "बच्चा आ रहा हो: खींचें नहीं। सूखे कपड़े से पोंछें, माँ की छाती पर त्वचा से त्वचा लगाएँ, दोनों को ढकें। रोए नहीं तो सूखे कपड़े से पीठ ज़ोर से मलें। नाल न काटें।",
        hinglish:
          "Bachcha aa raha ho: kheenchein nahi. Sookhe kapde se ponchhein, maa ki chhaati par skin to skin lagayein, dono ko dhakein. Roye nahi to sookhe kapde se peeth zor se malein. Naal na kaatein.",
      },
      {
        id: "card",
        en: "Take the mother's card and all medicines along.",
        hi: "जच्चा-बच्चा कार्ड और सारी दवाएँ साथ ले जाएँ।",
        hinglish: "Jachcha-bachcha card aur saari dawayein saath le jaayein.",
      },
    ],
  },
  infant_danger: {
    helplines: ["all_emergencies", "mother_and_child", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Call 108, 102 or 112 now, or go to the nearest hospital that treats children.",
        hi: "अभी 108, 102 या 112 पर कॉल करें, या बच्चों का इलाज करने वाले पास के अस्पताल जाएँ।",
        hinglish:
          "Abhi 108, 102 ya 112 par call karein, ya bachchon ka ilaaj karne wale paas ke aspatal jaayein.",
      },
      {
        id: "breathless",
        en: "No answer and no breath: press the middle of the baby's chest now, fast, a third of its depth, with two thumbs or the heel of one hand. Who has learnt it begins with 5 small breaths. 112 on loudspeaker tells you how.",
        hi: "जवाब न दे और साँस न चले: अभी शिशु की छाती के बीच में दो अँगूठों या एक हथेली के निचले भाग से जल्दी-जल्दी दबाएँ, छाती की एक तिहाई गहराई तक। जिन्हें आता हो, मुँह से 5 छोटी साँसें देकर शुरू करें। स्पीकर पर 112 बताएँगे कैसे।",
        hinglish:
          "Jawab na de aur saans na chale: abhi baby ki chhaati ke beech mein do angoothon ya ek hatheli ke nichle bhaag se jaldi-jaldi dabayein, chhaati ki ek tihai gehrai tak. Jinhein aata ho, muh se 5 chhoti saansein dekar shuru karein. Speaker par 112 batayenge kaise.",
      },
      BABY_THRUSTS,
      {
        id: "breastfeed",
        en: "Awake and swallowing: go on breastfeeding, also on the way; too weak to suck, drops of breast milk with a spoon. Not awake, in a fit, blue, struggling for breath, or green vomit: put nothing in the mouth.",
        hi: "जागा हो और निगल पाए: माँ का दूध देते रहें, रास्ते में भी; चूस न पाए तो चम्मच से बूँद-बूँद। होश न हो, दौरा हो, नीला पड़े, साँस में ज़ोर लगे या हरी उल्टी हो: मुँह में कुछ न डालें।",
        hinglish:
          "Jaaga ho aur nigal paaye: maa ka doodh dete rahein, raste mein bhi; choos na paaye to chammach se boond-boond. Hosh na ho, daura ho, neela pade, saans mein zor lage ya hari ulti ho: muh mein kuch na daalein.",
      },
      {
        id: "warm",
        en: "Keep a newborn warm: skin to skin on the mother's chest, head covered.",
        hi: "नवजात को गर्म रखें: माँ की छाती पर त्वचा से त्वचा, सिर ढका।",
        hinglish: "Navjaat ko garam rakhein: maa ki chhaati par skin to skin, sir dhaka.",
      },
      {
        id: "ors",
        en: "Loose motions, awake and swallowing: small sips of ORS with a spoon on the way.",
        hi: "दस्त हों, जागा हो और निगल पाए: रास्ते में चम्मच से ओआरएस के छोटे घूँट दें।",
        hinglish:
          "Dast hon, jaaga ho aur nigal paaye: raste mein chammach se ORS ke chhote ghoont dein.",
      },
      NO_OWN_MEDICINE,
    ],
  },
  acute_abdomen: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        ...NO_FOOD,
        en: `${NO_FOOD.en} An operation may be needed.`,
        hi: `${NO_FOOD.hi} ऑपरेशन की ज़रूरत हो सकती है।`,
        hinglish: `${NO_FOOD.hinglish} Operation ki zaroorat ho sakti hai.`,
      },
      {
        id: "laxative",
        en: "No laxative, no enema, no massage of the belly.",
        hi: "जुलाब या एनिमा न दें, पेट की मालिश न करें।",
        hinglish: "Julaab ya enema na dein, pet ki malish na karein.",
      },
      PAPERS,
      SEEN_NOW,
    ],
  },
} satisfies Partial<TopicReplies>
