import type { FlagUrgency, Helpline, Language, Modifiers } from "./types"

export type EmergencyReply = { title: string; body: string; helplines: Helpline[] }

/**
 * What is said when the CMS never was read. It is compiled in, so no outage and no edit can take it
 * away; 112 stands in each. Numbers and how sure of them we are: docs, medical safety.
 */
export function emergencyReply(urgency: FlagUrgency, language: Language): EmergencyReply {
  const { helplines, says } = REPLIES[urgency]
  return { ...says[language], helplines: helplines.map((kind) => HELPLINES[kind]) }
}

/** What a reply has beside its words for an expecting mother and for a baby. */
export function addedFor(
  { pregnant, infant }: Modifiers,
  language: Language
): { lines: string[]; helplines: Helpline[] } {
  return {
    lines: [...(pregnant ? [FOR_MOTHER[language]] : []), ...(infant ? [FOR_BABY[language]] : [])],
    helplines: pregnant || infant ? [HELPLINES.mother_and_child] : [],
  }
}

const FOR_MOTHER: Record<Language, string> = {
  en: "Say at once that she is pregnant or has just given birth. 102 brings mothers and babies to a hospital.",
  hi: "सबसे पहले बताएँ कि वह गर्भवती है या अभी-अभी प्रसव हुआ है। 102 माँ और बच्चे को अस्पताल ले जाता है।",
  hinglish:
    "Sabse pehle batayein ki woh pregnant hai ya abhi delivery hui hai. 102 maa aur bachche ko aspatal le jaata hai.",
}

const FOR_BABY: Record<Language, string> = {
  en: "Say at once how old the baby is. 102 brings mothers and babies to a hospital.",
  hi: "सबसे पहले बच्चे की उम्र बताएँ। 102 माँ और बच्चे को अस्पताल ले जाता है।",
  hinglish: "Sabse pehle bachche ki umar batayein. 102 maa aur bachche ko aspatal le jaata hai.",
}

const HELPLINES = {
  all_emergencies: { name: "Emergency (ERSS)", phone: "112", kind: "all_emergencies" },
  ambulance: { name: "Ambulance", phone: "108", kind: "ambulance" },
  mother_and_child: { name: "Ambulance for mother and child", phone: "102", kind: "ambulance" },
  mental_health: { name: "Tele-MANAS", phone: "14416", kind: "mental_health" },
  mental_health_long: { name: "Tele-MANAS", phone: "1-800-891-4416", kind: "mental_health" },
  poison: {
    name: "National Poisons Information Centre, AIIMS",
    phone: "1800-116-117",
    kind: "poison",
  },
} satisfies Record<string, Helpline>

type Said = Record<Language, { title: string; body: string }>

const REPLIES: Record<FlagUrgency, { helplines: (keyof typeof HELPLINES)[]; says: Said }> = {
  emergency: {
    helplines: ["all_emergencies", "ambulance"],
    says: {
      en: {
        title: "Get emergency help now",
        body: "This can be dangerous. Call 112 or 108 at once, or go to the nearest emergency department. Stay with the person, and do not wait for an answer here. If someone is not breathing, the person on 112 will tell you what to do.",
      },
      hi: {
        title: "अभी आपात मदद लें",
        body: "यह ख़तरनाक हो सकता है। तुरंत 112 या 108 पर कॉल करें, या सबसे पास की इमरजेंसी में पहुँचें। मरीज़ को अकेला न छोड़ें और यहाँ जवाब का इंतज़ार न करें। साँस न चल रही हो तो 112 पर बात करने वाले बताएँगे कि क्या करना है।",
      },
      hinglish: {
        title: "Abhi emergency madad lein",
        body: "Yeh khatarnak ho sakta hai. Turant 112 ya 108 par call karein, ya sabse paas ki emergency mein pahunchein. Mareez ko akela na chhodein, yahan jawab ka intezaar na karein. Saans na chal rahi ho to 112 wale batayenge ki kya karna hai.",
      },
    },
  },
  crisis: {
    helplines: ["mental_health", "mental_health_long", "all_emergencies"],
    says: {
      en: {
        title: "You do not have to carry this alone",
        body: "What you wrote sounds very heavy, and I am glad you said it. Please talk to a person now: Tele-MANAS, 14416 or 1-800-891-4416, is free, day and night, in your language. If there is danger right now, call 112, put away whatever could harm, and let somebody you trust stay close.",
      },
      hi: {
        title: "आपको यह अकेले नहीं सहना है",
        body: "आपने जो लिखा, वह बहुत भारी है, और अच्छा किया कि बताया। कृपया अभी किसी इंसान से बात करें: टेली-मानस 14416 या 1-800-891-4416, दिन-रात, मुफ़्त, आपकी भाषा में। अभी ख़तरा हो तो 112 पर कॉल करें, चोट पहुँचाने वाली चीज़ें दूर रखें, और किसी भरोसेमंद व्यक्ति को पास बुला लें।",
      },
      hinglish: {
        title: "Aapko yeh akele nahi sehna hai",
        body: "Aapne jo likha woh bahut bhaari hai, aur achha kiya ki bataya. Kripya abhi kisi insaan se baat karein: Tele-MANAS 14416 ya 1-800-891-4416, din-raat, muft, aapki bhasha mein. Abhi khatra ho to 112 par call karein, nuksan pahunchane wali cheezein door rakhein, aur kisi bharosemand ko paas bula lein.",
      },
    },
  },
  poison: {
    helplines: ["all_emergencies", "ambulance", "poison"],
    says: {
      en: {
        title: "Possible poisoning: act now",
        body: "Call 112 or 108 now, even when there are no symptoms yet. The National Poisons Information Centre at AIIMS, 1800-116-117, advises day and night. Do not make the person vomit, and give nothing to eat or drink unless they tell you to. Keep the packet or bottle and take it along.",
      },
      hi: {
        title: "ज़हर का शक: अभी कदम उठाएँ",
        body: "अभी 112 या 108 पर कॉल करें, चाहे अब तक कोई तकलीफ़ न दिखे। एम्स का राष्ट्रीय विष सूचना केंद्र 1800-116-117 दिन-रात सलाह देता है। उल्टी न करवाएँ, और उनके कहे बिना कुछ खाने-पीने को न दें। डिब्बा या पत्ता साथ ले जाएँ।",
      },
      hinglish: {
        title: "Zeher ka shak: abhi kadam uthayein",
        body: "Abhi 112 ya 108 par call karein, chahe ab tak koi takleef na dikhe. AIIMS ka National Poisons Information Centre 1800-116-117 din-raat salah deta hai. Ulti na karwayein, aur unke kahe bina kuch khane-peene ko na dein. Dibba ya patta saath le jaayein.",
      },
    },
  },
  today: {
    helplines: ["all_emergencies", "ambulance"],
    says: {
      en: {
        title: "See a doctor today",
        body: "Wash the wound with soap under running water for 15 minutes, and reach an anti-rabies clinic or government hospital today. Rabies cannot be cured once it starts, and the vaccine in time prevents it. Put nothing on the wound. Heavy bleeding, or a bite on the face: call 112.",
      },
      hi: {
        title: "आज ही डॉक्टर को दिखाएँ",
        body: "घाव को बहते पानी और साबुन से 15 मिनट धोएँ, और आज ही एंटी-रेबीज़ क्लिनिक या सरकारी अस्पताल पहुँचें। रेबीज़ शुरू हो जाए तो इलाज नहीं है, समय पर टीका बचाता है। घाव पर कुछ न लगाएँ। ज़्यादा खून बहे या चेहरे पर काटा हो तो 112 पर कॉल करें।",
      },
      hinglish: {
        title: "Aaj hi doctor ko dikhayein",
        body: "Ghaav ko behte paani aur sabun se 15 minute dhoyein, aur aaj hi anti-rabies clinic ya sarkari aspatal pahunchein. Rabies shuru ho jaaye to ilaaj nahi hai, samay par teeka bachata hai. Ghaav par kuch na lagayein. Zyada khoon bahe ya chehre par kaata ho to 112 par call karein.",
      },
    },
  },
}
