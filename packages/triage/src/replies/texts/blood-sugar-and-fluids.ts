import { BREASTFEED, CALL, CPR, ON_SIDE, SEEN_NOW, STAY } from "../lines"
import type { TopicReplies } from "./topic-reply"

export const BLOOD_SUGAR_AND_FLUIDS = {
  hypoglycaemia: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Drowsy, confused, in a fit, unable to swallow, or too much insulin or sugar tablets taken: call 112 or 108 now, even if sugar helps - it falls again for hours. Otherwise give sugar first, and call if it does not help.",
        hi: "नींद-सी, बहकी बातें, दौरा, निगल न पाएँ, या इंसुलिन या शुगर की गोली ज़्यादा ले ली हो: अभी 112 या 108 पर कॉल करें, मीठे से ठीक लगे तब भी - शुगर घंटों तक फिर गिरती है। नहीं तो पहले मीठा दें, और फ़ायदा न हो तो कॉल करें।",
        hinglish:
          "Neend-si, behki baatein, daura, nigal na paayein, ya insulin ya sugar ki goli zyada le li ho: abhi 112 ya 108 par call karein, meethe se theek lage tab bhi - sugar ghanton tak phir girti hai. Nahi to pehle meetha dein, aur fayda na ho to call karein.",
      },
      {
        id: "glucose",
        en: "Awake and able to swallow: 15 g glucose now, about 3 level teaspoons of glucose powder in water. None there: 3 teaspoons of sugar in water, or half a glass of juice or a sweet drink, not a diet one.",
        hi: "होश हो और निगल पाएँ: अभी 15 ग्राम ग्लूकोज, लगभग 3 चाय-चम्मच (ऊपर से बराबर) ग्लूकोज पाउडर पानी में। न हो तो 3 चाय-चम्मच चीनी पानी में, या आधा गिलास जूस या मीठा पेय, डाइट वाला नहीं।",
        hinglish:
          "Hosh ho aur nigal paayein: abhi 15 g glucose, lagbhag 3 chai-chammach (upar se barabar) glucose powder paani mein. Na ho to 3 chai-chammach cheeni paani mein, ya aadha glass juice ya meetha drink, diet wala nahi.",
      },
      {
        id: "insulin",
        en: "No insulin and no diabetes tablets now, even if it is their time. Ask a doctor before the next.",
        hi: "अभी इंसुलिन न दें, डायबिटीज़ की गोली भी नहीं, चाहे उसका समय हो। अगली से पहले डॉक्टर से पूछें।",
        hinglish:
          "Abhi insulin na dein, diabetes ki goli bhi nahi, chahe uska samay ho. Agli se pehle doctor se poochhein.",
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
        en: "With acarbose or voglibose: glucose powder, for sugar acts too slowly. None there: milk or honey (no honey under one year), and send for an ambulance now.",
        hi: "एकार्बोज या वोग्लिबोज लेते हों: ग्लूकोज पाउडर ही दें, चीनी का असर देर से होता है। न हो तो दूध या शहद दें (एक साल से छोटे को शहद नहीं), और अभी एम्बुलेंस बुलाएँ।",
        hinglish:
          "Acarbose ya voglibose lete hon: glucose powder hi dein, cheeni ka asar der se hota hai. Na ho to doodh ya shahad dein (ek saal se chhote ko shahad nahi), aur abhi ambulance bulayein.",
      },
      CPR,
      {
        id: "mouth",
        en: "Drowsy or not awake: put nothing in the mouth, lay the person on the side. Glucagon that a doctor has prescribed: give it now.",
        hi: "नींद-सी या बेहोशी हो: मुँह में कुछ न डालें, करवट से लिटाएँ। डॉक्टर का लिखा ग्लूकागॉन हो तो अभी दें।",
        hinglish:
          "Neend-si ya behoshi ho: muh mein kuch na daalein, karwat se litayein. Doctor ka likha glucagon ho to abhi dein.",
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
        en: "Cool now: shade, fewer clothes, wet the skin and fan. Ice wrapped in cloth or cold water on neck, armpits and groin. No fever tablets: they do not help here.",
        hi: "अभी ठंडा करें: छाया, कम कपड़े, त्वचा गीली करें और पंखा झलें। गर्दन, बगल और जाँघ के जोड़ पर कपड़े में लिपटी बर्फ़ या ठंडा पानी। बुखार की गोली न दें: यहाँ काम नहीं करती।",
        hinglish:
          "Abhi thanda karein: chhaaya, kam kapde, skin geeli karein aur pankha jhalein. Gardan, bagal aur jaangh ke jod par kapde mein lipti barf ya thanda paani. Bukhar ki goli na dein: yahan kaam nahi karti.",
      },
      {
        id: "water",
        en: "Awake and able to swallow: cool water or ORS in small sips.",
        hi: "होश हो और निगल पाएँ: ठंडा पानी या ओआरएस छोटे घूँट में दें।",
        hinglish: "Hosh ho aur nigal paayein: thanda paani ya ORS chhote ghoont mein dein.",
      },
      CPR,
      ON_SIDE,
      STAY,
      SEEN_NOW,
    ],
  },
  dehydration: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "ors",
        en: "Awake and able to swallow: start ORS now, small sips, again and again, also on the way. After vomiting wait 10 minutes, then go on more slowly.",
        hi: "होश हो और निगल पाएँ: अभी ओआरएस शुरू करें, छोटे घूँट, बार-बार, रास्ते में भी। उल्टी हो तो 10 मिनट रुकें, फिर धीरे-धीरे दें।",
        hinglish:
          "Hosh ho aur nigal paayein: abhi ORS shuru karein, chhote ghoont, baar-baar, raste mein bhi. Ulti ho to 10 minute rukein, phir dheere-dheere dein.",
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
        en: "Drowsy or not awake: pour nothing into the mouth, lay the person on the side.",
        hi: "नींद-सी या बेहोशी हो: मुँह में कुछ न डालें, करवट से लिटाएँ।",
        hinglish: "Neend-si ya behoshi ho: muh mein kuch na daalein, karwat se litayein.",
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
        en: "Stop the medicine that may have caused it; the others, ask the doctor.",
        hi: "जिस दवा पर शक हो, उसे बंद करें; बाकी दवाएँ डॉक्टर से पूछकर।",
        hinglish: "Jis dawa par shak ho, use band karein; baaki dawayein doctor se poochhkar.",
      },
      {
        id: "pack",
        en: "Take its strip or bottle along, and the names of all other medicines.",
        hi: "उसका पत्ता या शीशी और बाकी दवाओं के नाम साथ ले जाएँ।",
        hinglish: "Uska patta ya sheeshi aur baaki dawaon ke naam saath le jaayein.",
      },
      {
        id: "adrenaline",
        en: "Face, tongue or throat swells, or short of breath: use the adrenaline pen a doctor has prescribed, outer thigh, through the clothes.",
        hi: "चेहरा, जीभ या गला सूजे या साँस फूले: डॉक्टर का लिखा एड्रेनालिन पेन लगाएँ, जाँघ के बाहर की ओर, कपड़ों के ऊपर से।",
        hinglish:
          "Chehra, jeebh ya gala sooje ya saans phoole: doctor ka likha adrenaline pen lagayein, jaangh ke bahar ki or, kapdon ke upar se.",
      },
      {
        id: "skin",
        en: "Blisters or peeling skin: do not burst or rub them, and put no cream on.",
        hi: "छाले हों या त्वचा उतरे: न फोड़ें, न रगड़ें, कोई क्रीम न लगाएँ।",
        hinglish: "Chhaale hon ya skin utre: na phodein, na ragdein, koi cream na lagayein.",
      },
      ON_SIDE,
      SEEN_NOW,
    ],
  },
} satisfies Partial<TopicReplies>
