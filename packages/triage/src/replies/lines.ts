import type { Language } from "../types"

/** One act in one line, in plain words and a voice that is nobody's. Its id is that of its act (acts.ts). */
export type Line = { id: string } & Record<Language, string>

export const CALL: Line = {
  id: "call",
  en: "Call 112 or 108 now, phone on loudspeaker, or go to the nearest emergency department. If no ambulance comes, let somebody else drive.",
  hi: "अभी 112 या 108 पर कॉल करें, फ़ोन स्पीकर पर रखें, या सबसे पास की इमरजेंसी में जाएँ। एम्बुलेंस न आए तो कोई और गाड़ी चलाए, मरीज़ ख़ुद नहीं।",
  hinglish:
    "Abhi 112 ya 108 par call karein, phone speaker par rakhein, ya sabse paas ki emergency mein jaayein. Ambulance na aaye to koi aur gaadi chalaye, mareez khud nahi.",
}

export const STAY: Line = {
  id: "stay",
  en: "Stay with the person. Do not wait for an answer here.",
  hi: "मरीज़ के साथ रहें। यहाँ जवाब का इंतज़ार न करें।",
  hinglish: "Mareez ke saath rahein. Yahan jawab ka intezaar na karein.",
}

export const SEEN_NOW: Line = {
  id: "seen_now",
  en: "This cannot be judged from here. A doctor must see it now.",
  hi: "यहाँ से इसे परखना संभव नहीं है। डॉक्टर का अभी देखना ज़रूरी है।",
  hinglish: "Yahan se ise parakhna sambhav nahi hai. Doctor ka abhi dekhna zaroori hai.",
}

export const CPR: Line = {
  id: "cpr",
  en: "No answer when shaken and spoken to, and no breath or only gasps: lay the person on the floor and press hard and fast on the middle of the chest, without stopping. 112 tells you how.",
  hi: "हिलाने और पुकारने पर जवाब न मिले, और साँस न चले या सिर्फ़ रुक-रुककर हाँफे: ज़मीन पर लिटाकर छाती के बीच में ज़ोर से और जल्दी-जल्दी दबाएँ, रुकें नहीं। कैसे, यह 112 पर बताएँगे।",
  hinglish:
    "Hilane aur pukarne par jawab na mile, aur saans na chale ya sirf ruk-rukkar haanfe: zameen par litakar chhaati ke beech mein zor se aur jaldi-jaldi dabayein, rukein nahi. Kaise, yeh 112 par batayenge.",
}

/** A body in a fit does not answer either, and is not pressed. */
export const CPR_NO_FIT: Line = {
  id: "cpr",
  en: "No fit, or the fit is over: no answer when shaken and spoken to, and no breath or only gasps: lay the person on the floor and press hard and fast on the middle of the chest, without stopping. 112 tells you how.",
  hi: "दौरा न हो या रुक चुका हो: हिलाने और पुकारने पर जवाब न मिले, और साँस न चले या सिर्फ़ रुक-रुककर हाँफे: ज़मीन पर लिटाकर छाती के बीच में ज़ोर से और जल्दी-जल्दी दबाएँ, रुकें नहीं। कैसे, यह 112 पर बताएँगे।",
  hinglish:
    "Daura na ho ya ruk chuka ho: hilane aur pukarne par jawab na mile, aur saans na chale ya sirf ruk-rukkar haanfe: zameen par litakar chhaati ke beech mein zor se aur jaldi-jaldi dabayein, rukein nahi. Kaise, yeh 112 par batayenge.",
}

export const ON_SIDE: Line = {
  id: "on_side",
  en: "Breathing but drowsy or not awake: lay the person on the side.",
  hi: "साँस चले पर नींद-सी या बेहोशी हो: करवट से लिटाएँ।",
  hinglish: "Saans chale par neend-si ya behoshi ho: karwat se litayein.",
}

export const NO_FOOD: Line = {
  id: "no_food",
  en: "Give nothing to eat or drink.",
  hi: "खाने-पीने को कुछ न दें।",
  hinglish: "Khane-peene ko kuch na dein.",
}

export const PRESS: Line = {
  id: "press",
  en: "A bleeding wound: press hard on it with a clean cloth, without letting go. Soaked through: another cloth on top, press harder.",
  hi: "घाव से खून बहे: साफ़ कपड़े से ज़ोर से दबाए रखें, छोड़ें नहीं। कपड़ा भीग जाए तो ऊपर दूसरा रखें, और ज़ोर से दबाएँ।",
  hinglish:
    "Ghaav se khoon bahe: saaf kapde se zor se dabaye rakhein, chhodein nahi. Kapda bheeg jaaye to upar doosra rakhein, aur zor se dabayein.",
}

export const BREASTFEED: Line = {
  id: "breastfeed",
  en: "Go on breastfeeding a baby that can drink.",
  hi: "शिशु पी सके तो माँ का दूध देते रहें।",
  hinglish: "Baby pee sake to maa ka doodh dete rahein.",
}

export const MOUTH: Line = {
  id: "mouth",
  en: "Put nothing in the mouth, and do not hold the person down.",
  hi: "मुँह में कुछ न डालें, और ज़बरदस्ती न पकड़ें।",
  hinglish: "Muh mein kuch na daalein, aur zabardasti na pakdein.",
}

export const REST: Line = {
  id: "rest",
  en: "Sit and rest: no walking, no stairs.",
  hi: "बैठकर आराम करें: चलें नहीं, सीढ़ी न चढ़ें।",
  hinglish: "Baithkar aaram karein: chalein nahi, seedhi na chadhein.",
}

export const UPRIGHT: Line = {
  id: "upright",
  en: "Let the person sit upright, leaning a little forward.",
  hi: "सीधा बैठाएँ, थोड़ा आगे झुकाकर।",
  hinglish: "Seedha baithayein, thoda aage jhukakar.",
}

export const MEANS: Line = {
  id: "means",
  en: "Put whatever could harm out of reach - medicines, farm poison, sharp things - or better, let somebody else keep it.",
  hi: "जिससे नुक़सान हो सके - दवाएँ, कीटनाशक, धारदार चीज़ें - उसे पहुँच से दूर रखें, बेहतर है कोई और सँभाले।",
  hinglish:
    "Jisse nuksan ho sake - dawayein, keetnashak, dhaardaar cheezein - use pahunch se door rakhein, behtar hai koi aur sambhale.",
}

export const ADRENALINE: Line = {
  id: "adrenaline",
  en: "Use the adrenaline pen now if a doctor has prescribed one: outer thigh, through the clothes.",
  hi: "डॉक्टर का लिखा एड्रेनालिन पेन हो तो अभी लगाएँ: जाँघ के बाहर की ओर, कपड़ों के ऊपर से।",
  hinglish:
    "Doctor ka likha adrenaline pen ho to abhi lagayein: jaangh ke bahar ki or, kapdon ke upar se.",
}

export const THRUSTS: Line = {
  id: "thrusts",
  en: "Something stuck, and no air (older than one year): lean the person forward, 5 hard blows between the shoulder blades on the back with the heel of the hand; then from behind, fist above the navel, 5 sharp pulls inwards and upwards. Pregnant or very large: pull on the middle of the chest instead. Repeat.",
  hi: "कुछ अटका हो और साँस न जाए (एक साल से बड़े): आगे झुकाकर पीठ पर कंधों के बीच हथेली से 5 बार ज़ोर से मारें; फिर पीछे खड़े होकर पेट पर नाभि के ऊपर मुट्ठी रखकर 5 झटके अंदर और ऊपर की ओर। गर्भवती या बहुत भारी हों: पेट की जगह छाती के बीच में। दोहराएँ।",
  hinglish:
    "Kuch atka ho aur saans na jaaye (ek saal se bade): aage jhukakar peeth par kandhon ke beech hatheli se 5 baar zor se maarein; phir peeche khade hokar pet par naabhi ke upar mutthi rakhkar 5 jhatke andar aur upar ki or. Pregnant ya bahut bhaari hon: pet ki jagah chhaati ke beech mein. Dohrayein.",
}

export const BABY_THRUSTS: Line = {
  id: "baby",
  en: "A baby under one year that chokes: face down on your forearm, head lower than its body, 5 firm blows on the back with the heel of the hand; then face up, 5 thrusts on the middle of the chest with the heel of one hand. Repeat. Never on the belly.",
  hi: "एक साल से छोटे शिशु का गला अटका हो: बाँह पर उल्टा लिटाएँ, सिर शरीर से नीचे, पीठ पर हथेली से 5 बार ज़ोर से मारें; फिर सीधा करके छाती के बीच में एक हथेली के निचले भाग से 5 बार दबाएँ। दोहराएँ। पेट पर कभी नहीं।",
  hinglish:
    "Ek saal se chhote baby ka gala atka ho: baanh par ulta litayein, sir shareer se neeche, peeth par hatheli se 5 baar zor se maarein; phir seedha karke chhaati ke beech mein ek hatheli ke nichle bhaag se 5 baar dabayein. Dohrayein. Pet par kabhi nahi.",
}

export const PART: Line = {
  id: "part",
  en: "A part cut off: wrap it in a clean damp cloth, close it in a plastic bag, lay the bag on ice. It must not touch the ice.",
  hi: "कटा हुआ अंग: साफ़ गीले कपड़े में लपेटें, प्लास्टिक की थैली में बंद करें, थैली को बर्फ़ पर रखें। अंग बर्फ़ को न छुए।",
  hinglish:
    "Kata hua ang: saaf geele kapde mein lapetein, plastic ki thaili mein band karein, thaili ko barf par rakhein. Ang barf ko na chhue.",
}

export const PAPERS: Line = {
  id: "papers",
  en: "Take all medicines and the last reports along.",
  hi: "सारी दवाएँ और पिछली रिपोर्ट साथ ले जाएँ।",
  hinglish: "Saari dawayein aur pichhli report saath le jaayein.",
}

export const FOR_MOTHER: Line = {
  id: "for_mother",
  en: "Say at once that she is pregnant or has just given birth. 102 brings mothers and babies to a hospital.",
  hi: "सबसे पहले बताएँ कि महिला गर्भवती है या अभी प्रसव हुआ है। 102 माँ और बच्चे को अस्पताल ले जाता है।",
  hinglish:
    "Sabse pehle batayein ki pregnancy hai ya abhi delivery hui hai. 102 maa aur bachche ko aspatal le jaata hai.",
}

export const FOR_BABY: Line = {
  id: "for_baby",
  en: "Say at once how old the baby is. 102 brings mothers and babies to a hospital.",
  hi: "सबसे पहले बच्चे की उम्र बताएँ। 102 माँ और बच्चे को अस्पताल ले जाता है।",
  hinglish: "Sabse pehle bachche ki umar batayein. 102 maa aur bachche ko aspatal le jaata hai.",
}

/** Beside CPR, whose words are of a grown body. */
export const BABY_CPR: Line = {
  id: "baby_cpr",
  en: "A baby's chest is pressed with two thumbs or the heel of one hand, a third of its depth.",
  hi: "शिशु की छाती दो अँगूठों या एक हथेली के निचले भाग से दबाएँ, एक तिहाई गहराई तक।",
  hinglish:
    "Baby ki chhaati do angoothon ya ek hatheli ke nichle bhaag se dabayein, ek tihai gehrai tak.",
}
