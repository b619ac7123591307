import type { EmergencyReplySeed } from "./types"

/** Shown as they are, before any search and by every channel: plain text, no product, no dose. */
export const emergencyReplySeeds: EmergencyReplySeed[] = [
  {
    action: "emergency",
    en: {
      title: "This may be an emergency",
      body: `Call 112 now, or 108 for an ambulance. Do not wait for it to pass and do not drive yourself.

Until help comes:
- Stay with the person and keep the phone free.
- Let a person who is short of breath sit upright. Lay an unconscious person who breathes on the side.
- If the person does not breathe normally, follow what 112 tells you about pressing on the chest.
- Press firmly with a clean cloth on heavy bleeding.
- Give nothing to eat or drink and no medicine. Exceptions: what 112 tells you, an emergency medicine that a doctor has prescribed for exactly this, and sugar for a person with low blood sugar who is awake.

I cannot judge this from here. A doctor must see it now.`,
    },
    hi: {
      title: "यह आपात स्थिति हो सकती है",
      body: `अभी 112 पर फ़ोन करें, या एम्बुलेंस के लिए 108 पर। अपने आप ठीक होने का इंतज़ार न करें और ख़ुद गाड़ी न चलाएँ।

मदद आने तक:
- मरीज़ के साथ रहें और फ़ोन खाली रखें।
- साँस फूल रही हो तो सीधा बैठाएँ। बेहोश हो पर साँस चल रही हो तो करवट से लिटाएँ।
- साँस ठीक से न चल रही हो तो छाती दबाने के बारे में 112 पर जो बताया जाए वही करें।
- ज़्यादा खून बह रहा हो तो साफ़ कपड़े से ज़ोर से दबाए रखें।
- खाने-पीने को कुछ न दें और कोई दवा न दें। अपवाद: जो 112 पर बताया जाए, डॉक्टर की ठीक इसी हालत के लिए लिखी आपात दवा, और शुगर कम होने पर होश वाले व्यक्ति को चीनी।

यहाँ से मैं इसे परख नहीं सकता। डॉक्टर का अभी देखना ज़रूरी है।`,
    },
    helplines: ["112", "108"],
  },
  {
    action: "crisis",
    en: {
      title: "You do not have to go through this alone",
      body: `I am glad that you told me. What you feel can be helped, and somebody is there to listen right now.

- Ring Tele-MANAS on 14416 or 1-800-891-4416. It is free, open day and night, and speaks many languages.
- If you are in danger now, or have already done something to harm yourself, call 112.

Until then:
- Go to somebody you trust, or ask that person to come. Please do not stay alone.
- Put medicines, pesticides, blades and ropes out of reach, or let somebody else keep them.

If you write for somebody else: stay with that person, ask openly, listen without blame, and ring with them.`,
    },
    hi: {
      title: "आप इसमें अकेले नहीं हैं",
      body: `अच्छा हुआ कि आपने बताया। आप जो महसूस कर रहे हैं उसमें मदद मिल सकती है, और अभी कोई आपकी बात सुनने के लिए मौजूद है।

- टेली-मानस को 14416 या 1-800-891-4416 पर फ़ोन करें। यह मुफ़्त है, दिन-रात चलता है और कई भाषाओं में है।
- अभी ख़तरा हो, या आपने ख़ुद को नुक़सान पहुँचाया हो, तो 112 पर फ़ोन करें।

तब तक:
- किसी भरोसे के व्यक्ति के पास जाएँ या उसे बुला लें। कृपया अकेले न रहें।
- दवाएँ, कीटनाशक, धारदार चीज़ें और रस्सी दूर रखवा दें।

अगर आप किसी और के लिए लिख रहे हैं: उसके साथ रहें, खुलकर पूछें, दोष दिए बिना सुनें और साथ में फ़ोन करें।`,
    },
    helplines: ["14416", "1-800-891-4416", "112"],
  },
  {
    action: "emergency_poison",
    en: {
      title: "Possible poisoning: get help now",
      body: `Call 112 now, even if the person feels well: some poisons act late. The poison centre of AIIMS, 1800-116-117, can advise as well.

Until help comes:
- Take away what is left, and keep the pack, bottle or strip for the doctor. Note when it happened.
- Do not make the person vomit. Give no salt water, milk, oil or home remedy.
- Poison on the skin or in the eye: take off wet clothes and rinse with plenty of clean running water.
- Gas or smoke: go into fresh air, without putting yourself in danger.
- Lay a drowsy person who breathes on the side. If breathing stops, do what 112 tells you.

If it was done on purpose, do not leave the person alone. Tele-MANAS, 14416, helps too.`,
    },
    hi: {
      title: "ज़हर या ज़्यादा दवा: अभी मदद लें",
      body: `मरीज़ ठीक लगे तब भी अभी 112 पर फ़ोन करें: कुछ ज़हर देर से असर करते हैं। एम्स का विष केंद्र, 1800-116-117, भी सलाह दे सकता है।

मदद आने तक:
- बची हुई चीज़ हटा दें और पैकेट, बोतल या पत्ता डॉक्टर के लिए रखें। समय लिख लें।
- उल्टी न करवाएँ। नमक का पानी, दूध, तेल या घरेलू नुस्ख़ा न दें।
- त्वचा या आँख पर ज़हर हो तो गीले कपड़े उतारें और ख़ूब साफ़ बहते पानी से धोएँ।
- गैस या धुआँ हो तो ख़ुद को ख़तरे में डाले बिना खुली हवा में ले जाएँ।
- सुस्त मरीज़ की साँस चल रही हो तो करवट से लिटाएँ। साँस रुके तो 112 पर बताए अनुसार करें।

अगर यह जान-बूझकर किया गया हो तो उसे अकेला न छोड़ें। टेली-मानस, 14416, भी मदद करता है।`,
    },
    helplines: ["112", "1800-116-117", "14416"],
  },
  {
    action: "urgent_today",
    en: {
      title: "A doctor should see this today",
      body: `What you describe should be seen by a doctor today, at a clinic or in a hospital. Please do not wait for a delivery or for tomorrow.

- Take your prescriptions and all medicines that you use with you.
- Let somebody go with you if you feel weak.
- Do not start, stop or change a medicine before the doctor has seen you.

Call 112 at once if there is trouble breathing, chest pain, fainting, confusion, a fit, heavy bleeding, weakness on one side, or if it quickly gets worse.`,
    },
    hi: {
      title: "इसे आज ही डॉक्टर को दिखाएँ",
      body: `आपने जो बताया है उसे आज ही किसी क्लिनिक या अस्पताल में डॉक्टर को दिखाना चाहिए। डिलीवरी या कल का इंतज़ार न करें।

- अपनी पर्चियाँ और सारी दवाएँ साथ ले जाएँ।
- कमज़ोरी लगे तो किसी को साथ ले जाएँ।
- डॉक्टर के देखने से पहले कोई दवा शुरू, बंद या बदलें नहीं।

साँस की तकलीफ़, सीने में दर्द, बेहोशी, भ्रम, दौरा, ज़्यादा खून, एक तरफ़ कमज़ोरी हो, या हालत तेज़ी से बिगड़े तो तुरंत 112 पर फ़ोन करें।`,
    },
    helplines: ["112", "108"],
  },
  {
    action: "urgent_pregnancy_infant",
    en: {
      title: "In pregnancy and for a baby: be seen today",
      body: `In pregnancy, after a birth and in small babies an illness can turn quickly. A doctor or midwife should see this today. A government hospital or your antenatal clinic will see you without an appointment.

- Take the antenatal card or the baby's card and all medicines with you.
- Go on breastfeeding a baby who drinks.
- Give no medicine that a doctor has not prescribed for this pregnancy or this baby.

Call 112 or 108 at once for bleeding, fits, severe headache or blurred sight, strong belly pain, breaking waters with fever, or a baby that moves less. For a baby: hard or fast breathing, blue or grey colour, not drinking, hard to wake, fits, or fever or coldness in the first three months.`,
    },
    hi: {
      title: "गर्भावस्था और शिशु: आज ही दिखाएँ",
      body: `गर्भावस्था में, प्रसव के बाद और छोटे शिशुओं में बीमारी तेज़ी से बिगड़ सकती है। इसे आज ही डॉक्टर या एएनएम को दिखाएँ। सरकारी अस्पताल बिना अपॉइंटमेंट के देखते हैं।

- जच्चा-बच्चा कार्ड और सारी दवाएँ साथ ले जाएँ।
- शिशु दूध पी रहा हो तो माँ का दूध देते रहें।
- डॉक्टर की लिखी हुई दवा के अलावा कोई दवा न दें।

खून आना, दौरा, तेज़ सिरदर्द या धुंधला दिखना, पेट में तेज़ दर्द, बुखार के साथ पानी छूटना, या बच्चे की हलचल कम होना: तुरंत 112 या 108 पर फ़ोन करें। शिशु में तेज़ या मुश्किल साँस, नीला या सलेटी रंग, दूध न पीना, मुश्किल से जागना, दौरा, या पहले तीन महीने में बुखार या शरीर ठंडा होना भी आपात स्थिति है।`,
    },
    helplines: ["112", "108"],
  },
]
