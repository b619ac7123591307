import type { Language, Topic } from "../types"

/**
 * Its words are read by stands.ts. `id` is the line of the reply that says it. `beside`: it is said
 * too where another topic gets the reply. `inDoubt`: it helps, and harms nobody who does not need it.
 */
type Act = { id: string; source: string; beside?: true; inDoubt?: true } & Record<Language, string>

/** `verbatim`: the very words, where the harm lies in a "not". */
type Harm = { id: string; source: string; verbatim?: true } & Record<Language, string>

/** What a topic's reply must say and must not advise, in any wording and any language. */
type Acts = { must: readonly Act[]; mustNot: readonly Harm[] }

const TO_CONFIRM = "to be confirmed by a clinician"
const ERSS = "Emergency Response Support System, 112.gov.in"
const TELE_MANAS = "Ministry of Health, Tele-MANAS (telemanas.mohfw.gov.in)"
const MHGAP = "WHO, mhGAP intervention guide: self-harm and suicide; psychoses"
const POISON = "NHS, Poisoning"
const COLS = "Indian Resuscitation Council, Compression-only life support (COLS), 2017"
const RECOVERY = "Resuscitation Council UK, First aid; NHS, Recovery position"
const BEC = "WHO and ICRC, Basic emergency care, 2018"
const IMNCI = "Ministry of Health, IMNCI chart booklet; WHO, IMCI chart booklet"
const RABIES = "NCDC, National guidelines for rabies prophylaxis, 2019; WHO, Rabies fact sheet"
const SNAKE =
  "Ministry of Health, Management of snake bite: quick reference guide, 2016; WHO SEARO, Guidelines for the management of snakebites, 2016"
const BURNS = "WHO, Burns fact sheet; NHS, Burns and scalds"
const EYE = "NHS, Acid and chemical burns"
const ALLERGY = "World Allergy Organization, Anaphylaxis guidance, 2020; NHS, Anaphylaxis"
const CHOKING = "NHS, Choking; Resuscitation Council UK, Choking"
const BABY_CHEST =
  "American Heart Association, Guidelines for CPR and emergency cardiovascular care, 2025; " +
  TO_CONFIRM
const DROWNING = "European Resuscitation Council, Guidelines: drowning; " + TO_CONFIRM
const FIT = "NHS, first aid for a seizure (fit)"
const HYPO = "American Diabetes Association, Standards of care: hypoglycaemia"
const HEAT = "Ministry of Health, National action plan on heat-related illnesses, 2021"
const DENGUE = "NCVBDC, National guidelines for clinical management of dengue fever"
const BIRTH = "WHO, Pregnancy, childbirth, postpartum and newborn care, 2015"

const act = (id: string, source: string, en: string, hi: string, hinglish: string): Act => ({
  id,
  source,
  en,
  hi,
  hinglish,
})

const beside = (one: Act): Act => ({ ...one, beside: true })
const inDoubt = (one: Act): Act => ({ ...beside(one), inDoubt: true })

const CALL = act(
  "call",
  ERSS,
  "call|ring|dial|phone + 112",
  "कॉल|फ़ोन|डायल + 112",
  "call|phone|dial + 112"
)
const TALK = act("call", TELE_MANAS, "14416", "14416", "14416")
const CPR = act(
  "cpr",
  COLS,
  "press|push|compress + chest",
  "दबा + छाती|सीने|सीना",
  "daba + chhaati|chhati|chest|seene"
)
const ON_SIDE = act("on_side", RECOVERY, "side|recovery position", "करवट", "karwat|side")
const NO_FOOD = (source: string) =>
  act("no_food", source, "!eat|food + drink|mouth", "!खाने|खिला|मुँह", "!khane|khila|muh")
/** Not the pressing of a chest. */
const PRESS = act(
  "press",
  BEC,
  "press|pressure + cloth|pad|wound|bleed",
  "दबा + कपड़े|कपड़ा|घाव|खून",
  "daba|press + kapde|kapda|ghaav|khoon"
)
const NOT_ALONE = act("not_alone", MHGAP, "!alone", "!अकेल", "!akel")
const MEANS = act("means", MHGAP, "out of reach|away|locked", "दूर|ताले", "door|dur|taale")
const REST = (source: string) => act("rest", source, "rest|sit", "आराम|बैठ", "aaram|baith")
const ADRENALINE = act(
  "adrenaline",
  ALLERGY,
  "adrenaline|epinephrine + pen|injector",
  "एड्रेनालिन|एड्रेनलिन + पेन|इंजेक्टर",
  "adrenaline|epinephrine + pen|injector"
)
const BREASTFEED = act(
  "breastfeed",
  IMNCI,
  "breastfeed|breast-feed|breast milk|mother's milk",
  "माँ का दूध|स्तनपान",
  "maa ka doodh|breastfeed"
)
const MOUTH = (source: string) => act("mouth", source, "!mouth", "!मुँह|मुख", "!muh|munh|mooh|mouth")
const NO_WAITING = act(
  "no_waiting",
  "NICE NG240, Meningitis, 2024; UK Sepsis Trust",
  "!wait",
  "!इंतज़ार|रुकें",
  "!intezaar|intezar|intazar|rukein"
)

const THRUSTS = act(
  "thrusts",
  CHOKING,
  "back + 5|five + abdom|belly|navel",
  "पीठ + 5|पाँच + पेट",
  "peeth + 5|paanch + pet"
)
const BABY_THRUSTS = act(
  "baby",
  BABY_CHEST,
  "baby|infant + back + chest",
  "शिशु|बच्च + पीठ + छाती|सीने",
  "baby|shishu|bachch + peeth + chhaati|chhati|chest|seene"
)
const PART = act("part", TO_CONFIRM, "bag + ice", "थैली|थैले + बर्फ़", "thaili|bag + barf|baraf")
const RINSE = act(
  "rinse",
  EYE,
  "rinse|wash + water + 15|20",
  "धो + पानी + 15|20",
  "dho + paani|pani + 15|20"
)

const harm = (id: string, source: string, en: string, hi: string, hinglish: string): Harm => ({
  id,
  source,
  en,
  hi,
  hinglish,
})

/** Fluid and milk are the treatment here. */
const STARVE: Harm = {
  id: "starve",
  source: IMNCI,
  verbatim: true,
  en: "nothing to eat|nothing to drink|not eat|not drink|no food|no water|nothing by mouth|not give anything to eat|not give anything to drink|stop breastfeeding|stop feeding",
  hi: "खाने-पीने को कुछ न|खाने पीने को कुछ न|खाने-पीने को न|कुछ न खिला|पानी न दें|पानी न पिला|खाने को कुछ न|दूध बंद कर",
  hinglish:
    "khane-peene ko kuch na|khane peene ko kuch na|khane-peene ko na|kuch na khila|paani na dein|pani na dein|paani na pila|pani na pila|khane ko kuch na|doodh band kar",
}
const FEED = harm(
  "feed",
  RECOVERY,
  "give water|give milk|give tea|pour water into|give something to drink",
  "पानी पिला|दूध पिला|चाय पिला|पानी दें",
  "paani pila|pani pila|doodh pila|chai pila"
)
/** Nothing by mouth here, not even what stops a loss of water. */
const DRINK = harm(
  "drink",
  POISON + "; for a belly that may be operated on " + TO_CONFIRM,
  "start ors|sips of ors|sips of water|small sips",
  "ओआरएस शुरू|घूँट",
  "ors shuru|ghoont"
)
const WAIT = harm(
  "wait",
  TO_CONFIRM,
  "wait and see|wait until tomorrow|wait at home|see if it passes",
  "कल तक रुक|कल तक इंतज़ार|घर पर इंतज़ार",
  "kal tak ruk|kal tak intezaar|ghar par intezaar"
)
const MASSAGE = harm("massage", TO_CONFIRM, "massage", "मालिश", "malish|maalish")
const DRIVE = harm(
  "drive",
  "NHS, Heart attack",
  "drive yourself|walk to the hospital",
  "ख़ुद गाड़ी चला",
  "khud gaadi chala"
)

export const ACTS: Record<Topic, Acts> = {
  suicide_selfharm: {
    must: [
      CALL,
      TALK,
      act("already_done", POISON, "!vomit|sick", "!उल्टी", "!ulti"),
      NOT_ALONE,
      MEANS,
    ],
    mustNot: [
      {
        id: "secret",
        source: MHGAP,
        verbatim: true,
        en: "keep it secret|tell nobody|tell no one",
        hi: "किसी को न बता|राज़ रख",
        hinglish: "kisi ko na bata|raaz rakh",
      },
    ],
  },
  mania_psychosis: {
    must: [CALL, TALK, beside(NOT_ALONE), beside(MEANS)],
    mustNot: [
      harm(
        "tie",
        MHGAP,
        "tie them|tie the person|chain|lock them",
        "बाँध दें|बाँधकर रख|ज़ंजीर",
        "baandh dein|bandh dein|zanjeer"
      ),
    ],
  },
  violence: {
    must: [
      CALL,
      beside(
        act("call", "Ministry of Women and Child Development, helpline 181", "181", "181", "181")
      ),
      beside(
        act(
          "safe",
          "WHO, Health care for women subjected to intimate partner violence or sexual violence, 2014",
          "safe",
          "सुरक्षित",
          "surakshit|safe"
        )
      ),
      act("seen", TO_CONFIRM, "doctor|hospital", "डॉक्टर|अस्पताल", "doctor|aspatal|hospital"),
    ],
    mustNot: [
      harm(
        "go_back",
        TO_CONFIRM,
        "go back to him|go back to them|forgive him|adjust",
        "समझौता कर|माफ़ कर",
        "samjhauta kar|maaf kar|adjust"
      ),
    ],
  },
  poisoning_overdose: {
    must: [
      CALL,
      beside(act("vomit", POISON, "!vomit|sick", "!उल्टी", "!ulti")),
      NO_FOOD(POISON),
      beside(
        act("pack", POISON, "pack|bottle|strip", "पैकेट|बोतल|पत्ता|डिब्बा", "packet|bottle|patta|dibba")
      ),
      CPR,
      ON_SIDE,
    ],
    mustNot: [
      DRINK,
      harm(
        "make_vomit",
        POISON,
        "make the person vomit|make them vomit|induce vomiting|salt water|mustard water",
        "उल्टी करवा|उल्टी करा|नमक का पानी",
        "ulti karwa|ulti kara|namak ka paani|namak ka pani"
      ),
    ],
  },
  snake_scorpion: {
    must: [
      CALL,
      beside(act("still", SNAKE, "still", "स्थिर|शांत|हिलने", "sthir|shaant|hilne")),
      act("still", SNAKE, "carried|carry", "उठाकर|उठा कर", "uthakar|utha kar"),
      act("splint", SNAKE, "splint", "खपच्ची|स्प्लिंट", "khapacchi|khapachi|splint"),
      beside(act("tie", SNAKE, "!tourniquet|tight|tie", "!कसकर|बाँध", "!kaskar|baandh|bandh")),
      act("cut", SNAKE, "!cut", "!चीर", "!cheer|chira|cut"),
      CPR,
    ],
    mustNot: [
      harm("wash_it", SNAKE, "wash the", "धोएँ", "dhoyein"),
      harm(
        "tie_it",
        SNAKE,
        "tourniquet|tight band|tie a",
        "कसकर बाँध|कस कर बाँध",
        "kaskar baandh|kas kar baandh"
      ),
      harm("cut_it", SNAKE, "cut the|suck", "चीरा लगा|चूस", "cheera laga|choos"),
    ],
  },
  rabies_exposure: {
    must: [
      CALL,
      beside(
        act(
          "call",
          RABIES,
          "today + clinic|hospital",
          "आज + क्लिनिक|अस्पताल",
          "aaj + clinic|aspatal|hospital"
        )
      ),
      inDoubt(
        act(
          "wash",
          RABIES,
          "wash + soap + water + 15",
          "धो + साबुन + पानी + 15",
          "dho + sabun + paani|pani + 15"
        )
      ),
      act("irritants", RABIES, "!chilli + oil|turmeric", "!मिर्च + तेल|हल्दी", "!mirch + tel|haldi"),
      beside(act("vaccine", RABIES, "vaccine", "टीका|टीके|वैक्सीन", "teeka|tika|vaccine")),
      act(
        "for_all",
        RABIES,
        "pregnan + bab|infant",
        "गर्भ + शिशु|बच्च",
        "pregnan|garbh + bab|shishu|bachch"
      ),
    ],
    mustNot: [
      harm(
        "put_on",
        RABIES,
        "chilli|turmeric|lime|mustard oil",
        "मिर्च|हल्दी|चूना",
        "mirch|haldi|choona"
      ),
      WAIT,
    ],
  },
  unresponsive: { must: [CALL, beside(CPR), beside(ON_SIDE), NO_FOOD(RECOVERY)], mustNot: [FEED] },
  acs_chest_pain: { must: [CALL, beside(REST("NHS, Heart attack")), CPR], mustNot: [DRIVE] },
  stroke: {
    must: [
      CALL,
      beside(act("time", "World Stroke Organization; NHS, Stroke", "time", "समय", "samay|time")),
      beside(NO_FOOD("NICE NG128, Stroke: swallowing is checked first")),
      ON_SIDE,
    ],
    mustNot: [harm("aspirin", "NICE NG128, Stroke", "aspirin", "एस्पिरिन", "aspirin"), FEED],
  },
  breathing: {
    must: [
      CALL,
      beside(act("upright", "NHS, Asthma attack", "upright|sit up", "बैठ", "baith")),
      beside(act("inhaler", "NHS, Asthma attack", "inhaler", "इनहेलर", "inhaler")),
      CPR,
    ],
    mustNot: [
      harm(
        "lie_flat",
        "NHS, Asthma attack",
        "lie flat|lay flat|lie down",
        "सीधा लिटा|पीठ के बल",
        "seedha lita|peeth ke bal"
      ),
    ],
  },
  anaphylaxis: {
    must: [
      CALL,
      beside(ADRENALINE),
      act("flat", ALLERGY, "flat|lie down", "लेट|लिटा", "let|lita"),
      CPR,
    ],
    mustNot: [harm("stand", ALLERGY, "stand up|walk", "खड़ा कर|टहल", "khada kar|tahal")],
  },
  choking: {
    must: [
      CALL,
      beside(THRUSTS),
      beside(BABY_THRUSTS),
      act("sweep", CHOKING, "!finger", "!उँगली|अँगुली", "!ungli|finger"),
      CPR,
    ],
    mustNot: [FEED],
  },
  drowning_hanging: {
    must: [
      CALL,
      beside(act("free", TO_CONFIRM, "cut|loosen", "काट|ढील", "kaat|dheel")),
      CPR,
      ON_SIDE,
      beside(act("seen", DROWNING, "hospital", "अस्पताल", "aspatal|hospital")),
    ],
    mustNot: [
      harm(
        "empty",
        DROWNING,
        "press the belly|press on the belly|upside down",
        "पेट दबा|उल्टा लटका",
        "pet daba|ulta latka"
      ),
    ],
  },
  dvt_pe: {
    must: [
      CALL,
      REST(TO_CONFIRM),
      beside(act("massage", TO_CONFIRM, "!massage|rub", "!मालिश", "!malish|maalish")),
      CPR,
    ],
    mustNot: [MASSAGE],
  },
  hypertensive_emergency: {
    must: [
      CALL,
      REST(TO_CONFIRM),
      beside(act("extra", TO_CONFIRM, "!extra", "!अतिरिक्त|ज़्यादा|अलग", "!extra|zyada|alag")),
    ],
    mustNot: [
      harm(
        "under_tongue",
        TO_CONFIRM,
        "under the tongue",
        "जीभ के नीचे",
        "jeebh ke neeche|jibh ke neeche"
      ),
    ],
  },
  seizure: {
    must: [
      CALL,
      act("time", FIT, "time|clock", "समय|घड़ी", "samay|ghadi|time"),
      beside(MOUTH(FIT)),
      CPR,
      ON_SIDE,
    ],
    mustNot: [
      harm(
        "in_mouth",
        FIT,
        "spoon|shoe|onion",
        "चम्मच डाल|चम्मच रख|मुँह में चम्मच|जूता|जूते|प्याज",
        "chammach daal|chammach rakh|muh mein chammach|joota|jute|pyaaz"
      ),
    ],
  },
  meningitis: { must: [CALL, beside(NO_WAITING), ON_SIDE], mustNot: [WAIT] },
  sepsis: {
    must: [
      CALL,
      act("ask", "UK Sepsis Trust; WHO, Sepsis fact sheet", "sepsis", "सेप्सिस", "sepsis"),
      beside(NO_WAITING),
      ON_SIDE,
    ],
    mustNot: [WAIT],
  },
  dengue_warning: {
    must: [
      CALL,
      act("fluids", DENGUE, "ors|water|fluid", "ओआरएस|पानी", "ors|paani|pani"),
      beside(
        act(
          "bleeding_pills",
          DENGUE,
          "!ibuprofen|aspirin",
          "!आइबुप्रोफेन|इबुप्रोफेन|एस्पिरिन",
          "!ibuprofen|aspirin"
        )
      ),
    ],
    mustNot: [
      STARVE,
      harm(
        "bleeding_pill",
        DENGUE,
        "aspirin|ibuprofen|diclofenac",
        "एस्पिरिन|आइबुप्रोफेन|इबुप्रोफेन|डाइक्लोफेनाक",
        "aspirin|ibuprofen|diclofenac"
      ),
    ],
  },
  head_injury: {
    must: [
      CALL,
      beside(act("neck", "NICE NG232, Head injury, 2023", "neck", "गर्दन", "gardan|neck")),
      CPR,
      ON_SIDE,
      act(
        "stay",
        "NHS, Head injury and concussion",
        "stay with|not leave",
        "साथ रहें|अकेला न",
        "saath rahein|akela na"
      ),
    ],
    mustNot: [
      {
        id: "press_hard",
        source: "NICE NG232, Head injury, 2023: the bone beneath may be broken; " + TO_CONFIRM,
        verbatim: true,
        en: "press hard on it",
        hi: "ज़ोर से दबाए रखें",
        hinglish: "zor se dabaye rakhein",
      },
      harm("shake", TO_CONFIRM, "shake the person|shake them", "झकझोर", "jhakjhor"),
      WAIT,
    ],
  },
  severe_bleeding: {
    must: [
      CALL,
      beside(PRESS),
      PART,
      CPR,
      act("stuck", BEC, "!pull|remove|take out", "!निकाल", "!nikaal|nikal"),
    ],
    mustNot: [
      harm("head_back", "NHS, Nosebleed", "tilt the head back|head back", "सिर पीछे", "sir peeche"),
    ],
  },
  burn_electric: {
    must: [
      CALL,
      beside(
        act(
          "current",
          BURNS,
          "current|power|mains + cut|switch|off",
          "बिजली|करंट + बंद",
          "current|bijli + band"
        )
      ),
      inDoubt(act("cool", BURNS, "cool|water + 20", "पानी + 20", "paani|pani + 20")),
      { ...RINSE, id: "eye" },
      act("ice", BURNS, "!ice", "!बर्फ़", "!barf|baraf"),
      CPR,
    ],
    mustNot: [
      harm(
        "put_on",
        BURNS,
        "ice|toothpaste|butter|turmeric|ghee",
        "बर्फ़|टूथपेस्ट|हल्दी|मक्खन|घी",
        "barf|baraf|toothpaste|haldi|makkhan|ghee"
      ),
    ],
  },
  eye_emergency: {
    must: [
      CALL,
      inDoubt(RINSE),
      beside(act("rub", EYE, "!rub", "!रगड़|मलें", "!ragd|malein")),
      act("stuck", EYE, "!pull|remove|take out", "!निकाल", "!nikaal|nikal"),
    ],
    mustNot: [
      harm(
        "home_remedy",
        EYE,
        "rose water|ghee|kajal|breast milk",
        "गुलाब जल|घी|सुरमा|काजल",
        "gulab jal|ghee|surma|kajal"
      ),
    ],
  },
  limb_threat: {
    must: [
      CALL,
      PRESS,
      beside(PART),
      beside(act("massage", TO_CONFIRM, "!massage|rub", "!मालिश", "!malish|maalish")),
    ],
    mustNot: [MASSAGE],
  },
  post_operative: {
    must: [
      CALL,
      act(
        "call",
        TO_CONFIRM,
        "today + doctor|hospital|surgeon",
        "आज + डॉक्टर|अस्पताल",
        "aaj + doctor|aspatal|hospital"
      ),
      PRESS,
      beside(act("open_wound", TO_CONFIRM, "!push", "!अंदर|धकेल", "!andar|dhakel")),
    ],
    mustNot: [
      harm("home_remedy", TO_CONFIRM, "turmeric|ghee|honey", "हल्दी|घी|शहद", "haldi|ghee|shahad"),
    ],
  },
  hypoglycaemia: {
    must: [
      CALL,
      beside(
        act(
          "glucose",
          HYPO,
          "glucose + 15 + 3|three",
          "ग्लूकोज + 15 + 3|तीन",
          "glucose + 15 + 3|teen"
        )
      ),
      act(
        "insulin",
        HYPO,
        "no insulin|not give insulin|not take insulin|not inject insulin",
        "इंसुलिन न |इंसुलिन मत|इंसुलिन नहीं",
        "insulin na |insulin mat|insulin nahi"
      ),
      act("again", HYPO, "again + 15", "दोबारा|फिर + 15", "dobara|phir + 15"),
      act(
        "acarbose",
        "Prescribing information of acarbose and of voglibose: glucose, not sucrose",
        "acarbose|voglibose + glucose",
        "एकार्बोज|वोग्लिबोज + ग्लूकोज",
        "acarbose|voglibose + glucose"
      ),
      beside(MOUTH(HYPO)),
    ],
    mustNot: [
      STARVE,
      {
        id: "go_on",
        source: HYPO,
        verbatim: true,
        en: "not stop insulin|go on with insulin|insulin as usual",
        hi: "इंसुलिन बंद न",
        hinglish: "insulin band na",
      },
    ],
  },
  dka_hyperglycaemia: {
    must: [
      CALL,
      act("water", TO_CONFIRM, "water", "पानी", "paani|pani"),
      beside(act("insulin", TO_CONFIRM, "!insulin", "!इंसुलिन", "!insulin")),
      ON_SIDE,
    ],
    mustNot: [
      STARVE,
      harm(
        "stop_insulin",
        TO_CONFIRM,
        "stop insulin|stop the insulin",
        "इंसुलिन बंद कर",
        "insulin band kar"
      ),
    ],
  },
  heat_stroke: {
    must: [
      CALL,
      beside(act("cool", HEAT, "cool|wet|fan", "ठंडा|गीला|गीली|पंखा", "thanda|geela|geeli|pankha")),
      act("water", HEAT, "water|ors", "पानी|ओआरएस", "paani|pani|ors"),
      CPR,
      ON_SIDE,
    ],
    mustNot: [STARVE, harm("cover", HEAT, "blanket|wrap up", "कंबल", "kambal")],
  },
  dehydration: {
    must: [
      CALL,
      beside(act("ors", IMNCI, "ors + sip", "ओआरएस + घूँट", "ors + ghoont|ghunt")),
      BREASTFEED,
    ],
    mustNot: [STARVE],
  },
  severe_drug_reaction: {
    must: [
      CALL,
      beside(act("stop", TO_CONFIRM, "stop + medicine", "बंद|रोक + दवा", "band|rok + dawa")),
      act(
        "pack",
        TO_CONFIRM,
        "strip|bottle|pack",
        "पत्ता|शीशी|डिब्बा|पैकेट",
        "patta|sheeshi|dibba|packet"
      ),
      ADRENALINE,
    ],
    mustNot: [
      harm(
        "go_on",
        TO_CONFIRM,
        "go on with the medicine|keep taking",
        "दवा लेते रहें",
        "dawa lete rahein"
      ),
    ],
  },
  pregnancy: {
    must: [
      CALL,
      beside(
        act(
          "left_side",
          BIRTH,
          "left side",
          "बाईं करवट|बायीं करवट|बाएँ करवट",
          "baayi karwat|bayi karwat|left side"
        )
      ),
      CPR,
      MOUTH(FIT),
    ],
    mustNot: [
      harm(
        "belly",
        TO_CONFIRM,
        "massage the belly|press on the belly|push on the belly",
        "पेट दबा",
        "pet daba"
      ),
      WAIT,
    ],
  },
  infant_danger: {
    must: [
      CALL,
      beside(BREASTFEED),
      beside(
        act(
          "warm",
          IMNCI,
          "skin to skin|skin-to-skin",
          "त्वचा से त्वचा|छाती से लगा|सीने से लगा",
          "skin to skin|chhaati se laga|seene se laga"
        )
      ),
      act("ors", IMNCI, "ors", "ओआरएस", "ors"),
      act(
        "breathless",
        BABY_CHEST,
        "press|push|compress + chest + breath|answer|respond",
        "दबा + छाती|सीने|सीना + साँस|जवाब|होश",
        "daba|press + chhaati|chhati|chest|seene + saans|jawab|hosh"
      ),
      BABY_THRUSTS,
    ],
    mustNot: [
      STARVE,
      harm("ghutti", IMNCI, "honey|gripe water|ghutti", "शहद|घुट्टी|ग्राइप", "shahad|ghutti|gripe"),
    ],
  },
  acute_abdomen: {
    must: [
      CALL,
      beside(NO_FOOD(TO_CONFIRM)),
      beside(act("laxative", TO_CONFIRM, "!laxative", "!जुलाब", "!julaab|julab|laxative")),
    ],
    mustNot: [
      DRINK,
      harm("purge", TO_CONFIRM, "laxative|castor oil", "जुलाब|अरंडी", "julaab|julab|arandi"),
    ],
  },
}
