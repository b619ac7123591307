import { CALL, CPR, NO_FOOD, PAPERS, PART, PRESS, SEEN_NOW, STAY } from "../lines"
import type { TopicReplies } from "./topic-reply"

export const INJURIES = {
  severe_bleeding: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      PRESS,
      {
        id: "stuck",
        en: "Do not pull out a thing that sticks in the wound; press beside it.",
        hi: "घाव में घुसी चीज़ को न निकालें; उसके पास दबाएँ।",
        hinglish: "Ghaav mein ghusi cheez ko na nikaalein; uske paas dabayein.",
      },
      PART,
      {
        id: "lie",
        en: "Lay the person down and keep them warm. Vomiting blood: on the side.",
        hi: "लिटाएँ और गर्म रखें। उल्टी में खून: करवट से।",
        hinglish: "Litayein aur garam rakhein. Ulti mein khoon: karwat se.",
      },
      {
        id: "nose",
        en: "Nosebleed: sit, lean forward, pinch the soft part of the nose for 10 minutes.",
        hi: "नाक से खून: बैठें, आगे झुकें, नाक का नरम भाग 10 मिनट दबाए रखें।",
        hinglish:
          "Naak se khoon: baithein, aage jhukein, naak ka naram bhaag 10 minute dabaye rakhein.",
      },
      STAY,
    ],
  },
  burn_electric: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "current",
        en: "Electric shock: cut the current first. Do not touch the person before that.",
        hi: "बिजली का झटका: पहले बिजली बंद करें। उससे पहले मरीज़ को न छुएँ।",
        hinglish: "Bijli ka jhatka: pehle current band karein. Usse pehle mareez ko na chhuein.",
      },
      {
        id: "cool",
        en: "Cool the burn under cool running water for 20 minutes. Acid or chemical too.",
        hi: "जले भाग को बहते ठंडे पानी में 20 मिनट रखें। तेज़ाब या रसायन हो तब भी।",
        hinglish:
          "Jale bhaag ko behte thande paani mein 20 minute rakhein. Tezaab ya chemical ho tab bhi.",
      },
      {
        id: "eye",
        en: "In the eye: rinse the open eye with clean running water for 20 minutes. Do not rub it.",
        hi: "आँख में गया हो: खुली आँख को साफ़ बहते पानी से 20 मिनट धोएँ। रगड़ें नहीं।",
        hinglish:
          "Aankh mein gaya ho: khuli aankh ko saaf behte paani se 20 minute dhoyein. Ragdein nahi.",
      },
      {
        id: "ice",
        en: "No ice, toothpaste, oil, ghee or turmeric on it. Do not burst blisters.",
        hi: "उस पर बर्फ़, टूथपेस्ट, तेल, घी या हल्दी न लगाएँ। छाले न फोड़ें।",
        hinglish: "Us par barf, toothpaste, tel, ghee ya haldi na lagayein. Chhaale na phodein.",
      },
      {
        id: "cover",
        en: "Take off rings and clothes that do not stick. Cover loosely with a clean cloth; keep the person warm.",
        hi: "अँगूठी और जो कपड़े न चिपके हों, उतारें। साफ़ कपड़े से ढीला ढकें; मरीज़ को गर्म रखें।",
        hinglish:
          "Angoothi aur jo kapde na chipke hon, utaarein. Saaf kapde se dheela dhakein; mareez ko garam rakhein.",
      },
      CPR,
    ],
  },
  eye_emergency: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Call 112 or 108 now, or go to the nearest hospital with an eye department.",
        hi: "अभी 112 या 108 पर कॉल करें, या आँख के विभाग वाले पास के अस्पताल जाएँ।",
        hinglish:
          "Abhi 112 ya 108 par call karein, ya aankh ke vibhag wale paas ke aspatal jaayein.",
      },
      {
        id: "rinse",
        en: "Something splashed in: first rinse the open eye with clean running water for 20 minutes, then go.",
        hi: "आँख में कुछ छिटका हो: पहले खुली आँख को साफ़ बहते पानी से 20 मिनट धोएँ, फिर जाएँ।",
        hinglish:
          "Aankh mein kuch chhitka ho: pehle khuli aankh ko saaf behte paani se 20 minute dhoyein, phir jaayein.",
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
    ],
  },
  limb_threat: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      PRESS,
      PART,
      {
        id: "massage",
        en: "No massage and no heat on a cold, pale or painful limb. Take off rings and tight bands.",
        hi: "ठंडे, फीके या दुखते अंग की मालिश या सेंक न करें। अँगूठी और कसी पट्टी उतारें।",
        hinglish:
          "Thande, pheeke ya dukhte ang ki malish ya senk na karein. Angoothi aur kasi patti utaarein.",
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
      PRESS,
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
