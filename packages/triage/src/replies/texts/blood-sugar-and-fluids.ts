import { ADRENALINE, BREASTFEED, CALL, ON_SIDE, SEEN_NOW, STAY } from "../lines"
import type { TopicReplies } from "./topic-reply"

export const BLOOD_SUGAR_AND_FLUIDS = {
  hypoglycaemia: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Drowsy, confused, in a fit or unable to swallow: call 112 or 108 now. Otherwise give sugar first, and call if it does not help.",
        hi: "नींद-सी, भ्रम, दौरा हो या निगल न पाएँ: अभी 112 या 108 पर कॉल करें। नहीं तो पहले मीठा दें, और फ़ायदा न हो तो कॉल करें।",
        hinglish:
          "Neend-si, bhram, daura ho ya nigal na paayein: abhi 112 ya 108 par call karein. Nahi to pehle meetha dein, aur fayda na ho to call karein.",
      },
      {
        id: "glucose",
        en: "Awake and able to swallow: 15 g glucose now, about 3 level teaspoons of glucose powder in water. None there: sugar or juice.",
        hi: "होश हो और निगल पाएँ: अभी 15 ग्राम ग्लूकोज, लगभग 3 समतल चम्मच ग्लूकोज पाउडर पानी में। न हो तो चीनी या जूस।",
        hinglish:
          "Hosh ho aur nigal paayein: abhi 15 g glucose, lagbhag 3 samtal chammach glucose powder paani mein. Na ho to cheeni ya juice.",
      },
      {
        id: "again",
        en: "Check after 15 minutes; still low or no better: the same again. Then eat something.",
        hi: "15 मिनट बाद फिर जाँचें; कम हो या आराम न हो तो दोबारा उतना ही दें। फिर कुछ खिलाएँ।",
        hinglish:
          "15 minute baad phir jaanchein; kam ho ya aaram na ho to dobara utna hi dein. Phir kuch khilayein.",
      },
      {
        id: "acarbose",
        en: "With acarbose or voglibose: glucose powder only, sugar and juice act too slowly.",
        hi: "एकार्बोज या वोग्लिबोज लेते हों: सिर्फ़ ग्लूकोज पाउडर, चीनी और जूस का असर देर से होता है।",
        hinglish:
          "Acarbose ya voglibose lete hon: sirf glucose powder, cheeni aur juice ka asar der se hota hai.",
      },
      {
        id: "mouth",
        en: "Drowsy or not awake: put nothing in the mouth, lay the person on the side.",
        hi: "नींद-सी या बेहोशी हो: मुँह में कुछ न डालें, करवट से लिटाएँ।",
        hinglish: "Neend-si ya behoshi ho: muh mein kuch na daalein, karwat se litayein.",
      },
    ],
  },
  dka_hyperglycaemia: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "water",
        en: "Awake and able to swallow: small sips of plain water.",
        hi: "होश हो और निगल पाएँ: सादे पानी के छोटे घूँट दें।",
        hinglish: "Hosh ho aur nigal paayein: saade paani ke chhote ghoont dein.",
      },
      {
        id: "insulin",
        en: "Do not stop insulin on your own. Note the last value and the last insulin for the doctor.",
        hi: "अपने आप इंसुलिन बंद न करें। पिछली शुगर और पिछली इंसुलिन डॉक्टर के लिए लिख लें।",
        hinglish:
          "Apne aap insulin band na karein. Pichhli sugar aur pichhli insulin doctor ke liye likh lein.",
      },
      ON_SIDE,
      SEEN_NOW,
    ],
  },
  heat_stroke: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "cool",
        en: "Cool now: shade, fewer clothes, wet the skin and fan. Cold packs on neck, armpits and groin.",
        hi: "अभी ठंडा करें: छाया, कम कपड़े, त्वचा गीली करें और पंखा झलें। गर्दन, बगल और जाँघ के जोड़ पर ठंडी पट्टी।",
        hinglish:
          "Abhi thanda karein: chhaaya, kam kapde, skin geeli karein aur pankha jhalein. Gardan, bagal aur jaangh ke jod par thandi patti.",
      },
      {
        id: "water",
        en: "Awake and able to swallow: cool water or ORS in small sips.",
        hi: "होश हो और निगल पाएँ: ठंडा पानी या ओआरएस छोटे घूँट में दें।",
        hinglish: "Hosh ho aur nigal paayein: thanda paani ya ORS chhote ghoont mein dein.",
      },
      ON_SIDE,
      STAY,
    ],
  },
  dehydration: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "ors",
        en: "Start ORS now: small sips, again and again, also on the way. After vomiting wait 10 minutes, then go on more slowly.",
        hi: "अभी ओआरएस शुरू करें: छोटे घूँट, बार-बार, रास्ते में भी। उल्टी हो तो 10 मिनट रुकें, फिर धीरे-धीरे दें।",
        hinglish:
          "Abhi ORS shuru karein: chhote ghoont, baar-baar, raste mein bhi. Ulti ho to 10 minute rukein, phir dheere-dheere dein.",
      },
      BREASTFEED,
      {
        id: "formula",
        en: "ORS is the powder of the WHO formula, mixed as its packet says. Sweet ready-made drinks are none.",
        hi: "ओआरएस वह पाउडर है जिस पर डब्ल्यूएचओ फ़ॉर्मूला लिखा हो, पैकेट के अनुसार घोलें। मीठे तैयार पेय ओआरएस नहीं हैं।",
        hinglish:
          "ORS woh powder hai jis par WHO formula likha ho, packet ke anusaar gholein. Meethe taiyaar drink ORS nahi hain.",
      },
      {
        id: "not_awake",
        en: "Not awake: pour nothing into the mouth, lay the person on the side.",
        hi: "होश न हो: मुँह में कुछ न डालें, करवट से लिटाएँ।",
        hinglish: "Hosh na ho: muh mein kuch na daalein, karwat se litayein.",
      },
      SEEN_NOW,
    ],
  },
  severe_drug_reaction: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "stop",
        en: "Stop the medicine that may have caused it.",
        hi: "जिस दवा से यह हुआ हो, उसे बंद करें।",
        hinglish: "Jis dawa se yeh hua ho, use band karein.",
      },
      {
        id: "pack",
        en: "Take its strip or bottle along, and the names of all other medicines.",
        hi: "उसका पत्ता या शीशी और बाकी दवाओं के नाम साथ ले जाएँ।",
        hinglish: "Uska patta ya sheeshi aur baaki dawaon ke naam saath le jaayein.",
      },
      ADRENALINE,
      {
        id: "skin",
        en: "Blisters or peeling skin: do not burst or rub them, and put no cream on.",
        hi: "छाले हों या त्वचा उतरे: न फोड़ें, न रगड़ें, कोई क्रीम न लगाएँ।",
        hinglish: "Chhaale hon ya skin utre: na phodein, na ragdein, koi cream na lagayein.",
      },
      SEEN_NOW,
    ],
  },
} satisfies Partial<TopicReplies>
