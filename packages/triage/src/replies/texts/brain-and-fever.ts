import { CALL, CPR, CPR_NO_FIT, MOUTH, ON_SIDE, PAPERS, SEEN_NOW, STAY, type Line } from "../lines"
import type { TopicReplies } from "./topic-reply"

const NO_WAITING: Line = {
  id: "no_waiting",
  en: "Do not wait for a rash, a report or the morning: hours count.",
  hi: "दाने, रिपोर्ट या सुबह का इंतज़ार न करें: हर घंटा मायने रखता है।",
  hinglish: "Daane, report ya subah ka intezaar na karein: har ghanta maayne rakhta hai.",
}

export const BRAIN_AND_FEVER = {
  stroke: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "time",
        en: "Note the time when it began, or when the person was last well. Ask for a hospital with a CT scan.",
        hi: "शुरू होने का समय, या मरीज़ आख़िरी बार कब ठीक था, लिख लें। सीटी स्कैन वाला अस्पताल पूछें।",
        hinglish:
          "Shuru hone ka samay, ya mareez aakhri baar kab theek tha, likh lein. CT scan wala aspatal poochhein.",
      },
      {
        id: "no_food",
        en: "Give nothing to eat or drink, and no aspirin or other medicine: swallowing may fail.",
        hi: "खाने-पीने को कुछ न दें, एस्पिरिन या कोई दवा भी नहीं: निगलना बिगड़ सकता है।",
        hinglish:
          "Khane-peene ko kuch na dein, aspirin ya koi dawa bhi nahi: nigalna bigad sakta hai.",
      },
      {
        id: "sugar",
        en: "Diabetic: measure the sugar and tell 112.",
        hi: "डायबिटीज़ हो: शुगर नापें और 112 पर बताएँ।",
        hinglish: "Diabetes ho: sugar naapein aur 112 par batayein.",
      },
      CPR,
      ON_SIDE,
      SEEN_NOW,
    ],
  },
  seizure: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "time",
        en: "Look at the clock and time the fit. Move hard and sharp things away.",
        hi: "घड़ी देखें और दौरे का समय गिनें। सख़्त और नुकीली चीज़ें हटा दें।",
        hinglish: "Ghadi dekhein aur daure ka samay ginein. Sakht aur nukeeli cheezein hata dein.",
      },
      MOUTH,
      CPR_NO_FIT,
      {
        id: "on_side",
        en: "As soon as you can, turn the person on the side.",
        hi: "जैसे ही हो सके, करवट से लिटाएँ।",
        hinglish: "Jaise hi ho sake, karwat se litayein.",
      },
      STAY,
    ],
  },
  meningitis: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      NO_WAITING,
      ON_SIDE,
      {
        id: "tell",
        en: "Tell them: fever with a stiff neck, a rash that does not fade under a glass, or confusion.",
        hi: "बताएँ: बुखार और अकड़ी हुई गर्दन, काँच से दबाने पर न मिटने वाले दाने, या बहकी बातें।",
        hinglish:
          "Batayein: bukhar aur akdi hui gardan, kaanch se dabane par na mitne wale daane, ya behki baatein.",
      },
      SEEN_NOW,
    ],
  },
  sepsis: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "ask",
        en: "Ask there: could this be sepsis?",
        hi: "वहाँ पूछें: क्या यह सेप्सिस हो सकता है?",
        hinglish: "Wahan poochhein: kya yeh sepsis ho sakta hai?",
      },
      NO_WAITING,
      CPR,
      ON_SIDE,
      PAPERS,
      SEEN_NOW,
    ],
  },
  dengue_warning: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "fluids",
        en: "Awake and able to swallow: small sips of ORS or water on the way.",
        hi: "होश हो और निगल पाएँ: रास्ते में ओआरएस या पानी के छोटे घूँट दें।",
        hinglish: "Hosh ho aur nigal paayein: raste mein ORS ya paani ke chhote ghoont dein.",
      },
      {
        id: "bleeding_pills",
        en: "No aspirin, ibuprofen or diclofenac: they make bleeding worse.",
        hi: "एस्पिरिन, आइबुप्रोफेन या डाइक्लोफेनाक न दें: इनसे खून ज़्यादा बहता है।",
        hinglish: "Aspirin, ibuprofen ya diclofenac na dein: inse khoon zyada behta hai.",
      },
      {
        id: "fever_falls",
        en: "Dengue is most dangerous when the fever falls. Take the last blood report along.",
        hi: "डेंगू बुखार उतरते समय सबसे ख़तरनाक होता है। पिछली खून की रिपोर्ट साथ ले जाएँ।",
        hinglish:
          "Dengue bukhar utarte samay sabse khatarnak hota hai. Pichhli khoon ki report saath le jaayein.",
      },
      SEEN_NOW,
    ],
  },
  head_injury: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      CALL,
      {
        id: "neck",
        en: "Keep the head and neck still, in line with the body.",
        hi: "सिर और गर्दन को शरीर की सीध में स्थिर रखें।",
        hinglish: "Sir aur gardan ko shareer ki seedh mein sthir rakhein.",
      },
      CPR,
      {
        id: "on_side",
        en: "Vomiting, drowsy or not awake but breathing: roll head and body together on the side.",
        hi: "उल्टी, नींद-सी या बेहोशी हो पर साँस चले: सिर और शरीर को एक साथ करवट पर करें।",
        hinglish:
          "Ulti, neend-si ya behoshi ho par saans chale: sir aur shareer ko ek saath karwat par karein.",
      },
      {
        id: "wound",
        en: "Bleeding: lay a clean cloth on it; press lightly, not where the bone gives way. From ear or nose: do not plug it.",
        hi: "खून बहे: साफ़ कपड़ा रखें; हल्के दबाएँ, जहाँ हड्डी धँसी हो वहाँ नहीं। कान या नाक से आए: बंद न करें।",
        hinglish:
          "Khoon bahe: saaf kapda rakhein; halke dabayein, jahan haddi dhansi ho wahan nahi. Kaan ya naak se aaye: band na karein.",
      },
      {
        id: "no_food",
        en: "Vomiting or drowsy: nothing to eat or drink.",
        hi: "उल्टी या नींद-सी हो: खाने-पीने को कुछ न दें।",
        hinglish: "Ulti ya neend-si ho: khane-peene ko kuch na dein.",
      },
      STAY,
    ],
  },
} satisfies Partial<TopicReplies>
