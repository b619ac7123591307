import { CPR, MEANS, ON_SIDE, type Line } from "../lines"
import type { TopicReplies } from "./topic-reply"

const NOT_ALONE: Line = {
  id: "not_alone",
  en: "Do not stay alone: go to somebody you trust, or ask them to come.",
  hi: "अकेले न रहें: किसी भरोसे के व्यक्ति के पास जाएँ, या उन्हें बुला लें।",
  hinglish: "Akele na rahein: kisi bharose ke insaan ke paas jaayein, ya unhein bula lein.",
}

export const MIND_AND_VIOLENCE = {
  suicide_selfharm: {
    helplines: ["mental_health", "mental_health_long", "all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "You do not have to carry this alone. Talk to a person now: Tele-MANAS, 14416 or 1-800-891-4416, free, day and night, in your language. In danger now, or something is already done: call 112 or 108 at once, even if you feel well.",
        hi: "आपको यह अकेले नहीं सहना है। अभी किसी इंसान से बात करें: टेली-मानस 14416 या 1-800-891-4416, मुफ़्त, दिन-रात, आपकी भाषा में। अभी ख़तरा हो, या कुछ कर लिया हो: तुरंत 112 या 108 पर कॉल करें, ठीक लगे तब भी।",
        hinglish:
          "Aapko yeh akele nahi sehna hai. Abhi kisi insaan se baat karein: Tele-MANAS 14416 ya 1-800-891-4416, muft, din-raat, aapki bhasha mein. Abhi khatra ho, ya kuch kar liya ho: turant 112 ya 108 par call karein, theek lage tab bhi.",
      },
      NOT_ALONE,
      MEANS,
      {
        id: "somebody_else",
        en: "If it is about somebody else: stay with them, ask openly, listen without blame, and call together.",
        hi: "अगर यह किसी और के बारे में है: उनके साथ रहें, खुलकर पूछें, दोष दिए बिना सुनें और साथ में कॉल करें।",
        hinglish:
          "Agar yeh kisi aur ke baare mein hai: unke saath rahein, khulkar poochhein, dosh diye bina sunein aur saath mein call karein.",
      },
      // Last, for whoever has done something or finds somebody: no words of means before the help.
      {
        id: "already_done",
        en: "Swallowed something: no vomiting, no food or drink, take the pack along. Bleeding: press hard with a cloth. Hanging: hold the body up, loosen the neck at once, wait for nobody.",
        hi: "कुछ निगला हो: उल्टी न करवाएँ, खाने-पीने को कुछ न दें, पैकेट साथ ले जाएँ। खून बहे: कपड़े से ज़ोर से दबाएँ। फंदा हो: शरीर को ऊपर उठाएँ, तुरंत गला ढीला करें, किसी का इंतज़ार न करें।",
        hinglish:
          "Kuch nigla ho: ulti na karwayein, khane-peene ko kuch na dein, packet saath le jaayein. Khoon bahe: kapde se zor se dabayein. Phanda ho: shareer ko upar uthayein, turant gala dheela karein, kisi ka intezaar na karein.",
      },
      CPR,
      ON_SIDE,
    ],
  },
  mania_psychosis: {
    helplines: ["all_emergencies", "mental_health", "mental_health_long"],
    lines: [
      {
        id: "call",
        en: "Somebody in danger now: call 112. Tele-MANAS, 14416, advises families day and night, free. A doctor must see this today, at a hospital.",
        hi: "अभी किसी को ख़तरा हो: 112 पर कॉल करें। टेली-मानस 14416 परिवार को दिन-रात मुफ़्त सलाह देता है। आज ही अस्पताल में डॉक्टर को दिखाएँ।",
        hinglish:
          "Abhi kisi ko khatra ho: 112 par call karein. Tele-MANAS 14416 parivaar ko din-raat muft salah deta hai. Aaj hi aspatal mein doctor ko dikhayein.",
      },
      {
        id: "not_alone",
        en: "Do not leave the person alone. Speak calmly and briefly, and do not argue.",
        hi: "उन्हें अकेला न छोड़ें। शांति से कम शब्दों में बात करें, बहस न करें।",
        hinglish:
          "Unhein akela na chhodein. Shaanti se kam shabdon mein baat karein, behas na karein.",
      },
      {
        id: "distance",
        en: "Keep some distance and a way out; do not tie or lock up.",
        hi: "थोड़ी दूरी और निकलने का रास्ता रखें; बाँधें नहीं, बंद न करें।",
        hinglish: "Thodi doori aur nikalne ka raasta rakhein; baandhein nahi, band na karein.",
      },
      MEANS,
      {
        id: "medicines",
        en: "Tell the doctor which medicines were stopped, and about alcohol or drugs.",
        hi: "डॉक्टर को बताएँ कि कौन-सी दवा बंद हुई, और शराब या नशे के बारे में भी।",
        hinglish:
          "Doctor ko batayein ki kaun-si dawa band hui, aur sharaab ya nashe ke baare mein bhi.",
      },
    ],
  },
  violence: {
    helplines: ["all_emergencies", "women", "children", "mental_health"],
    lines: [
      {
        id: "call",
        en: "In danger now: call 112. Women's helpline: 181. Children: 1098. All are free, day and night.",
        hi: "अभी ख़तरा हो: 112 पर कॉल करें। महिला हेल्पलाइन: 181। बच्चे: 1098। सब मुफ़्त, दिन-रात।",
        hinglish:
          "Abhi khatra ho: 112 par call karein. Women's helpline: 181. Bachche: 1098. Sab muft, din-raat.",
      },
      {
        id: "safe",
        en: "Get to a safe place: a neighbour, a police station or a hospital.",
        hi: "सुरक्षित जगह पहुँचें: पड़ोसी, थाना या अस्पताल।",
        hinglish: "Surakshit jagah pahunchein: padosi, thana ya aspatal.",
      },
      {
        id: "seen",
        en: "Have a doctor see injuries today, most of all after a blow to the head or belly, or hands around the neck. A hospital treats first; a report can follow.",
        hi: "चोट आज ही डॉक्टर को दिखाएँ, ख़ासकर सिर या पेट पर चोट हो या गला दबाया गया हो। अस्पताल पहले इलाज करता है, रिपोर्ट बाद में हो सकती है।",
        hinglish:
          "Chot aaj hi doctor ko dikhayein, khaaskar sir ya pet par chot ho ya gala dabaya gaya ho. Aspatal pehle ilaaj karta hai, report baad mein ho sakti hai.",
      },
      {
        id: "forced",
        en: "After forced sex: a hospital within hours, at most 72, for medicines against HIV and pregnancy. It is free, and no police report is needed first. If possible, do not wash before.",
        hi: "ज़बरदस्ती यौन संबंध के बाद: कुछ घंटों में, देर से देर 72 घंटे में अस्पताल, एचआईवी और गर्भ रोकने की दवा के लिए। इलाज मुफ़्त है, पहले रिपोर्ट ज़रूरी नहीं। हो सके तो पहले न नहाएँ।",
        hinglish:
          "Zabardasti yaun sambandh ke baad: kuch ghanton mein, der se der 72 ghante mein aspatal, HIV aur pregnancy rokne ki dawa ke liye. Ilaaj muft hai, pehle report zaroori nahi. Ho sake to pehle na nahayein.",
      },
      {
        id: "no_fault",
        en: "It is not your fault.",
        hi: "इसमें आपकी गलती नहीं है।",
        hinglish: "Ismein aapki galti nahi hai.",
      },
    ],
  },
} satisfies Partial<TopicReplies>
