/**
 * What is refused before anything is searched for, after triage has let it pass. Patterns are
 * matched against normalised text (`normalise`): small letters, no nukta, single spaces. A rule
 * fires when all of `all` match and `none` does not.
 */
export const QUESTION_RULES: readonly QuestionRule[] = [
  {
    code: "prompt_injection",
    all: [
      /\b(ignore|disregard|forget|override|bypass)\b.{0,40}\b(instructions?|rules?|prompts?|guidelines?|polic(y|ies)|safety|guardrails?|restrictions?)\b/,
    ],
  },
  {
    code: "prompt_injection",
    all: [
      /\b(system prompt|hidden prompt|developer mode|jailbreak|dan mode|do anything now|admin mode|god mode)\b|<\/?(system|assistant|instructions?)>|\[\/?(system|inst)\]|^(system|assistant) ?:/m,
    ],
  },
  {
    code: "prompt_injection",
    all: [
      /\b(you are now|from now on you|pretend (to be|you)|simulate|ab se tum|act as|roleplay as|role play as|behave like)\b/,
      /\b(doctor|dr|physician|unrestricted|without (any )?(rules|limits)|no (rules|limits)|pharmacist|not an? (ai|assistant)|expert|evil|bot)\b/,
    ],
  },
  {
    code: "prompt_injection",
    all: [
      /\b(repeat|print|reveal|show|tell|give)\b.{0,30}\b(your|the) (initial |system |hidden |original )?(instructions|prompt|configuration|api key|password)\b/,
    ],
  },
  {
    code: "prompt_injection",
    all: [
      /\b(pichhl[ei]|pehle ke|purane|saare|sare|apne)\b.{0,25}\b(instructions?|nirdesh|niyam|rules?)\b.{0,25}\b(bhool|bhul|ignore|chhod|chod|tod|hata)/,
    ],
  },
  {
    code: "prompt_injection",
    all: [/(पिछले|पहले के|सारे|सभी|अपने).{0,25}(निर्देश|नियम).{0,25}(भूल|छोड|तोड|हटा|अनदेख|नजरअंदाज)/],
  },
  {
    code: "not_sold_here",
    all: [
      /\b(morphine|fentanyl|ketamine|pentazocine|fortwin|buprenorphine|tramadol|codeine|methadone|pethidine|oxycodone|tapentadol|diazepam|valium|alprazolam|alprax|xanax|clonazepam|lorazepam|nitrazepam|zolpidem|midazolam|methylphenidate|ritalin|amphetamines?|adderall|secobarbital|phenobarbital|methaqualone|corex|phensedyl|proxyvon|cannabis|ganja|charas|afeem|opium|cocaine|heroin|mdma|mifepristone|misoprostol|mtp kits?|abortion (pills?|kits?|tablets?)|sleeping (pills?|tablets?)|neend ki (goli|goliya|goliyan|dawa|dawai|tablet)|nashe? ki (goli|goliya|dawa|dawai))\b|मॉर्फिन|मॉर्फीन|फेंटानिल|केटामाइन|ट्रामाडोल|कोडीन|डायजेपाम|अल्प्राजोलम|अल्प्राज़ोलम|क्लोनाजेपाम|गांजा|चरस|अफीम|कोकीन|हेरोइन|मिफेप्रिस्टोन|मिसोप्रोस्टोल|(नींद|नशे|गर्भपात) की (गोली|गोलियां|गोलियाँ|दवा|दवाई)/,
      /\b(buy|order|ordering|purchase|get|need|want|sell|send|deliver|delivery|available|availability|price|cost|stock|arrange|supply|where can|chahiye|chahie|mangwa\w*|manga\w*|kharid\w*|mileg[ai]|milega|milta|bhej\w*|dila\w*|de do|dedo|dena)\b|खरीद|चाहिए|मंगवा|मंगा|मिलेगी|मिलेगा|भेज|दिला|दे दो|ऑर्डर|कीमत/,
    ],
  },
  {
    code: "prescription_needed",
    all: [
      /\b(without|no|w\/o|bina|bagair|skip|bypass)\b.{0,15}\b(prescription|rx|doctor'?s? (note|slip|prescription)|parcha|parche|parchi)\b|(बिना|बगैर).{0,15}(पर्चे|पर्ची|पर्चा|प्रिस्क्रिप्शन)|(पर्चे|पर्ची|प्रिस्क्रिप्शन) के (बिना|बगैर)|\b(prescription|parche|parchi) ke (bina|bagair)\b/,
      /\b(buy|order|purchase|get|need|want|sell|send|deliver|give|arrange|chahiye|chahie|mangwa\w*|manga\w*|kharid\w*|mileg[ai]|bhej\w*|de do|dedo|dena|dila\w*)\b|खरीद|चाहिए|मंगवा|मंगा|मिलेगी|मिलेगा|मिल सकती|भेज|दिला|दे दो|ऑर्डर/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /\bhow (much|many)\b.{0,60}\b(take|taking|give|giving|inject|tablets?|pills?|capsules?|drops?|ml|mg|mcg|spoons?|teaspoons?|puffs?|syrup|doses?|units|paracetamol|ibuprofen|insulin|medicines?|antibiotics?)\b/,
    ],
    none: /\b(cost|price|days|water|exercise|walk|sleep|salt|sugar|calories|people|types?)\b/,
  },
  {
    code: "individual_dose",
    all: [
      /\b(what|which|tell|correct|right|exact|safe|maximum|max|highest|lethal|calculate|suggest|recommend)\b.{0,40}\b(dos(e|es|age|ages|ing)|strength|mg)\b/,
    ],
    none: /\b(miss(ed|ing)?|forgot|forget|skip(ped)?|late)\b/,
  },
  {
    code: "individual_dose",
    all: [
      /\bdos(e|age)\b.{0,30}\b(for (my|me|a|an|the|\d)|should i|can i|do i|kg|years?[ -]old|months?[ -]old)\b/,
    ],
    none: /\b(miss(ed|ing)?|forgot|forget|skip(ped)?|late)\b/,
  },
  {
    code: "individual_dose",
    all: [
      /\b(double|increase|raise|reduce|lower|halve|cut|change|adjust|split|triple)\b.{0,25}\b(my|the|his|her|mom'?s|mother'?s|father'?s|dad'?s|wife'?s|child'?s)\b.{0,25}\b(dos(e|age)|insulin|tablets?|medicine|medication|pills?)\b/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /\b(can|should|may|shall|could) (i|he|she|we|my \w+|the baby)\b.{0,20}\b(take|give|have|use|swallow)\b.{0,20}\b(\d+|one|two|three|four|five|half|extra|more|another|double)\b/,
      /\b(tablets?|pills?|capsules?|mg|mcg|ml|doses?|drops?|puffs?|spoons?|units)\b|\b\d{2,4}\b/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /\bkit(n[aieo]|ni baar|ne mg|ne ml)\b.{0,45}\b(goli|goliya|goliyan|tablets?|dawa|dawai|mg|ml|doses?|khurak|khuraak|chammach|chamach|syrup|insulin|boond|lu|loon|lun|du|doon|dun|khau|khaun|khaoon|khilau|khilaun|pilau|pilaun|paracetamol|crocin|dolo)\b/,
    ],
    none: /\b(din tak|price|kimat|keemat|paise|rupaye|rupees|ka aata|ki aati)\b/,
  },
  {
    code: "individual_dose",
    all: [
      /\b(dose|doses|dosage|khurak|khuraak)\b.{0,25}\b(kitn[aieo]|kya|batao|bata|badha\w*|ghata\w*|double|kam kar|zyada kar|jyada kar)/,
    ],
    none: /\b(bhool|bhul|chhut|chhoot|chhoot|miss)\w*\b/,
  },
  {
    code: "individual_dose",
    all: [
      /(कितन[ाीे]).{0,45}(गोली|गोलियां|गोलियाँ|दवा|दवाई|खुराक|मिली|एमजी|एमएल|मिग्रा|चम्मच|डोज|सिरप|टैबलेट|बूंद|इंसुलिन|पैरासिटामोल)|(गोली|गोलियां|गोलियाँ|दवा|दवाई|सिरप|टैबलेट|इंसुलिन|पैरासिटामोल).{0,30}कितन[ाीे]/,
    ],
    none: /(कीमत|रुपये|दिन तक|पानी)/,
  },
  {
    code: "individual_dose",
    all: [/(खुराक|डोज).{0,25}(कितन|क्या|बता|बढा|घटा|दोगुन|कम कर|ज्यादा कर)/],
    none: /(भूल|छूट)/,
  },
  {
    code: "no_product_advice",
    all: [
      /\b(prescribe|recommend|suggest)\b.{0,15}\b(me|us|a|an|some|any|the best|strong|medicines?|antibiotics?|tablets?|drugs?)\b/,
      /\b(medicines?|medication|antibiotics?|tablets?|pills?|drugs?|steroids?|injections?|syrup|brand|capsules?|painkillers?|something for)\b/,
    ],
  },
  {
    code: "no_product_advice",
    all: [
      /\b(which|what|best|strongest|cheapest|top)\b.{0,30}\b(antibiotics?|medicines?|tablets?|injections?|steroids?|drugs?|brands?|pills?|painkillers?|syrup)\b.{0,40}\b(should i|shall i|do i|can i|to|must i)\b.{0,10}\b(buy|take|order|use|get|purchase)\b/,
    ],
  },
  {
    code: "no_product_advice",
    all: [
      /\b(discount|offer|coupon|cashback|promo( code)?|deal|sale|free)\b/,
      /\b(antibiotics?|medicines?|tablets?|injections?|insulin|drugs?|prescription|metformin|atorvastatin|azithromycin|amoxicillin|dawa|dawai)\b/,
    ],
    none: /\bside effects?\b|\b(sugar|salt|fat|smoke|gluten)[ -]free\b/,
  },
  {
    code: "no_product_advice",
    all: [
      /\b(konsi|kaunsi|kaun si|kon si|sabse (acchi|achi|achhi|tez|sasti)|acchi si|achi si|koi)\b.{0,25}\b(dawa|dawai|antibiotic|goli|tablet|injection|syrup|medicine)\b/,
      /\b(lu|loon|lun|leni|lena|le sakt[ai]|khau|khaun|khani|kharid\w*|batao|bata|bataiye|de do|dedo|chahiye|suggest|likh do)\b/,
    ],
  },
  {
    code: "no_product_advice",
    all: [
      /(कौन सी|कौनसी|सबसे अच्छी|सबसे तेज|कोई अच्छी|कोई).{0,25}(दवा|दवाई|एंटीबायोटिक|गोली|टैबलेट|इंजेक्शन|सिरप)/,
      /(लूं|लूँ|लेनी|ले सकत|खाऊं|खाऊँ|खानी|खरीद|बता|दे दो|चाहिए|लिख दो)/,
    ],
  },
  {
    code: "other_people",
    all: [
      /\b(show|give|tell|send|list|find|open|access|read|look up|share|get|fetch|export|download|what did|what does|what has|what medicines?|who)\b/,
      /\b(another|other|someone else|somebody else|neighbou?r|boss|ex|girlfriend|boyfriend|colleague|employee|tenant|maid|celebrity|actor|customer|patient|user)('?s)?\b.{0,30}\b(prescriptions?|reports?|orders?|ordered|bought|takes?|taking|records?|address|phone|mobile|chats?|history|diagnosis|test results?|medical|medicines?|data|details|account)\b/,
    ],
    none: /\bother (medicines?|drugs?|conditions?|symptoms?|causes?)\b/,
  },
  {
    code: "other_people",
    all: [
      /\b(show|give|tell|send|list|find|open|access|read|look up|share|get|fetch|export|download|what did|what has)\b/,
      /\b(prescriptions?|reports?|orders?|records?|address|phone|mobile|chats?|history|diagnosis|medical (history|records?|data)|details|data|names?)\b.{0,25}\b(of|for|by|belonging to|under)\b.{0,25}\b(customers?|patients?|users?|neighbou?rs?|colleagues?|boss|another|other|someone|somebody|all|everyone|mr|mrs|ms|dr|\d{10}|cus_\w+)\b/,
    ],
  },
  {
    code: "other_people",
    all: [
      /\b(padosi|padosan|dusr[ei]|doosr[ei]|kisi aur|kisi ki|girlfriend|boyfriend|boss|customer|patient|mareez|grahak|naukar)\b.{0,25}\b(prescription|parchi|parcha|parche|orders?|reports?|records?|number|address|pata|history|dawaiyo?n?|chat|bimari)\b/,
      /\b(dikha\w*|bata\w*|bhej\w*|de do|dedo|nikal\w*|chahiye|kya)\b/,
    ],
  },
  {
    code: "other_people",
    all: [
      /(पडोसी|पडोसन|दूसरे|दूसरी|किसी और|मरीज|ग्राहक|बॉस|सहकर्मी).{0,25}(पर्च[ाीे]|ऑर्डर|रिपोर्ट|रिकॉर्ड|नंबर|पता|हिस्ट्री|दवा|बीमारी|चैट)/,
      /(दिखा|बता|भेज|दे दो|निकाल|चाहिए|क्या)/,
    ],
  },
  {
    code: "prompt_injection",
    all: [
      /\b(forget|ignore|drop) (everything|all|anything) (above|before|i said|you (were|have been) told)\b|\bnew (instructions?|rules?|policy) ?:|\b(no|without( any)?|remove|lift|zero) (restrictions?|filters?|limits|guardrails)\b|\b(disable|turn off|switch off|remove)\b.{0,20}\b(filters?|safety|guards?|rules?|limits)\b/,
    ],
  },
  {
    code: "prompt_injection",
    all: [
      /\b(what are|what is|show|print|translate|repeat|summari[sz]e|tell me|copy)\b.{0,20}\byour (system |initial |hidden |original )?(instructions?|prompts?|rules)\b|सिस्टम प्रॉम्प्ट|\bsystem prompt\b/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /\b(is|are|was|will|would|can|could)\b.{0,40}\b\d+([.,]\d+)? ?(mg|mcg|ml|iu|units|tablets?|pills?)\b.{0,60}\b(ok|okay|fine|safe|enough|too much|too little|right|alright|go (up|down)|at once|at one go)\b/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /\b(what|which|right|correct|exact) (amount|quantity)\b|\bhow often\b.{0,10}\b(can|should|may|do|does|must|to)\b.{0,25}\b(take|give|have|use|inject)\b|\b(dosage|dose)\b.{0,5}\b(please|pls|plz|needed)\b|\bi am on \d+ ?(mg|mcg|units)\b/,
      /\b(take|give|have|use|inject|syrup|tablets?|drops?|medicine|dosage|dose|go up|go down|increase|paracetamol|ibuprofen|crocin|insulin)\b/,
    ],
    none: /\b(water|exercise|bath|meals?|blood pressure be|sugar be|checked|measured|tested)\b/,
  },
  {
    code: "individual_dose",
    all: [
      /\b(skip|halve|split|break|drop|go up|go down|switch)\b.{0,20}\b(half|quarter|one|two|to \d+)\b/,
      /\b(can|should|may|could|shall)\b/,
      /\b(tablets?|pills?|capsules?|mg|mcg|units|insulin|medicine|dose)\b/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /\bkit(n[aie]|ni baar|ne unit)\b.{0,40}\b(leni|lena|le sakt[ai]|de sakt[ai]|deni|dena|du|dun|doon|lagau|lagaun|lagana|lagani|pilana|pilau|khilana|khilau|khani)\b/,
    ],
    none: /\b(pani|paani|khana|kharch|paise|time|samay|kitne din|neend|namak|cheeni|kasrat|walk)\b/,
  },
  {
    code: "individual_dose",
    all: [
      /\b(goli|goliyan|tablet|dawa|dawai|insulin|dose)\b.{0,40}\b(aadhi|aadha|double|dugni|badha\w*|ghata\w*|ki jagah|kam|zyada|jyada)\b.{0,15}\b(kar|le|de|kha)\b.{0,10}\b(lu|loon|lun|du|doon|dun|sakt[ai])\b/,
    ],
  },
  {
    code: "individual_dose",
    all: [
      /(गोली|दवा|दवाई|खुराक|इंसुलिन|टैबलेट).{0,25}(आधी|आधा|दोगुन|डबल|बढा|घटा|कम|ज्यादा).{0,12}(दूं|लूं|दू|लू|सकत)/,
    ],
  },
  {
    code: "not_sold_here",
    all: [
      /\b(how much|rate|what cost)\b/,
      /\b(morphine|fentanyl|ketamine|buprenorphine|tramadol|codeine|diazepam|alprazolam|xanax|clonazepam|lorazepam|nitrazepam|zolpidem|ritalin|mifepristone|misoprostol)\b/,
      /\b(strip|bottle|pack|box|for|is|are)\b/,
    ],
    none: /\b(side effects?|addictive|addiction|work|dangerous|dose|take)\b/,
  },
  {
    code: "not_sold_here",
    all: [
      /\babortion\b.{0,10}\b(goli|goliyan|dawa|dawai|kit|tablets?|pills?)\b/,
      /\b(chahiye|chahie|manga\w*|mangwa\w*|mileg[ai]|dila\w*|de do|bhej\w*|kharid\w*|buy|order|get|need|want)\b/,
    ],
  },
  {
    code: "prescription_needed",
    all: [
      /\b(lost|forgot|don'?t have|do not have|have no|haven'?t got)\b.{0,15}\b(prescription|rx|parcha|parchi)\b|\b(prescription|parcha|parchi) (nahi|nahin) (hai|mila|liya)\b/,
      /\b(send|sell|deliver|just give|need|want|chahiye|chahie|de do|dedo|bhej\w*|mangwa\w*|dila\w*)\b/,
      /\b(medicines?|antibiotics?|tablets?|insulin|pills?|injections?|syrup|dawa|dawai|goli|goliyan)\b/,
    ],
  },
  {
    code: "no_product_advice",
    all: [
      /\b(prescribe|recommend|suggest)\b.{0,15}\b(something|anything)\b|\b(name|tell me|give me)\b.{0,10}\b(the |a )?(best|strongest|good|right)\b.{0,15}\b(antibiotics?|medicines?|tablets?|painkillers?|injections?|drugs?|syrup)\b|\b(best|acch[ai]|ach[ai]|achh[ai])\b.{0,15}\b(tablet|goli|dawa|dawai|syrup|antibiotic|medicine)\b.{0,15}\b(batao|bata|bataiye|chahiye|do)\b|\bkaun ?s[aie]\b.{0,15}\b(antibiotic|tablet|goli|dawa|dawai|syrup|medicine|injection)\b.{0,15}\b(lu|loon|lun|khau|khaun|leni|lena)\b/,
    ],
  },
  {
    code: "other_people",
    all: [
      /\b(see|view|check|know|pull up|show|give|tell|send|share|look at|open|read)\b/,
      /\b(another|some other|someone else|somebody else|other) ?(person|patient|customer|user|member)?('?s)?\b.{0,15}\b(reports?|prescriptions?|consults?|chats?|orders?|records?|number|address|account)\b|\b(consults?|chats?|orders?|prescriptions?|address|number|account|reports?)\b.{0,20}\b(of|for) (some |an)?other (user|person|patient|customer)\b|\bthe (person|customer|patient|user) (who|before|after)\b|\bprescriptions? of (?!my|the|a|an|this|these|our|me)[a-z]{3,} [a-z]{3,}\b/,
    ],
  },
  {
    code: "other_people",
    all: [
      /\b(who (else|all)?|which of|does|did|is|has)\b.{0,15}\b(in|of|from)? ?(my|our|the|this)? ?(building|street|society|office|neighbou?rhood|neighbou?rs?|boss|colleagues?|ex|girlfriend|boyfriend|landlord|tenant|maid|teacher)\b.{0,25}\b(takes?|taking|buys?|buying|bought|orders?|ordered|uses?|has|have)\b/,
    ],
  },
  {
    code: "other_people",
    all: [
      /\b(biwi|pati|patni|padosi|padosan|boss|girlfriend|boyfriend|dost|bhabhi|saas|naukar)\b.{0,10}\b(ne|kaun|kya|konsi)\b.{0,25}\b(order|dawa|dawai|bimari|kharid\w*|mangwa\w*)\b.{0,20}\b(ki|kiya|leta|leti|li|hai|bata\w*)\b/,
      /\b(bata\w*|dikha\w*|pata)\b/,
    ],
  },
]

export const REFUSAL_CODES_OF_CONSULT = [
  "prompt_injection",
  "not_sold_here",
  "prescription_needed",
  "individual_dose",
  "no_product_advice",
  "other_people",
] as const
export type ConsultRefusal = (typeof REFUSAL_CODES_OF_CONSULT)[number]

type QuestionRule = {
  code: ConsultRefusal
  all: readonly RegExp[]
  none?: RegExp
}
