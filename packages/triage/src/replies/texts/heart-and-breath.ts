import {
  ADRENALINE,
  BABY_THRUSTS,
  CALL,
  CPR,
  ON_SIDE,
  PRESS,
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
    lines: [
      {
        id: "call",
        en: "Call 112 or 108 now, put the phone on loudspeaker, and begin at once. Do not carry the person off before help or a vehicle is there.",
        hi: "अभी 112 या 108 पर कॉल करें, फ़ोन स्पीकर पर रखें, और तुरंत शुरू करें। गाड़ी या मदद आने तक उठाकर न ले जाएँ।",
        hinglish:
          "Abhi 112 ya 108 par call karein, phone speaker par rakhein, aur turant shuru karein. Gaadi ya madad aane tak uthakar na le jaayein.",
      },
      CPR,
      ON_SIDE,
      PRESS,
      {
        id: "no_food",
        en: "Not fully awake: nothing to eat or drink. Awake, diabetic and able to swallow: sugar.",
        hi: "पूरा होश न हो: खाने-पीने को कुछ न दें। होश हो, डायबिटीज़ हो और निगल पाएँ: मीठा दें।",
        hinglish:
          "Poora hosh na ho: khane-peene ko kuch na dein. Hosh ho, diabetes ho aur nigal paayein: meetha dein.",
      },
      STAY,
    ],
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
      {
        id: "nitrate",
        en: "After sildenafil or tadalafil: no nitrate (the heart tablet under the tongue).",
        hi: "सिल्डेनाफ़िल या टाडालाफ़िल ली हो: नाइट्रेट (जीभ के नीचे वाली दिल की गोली) न लें।",
        hinglish:
          "Sildenafil ya tadalafil li ho: nitrate (jeebh ke neeche wali dil ki goli) na lein.",
      },
      CPR,
      SEEN_NOW,
    ],
  },
  breathing: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      THRUSTS,
      BABY_THRUSTS,
      UPRIGHT,
      {
        id: "inhaler",
        en: "Asthma: the blue (reliever) inhaler a doctor has prescribed. Loosen tight clothes, open a window.",
        hi: "दमा हो: डॉक्टर का लिखा राहत वाला (नीला) इनहेलर लें। कसे कपड़े ढीले करें, खिड़की खोलें।",
        hinglish:
          "Dama ho: doctor ka likha raahat wala (neela) inhaler lein. Kase kapde dheele karein, khidki kholein.",
      },
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
        en: "Scrape the sting out at once; eat or take no more of the food or medicine.",
        hi: "डंक तुरंत खुरचकर निकालें; वह खाना या दवा और न लें।",
        hinglish: "Dank turant khurachkar nikaalein; woh khana ya dawa aur na lein.",
      },
      {
        id: "again",
        en: "No better after 5 minutes: ask 112 about a second pen. Do not wait for an allergy tablet. Go to hospital even when well again: it can come back.",
        hi: "5 मिनट में आराम न हो: 112 पर दूसरे पेन का पूछें। एलर्जी की गोली के असर का इंतज़ार न करें। ठीक लगे तब भी अस्पताल जाएँ: यह लौट सकता है।",
        hinglish:
          "5 minute mein aaram na ho: 112 par doosre pen ka poochhein. Allergy ki goli ke asar ka intezaar na karein. Theek lage tab bhi aspatal jaayein: yeh laut sakta hai.",
      },
      CPR,
      ON_SIDE,
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
        en: "Hanging: hold the body up, cut the rope, loosen the neck. Do not wait for the police. Drowning: reach with a rope or a stick, do not jump in.",
        hi: "फंदा: शरीर को ऊपर उठाए रखें, रस्सी काटें, गले का फंदा ढीला करें। पुलिस का इंतज़ार न करें। डूबना: रस्सी या डंडा बढ़ाएँ, ख़ुद न कूदें।",
        hinglish:
          "Phanda: shareer ko upar uthaye rakhein, rassi kaatein, gale ka phanda dheela karein. Police ka intezaar na karein. Doobna: rassi ya danda badhayein, khud na koodein.",
      },
      {
        id: "empty",
        en: "Do not press the belly or hang the person head down to empty the water.",
        hi: "पानी निकालने के लिए पेट न दबाएँ, उल्टा न लटकाएँ।",
        hinglish: "Paani nikaalne ke liye pet na dabayein, ulta na latkayein.",
      },
      {
        id: "breaths",
        en: "After drowning, who has learnt it begins with 5 breaths into the mouth.",
        hi: "डूबने के बाद, जिन्हें आता हो, मुँह से 5 साँसें देकर शुरू करें।",
        hinglish: "Doobne ke baad, jinhein aata ho, muh se 5 saansein dekar shuru karein.",
      },
      CPR,
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
        en: "Take no extra tablet to bring the pressure down fast: a sudden fall of it harms.",
        hi: "बीपी जल्दी घटाने के लिए अलग से गोली न लें: बीपी का एकदम गिरना नुक़सान करता है।",
        hinglish:
          "BP jaldi ghatane ke liye extra goli na lein: BP ka ekdam girna nuksan karta hai.",
      },
      {
        id: "weak",
        en: "Weak on one side, or speech is wrong: note the time, tell 112, give nothing to eat or drink.",
        hi: "एक तरफ़ कमज़ोरी हो या बोली लड़खड़ाए: समय लिखें, 112 पर बताएँ, खाने-पीने को कुछ न दें।",
        hinglish:
          "Ek taraf kamzori ho ya boli ladkhadaye: samay likhein, 112 par batayein, khane-peene ko kuch na dein.",
      },
      CPR,
      ON_SIDE,
      SEEN_NOW,
    ],
  },
} satisfies Partial<TopicReplies>
