import { CPR, ON_SIDE, type Line } from "../lines"
import type { TopicReplies } from "./topic-reply"

const PRESS_ONLY: Line = {
  ...CPR,
  en: `${CPR.en} With poison press only, no mouth-to-mouth.`,
  hi: `${CPR.hi} ज़हर में सिर्फ़ दबाएँ, साँस न फूँकें।`,
  hinglish: `${CPR.hinglish} Zeher mein sirf dabayein, saans na phoonkein.`,
}

export const BITES_AND_POISONS = {
  poisoning_overdose: {
    helplines: ["all_emergencies", "ambulance", "poison", "mental_health"],
    lines: [
      {
        id: "call",
        en: "Call 112 or 108 now, even if the person feels well: some poisons act late. The poisons centre of AIIMS, 1800-116-117, can advise too.",
        hi: "अभी 112 या 108 पर कॉल करें, मरीज़ ठीक लगे तब भी: कुछ ज़हर देर से असर करते हैं। एम्स का विष केंद्र 1800-116-117 भी सलाह दे सकता है।",
        hinglish:
          "Abhi 112 ya 108 par call karein, mareez theek lage tab bhi: kuch zeher der se asar karte hain. AIIMS ka poison centre 1800-116-117 bhi salah de sakta hai.",
      },
      {
        id: "vomit",
        en: "Do not make the person vomit. Give no salt water, milk, oil or home remedy.",
        hi: "उल्टी न करवाएँ। नमक का पानी, दूध, तेल या घरेलू नुस्ख़ा न दें।",
        hinglish: "Ulti na karwayein. Namak ka paani, doodh, tel ya gharelu nuskha na dein.",
      },
      {
        id: "no_food",
        en: "Give nothing to eat or drink unless 112 or the poisons centre says so. Only after insulin or sugar tablets, and awake: sugar.",
        hi: "112 या विष केंद्र के कहे बिना खाने-पीने को कुछ न दें। सिर्फ़ इंसुलिन या शुगर की गोली के बाद, और होश हो: मीठा दें।",
        hinglish:
          "112 ya poison centre ke kahe bina khane-peene ko kuch na dein. Sirf insulin ya sugar ki goli ke baad, aur hosh ho: meetha dein.",
      },
      {
        id: "pack",
        en: "Keep the pack, bottle or strip and take it along. Note the time.",
        hi: "पैकेट, बोतल या पत्ता रखें और साथ ले जाएँ। समय लिख लें।",
        hinglish: "Packet, bottle ya patta rakhein aur saath le jaayein. Samay likh lein.",
      },
      {
        id: "rinse",
        en: "On the skin or in the eye: take off clothes it touched, with gloves or a plastic bag on your hands; rinse with plenty of running water, the eye for 20 minutes.",
        hi: "त्वचा या आँख पर हो: जिन कपड़ों पर लगा हो उतारें, अपने हाथ पर दस्ताना या प्लास्टिक रखें; ख़ूब बहते पानी से धोएँ, आँख को 20 मिनट।",
        hinglish:
          "Skin ya aankh par ho: jin kapdon par laga ho utaarein, apne haath par dastana ya plastic rakhein; khoob behte paani se dhoyein, aankh ko 20 minute.",
      },
      {
        id: "gas",
        en: "Gas or smoke: get into fresh air, without danger to yourself. No switch, no flame. Never down a pit or tank after somebody.",
        hi: "गैस या धुआँ हो: ख़ुद को ख़तरे में डाले बिना खुली हवा में ले जाएँ। स्विच या आग न छुएँ। गड्ढे या टंकी में पीछे न उतरें।",
        hinglish:
          "Gas ya dhuan ho: khud ko khatre mein daale bina khuli hawa mein le jaayein. Switch ya aag na chhuein. Gaddhe ya tanki mein peeche na utrein.",
      },
      PRESS_ONLY,
      ON_SIDE,
      {
        id: "on_purpose",
        en: "If it was on purpose, stay with the person. Tele-MANAS, 14416, helps too.",
        hi: "जान-बूझकर हुआ हो तो मरीज़ के साथ रहें। टेली-मानस 14416 भी मदद करता है।",
        hinglish:
          "Jaan-boojhkar hua ho to mareez ke saath rahein. Tele-MANAS 14416 bhi madad karta hai.",
      },
    ],
  },
  snake_scorpion: {
    helplines: ["all_emergencies", "ambulance", "poison"],
    lines: [
      {
        id: "call",
        en: "Call 112 or 108 now, and go straight to a hospital: only there is the antidote. No healer first.",
        hi: "अभी 112 या 108 पर कॉल करें, और सीधे अस्पताल जाएँ: ज़हर की काट वहीं है। ओझा के पास न जाएँ।",
        hinglish:
          "Abhi 112 ya 108 par call karein, aur seedhe aspatal jaayein: zeher ki kaat wahin hai. Ojha ke paas na jaayein.",
      },
      {
        id: "still",
        en: "Keep calm and still. The bitten person does not walk: carry them to the vehicle, then straight to hospital.",
        hi: "शांत और स्थिर रहें। मरीज़ पैदल न चले; गाड़ी तक उठाकर ले जाएँ, फिर सीधे अस्पताल।",
        hinglish:
          "Shaant aur sthir rahein. Mareez paidal na chale; gaadi tak uthakar le jaayein, phir seedhe aspatal.",
      },
      {
        id: "splint",
        en: "Hold the limb still with a splint, as for a broken bone. Take off rings, bangles and tight shoes.",
        hi: "हाथ या पैर को खपच्ची से स्थिर रखें, जैसे हड्डी टूटने पर। अँगूठी, चूड़ी और कसे जूते उतार दें।",
        hinglish:
          "Haath ya pair ko khapacchi se sthir rakhein, jaise haddi tootne par. Angoothi, choodi aur kase joote utaar dein.",
      },
      {
        id: "tie",
        en: "Tie no tourniquet or tight band. One that is already there is loosened only in hospital.",
        hi: "रस्सी या पट्टी कसकर न बाँधें। पहले से बँधी हो तो अस्पताल में ही ढीली की जाए।",
        hinglish:
          "Rassi ya patti kaskar na baandhein. Pehle se bandhi ho to aspatal mein hi dheeli ki jaaye.",
      },
      {
        id: "cut",
        en: "Do not cut, suck or burn the bite, and put nothing on it.",
        hi: "चीरा न लगाएँ, चूसें नहीं, जलाएँ नहीं, और उस पर कुछ न लगाएँ।",
        hinglish: "Cheera na lagayein, choosein nahi, jalayein nahi, aur us par kuch na lagayein.",
      },
      {
        id: "catch",
        en: "Do not catch, kill or bring the snake.",
        hi: "साँप को न पकड़ें, न मारें, न साथ लाएँ।",
        hinglish: "Saanp ko na pakdein, na maarein, na saath laayein.",
      },
      CPR,
      ON_SIDE,
      {
        id: "signs",
        en: "Tell the doctor when it happened, and of drooping eyelids, bleeding or trouble breathing.",
        hi: "डॉक्टर को समय बताएँ, और पलकें गिरना, खून आना या साँस की तकलीफ़ भी।",
        hinglish:
          "Doctor ko samay batayein, aur palkein girna, khoon aana ya saans ki takleef bhi.",
      },
    ],
  },
  rabies_exposure: {
    helplines: ["all_emergencies", "ambulance"],
    lines: [
      {
        id: "call",
        en: "Reach an anti-rabies clinic or a government hospital today. Call 112 at once for heavy bleeding, a bite on the face or neck, or fear of water or air after a bite.",
        hi: "आज ही एंटी-रेबीज़ क्लिनिक या सरकारी अस्पताल पहुँचें। ज़्यादा खून बहे, चेहरे या गर्दन पर काटा हो, या काटने के बाद पानी या हवा से डर लगे, तो तुरंत 112 पर कॉल करें।",
        hinglish:
          "Aaj hi anti-rabies clinic ya sarkari aspatal pahunchein. Zyada khoon bahe, chehre ya gardan par kaata ho, ya kaatne ke baad paani ya hawa se darr lage, to turant 112 par call karein.",
      },
      {
        id: "wash",
        en: "A bite or scratch: wash the wound now with soap under running water for 15 minutes. Heavy bleeding: press on it first.",
        hi: "काटा या खरोंचा हो: घाव को अभी बहते पानी और साबुन से 15 मिनट धोएँ। खून ज़्यादा बहे तो पहले दबाएँ।",
        hinglish:
          "Kaata ya kharoncha ho: ghaav ko abhi behte paani aur sabun se 15 minute dhoyein. Khoon zyada bahe to pehle dabayein.",
      },
      {
        id: "irritants",
        en: "Put no chilli, oil, lime or turmeric on it. A plain antiseptic is right. No tight bandage.",
        hi: "उस पर मिर्च, तेल, चूना या हल्दी न लगाएँ। सादा एंटीसेप्टिक ठीक है। कसकर पट्टी न बाँधें।",
        hinglish:
          "Us par mirch, tel, choona ya haldi na lagayein. Saada antiseptic theek hai. Kaskar patti na baandhein.",
      },
      {
        id: "vaccine",
        en: "The vaccine must begin today, even if the animal looks well. Ask about immunoglobulin when it bled, even a scratch, for saliva in the eye, mouth or a wound, or for a bat.",
        hi: "टीका आज ही शुरू होना ज़रूरी है, जानवर ठीक दिखे तब भी। खून निकला हो, खरोंच में भी, लार आँख, मुँह या घाव में गई हो, या चमगादड़ हो, तो इम्युनोग्लोब्युलिन के बारे में पूछें।",
        hinglish:
          "Teeka aaj hi shuru hona zaroori hai, jaanwar theek dikhe tab bhi. Khoon nikla ho, kharonch mein bhi, laar aankh, muh ya ghaav mein gayi ho, ya chamgadar ho, to immunoglobulin ke baare mein poochhein.",
      },
      {
        id: "for_all",
        en: "The vaccine is given in pregnancy and to babies too.",
        hi: "यह टीका गर्भावस्था में और शिशुओं को भी लगता है।",
        hinglish: "Yeh teeka pregnancy mein aur babies ko bhi lagta hai.",
      },
    ],
  },
} satisfies Partial<TopicReplies>
