import type { Topic } from "../types"

export type Spoken = { en: string; hinglish: string; hi: string }

/** One danger, said plainly in the three ways in which customers write. */
export const DANGERS: readonly { topic: Topic; said: Spoken }[] = [
  {
    topic: "suicide_selfharm",
    said: { en: "i want to die", hinglish: "main mar jana chahta hoon", hi: "मैं मर जाना चाहता हूँ" },
  },
  {
    topic: "suicide_selfharm",
    said: {
      en: "i feel like killing myself every night",
      hinglish: "har raat apni jaan lene ka mann karta hai",
      hi: "हर रात अपनी जान लेने का मन करता है",
    },
  },
  {
    topic: "suicide_selfharm",
    said: {
      en: "my sister says she will jump into the river",
      hinglish: "meri behen kehti hai ki wo nadi mein kood jayegi",
      hi: "मेरी बहन कहती है कि वह नदी में कूद जाएगी",
    },
  },
  {
    topic: "suicide_selfharm",
    said: {
      en: "he tried to hang himself last night",
      hinglish: "usne kal raat faansi lagane ki koshish ki",
      hi: "उसने कल रात फाँसी लगाने की कोशिश की",
    },
  },
  {
    topic: "suicide_selfharm",
    said: {
      en: "took a blade to my wrist again",
      hinglish: "phir se kalai par blade maar liya",
      hi: "फिर से कलाई पर ब्लेड मार लिया",
    },
  },
  {
    topic: "suicide_selfharm",
    said: {
      en: "i am a burden on my family, they will be happier once i am dead",
      hinglish: "main ghar walon par bojh hoon, mere marne se sab khush rahenge",
      hi: "मैं घर वालों पर बोझ हूँ, मेरे मरने से सब ख़ुश रहेंगे",
    },
  },
  {
    topic: "poisoning_overdose",
    said: {
      en: "husband drank pesticide",
      hinglish: "pati ne keetnashak pi liya hai",
      hi: "पति ने कीटनाशक पी लिया है",
    },
  },
  {
    topic: "poisoning_overdose",
    said: {
      en: "my two year old just drank some floor cleaner",
      hinglish: "do saal ke bacche ne abhi phenyl pi liya",
      hi: "दो साल के बच्चे ने अभी फिनाइल पी लिया",
    },
  },
  {
    topic: "poisoning_overdose",
    said: {
      en: "she took 15 sleeping pills together",
      hinglish: "didi ne ek saath 15 neend ki goliyan kha li",
      hi: "दीदी ने एक साथ 15 नींद की गोलियाँ खा लीं",
    },
  },
  {
    topic: "poisoning_overdose",
    said: {
      en: "my son swallowed a watch battery",
      hinglish: "bete ne ghadi ki battery nigal li",
      hi: "बेटे ने घड़ी की बैटरी निगल ली",
    },
  },
  {
    topic: "poisoning_overdose",
    said: {
      en: "my brother ate rat poison",
      hinglish: "mere bhai ne chuhe marne wali dawa kha li",
      hi: "मेरे भाई ने चूहे मारने वाली दवा खा ली",
    },
  },
  {
    topic: "unresponsive",
    said: { en: "my father is unconscious", hinglish: "papa behosh hain", hi: "पापा बेहोश हैं" },
  },
  {
    topic: "unresponsive",
    said: {
      en: "grandmother is not waking up",
      hinglish: "dadi uth nahi rahi hain, hosh nahi hai",
      hi: "दादी उठ नहीं रही हैं, होश नहीं है",
    },
  },
  {
    topic: "acs_chest_pain",
    said: {
      en: "crushing chest pain and sweating",
      hinglish: "seene mein tez dard aur pasina",
      hi: "सीने में तेज़ दर्द और पसीना",
    },
  },
  {
    topic: "acs_chest_pain",
    said: {
      en: "my mother has pressure on her chest",
      hinglish: "maa ke seene mein dabav hai",
      hi: "माँ के सीने में दबाव है",
    },
  },
  {
    topic: "acs_chest_pain",
    said: {
      en: "grandfather is having a heart attack",
      hinglish: "nana ko heart attack aa gaya",
      hi: "नाना को हार्ट अटैक आ गया",
    },
  },
  {
    topic: "stroke",
    said: {
      en: "his face has drooped on one side",
      hinglish: "unka chehra ek taraf tedha ho gaya hai",
      hi: "उनका चेहरा एक तरफ़ टेढ़ा हो गया है",
    },
  },
  {
    topic: "stroke",
    said: {
      en: "suddenly the right side of her body is weak",
      hinglish: "achanak shareer ka dayan hissa kamzor ho gaya",
      hi: "अचानक शरीर का दायाँ हिस्सा कमज़ोर हो गया",
    },
  },
  {
    topic: "stroke",
    said: {
      en: "his speech is slurred since an hour",
      hinglish: "ek ghante se zubaan ladkhada rahi hai",
      hi: "एक घंटे से ज़बान लड़खड़ा रही है",
    },
  },
  {
    topic: "breathing",
    said: { en: "i cannot breathe", hinglish: "saans nahi aa rahi", hi: "साँस नहीं आ रही" },
  },
  {
    topic: "breathing",
    said: {
      en: "her lips are blue",
      hinglish: "uske hoth neele pad gaye hain",
      hi: "उसके होंठ नीले पड़ गए हैं",
    },
  },
  {
    topic: "breathing",
    said: { en: "oxygen is 82", hinglish: "oxygen 82 hai", hi: "ऑक्सीजन 82 है" },
  },
  {
    topic: "anaphylaxis",
    said: {
      en: "lips and face swelled up after eating peanuts",
      hinglish: "moongfali khane ke baad hoth aur chehra suj gaya",
      hi: "मूँगफली खाने के बाद होंठ और चेहरा सूज गया",
    },
  },
  {
    topic: "anaphylaxis",
    said: {
      en: "hives all over the body and she is breathless",
      hinglish: "poore badan par pitti aur saans phool rahi hai",
      hi: "पूरे बदन पर पित्ती और साँस फूल रही है",
    },
  },
  {
    topic: "seizure",
    said: {
      en: "my brother is having a fit",
      hinglish: "bhai ko mirgi ka daura pad raha hai",
      hi: "भाई को मिर्गी का दौरा पड़ रहा है",
    },
  },
  {
    topic: "seizure",
    said: {
      en: "the child's whole body is jerking and eyes rolled up",
      hinglish: "bacche ka poora badan jhatke kha raha hai, aankhen upar chadh gayi",
      hi: "बच्चे का पूरा बदन झटके खा रहा है, आँखें ऊपर चढ़ गईं",
    },
  },
  {
    topic: "severe_bleeding",
    said: {
      en: "deep cut on the hand, bleeding does not stop",
      hinglish: "haath gehra kat gaya, khoon ruk nahi raha",
      hi: "हाथ गहरा कट गया, ख़ून रुक नहीं रहा",
    },
  },
  {
    topic: "severe_bleeding",
    said: {
      en: "vomiting blood since morning",
      hinglish: "subah se khoon ki ulti ho rahi hai",
      hi: "सुबह से ख़ून की उल्टी हो रही है",
    },
  },
  {
    topic: "severe_bleeding",
    said: {
      en: "his stool is black like tar",
      hinglish: "unka mal taarkol jaisa kala aa raha hai",
      hi: "उनका मल तारकोल जैसा काला आ रहा है",
    },
  },
  {
    topic: "pregnancy",
    said: {
      en: "i am pregnant and bleeding",
      hinglish: "main pregnant hoon aur khoon aa raha hai",
      hi: "मैं गर्भवती हूँ और ख़ून आ रहा है",
    },
  },
  {
    topic: "pregnancy",
    said: {
      en: "eight months pregnant and the baby is not moving",
      hinglish: "aath mahine ki pregnant hoon aur pet mein baccha hil nahi raha",
      hi: "आठ महीने की गर्भवती हूँ और पेट में बच्चा हिल नहीं रहा",
    },
  },
  {
    topic: "pregnancy",
    said: {
      en: "water broke in the seventh month of pregnancy",
      hinglish: "pregnancy ke saatve mahine mein paani ki thaili phat gayi",
      hi: "गर्भ के सातवें महीने में पानी की थैली फट गई",
    },
  },
  {
    topic: "infant_danger",
    said: {
      en: "my 20 day old baby has fever",
      hinglish: "20 din ke bacche ko bukhar hai",
      hi: "20 दिन के बच्चे को बुखार है",
    },
  },
  {
    topic: "infant_danger",
    said: {
      en: "newborn is not drinking milk and is very sleepy",
      hinglish: "navjaat doodh nahi pi raha aur bahut sust hai",
      hi: "नवजात दूध नहीं पी रहा और बहुत सुस्त है",
    },
  },
  {
    topic: "meningitis",
    said: {
      en: "high fever and stiff neck",
      hinglish: "tez bukhar aur gardan akad gayi hai",
      hi: "तेज़ बुखार और गर्दन अकड़ गई है",
    },
  },
  {
    topic: "meningitis",
    said: {
      en: "fever and purple spots that do not fade",
      hinglish: "bukhar hai aur badan par baingani daag jo dabane se nahi jaate",
      hi: "बुखार है और बदन पर बैंगनी दाग़ जो दबाने से नहीं जाते",
    },
  },
  {
    topic: "sepsis",
    said: {
      en: "urine infection with high fever and she is confused",
      hinglish: "peshab mein infection, tez bukhar aur behki behki baatein",
      hi: "पेशाब में इन्फेक्शन, तेज़ बुखार और बहकी बहकी बातें",
    },
  },
  {
    topic: "sepsis",
    said: {
      en: "on chemotherapy and has fever with chills",
      hinglish: "chemo chal rahi hai aur bukhar ke saath kapkapi hai",
      hi: "कीमो चल रही है और बुखार के साथ कँपकँपी है",
    },
  },
  {
    topic: "dengue_warning",
    said: {
      en: "dengue and severe stomach pain",
      hinglish: "dengue hai aur pet mein tez dard",
      hi: "डेंगू है और पेट में तेज़ दर्द",
    },
  },
  {
    topic: "dengue_warning",
    said: {
      en: "dengue patient is bleeding from the gums",
      hinglish: "dengue hai aur masoodon se khoon aa raha hai",
      hi: "डेंगू है और मसूड़ों से ख़ून आ रहा है",
    },
  },
  {
    topic: "snake_scorpion",
    said: {
      en: "a snake bit my uncle in the field",
      hinglish: "khet mein chacha ko saanp ne kaat liya",
      hi: "खेत में चाचा को साँप ने काट लिया",
    },
  },
  {
    topic: "snake_scorpion",
    said: {
      en: "scorpion stung my daughter",
      hinglish: "beti ko bichhu ne dank maar diya",
      hi: "बेटी को बिच्छू ने डंक मार दिया",
    },
  },
  {
    topic: "acute_abdomen",
    said: {
      en: "unbearable stomach ache since night",
      hinglish: "raat se pet mein asahniya dard hai",
      hi: "रात से पेट में असहनीय दर्द है",
    },
  },
  {
    topic: "acute_abdomen",
    said: {
      en: "pain in the lower right of the belly with fever and vomiting",
      hinglish: "pet ke neeche dayi taraf dard, bukhar aur ulti",
      hi: "पेट के नीचे दाईं तरफ़ दर्द, बुखार और उल्टी",
    },
  },
  {
    topic: "eye_emergency",
    said: {
      en: "suddenly cannot see from the left eye",
      hinglish: "achanak baayi aankh se dikhna band ho gaya",
      hi: "अचानक बाईं आँख से दिखना बंद हो गया",
    },
  },
  {
    topic: "eye_emergency",
    said: {
      en: "lime went into my eye",
      hinglish: "aankh mein chuna chala gaya",
      hi: "आँख में चूना चला गया",
    },
  },
  {
    topic: "dvt_pe",
    said: {
      en: "one leg swelled up suddenly and it is warm and red",
      hinglish: "ek pair achanak suj gaya hai, laal aur garam",
      hi: "एक पैर अचानक सूज गया है, लाल और गरम",
    },
  },
  {
    topic: "dvt_pe",
    said: {
      en: "after the operation my calf is swollen and painful",
      hinglish: "operation ke baad pindli mein sujan aur dard hai",
      hi: "ऑपरेशन के बाद पिंडली में सूजन और दर्द है",
    },
  },
  {
    topic: "dka_hyperglycaemia",
    said: {
      en: "sugar is 520 and he is vomiting",
      hinglish: "sugar 520 hai aur ulti ho rahi hai",
      hi: "शुगर 520 है और उल्टी हो रही है",
    },
  },
  {
    topic: "hypoglycaemia",
    said: {
      en: "sugar is 45, sweating and shaking",
      hinglish: "sugar 45 hai, pasina aur kaamp rahe hain",
      hi: "शुगर 45 है, पसीना और काँप रहे हैं",
    },
  },
  {
    topic: "head_injury",
    said: {
      en: "fell from the stairs, hit his head and is vomiting now",
      hinglish: "seedhi se gire, sir pe chot lagi aur ulti ho rahi hai",
      hi: "सीढ़ी से गिरे, सिर में चोट लगी और उल्टी हो रही है",
    },
  },
  {
    topic: "head_injury",
    said: {
      en: "my baby fell on her head and is very sleepy",
      hinglish: "baccha sir ke bal gira aur bahut sust hai",
      hi: "बच्चा सिर के बल गिरा और बहुत सुस्त है",
    },
  },
  {
    topic: "burn_electric",
    said: {
      en: "hot oil burnt my hand, there are blisters",
      hinglish: "garam tel se haath jal gaya, chhale pad gaye",
      hi: "गरम तेल से हाथ जल गया, छाले पड़ गए",
    },
  },
  {
    topic: "burn_electric",
    said: {
      en: "my son got an electric shock",
      hinglish: "bete ko current lag gaya",
      hi: "बेटे को करंट लग गया",
    },
  },
  {
    topic: "heat_stroke",
    said: {
      en: "fainted in the sun, his body is very hot",
      hinglish: "dhoop mein behosh ho gaya, badan bahut garam hai",
      hi: "धूप में बेहोश हो गया, बदन बहुत गरम है",
    },
  },
  {
    topic: "dehydration",
    said: {
      en: "loose motions many times and no urine since morning",
      hinglish: "dast bahut ho rahe hain aur subah se peshab nahi aaya",
      hi: "दस्त बहुत हो रहे हैं और सुबह से पेशाब नहीं आया",
    },
  },
  {
    topic: "severe_drug_reaction",
    said: {
      en: "skin is peeling after a new tablet",
      hinglish: "nayi dawa ke baad chamdi utar rahi hai",
      hi: "नई दवा के बाद चमड़ी उतर रही है",
    },
  },
  {
    topic: "hypertensive_emergency",
    said: { en: "bp is 220/130", hinglish: "bp 220/130 hai", hi: "बीपी 220/130 है" },
  },
  {
    topic: "rabies_exposure",
    said: {
      en: "a street dog bit me",
      hinglish: "gali ke kutte ne kaat liya",
      hi: "गली के कुत्ते ने काट लिया",
    },
  },
  {
    topic: "rabies_exposure",
    said: {
      en: "a cat scratched my child",
      hinglish: "billi ne bacche ko nakhun maar diya",
      hi: "बिल्ली ने बच्चे को नाख़ून मार दिया",
    },
  },
]

/** What people say beside a danger, and what makes no danger smaller. */
export const ADDITIONS: readonly { kind: string; said: Spoken }[] = [
  {
    kind: "a minimiser",
    said: {
      en: "it is probably nothing",
      hinglish: "shayad kuch khaas nahi hai",
      hi: "शायद कुछ ख़ास नहीं है",
    },
  },
  {
    kind: "a minimiser",
    said: {
      en: "do not want to make a fuss, it will be fine by morning",
      hinglish: "tension ki baat nahi, subah tak theek ho jayega",
      hi: "टेंशन की बात नहीं, सुबह तक ठीक हो जाएगा",
    },
  },
  {
    kind: "a minimiser",
    said: {
      en: "otherwise everything is fine",
      hinglish: "baaki sab theek hai",
      hi: "बाक़ी सब ठीक है",
    },
  },
  {
    kind: "a named method",
    said: {
      en: "sleeping pills are kept beside the bed",
      hinglish: "neend ki goliyan bistar ke paas rakhi hain",
      hi: "नींद की गोलियाँ बिस्तर के पास रखी हैं",
    },
  },
  {
    kind: "a named method",
    said: {
      en: "there is a rope in the room",
      hinglish: "kamre mein rassi rakhi hai",
      hi: "कमरे में रस्सी रखी है",
    },
  },
  {
    kind: "a denial of something else",
    said: {
      en: "no pain in the teeth",
      hinglish: "daanton mein koi dard nahi",
      hi: "दाँतों में कोई दर्द नहीं",
    },
  },
  {
    kind: "a denial of something else",
    said: {
      en: "I do not have a cold or a sore throat",
      hinglish: "na zukam hai na gale mein kharash",
      hi: "न ज़ुकाम है न गले में ख़राश",
    },
  },
  {
    kind: "a nearby idiom",
    said: {
      en: "this traffic is killing me",
      hinglish: "garmi se jaan nikal gayi",
      hi: "गर्मी से जान निकल गई",
    },
  },
  {
    kind: "a nearby idiom",
    said: {
      en: "your bill gave me a heart attack",
      hinglish: "bill dekh ke heart attack aa gaya",
      hi: "बिल देख के हार्ट अटैक आ गया",
    },
  },
  {
    kind: "a nearby idiom",
    said: {
      en: "dying to know who won",
      hinglish: "mehngai se mar gaye",
      hi: "महँगाई से मर गए",
    },
  },
]
