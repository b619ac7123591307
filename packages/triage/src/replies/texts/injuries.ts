import {
  CALL,
  CPR,
  NO_FOOD,
  ON_SIDE,
  PAPERS,
  PART,
  PRESS,
  SEEN_NOW,
  STAY,
  type Line,
} from "../lines"
import type { TopicReplies } from "./topic-reply"

const TOURNIQUET: Line = {
  id: "tourniquet",
  en: "Arm or leg still pours blood though you press: tie a wide cloth tightly above the wound, not on a joint, until it stops. Note the time. Leave it on.",
  hi: "दबाने पर भी हाथ या पैर से खून की धार न रुके: घाव के ऊपर, जोड़ छोड़कर, चौड़ा कपड़ा खून रुकने तक कसकर बाँधें। समय लिखें। खोलें नहीं।",
  hinglish:
    "Dabane par bhi haath ya pair se khoon ki dhaar na ruke: ghaav ke upar, jod chhodkar, chauda kapda khoon rukne tak kaskar baandhein. Samay likhein. Kholein nahi.",
}

export const INJURIES = {
  severe_bleeding: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      PRESS,
      TOURNIQUET,
      {
        id: "stuck",
        en: "Do not pull out a thing that sticks in the wound; press on both sides of it, not on it.",
        hi: "घाव में घुसी चीज़ को न निकालें; उसके दोनों ओर दबाएँ, उस पर नहीं।",
        hinglish: "Ghaav mein ghusi cheez ko na nikaalein; uske dono or dabayein, us par nahi.",
      },
      PART,
      {
        id: "lie",
        en: "Lay the person down and keep them warm. Vomiting blood: on the side. Coughing blood: sit up, lean forward. Blood vomited, or black or bloody stool: nothing to eat or drink.",
        hi: "लिटाएँ और गर्म रखें। उल्टी में खून: करवट से लिटाएँ। खाँसी में खून: बैठाएँ, आगे झुकाकर। खून की उल्टी, काला या खूनी मल: खाने-पीने को कुछ न दें।",
        hinglish:
          "Litayein aur garam rakhein. Ulti mein khoon: karwat se litayein. Khaansi mein khoon: baithayein, aage jhukakar. Khoon ki ulti, kaala ya khooni mal: khane-peene ko kuch na dein.",
      },
      {
        id: "nose",
        en: "Nosebleed: sit, lean forward, pinch the soft part of the nose for 10 minutes.",
        hi: "नाक से खून: बैठें, आगे झुकें, नाक का नरम भाग 10 मिनट दबाए रखें।",
        hinglish:
          "Naak se khoon: baithein, aage jhukein, naak ka naram bhaag 10 minute dabaye rakhein.",
      },
      CPR,
      ON_SIDE,
      STAY,
    ],
  },
  burn_electric: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "current",
        en: "Electric shock: cut the current at the main switch first. Do not touch the person before that. A power line outside: stay 20 steps away, tell 112.",
        hi: "बिजली का झटका: पहले मेन स्विच से बिजली बंद करें। उससे पहले मरीज़ को न छुएँ। बाहर की बिजली की लाइन हो: 20 क़दम दूर रहें, 112 पर बताएँ।",
        hinglish:
          "Bijli ka jhatka: pehle main switch se current band karein. Usse pehle mareez ko na chhuein. Bahar ki bijli ki line ho: 20 kadam door rahein, 112 par batayein.",
      },
      CPR,
      {
        id: "fire",
        en: "Clothes on fire: do not run; lie down, roll, put it out with water or a thick cloth.",
        hi: "कपड़ों में आग हो: भागें नहीं; ज़मीन पर लेटकर लुढ़कें, पानी या मोटे कपड़े से बुझाएँ।",
        hinglish:
          "Kapdon mein aag ho: bhaagein nahi; zameen par letkar ludhkein, paani ya mote kapde se bujhayein.",
      },
      {
        id: "cool",
        en: "A burn: take off rings and clothes that do not stick, cool it under cool running water for 20 minutes. Acid or chemical too; brush dry powder off first.",
        hi: "जला हो: अँगूठी और जो कपड़े न चिपके हों उतारें, जले भाग को नल के बहते ठंडे पानी में 20 मिनट रखें। तेज़ाब या रसायन हो तब भी; सूखा पाउडर पहले झाड़ दें।",
        hinglish:
          "Jala ho: angoothi aur jo kapde na chipke hon utaarein, jale bhaag ko nal ke behte thande paani mein 20 minute rakhein. Tezaab ya chemical ho tab bhi; sookha powder pehle jhaad dein.",
      },
      {
        id: "cover",
        en: "Cover loosely with a clean cloth; keep the person warm.",
        hi: "साफ़ कपड़े से ढीला ढकें; मरीज़ को गर्म रखें।",
        hinglish: "Saaf kapde se dheela dhakein; mareez ko garam rakhein.",
      },
      {
        id: "eye",
        en: "Acid or a chemical in the eye: rinse the open eye with clean running water for 20 minutes. Do not rub it.",
        hi: "तेज़ाब या रसायन आँख में गया हो: खुली आँख को साफ़ बहते पानी से 20 मिनट धोएँ। रगड़ें नहीं।",
        hinglish:
          "Tezaab ya chemical aankh mein gaya ho: khuli aankh ko saaf behte paani se 20 minute dhoyein. Ragdein nahi.",
      },
      {
        id: "ice",
        en: "No ice, toothpaste, oil, ghee or turmeric on it. Do not burst blisters.",
        hi: "उस पर बर्फ़, टूथपेस्ट, तेल, घी या हल्दी न लगाएँ। छाले न फोड़ें।",
        hinglish: "Us par barf, toothpaste, tel, ghee ya haldi na lagayein. Chhaale na phodein.",
      },
    ],
  },
  eye_emergency: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Splashed: rinse first (below). Then call 112 or 108, or go to the nearest hospital with an eye department.",
        hi: "कुछ छिटका हो तो पहले धोएँ (नीचे)। फिर 112 या 108 पर कॉल करें, या आँख के विभाग वाले पास के अस्पताल जाएँ।",
        hinglish:
          "Kuch chhitka ho to pehle dhoyein (neeche). Phir 112 ya 108 par call karein, ya aankh ke vibhag wale paas ke aspatal jaayein.",
      },
      {
        id: "rinse",
        en: "Something splashed in: first rinse the open eye with clean running water for 20 minutes, then go. Not an eye that is cut or pierced.",
        hi: "आँख में कुछ छिटका हो: पहले खुली आँख को साफ़ बहते पानी से 20 मिनट धोएँ, फिर जाएँ। कटी या छिदी आँख को न धोएँ।",
        hinglish:
          "Aankh mein kuch chhitka ho: pehle khuli aankh ko saaf behte paani se 20 minute dhoyein, phir jaayein. Kati ya chhidi aankh ko na dhoyein.",
      },
      {
        id: "rub",
        en: "Do not rub or press the eye.",
        hi: "आँख को न रगड़ें, न दबाएँ।",
        hinglish: "Aankh ko na ragdein, na dabayein.",
      },
      {
        id: "stuck",
        en: "Do not pull out what sticks in it; cover it loosely with a cup.",
        hi: "घुसी चीज़ को न निकालें; ऊपर से कटोरी जैसी चीज़ से ढकें।",
        hinglish: "Ghusi cheez ko na nikaalein; upar se katori jaisi cheez se dhakein.",
      },
      {
        id: "drops",
        en: "No home remedy and no old drops in it.",
        hi: "उसमें घरेलू चीज़ या पुरानी दवा न डालें।",
        hinglish: "Usmein gharelu cheez ya purani dawa na daalein.",
      },
      {
        id: "weak",
        en: "Sight lost, and weak on one side or speech wrong too: say so to 112.",
        hi: "नज़र जाए और एक तरफ़ कमज़ोरी हो या बोली भी बिगड़े: 112 पर बताएँ।",
        hinglish: "Nazar jaaye aur ek taraf kamzori ho ya boli bhi bigde: 112 par batayein.",
      },
    ],
  },
  limb_threat: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      PRESS,
      TOURNIQUET,
      PART,
      {
        id: "massage",
        en: "No massage and no heat on a cold, pale or painful arm or leg. Take off rings, bangles and watch. A bandage that holds back bleeding stays on.",
        hi: "ठंडे, सफ़ेद पड़े या दुखते हाथ-पैर की मालिश या सेंक न करें। अँगूठी, चूड़ी और घड़ी उतारें। खून रोकने वाली पट्टी न खोलें।",
        hinglish:
          "Thande, safed pade ya dukhte haath-pair ki malish ya senk na karein. Angoothi, choodi aur ghadi utaarein. Khoon rokne wali patti na kholein.",
      },
      NO_FOOD,
      SEEN_NOW,
    ],
  },
  post_operative: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Ring the hospital that operated, and be seen by a doctor there today. Call 112 at once for heavy bleeding, a wound that opens, fainting or trouble breathing.",
        hi: "जहाँ ऑपरेशन हुआ उस अस्पताल को फ़ोन करें, और आज ही वहाँ डॉक्टर को दिखाएँ। ज़्यादा खून बहे, घाव खुले, बेहोशी या साँस की तकलीफ़ हो तो तुरंत 112 पर कॉल करें।",
        hinglish:
          "Jahan operation hua us aspatal ko phone karein, aur aaj hi wahan doctor ko dikhayein. Zyada khoon bahe, ghaav khule, behoshi ya saans ki takleef ho to turant 112 par call karein.",
      },
      {
        id: "press",
        en: "Bleeding from the wound: press firmly with a clean cloth. Never on an eye, and not where something comes out.",
        hi: "टाँके के घाव से खून आए: साफ़ कपड़े से दबाए रखें। आँख पर कभी नहीं, और जहाँ कुछ बाहर निकला हो वहाँ भी नहीं।",
        hinglish:
          "Taanke ke ghaav se khoon aaye: saaf kapde se dabaye rakhein. Aankh par kabhi nahi, aur jahan kuch bahar nikla ho wahan bhi nahi.",
      },
      {
        id: "open_wound",
        en: "An open wound: cover it with a clean damp cloth. Push nothing back in.",
        hi: "घाव खुल जाए: साफ़ गीले कपड़े से ढकें। कुछ भी अंदर न धकेलें।",
        hinglish: "Ghaav khul jaaye: saaf geele kapde se dhakein. Kuch bhi andar na dhakelein.",
      },
      {
        id: "stitches",
        en: "Leave stitches and drains alone, and put no powder or home remedy on them.",
        hi: "टाँके और नली को न छेड़ें, पाउडर या घरेलू चीज़ न लगाएँ।",
        hinglish: "Taanke aur nali ko na chhedein, powder ya gharelu cheez na lagayein.",
      },
      PAPERS,
    ],
  },
} satisfies Partial<TopicReplies>
