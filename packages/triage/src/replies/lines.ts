import type { Language } from "../types"

/** One act in one line, in plain words and a voice that is nobody's. Its id is that of its act (acts.ts). */
export type Line = { id: string } & Record<Language, string>

export const CALL: Line = {
  id: "call",
  en: "Call 112 or 108 now, or go to the nearest emergency department. If no ambulance comes, let somebody else drive.",
  hi: "अभी 112 या 108 पर कॉल करें, या सबसे पास की इमरजेंसी में जाएँ। एम्बुलेंस न आए तो कोई और गाड़ी चलाए।",
  hinglish:
    "Abhi 112 ya 108 par call karein, ya sabse paas ki emergency mein jaayein. Ambulance na aaye to koi aur gaadi chalaye.",
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
  en: "Not breathing normally: press hard and fast on the middle of the chest. 112 tells you how.",
  hi: "साँस ठीक से न चले: छाती के बीच में ज़ोर से और जल्दी-जल्दी दबाएँ। कैसे, यह 112 पर बताएँगे।",
  hinglish:
    "Saans theek se na chale: chhaati ke beech mein zor se aur jaldi-jaldi dabayein. Kaise, yeh 112 par batayenge.",
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
  en: "Press hard on the bleeding with a clean cloth, without letting go.",
  hi: "खून जहाँ से बहे वहाँ साफ़ कपड़े से ज़ोर से दबाए रखें।",
  hinglish: "Khoon jahan se bahe wahan saaf kapde se zor se dabaye rakhein.",
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
  en: "Put medicines, pesticides, blades and ropes out of reach, or let somebody else keep them.",
  hi: "दवाएँ, कीटनाशक, धारदार चीज़ें और रस्सी पहुँच से दूर रखवा दें।",
  hinglish: "Dawayein, keetnashak, dhaardaar cheezein aur rassi pahunch se door rakhwa dein.",
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
  en: "Something stuck, and no air: 5 blows on the back between the shoulder blades, then 5 thrusts inwards and upwards above the navel. Repeat.",
  hi: "कुछ अटका हो और साँस न जाए: पीठ पर कंधों के बीच हथेली से 5 बार ज़ोर से मारें, फिर पेट पर नाभि के ऊपर 5 झटके अंदर और ऊपर की ओर। दोहराएँ।",
  hinglish:
    "Kuch atka ho aur saans na jaaye: peeth par kandhon ke beech hatheli se 5 baar zor se maarein, phir pet par naabhi ke upar 5 jhatke andar aur upar ki or. Dohrayein.",
}

export const BABY_THRUSTS: Line = {
  id: "baby",
  en: "A baby under one year that chokes: head down, 5 blows on the back, then 5 thrusts on the chest with two fingers. Not on the belly. In pregnancy too: the chest.",
  hi: "एक साल से छोटे शिशु का गला अटका हो: सिर नीचे, पीठ पर 5 थपकी, फिर छाती पर दो उँगलियों से 5 बार दबाएँ। पेट पर नहीं। गर्भावस्था में भी छाती पर।",
  hinglish:
    "Ek saal se chhote baby ka gala atka ho: sir neeche, peeth par 5 thapki, phir chhaati par do ungliyon se 5 baar dabayein. Pet par nahi. Pregnancy mein bhi chhaati par.",
}

export const PART: Line = {
  id: "part",
  en: "A part cut off: wrap it in a clean damp cloth, close it in a bag, lay the bag on ice. It must not touch the ice.",
  hi: "कटा हुआ अंग: साफ़ गीले कपड़े में लपेटें, थैली में बंद करें, थैली को बर्फ़ पर रखें। अंग बर्फ़ को न छुए।",
  hinglish:
    "Kata hua ang: saaf geele kapde mein lapetein, thaili mein band karein, thaili ko barf par rakhein. Ang barf ko na chhue.",
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
  hi: "सबसे पहले बताएँ कि गर्भ है या अभी प्रसव हुआ है। 102 माँ और बच्चे को अस्पताल ले जाता है।",
  hinglish:
    "Sabse pehle batayein ki pregnancy hai ya abhi delivery hui hai. 102 maa aur bachche ko aspatal le jaata hai.",
}

export const FOR_BABY: Line = {
  id: "for_baby",
  en: "Say at once how old the baby is. 102 brings mothers and babies to a hospital.",
  hi: "सबसे पहले बच्चे की उम्र बताएँ। 102 माँ और बच्चे को अस्पताल ले जाता है।",
  hinglish: "Sabse pehle bachche ki umar batayein. 102 maa aur bachche ko aspatal le jaata hai.",
}
