import type { ConsultRefusal } from "../guards/question-rules"
import type { Language, Raised } from "../types"

type Said = Record<Language, string>

/** Why there is no answer. */
export const ABSTENTIONS = [
  "nothing_found",
  "nothing_published",
  "search_unavailable",
  "nothing_to_say",
  "language_not_read",
] as const
export type Abstention = (typeof ABSTENTIONS)[number]

const NO_ANSWER: Said = {
  en: "I have no reviewed information on this, so I will not guess. A pharmacist can answer you here, or I can name doctors near you.",
  hi: "इसका जवाब देने वाली कोई जाँची हुई जानकारी मेरे पास नहीं है, इसलिए अनुमान लगाना ठीक नहीं। एक फ़ार्मासिस्ट यहाँ जवाब दे सकते हैं, या आपके पास के डॉक्टर बताए जा सकते हैं।",
  hinglish:
    "Iska jawab dene wali koi jaanchi hui jaankari mere paas nahi hai, isliye andaza lagana theek nahi. Ek pharmacist yahin jawab de sakte hain, ya aapke paas ke doctor bataye ja sakte hain.",
}

const SEARCH_AWAY: Said = {
  en: "I cannot look anything up right now, so I will not guess. Please try again in a few minutes, or ask a pharmacist here.",
  hi: "अभी जानकारी देखी नहीं जा सकती, इसलिए अनुमान लगाना ठीक नहीं। कृपया कुछ मिनट बाद फिर पूछें, या यहाँ फ़ार्मासिस्ट से पूछें।",
  hinglish:
    "Abhi jaankari dekhi nahi ja sakti, isliye andaza lagana theek nahi. Kuch minute baad phir poochhein, ya yahin pharmacist se poochhein.",
}

const LANGUAGE_NOT_READ: Said = {
  en: "I read English and Hindi only, so I do not understand what you wrote. If somebody is in danger, do not wait: call 112 now. Otherwise please write in English or Hindi, or ask a pharmacist here.",
  hi: "यहाँ सिर्फ़ हिन्दी और अंग्रेज़ी समझी जाती है, इसलिए आपका संदेश समझ में नहीं आया। कोई ख़तरे में हो तो इंतज़ार न करें: अभी 112 पर कॉल करें। नहीं तो हिन्दी या अंग्रेज़ी में लिखें, या यहाँ फ़ार्मासिस्ट से पूछें।",
  hinglish:
    "Yahan sirf Hindi aur English samjhi jaati hai, isliye aapka message samajh mein nahi aaya. Koi khatre mein ho to intezaar na karein: abhi 112 par call karein. Nahi to Hindi ya English mein likhein, ya yahin pharmacist se poochhein.",
}

export const ABSTENTION_TEXTS: Record<Abstention, Said> = {
  nothing_found: NO_ANSWER,
  nothing_published: NO_ANSWER,
  nothing_to_say: NO_ANSWER,
  search_unavailable: SEARCH_AWAY,
  language_not_read: LANGUAGE_NOT_READ,
}

export const REFUSAL_TEXTS: Record<ConsultRefusal, Said> = {
  individual_dose: {
    en: "I cannot say how much of a medicine a person should take: that depends on age, weight, other illnesses and other medicines. Please follow the prescription and the leaflet, or ask a pharmacist or a doctor.",
    hi: "किसी को दवा कितनी लेनी चाहिए, यह यहाँ नहीं बताया जा सकता: यह उम्र, वज़न, दूसरी बीमारियों और दूसरी दवाओं पर निर्भर है। कृपया पर्ची और दवा के साथ मिले काग़ज़ के अनुसार चलें, या फ़ार्मासिस्ट या डॉक्टर से पूछें।",
    hinglish:
      "Kisi ko dawa kitni leni chahiye, yeh yahan nahi bataya ja sakta: yeh umar, wazan, doosri bimariyon aur doosri dawaon par nirbhar hai. Parchi aur leaflet ke hisaab se chalein, ya pharmacist ya doctor se poochhein.",
  },
  not_sold_here: {
    en: "We do not sell or arrange that, with or without a prescription. If you need help with pain, sleep, a pregnancy or an addiction, a doctor can help you in confidence.",
    hi: "यह यहाँ न बेचा जाता है, न दिलवाया जाता है, पर्ची के साथ भी नहीं। दर्द, नींद, गर्भावस्था या लत में मदद चाहिए तो डॉक्टर आपकी बात गोपनीय रखकर मदद कर सकते हैं।",
    hinglish:
      "Yeh yahan na becha jaata hai, na dilwaya jaata hai, parchi ke saath bhi nahi. Dard, neend, pregnancy ya lat mein madad chahiye to doctor aapki baat gopniya rakhkar madad kar sakte hain.",
  },
  prescription_needed: {
    en: "We give a prescription medicine only on a doctor's prescription, and I cannot change that. You can upload a prescription, or see a doctor.",
    hi: "पर्ची वाली दवा सिर्फ़ डॉक्टर की पर्ची पर मिलती है, और यहाँ इसे बदला नहीं जा सकता। आप पर्ची अपलोड कर सकते हैं, या डॉक्टर से मिल सकते हैं।",
    hinglish:
      "Parchi wali dawa sirf doctor ki parchi par milti hai, aur yahan ise badla nahi ja sakta. Aap parchi upload kar sakte hain, ya doctor se mil sakte hain.",
  },
  no_product_advice: {
    en: "I do not recommend, compare or advertise medicines. I can explain a condition or a medicine from reviewed information; a doctor or a pharmacist can say what suits you.",
    hi: "यहाँ दवाओं की सिफ़ारिश, तुलना या प्रचार नहीं होता। जाँची हुई जानकारी से बीमारी या दवा के बारे में समझाया जा सकता है; आपके लिए क्या ठीक है, यह डॉक्टर या फ़ार्मासिस्ट बताएँगे।",
    hinglish:
      "Yahan dawaon ki sifarish, tulna ya prachar nahi hota. Jaanchi hui jaankari se bimari ya dawa ke baare mein samjhaya ja sakta hai; aapke liye kya theek hai, yeh doctor ya pharmacist batayenge.",
  },
  other_people: {
    en: "I have no access to other people's prescriptions, orders or details, and would not show them. Your own orders and prescriptions are in your account.",
    hi: "दूसरों की पर्ची, ऑर्डर या जानकारी यहाँ न देखी जा सकती है, न दिखाई जाएगी। आपके अपने ऑर्डर और पर्चियाँ आपके खाते में हैं।",
    hinglish:
      "Doosron ki parchi, order ya jaankari yahan na dekhi ja sakti hai, na dikhayi jaayegi. Aapke apne order aur parchiyan aapke account mein hain.",
  },
  prompt_injection: {
    en: "I answer questions about health from reviewed information, and nothing in a message changes how I do it. What would you like to know?",
    hi: "स्वास्थ्य के सवालों का जवाब जाँची हुई जानकारी से दिया जाता है, और किसी संदेश से यह तरीक़ा नहीं बदलता। आप क्या जानना चाहते हैं?",
    hinglish:
      "Sehat ke sawalon ka jawab jaanchi hui jaankari se diya jaata hai, aur kisi message se yeh tareeka nahi badalta. Aap kya jaanna chahte hain?",
  },
}

export const HANDOVER_TEXTS = {
  pharmacist: {
    en: "A pharmacist will read this chat and answer here.",
    hi: "एक फ़ार्मासिस्ट यह बातचीत पढ़कर यहीं जवाब देंगे।",
    hinglish: "Ek pharmacist yeh baatcheet padhkar yahin jawab denge.",
  },
  doctor: {
    en: "These doctors may be able to help you.",
    hi: "ये डॉक्टर आपकी मदद कर सकते हैं।",
    hinglish: "Yeh doctor aapki madad kar sakte hain.",
  },
  no_doctor: {
    en: "I found no doctor for this near you. A pharmacist can answer you here.",
    hi: "इसके लिए आपके पास कोई डॉक्टर नहीं मिला। एक फ़ार्मासिस्ट यहाँ जवाब दे सकते हैं।",
    hinglish: "Iske liye aapke paas koi doctor nahi mila. Ek pharmacist yahin jawab de sakte hain.",
  },
} satisfies Record<string, Said>

/** Beneath what the assistant says after a pharmacist's words. */
export const PHARMACIST_READS: Said = {
  en: "The assistant wrote this. A pharmacist reads what you wrote too, and can answer here.",
  hi: "यह जवाब असिस्टेंट का है। आपकी बात एक फ़ार्मासिस्ट भी पढ़ेंगे, और यहीं जवाब दे सकते हैं।",
  hinglish:
    "Yeh jawab assistant ka hai. Aapki baat ek pharmacist bhi padhenge, aur yahin jawab de sakte hain.",
}

/** Beneath an answer that explains a danger. */
export const CALL_FOR_HELP: Said = {
  en: "If this is happening to somebody now, call 112 at once.",
  hi: "अगर यह अभी किसी के साथ हो रहा है, तो तुरंत 112 पर कॉल करें।",
  hinglish: "Agar yeh abhi kisi ke saath ho raha hai, to turant 112 par call karein.",
}

/** Beneath whatever is said later in a consult that told of an emergency. */
const HELP_NOW: Said = {
  en: "For what you wrote before, please do not wait for answers here: call 112, or the numbers below, now.",
  hi: "आपने पहले जो लिखा, उसके लिए यहाँ जवाब का इंतज़ार न करें: अभी 112 पर या नीचे दिए नंबरों पर कॉल करें।",
  hinglish:
    "Aapne pehle jo likha, uske liye yahan jawab ka intezaar na karein: abhi 112 par ya neeche diye numbers par call karein.",
}

const HELP_TODAY: Said = {
  en: "For what you wrote before, please see a doctor or a hospital today and do not wait for answers here. If it gets worse, call 112.",
  hi: "आपने पहले जो लिखा, उसके लिए आज ही डॉक्टर या अस्पताल में दिखाएँ, यहाँ जवाब का इंतज़ार न करें। हालत बिगड़े तो 112 पर कॉल करें।",
  hinglish:
    "Aapne pehle jo likha, uske liye aaj hi doctor ya hospital mein dikhayein, yahan jawab ka intezaar na karein. Haalat bigde to 112 par call karein.",
}

const HELP_IF_SO: Said = {
  en: "If what you wrote before gets worse, or is happening to somebody now, call 112.",
  hi: "आपने पहले जो लिखा, वह बढ़े या अभी किसी के साथ हो रहा हो, तो 112 पर कॉल करें।",
  hinglish:
    "Aapne pehle jo likha, woh badhe ya abhi kisi ke saath ho raha ho, to 112 par call karein.",
}

export function helpStillThere(urgency: Raised["urgency"]): Said {
  if (urgency === "cannot_exclude") {
    return HELP_IF_SO
  }
  return urgency === "today" ? HELP_TODAY : HELP_NOW
}

/** "Yes, it is happening now", and nothing said before it: without this nobody knows what. */
export const WHAT_IS_HAPPENING: Said = {
  en: "Write here in a few words who it is and what is happening.",
  hi: "यहाँ कुछ शब्दों में लिखें कि किसे और क्या हो रहा है।",
  hinglish: "Yahan kuch shabdon mein likhein ki kise aur kya ho raha hai.",
}

/** Above an answer to a message in which a danger cannot be excluded, by what the danger would be. */
export const HELP_IN_DOUBT: Record<"crisis" | "poison" | "emergency", Said> = {
  crisis: {
    en: "If life feels too heavy right now, or you think of harming yourself, please talk to a person: Tele-MANAS, 14416, is free, day and night. In danger, call 112.",
    hi: "अगर अभी जीना बहुत भारी लग रहा है, या ख़ुद को नुक़सान पहुँचाने का ख़याल आ रहा है, तो किसी इंसान से बात करें: टेली-मानस 14416, मुफ़्त, दिन-रात। ख़तरा हो तो 112 पर कॉल करें।",
    hinglish:
      "Agar abhi jeena bahut bhaari lag raha hai, ya khud ko nuksan pahunchane ka khayal aa raha hai, to kisi insaan se baat karein: Tele-MANAS 14416, muft, din-raat. Khatra ho to 112 par call karein.",
  },
  poison: {
    en: "If somebody has taken something harmful, or too much of a medicine, call 112 now, or the poisons centre at 1800-116-117. Do not make them vomit.",
    hi: "अगर किसी ने कुछ ज़हरीला या कोई दवा ज़्यादा ले ली है, तो अभी 112 पर या विष सूचना केंद्र 1800-116-117 पर कॉल करें। उल्टी न करवाएँ।",
    hinglish:
      "Agar kisi ne kuch zehreela ya koi dawa zyada le li hai, to abhi 112 par ya poison centre 1800-116-117 par call karein. Ulti na karwayein.",
  },
  emergency: {
    en: "From your message I cannot rule out something serious. If somebody is very unwell or getting worse now, call 112 and do not wait for answers here.",
    hi: "आपके संदेश से किसी गंभीर बात की संभावना को नकारा नहीं जा सकता। अगर कोई अभी बहुत बीमार है या हालत बिगड़ रही है, तो 112 पर कॉल करें, यहाँ जवाब का इंतज़ार न करें।",
    hinglish:
      "Aapke message se kisi gambhir baat ki sambhavna ko nakara nahi ja sakta. Agar koi abhi bahut bimaar hai ya haalat bigad rahi hai, to 112 par call karein, yahan jawab ka intezaar na karein.",
  },
}
