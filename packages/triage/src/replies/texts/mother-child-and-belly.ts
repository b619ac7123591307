import { BABY_THRUSTS, CALL, MOUTH, NO_FOOD, PAPERS, SEEN_NOW, type Line } from "../lines"
import type { TopicReplies } from "./topic-reply"

const NO_OWN_MEDICINE: Line = {
  id: "own_medicine",
  en: "Give no medicine on your own.",
  hi: "अपने आप कोई दवा न दें।",
  hinglish: "Apne aap koi dawa na dein.",
}

export const MOTHER_CHILD_AND_BELLY = {
  pregnancy: {
    helplines: ["all_emergencies", "mother_and_child", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Call 102, 108 or 112 now, or go to the nearest hospital with a maternity ward. If no ambulance comes, let somebody else drive.",
        hi: "अभी 102, 108 या 112 पर कॉल करें, या प्रसूति वार्ड वाले सबसे पास के अस्पताल जाएँ। एम्बुलेंस न आए तो कोई और गाड़ी चलाए।",
        hinglish:
          "Abhi 102, 108 ya 112 par call karein, ya maternity ward wale sabse paas ke aspatal jaayein. Ambulance na aaye to koi aur gaadi chalaye.",
      },
      {
        id: "left_side",
        en: "Lie on the left side.",
        hi: "बाईं करवट लेटें।",
        hinglish: "Baayi karwat letein.",
      },
      {
        ...MOUTH,
        en: `A fit: turn her on the side. ${MOUTH.en}`,
        hi: `दौरा हो: करवट पर करें। ${MOUTH.hi}`,
        hinglish: `Daura ho: karwat par karein. ${MOUTH.hinglish}`,
      },
      {
        id: "bleeding",
        en: "Bleeding: use pads and keep them for the doctor. Put nothing inside.",
        hi: "खून आए: पैड लगाएँ और डॉक्टर के लिए रखें। अंदर कुछ न डालें।",
        hinglish: "Khoon aaye: pad lagayein aur doctor ke liye rakhein. Andar kuch na daalein.",
      },
      {
        id: "birth",
        en: "The baby is coming: do not pull. Dry it, lay it on the mother's chest skin to skin, cover both.",
        hi: "बच्चा आ रहा हो: खींचें नहीं। पोंछें, माँ की छाती पर त्वचा से त्वचा लगाएँ, दोनों को ढकें।",
        hinglish:
          "Bachcha aa raha ho: kheenchein nahi. Ponchhein, maa ki chhaati par skin to skin lagayein, dono ko dhakein.",
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
        id: "breastfeed",
        en: "Go on breastfeeding, also on the way. Too weak to suck: drops of breast milk with a spoon.",
        hi: "माँ का दूध देते रहें, रास्ते में भी। चूस न पाए तो चम्मच से थोड़ा-थोड़ा माँ का दूध।",
        hinglish:
          "Maa ka doodh dete rahein, raste mein bhi. Choos na paaye to chammach se thoda-thoda maa ka doodh.",
      },
      {
        id: "warm",
        en: "Keep a newborn warm: skin to skin on the mother's chest, head covered.",
        hi: "नवजात को गर्म रखें: माँ की छाती पर त्वचा से त्वचा, सिर ढका।",
        hinglish: "Navjaat ko garam rakhein: maa ki chhaati par skin to skin, sir dhaka.",
      },
      {
        id: "ors",
        en: "Loose motions: small sips of ORS on the way.",
        hi: "दस्त हों: रास्ते में ओआरएस के छोटे घूँट दें।",
        hinglish: "Dast hon: raste mein ORS ke chhote ghoont dein.",
      },
      {
        id: "breathless",
        en: "Not breathing: 112 tells you how to press on a baby's chest with two fingers.",
        hi: "साँस न चले: 112 पर बताएँगे कि शिशु की छाती दो उँगलियों से कैसे दबाएँ।",
        hinglish:
          "Saans na chale: 112 par batayenge ki baby ki chhaati do ungliyon se kaise dabayein.",
      },
      BABY_THRUSTS,
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
