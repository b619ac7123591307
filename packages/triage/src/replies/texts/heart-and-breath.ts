import {
  ADRENALINE,
  BABY_THRUSTS,
  CALL,
  CPR,
  NO_FOOD,
  ON_SIDE,
  REST,
  SEEN_NOW,
  STAY,
  THRUSTS,
  UPRIGHT,
} from "../lines"
import type { TopicReplies } from "./topic-reply"

export const HEART_AND_BREATH = {
  unresponsive: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [CALL, CPR, ON_SIDE, NO_FOOD, STAY],
  },
  acs_chest_pain: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      REST,
      {
        id: "prescribed",
        en: "Take no medicine for it but what a doctor has prescribed for exactly this, or what 112 tells you.",
        hi: "डॉक्टर की ठीक इसी के लिए लिखी दवा, या 112 पर बताई दवा के अलावा कुछ न लें।",
        hinglish:
          "Doctor ki theek isi ke liye likhi dawa, ya 112 par batayi dawa ke alawa kuch na lein.",
      },
      CPR,
      SEEN_NOW,
    ],
  },
  breathing: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      UPRIGHT,
      {
        id: "inhaler",
        en: "Use the inhaler that a doctor has prescribed for this. Loosen tight clothes, open a window.",
        hi: "डॉक्टर का इसके लिए लिखा इनहेलर लें। कसे कपड़े ढीले करें, खिड़की खोलें।",
        hinglish:
          "Doctor ka iske liye likha inhaler lein. Kase kapde dheele karein, khidki kholein.",
      },
      THRUSTS,
      BABY_THRUSTS,
      CPR,
      SEEN_NOW,
    ],
  },
  anaphylaxis: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      ADRENALINE,
      {
        id: "flat",
        en: "Lie flat with the legs raised; short of breath, sit. Do not stand up or walk.",
        hi: "सीधे लेटें, पैर ऊपर रखें; साँस फूले तो बैठें। खड़े न हों, चलें नहीं।",
        hinglish:
          "Seedhe letein, pair upar rakhein; saans phoole to baithein. Khade na hon, chalein nahi.",
      },
      {
        id: "cause",
        en: "Take the cause away: the sting, the food, the medicine.",
        hi: "कारण हटाएँ: डंक, खाना या दवा।",
        hinglish: "Kaaran hatayein: dank, khana ya dawa.",
      },
      CPR,
      STAY,
    ],
  },
  choking: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Let somebody call 112 or 108 while you help. Who can cough, goes on coughing.",
        hi: "आप मदद करें और कोई 112 या 108 पर कॉल करे। खाँस पाएँ तो खाँसते रहें।",
        hinglish:
          "Aap madad karein aur koi 112 ya 108 par call kare. Khaans paayein to khaanste rahein.",
      },
      THRUSTS,
      BABY_THRUSTS,
      {
        id: "sweep",
        en: "Do not sweep the mouth with a finger, and give no water.",
        hi: "मुँह में उँगली डालकर न टटोलें, और पानी न पिलाएँ।",
        hinglish: "Muh mein ungli daalkar na tatolein, aur paani na pilayein.",
      },
      CPR,
    ],
  },
  drowning_hanging: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "free",
        en: "Hanging: hold the body up, cut the rope, loosen the neck. Drowning: reach with a rope or a stick, do not jump in.",
        hi: "फंदा: शरीर को ऊपर उठाए रखें, रस्सी काटें, गला ढीला करें। डूबना: रस्सी या डंडा बढ़ाएँ, ख़ुद न कूदें।",
        hinglish:
          "Phanda: shareer ko upar uthaye rakhein, rassi kaatein, gala dheela karein. Doobna: rassi ya danda badhayein, khud na koodein.",
      },
      CPR,
      {
        id: "breaths",
        en: "After drowning, who has learnt it begins with 5 breaths into the mouth.",
        hi: "डूबने के बाद, जिन्हें आता हो, मुँह से 5 साँसें देकर शुरू करें।",
        hinglish: "Doobne ke baad, jinhein aata ho, muh se 5 saansein dekar shuru karein.",
      },
      ON_SIDE,
      {
        id: "seen",
        en: "Everybody is seen in hospital, even when awake and well again.",
        hi: "होश आ जाए और ठीक लगे, तब भी अस्पताल में दिखाएँ।",
        hinglish: "Hosh aa jaaye aur theek lage, tab bhi aspatal mein dikhayein.",
      },
    ],
  },
  dvt_pe: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      REST,
      {
        id: "massage",
        en: "Do not massage or press the leg: a clot can move.",
        hi: "पैर की मालिश न करें, दबाएँ नहीं: थक्का खिसक सकता है।",
        hinglish: "Pair ki malish na karein, dabayein nahi: thakka khisak sakta hai.",
      },
      CPR,
      SEEN_NOW,
    ],
  },
  hypertensive_emergency: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      REST,
      {
        id: "extra",
        en: "Take no extra tablet to bring it down fast: a sudden fall harms.",
        hi: "जल्दी घटाने के लिए अतिरिक्त गोली न लें: अचानक गिरना नुक़सान करता है।",
        hinglish: "Jaldi ghatane ke liye extra goli na lein: achanak girna nuksan karta hai.",
      },
      {
        id: "weak",
        en: "Weak on one side, or speech is wrong: note the time and tell 112.",
        hi: "एक तरफ़ कमज़ोरी या बोली बिगड़े: समय लिखें और 112 पर बताएँ।",
        hinglish: "Ek taraf kamzori ya boli bigde: samay likhein aur 112 par batayein.",
      },
      SEEN_NOW,
    ],
  },
} satisfies Partial<TopicReplies>
