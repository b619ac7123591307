import type { Lexicon } from "../types"

export const SELF_HARM_AND_POISON: Lexicon = {
  wants_to_die: {
    meant: true,
    en: `
      (want|wants|wanted|wanna|wish|wishes|rather|going|planning|plan|ready|decided|hope|hoping|pray|prefer|better|deserve|gonna|need|like|ways|way|try|trying|tried|attempt*|threat*|how|easiest|thinking of|thought* of|thinking about|think of|think about|about) .. (to)? (die|dying|be dead|kill myself|kill himself|kill herself|kill themselves|end my life|end his life|end her life|end my|ending my life|ending it|ending her life|ending his life|end it all|end it|end everything|end things|commit suicide|suicide|killing myself|killing himself|killing herself|not exist|disappear forever|hang myself|hang himself|hang herself|stop living|stop existing)
      (kill|killing|hang|hanging|shoot|drown|strangle|poison) (myself|himself|herself|themselves)
      (kil|kll) (myself|himself|herself)
      kms
      (end|ending|finish|finishing|take|taking|ended) (my|his|her|own) .. life
      (want*|wish*|going|ready|planning|decided|thinking) .. (end|ending|finish|finishing) (this|the)? life
      (end it all|ending it all|ending it tonight|end it tonight|end it now|end everything|end this pain forever)
      (not|never|no|dont) .. (want|wants|wish) .. (live|living|exist|be alive|be here|wake up|be around|continue living|go on)
      (not|no) .. (reason|point|will|desire|purpose|energy|strength) .. (to live|living|alive|going on|in life|in living)
      (no|not) .. (see|any) .. (point|reason) .. (living|life|going on|live)
      (tired|sick|done|fed up|bored|exhausted) .. (of|with) .. (living|life|being alive|existing|this life)
      (life) .. (not worth|is over|meaningless|pointless|unbearable)
      (not worth living|worth living anymore)
      (better off) .. (dead|without me|if i was gone)
      (better|everyone|world|family|people) .. (without me|if i was gone|if i die|once i am not|once i am gone|when i am gone|if i am not)
      (wish|wished|wishing) .. (dead|never born|not born|never existed|disappear|i was gone|not wake)
      (never|not) wake (up)? (again|anymore|tomorrow|ever|next morning)
      never wake (up)?
      (sleep|sleeping) .. (forever|never wake|and never|not wake|for ever)
      (never|not) .. (get up|wake up|wake|open my eyes) .. (next morning|tomorrow|again|morning|anymore)
      pray .. (not|never|dont) .. (wake|get up)
      cannot (go on|take it anymore|take this anymore|do this anymore|live like this|live anymore|bear this life|live without)
      (nothing) .. (left|to live for|worth living)
      (goodbye) .. (everyone|world|note|letter|forever|message|all|post*|story|status|video)
      (post*|wrote|left|written|sent|writing|send|sending|text*) .. (suicide|goodbye|suicide note|final message|last message|farewell)
      (last|final) (goodbye|message to|note|diwali|letter|wish)
      last (day|night) (on|of) (earth|life|my life)
      (once|when|after) i am .. (not around|gone|no more|not here|dead)
      (jump*) .. (off|from|in front|before) .. (bridge|building|roof|terrace|balcony|floor|train|window|cliff|metro|railing|river)
      (will|would|going to|gonna|want*|threat*|tried|trying|about to|feel like) .. (jump*) .. (in|into) .. (river|well|lake|sea|canal)
      (standing|sitting) .. (railing|ledge|edge) .. (floor|roof|terrace|bridge|building)
      (railing|ledge) .. (floor|terrace|roof)
      (rope|noose|fan) .. (ready|bought|tied|hang*|neck)
      (end|ending|finish|finishing) (everything|things|this life|it all|all this)
      (nobody|no one|none) .. (miss|notice|care) .. (me|him|her|if i am gone|when i am gone|if i die)
      (about|going|ready) to jump (off|from|down|in front)?
      (not) be (there|here|around|alive) (tomorrow|anymore|after|next|for long|much longer)
      (want|wants|wish|need) .. (everything|it all|it|this life) .. (to stop|to end|be over|to be over|to finish)
      (not|never|no) .. (see|find|have|any) .. reason .. (carry on|go on|live|continue|be here|stay)
      (not) deserve .. (live|be alive|life|exist)
      (think|thinking|thoughts|dream*|obsess*|fantasi*) .. (of|about) .. (death|dying|ending|killing|not being here)
      (plan*|going|want*|about|threat*|thinking|try*|tried|attempt*|intend*) .. (overdose|overdosing|od|poison myself|poison herself|poison himself)
      (die|dying|death|go) by (hanging|drowning|jump*|poison|overdose)
      (kept|keep|bought|hid|hiding|collected|arranged|tied|have) .. (rope|noose|blade|razor|sulfas|poison) .. (under|ready|bed|tonight|for myself|hidden|secretly|drawer|fan|cupboard|kept)?
      (will|going to|threat*|says|say|gonna|want*) .. (consume|drink|take|eat|have|swallow) .. (poison|phenyl|pesticide|sulfas|acid|all the pills|all my pills|all the tablets)
      (go|going|want|drift) .. sleep .. (not|never) (get up|wake)
      (lost|losing|no) .. (will|wish|desire) .. (live|life)
      (done|finished|through) with .. (life|living|everything|this world)
      (life) .. (no meaning|not .. worth|has no|feels empty)
      (disappear|vanish) .. (forever|never come back|and never)
      (leave|leaving|leaving behind) this world
      (meet|join|be with) .. (in heaven|up there|my dead|late)
      (give|giving|gave) up on (life|everything|living)
      (cannot|not) .. (carry on|keep going|survive this|face another day|face tomorrow|see tomorrow)
      (not|never) .. see .. (tomorrow|sunrise|next birthday)
      (hurt|harm|kill) (myself|himself|herself)
      voices .. (kill|die|jump|hurt|hang)
      (giving|gave|given) (my|all|away) .. (things|belongings|stuff|away|clothes|pets)
      (last|final) (day|night|order|time|meal|birthday|exam|week) (ever|on earth|alive|with you all|of my life)
      (is|be|this|tonight|tomorrow|friday|sunday) .. my last (day|night|order|message|week)
      (decided|planned|chosen|fixed|picked) .. (day|date|method|way|how) .. (to go|to die|to end|last)?
      (noose|suicide note|hanging rope|death note)
      (imagin*|fantasi*|picture|thinking|think) .. (driving|crashing|jumping|falling|hanging|drowning|stabbing|shooting) .. (wall|truck|tree|off|bridge|myself|train|building|river)?
      (hate|hating) (being alive|living|my existence|existing|waking up)
      i want out
      nothing matters .. (anymore|now|want)
      (slit|cut) .. throat
      (not) be alive
      (end|finish) me
      (urge*|want*|need|thoughts|feel like|craving) .. (cut|cutting|harm|self harm|hurt) (again|myself|my)?
      (do something|anything) .. to (herself|himself|myself|themselves)
      (finishing|finish|ending) it
      (hurt|hurting|kill|killing|harm|harming) (his|her|their|my) (own)? (self|life)
      (do|doing) something (stupid|drastic|terrible|bad) .. (tonight|today|myself|to myself|soon)?
      cannot keep (myself|himself|herself) safe
      not safe (with|from|around) (myself|himself|herself)
      (holding|have) .. (pills|blade|knife|tablets|rope) .. in (my|his|her) hand
      (cut|go|cutting) deeper
      (search*|googl*|looking up|asked|asking) .. how to (hang|die|kill|overdose|end)
      how to (die|kill myself|end my life|hang|commit|end it|disappear)
      (let|leave) me (die|go forever|to die)
      (better|easier|good) .. if i .. (die|died|was not|were not|werent|was dead|were dead|did not exist|not exist)
      (no way out|only way out|no other way out|way out of this life)
      (stop|end) (my|this|the) (suffering|misery|existence) .. (forever|for good|once)?
      (nothing|no one) .. (live for|worth it anymore|left for me)
      (take|taking) my life
      (if i|want to|going to|feel like|thinking of|planning to|might) .. (take|taking|swallow|eat) .. (all|whole|entire|full|every) .. (tablets|pills|strip|strips|bottle|medicines)
      ready to (go|die|leave this world)
      (make|making) .. look like an accident
      i (will|shall) be (gone|dead|free) (soon|tomorrow|by|tonight|then)
      (go|going|gone) away (forever|for ever|for good|permanently)
      (sit*|stand*|stood|climb*|hang*|walk*) .. (terrace|roof|bridge|railing|parapet|ledge|balcony|window|rooftop|building) .. (edge|ledge|railing|not coming|refus*|jump)?
      (terrace|roof|bridge|balcony|building|cliff|platform) (edge|ledge|railing)
      (write*|writing|wrote|talk*|draw*|post*|speak*|read*) .. (about|of) .. (death|dying|suicide|ending)
      (die|kill myself|death) by .. (drink*|eat*|tak*|hang*|jump*|cut*|drown*|swallow*)
      (kill|shoot|end|finish) me (please|now)?
      (sleep|rest|gone|go) (permanently|forever|eternally|for ever)
      (i am|am|she is|he is) (done|finished|tired) (with|of) (it all|everything|all this|all of it)
      (tired|exhausted|sick|done) .. of everything
      (ready|want|need|going|planning|time) .. to (die|go|end|leave|sleep) .. (forever|tonight|permanently|world|all)
      (leave|leaving|left|quit|quitting) .. (this|the) world
      (is it possible|possible|how|can (i|one|someone|a person)) .. (die|kill) .. (by|from|with|if)
      (attempt*|tried) .. (suicide|to die|her life|his life|my life)
      (gave|gives|giving) .. (phone|cat|dog|jewellery|savings|clothes|books|pets) away
      (gave|giving) away .. (phone|cat|dog|jewellery|savings|clothes|books|pets|things|stuff)
      (never|not) (see|meet|talk to) .. (again|anymore) .. (goodbye|sorry)?
      (this|it) is (goodbye|the end)
      (sorry) .. (for everything|to everyone|mom and dad|to all)
      (not|never) .. (feel like|feel) .. (living|being alive|waking up|going on|existing|to live)
      (should|wish i|if only i) .. (be dead|have died|had died|died|could die|was dead|were dead)
      (pray|praying|begging|asking) .. (for death|to die|god to take|take me)
      god .. take me
      why .. (am i|do i) .. (alive|exist|living|live|still here)
      (nothing|no one) .. (look forward|live for|left)
      (point|use|purpose|meaning) .. (of|in) (living|life|my life|being alive|existing|going on)
      life is (hell|useless|over|a burden|meaningless|pointless|unbearable|not for me)
      (useless|worthless|pointless) life
      (live|living) .. (not|no) .. (anymore|any more|longer)
      (decided|going|want|plan*|ready|time) .. to .. (end|close|finish) .. (story|chapter|book|everything|journey|myself)
      (throw|throwing|fling|flinging) (myself|himself|herself) .. 
      (for|until|till) the day i .. (do it|finally|end|go)
      (finally|gonna|going to|will) do it (tonight|today|tomorrow|soon)
      (kids|family|they|everyone|wife|parents|husband|children) .. (will|would) be (fine|ok|okay|better|happier|relieved) .. (without me|when i am gone|after me|after i am gone|if i die|once i am gone)
      fine without me
      (everyone|family|kids|they|world|people|you all) .. (would|will) be .. (better|happier|relieved|free) .. (if|when|once) i .. (gone|dead|not here|not around)
      cannot (do|take|bear|face|handle) (this|it|life) any longer
      (point|use|purpose|meaning) .. (of|in) being here
      (says|said|threat*) .. (will|going to) hang
      (poison|rope|noose|blade|knife|pills|gun|it) .. (for|on|against) (myself|himself|herself)
      rope .. (sleeping|pills|tablets)
      (peace|rest) forever
      heart .. (just)? stop* .. (sleep|peacefully|forever)?
      (sleep|die) .. heart .. stop*
      (jump|jumping|leap|throw) .. (off|from|in front of|under) .. (roof|train|bridge|building|balcony|terrace|bus|truck|floor|cliff)
    `,
    hi: `
      (marna|mar jaana|mar jana) (hai|hu|hun)
      (mujhe|main|khud|hume) .. (marna|mar jaana|mar jana) 
      (marna|mar jaana|mar jana|mar jane|mar jaane|maut|mrityu) .. (chah*|mann|man|behtar|accha|achha|sochta|sochti|ichha|iccha|aa jaye|chahiye)
      (mar) .. (jau|jaun|jaaun|jaau|jaungi|jaunga|jaati|jata|hi jau) .. (accha|achha|behtar|to|sab|kaash)?
      (kaash|kash) .. mar
      (jeena|jina|jeene|jine|jiina|jee|jiyu|jiu) .. (nahi|mann nahi|man nahi|kya karu|kyun|kya faida|bekar|mushkil|ki ichha|matlab)
      nahi (jeena|jina|jeene|rehna zinda|jeeyungi)
      (jeene|jine|zindagi|jindagi|jeevan) .. (se) .. (thak|tang|pareshan|oob|haar|mann|ub)
      (zindagi|jindagi|jeevan|life|khud|apne aap|sab kuch|sab|apni) .. (khatam|khtm|khatm|smapt|samapt|khatma)
      (khud|apne aap|khudko) .. (maar|mar|nuksan|nuksaan|chot|kat|jala|hurt|khatam|fansi)
      jaan le (ka|chahta|chahti|chahte|mann)
      (khudkushi|khudkhushi|khudkusi|khud kushi|aatmahatya|atmahatya|aatmhatya|atmhatya|suicide|sucide|susaid|suside|atamhatya) 
      (jaan|jaan) .. (de|dena|deni|dungi|dunga|dedunga|dedungi|le lunga|le lungi|dene|deta)
      (faansi|fansi|phansi|phaansi|phanda|fanda|rassi|pankhe) .. (laga|latak*|le|lunga|lungi|bandh*|se)
      (nas|nass|kalai|haath ki nas) .. (kat)
      (train|rail|patri|metro|truck|gadi) .. (aage|neeche|niche|saamne|samne) .. (kood*|kud*|let|aa|jau|mar)
      (chhat|chat|pul|bridge|building|kuan|kuen|nadi|manzil) .. (kood*|kud*|chhalang|jump)
      (zeher|jehar|jahar|poison|zahar) .. (kha lunga|kha lungi|pi lunga|kha loon|khana hai|kha lu|pi lu|chahiye mujhe|khaane ka)
      (hamesha|sada) .. (ke liye)? .. (so|sona|sula|neend)
      (so) .. (jaun|jau|jana) .. (kabhi|hamesha|phir) .. (na|nahi)? .. (uth*|jag*)?
      (kabhi|subah) .. (na|nahi) .. (uthu|uthna|uthun|jagu|jagna|uthna)
      (zinda|jinda) .. (nahi|rehna|rahna) .. (rehna|rahna|nahi|chah*)?
      (aakhri|akhri|aakhiri|akhiri|antim) .. (diwali|raat|din|baar|message|alvida|khat|vida)
      (alvida|albida)
      (duniya) .. (se|chhod*|chod*) .. (jana|jaana|chala|chali|ja)
      (mere|main|mein) .. (na rahu|na rahun|nahi rahunga|nahi rahungi|chala jaunga|mar jaunga) .. (to|sab)?
      (mere|bina) .. (sab|log) .. (khush|behtar|accha)
      (thak|tang|haar|ub|oob) .. (zindagi|jindagi|jeevan|life) se
      so (jau|jaun|jaaun) .. (uthu|uthun|jagu|uth) nahi
      mere bina .. (khush|behtar|accha|achha)
      marne .. (ki|ke|ka) .. (baat|khayal|khyal|vichar|dhamki|ichha|iccha|socha|soch|koshish|tarika|tareeka)
      (jiya|jee|jiye|jia|jeeya) .. nahi (ja|jata|raha)?
      nahi .. (jiya|jee|jeena|jina)
      (jeena|jina|jeene) (nahi|band|chhod*|bekar|mushkil|haram)
      (mar|marna) (jaane|jana|jaana) (do|chahta|chahti|hai|chahiye|ka)
      (latak|kood|kud|jhool) (jaunga|jaungi|jau|jaaunga|jayega|jayegi|jaun)
      (neeche|niche|saamne|aage) (aa|kood|let) (jaunga|jaungi|jayega|jayegi|jau)
      (sab|sabko) .. (shanti|chain|khushi|chhutkara) .. (milegi|milega)
      (chhutkara|mukti) .. (chahiye|pana|mil) .. (zindagi|jindagi|jeevan|sab|duniya)?
      (blade|chaku|kaanch) .. (haath|kalai|nas|khud) .. (mar|chala*|laga*|kat li|kat liya|kat lunga|kat lungi)
      (kalai|kalaai|nas) .. (blade|chaku|kaanch)
      (chot pahunchane|nuksan pahunchane) .. (khud|mann|man)
      (jaan) (de|dene|deni|dedu*|dena)
      (bojh|boj) .. (ban|hu|hun|lagta|lagti|mere upar)
      (sab|sabkuch|sab kuch) (khatam|chhod) .. (mann|man|chah*|kar du|dun|jau|jana)
      (kisi|kisiko) .. (farak|fark|parwah) nahi
      koi .. parwah nahi
      koi .. (farak|fark) nahi ... (mai|main|mar|mere|meri|jiu|jeene|rahu)
      (maut|mout|mrityu) .. (chah*|mang*|intezaar|aa jaye|behtar|bula*|pyari)
      (nadi|kuen|talab|naher|nahar|samundar|chhat|pul|pul se|balcony) .. (kood|kud)
      (zindagi|jindagi|jeevan) .. (bekar|bekaar|bojh|narak|nark|matlab nahi|khatam|kuch nahi)
      (kuch) .. (kar legi|kar lega|kar lungi|kar lunga|kar le) .. (apne|khud|saath)?
      (apne|khud) .. (saath) .. kuch .. kar
      (zindagi|jindagi|zindgi|jindgi|jeevan|duniya|sab) (se)? .. (thak|tang|ub|oob|pareshan|haar|mann bhar|man bhar)
      (jaan|jan) .. (le lu|le lun|le lungi|le lunga|le loon)
      (chhat|pul|balcony|railing|patri|kuen) (pe|par|ke) .. (khada|khadi|baitha|baithi) (hu|hun|hai|ho)
      (marna|mar jana|mar jaana|maut) (hi)? (thik|theek|accha|achha|behtar|sahi|rasta|upay|hal)
      (muh|muh) dikhane layak nahi
      (ab) .. nahi (hota|saha|sahan|bardasht)
      jeene ki (ichha|iccha|chah|wajah|vajah)
      (mar|khatam) (jau|jaun|jaaun|jaoon|ho jau|ho jaun)
      (zeher|zahar|jahar) .. (kahan|kaha|milega|mil|konsa|kaunsa|chahiye)
      (khudkushi|suicide|aatmahatya) .. (kar|ka|ke|karna|karne)
      (suicidal) .. (ho|feel|lag)
      (jaan) .. (khatam|le lun|se jana)
      (kuch kar baith*|kuch kar jau*|kuch kar lun)
      (sab) (chhod|chhodkar|chhod kar) .. (jana|chala|chali|ja)
      (apni|khud ki) (jaan|zindagi|jindagi|life|jivan)
      (jeene|jine|jeena|rehne) ki (ichha|iccha|chahat|wajah|tamanna|himmat) .. (nahi|khatam|mar)
      (kal|parso|subah|ab) .. (main|mai|mein) .. (nahi (rahunga|rahungi|rahu|hounga|hungi|milunga|milungi))
      (mujhe|apne|khud|main|hume) .. marne (wali|wala|vali|ki|ke liye) (dawa|goli|cheez|tarika)
      (main|mai) .. (ja raha|ja rahi|chala|chali) .. (hamesha|sabko|sab) (ke liye|chhod)?
      (bhagwan|bhagvan|allah|rab|upar wala|uparwala|ishwar) .. (utha|bula) (le|lo|lijiye|de)?
      (utha lo|utha le) .. (mujhe|bhagwan)?
      (kyu|kyun|kyon) .. (zinda|jinda|jee raha|ji raha|jiu)
      (zinda|jinda) .. (kyu|kyun|kyon|nahi|bekar)
      (mar) kyun nahi
      (sab se|sabse) door .. (jana|chala|chali)
      (duniya|sansar) .. (chhod|chhodna|chhodkar|alvida|chod)
      (jeena|jina|jeene) .. (se|ka|mein) .. (kya|fayda|faida|matlab)
      (aankh|neend|nind|subah) .. (na|nahi|kabhi na) .. (khule|khulti|khulegi|khulna|uthu)
      (aankh|neend) .. (hi)? (na|nahi) (khule|khulti)
      (phansi|fansi|faansi|phanda|zeher|jahar) .. (lagane|khane|lene|khaane|laga|kha) .. (koshish|dhamki|baat|wala|raha)?
      (mar|marna) .. (jana|jaana|jane) .. (chahta|chahti|chahte|chah*|hai)
      (kood|kud|koodne|kudne) .. (wala|wali|ja raha|ja rahi|baat|dhamki|koshish)
      (latakne|marne|koodne|mar jaane|kudne) .. (baat|dhamki|koshish|soch*|man|mann)
    `,
    lasting: true,
  },
  suicide_named: {
    en: `
      (suicid*|sucid*|self harm|self harming|self injury|selfharm)
    `,
    hi: `(khudkushi|khudkhushi|khudkusi|aatmahatya|atmahatya|aatmhatya|atmhatya|susaid)`,
    lasting: true,
  },
  suicide_about_others: {
    en: `
      (suicide|suicidal) .. (prevention|helpline*|awareness|rate*|statistics|squad|note in|news|documentary|film|movie|bomber|warning on|warning in|risk of|side effect*|inhibitor)
      (farmer*|actor*|celebrity|student*|celebrit*) .. suicid*
    `,
    hi: `(suicide|aatmahatya|atmahatya) .. (roktham|rokne|helpline|jagrukta|number|news|khabar|rokthaam)`,
  },
  self_injury: {
    meant: true,
    en: `
      (cut|cutting|cuts|burn|burning|hurt|hurting|harm|harming|punish*|scratch*|slash*|slit|slitting|hit|hitting) .. (myself|himself|herself|themselves)
      i (cut|slit|slash*) .. (thigh*|wrist*|arms|arm|legs|forearm*|skin|veins) .. (again|tonight|feel|relief|blade)?
      (slit|slash*) .. (wrist*|vein|veins)
      (cut|cutting|cuts) (my|his|her|their|own) .. (wrist*|vein|veins)
      (cutting|cuts|burning|slicing|scratching|carving) (my|his|her|their|own) .. (arm|arms|thigh*|leg|legs|skin|forearm*|stomach)
      (blade|razor|knife|scissor*|compass) .. (my|his|her|own) .. (wrist*|arm|arms|skin|thigh*|hand)
      (thigh*|wrist*|arms) .. (again|tonight) .. (blade|cut*)
      self (harm*|injur*|hurt*)
    `,
    hi: `
      (haath|kalai|nas|jaangh|kalaai) .. (kat|kaat|blade|kata) .. (khud|liya|mann|raha|roz|baar)
      (blade|chaku) .. (khud|kalai|haath) .. (kat|laga|mar)
    `,
    lasting: true,
  },
  lethal_means: {
    en: `
      (lethal|fatal|deadly|killing) .. (dose|amount|quantity|combination|number|pills|overdose)
      (how many|how much|what dose|which|what|any|some|best|strongest|enough|number) .. (to|would|will|can|could|kill*|die|fatal|deadly) .. (die|kill me|kill someone|kill a|kill myself|not wake up|never wake|overdose on|be fatal|lethal|end it|end my|death|kill you|sleep forever|kill)
      (enough|combination|pills|tablets|medicine*|poison|dose) .. (to|that) .. (die|kill me|kill myself|not wake|never wake|end it|end my life|sleep forever)
      (painless*|quick*|easy|easiest|fastest|best|peaceful|surest|sure) .. (death|way to die|ways to die|way to go|suicide|die|kill myself|end my life|poison|method*|way out)
      (die|death|suicide) .. (painless*|without pain|peacefully|quickly)
      (without|no) pain .. (die|death|end|forever)
      (stockpil*|collecting|collected|saving up|hoarding|saved up|keeping) .. (pills|tablets|sleeping|medicines|goli*)
      (mix|combine|together) .. (to die|to kill|to end)
      what (happens|if) .. i .. (take|swallow|eat|took) .. (all|whole|entire|#|bottle) .. (tablets|pills|strip|bottle|them|sleeping)
      (how much|how many|which|what|any|some|enough|best|will|would|can|does|is) ... (@medicine|dose|poison|drug|injection|chemical|these|this|of it|of them) ... (kill|kills) (a|me|someone|somebody|person|human|myself|you|him|her|instantly|quickly|an adult)
      (how much|how many) ... (@medicine|dose|poison|drug|pills|tablets|of it|of these|of this) ... (die|death|fatal|lethal|deadly|heart stop*|stop .. heart)
      (which|what) ... (@medicine|poison|drug|injection|chemical) ... (painless*|without .. pain|instant*|quick|quickly|certain|sure|gives|cause*) .. death
      (which|what) ... (@medicine|poison|drug|injection|chemical) ... (death|die|fatal|lethal) .. (without|painless*|instantly|quickly)?
      (stop|stops) (the|my)? heart
      (is it|does it|how) .. (painful|hurt|painless|long|quick|quickly|fast) .. (to die|to hang|hang*|drown*|die|dying|suffocate)
      (will|would|can) it (be quick|hurt|kill|be painless|be fast)
      (die|dying|death) .. (painful|painless|quick)
      (survive|survived|anyone survive*) .. (overdose|pills|jump*)
      (deadliest|most poisonous|most toxic|most lethal|strongest poison)
      enough to (end|finish|kill|die|stop)
      (how long|how many hours|how fast|how quickly) ... (die|kill|death) ... (overdose|poison|@medicine|hanging|bleeding)?
      (is|are|would|will|can) # .. @medicine .. (fatal|lethal|deadly|dangerous|kill*|enough)
      too many to survive
      (what|how) .. (happens|happen|will happen) .. (take|swallow|eat|took|have) .. (all|whole|entire|full|#) .. (strip|bottle|tablets|pills|@medicine)
      (how many|how much) ... (sleep|rest) (permanently|forever|eternally)
      (possible|can) ... (die|death) ... (phenyl|poison|@medicine|acid|harpic)
      (any|some|which|a) .. (tablet|pill|injection|medicine|drug) ... (heart .. stops|heart stops|stop heart|stops breathing|never wake)
      so .. (i)? .. sleep and .. (stop*|never|not wake)
    `,
    hi: `
      (kitni|kitne|kaunsi|konsi|koi|aisi|kaun si|kis) .. (goli|dawa|nind|zeher|tablet|dose|jahar) .. (mar|marne|maut|mrityu|hamesha|na uthe|mara)
      (goli|dawa|zeher|jahar|nind ki goli|tablet) .. (mar jau*|marne|maut|mar ja|mar sakt*|mar jaun|mar jaata|mar)
      (aasan|aasaan|asan|bina dard) .. (maut|marna|mar|mrityu)
      (dard na ho|bina dard|dard nahi ho) .. (maut|mar|goli)
      (goli|dawa|neend ki goli|goliyan) .. (jama|jodh*|jod|ikkath*|ikatth*|chhupa*|bacha*) .. (kar|ke|ki)
      (kitni|kitne|kaunsi|konsi|kya|kis) ... (mar|maut|mrityu|khatam) (ja|jata|ja sakta|ho|hoti|jaunga|jaata|jati)?
      (insaan|insan|aadmi|banda|koi) .. mar (ja|jata|sakta)
      (agar|agr) .. # .. (goli|tablet|dawa) ... (kya hoga|kya ho|kya)
      (zyada|jyada|pura patta|poora patta|# goli) .. (goli|dawa|nind)? .. (kha|le) (lu|lun|loon|lo|liya jaye|lene) .. (to)? kya (hoga|ho)
      (jyada|zyada) .. (lene|khane) se kya (hoga|hota)
    `,
    always: true,
    lasting: true,
  },
  despair: {
    en: `((i|am|feel|feels|feeling|is|so|completely|life) .. (hopeless*|worthless)|burden to|burden on|no hope|give up on life|nobody would miss|no one would miss|nobody will miss|hate my life|hate myself|(feel*|am|so) empty inside|cannot cope|broken inside|no future|want it to stop|want the pain to stop|everyone will manage|manage better)`,
    hi: `(umeed nahi|ummeed nahi|bojh (ban|hu|hun|lagta)|zindagi se haar|zindagi se thak|andar se toot gaya|sab khatam ho gaya|jeevan bekar)`,
  },
  putting_affairs_in_order: {
    en: `(given away|gave away|giving away|paid the|bank passwords|passwords in|labelled the|will written|wrote my will|my will|insurance papers|cancel all my future|locked the door|locked himself|locked herself|locked in|not around|no need to send|after sunday)`,
    hi: `(kamra|room|darwaza|darvaja|kamre) .. (band|lock)`,
  },
  ingested_toxin: {
    event: true,
    en: `
      @ate .. @toxin
      @toxin .. @ate
      had (some|a|half|the|little|one|#)? (a|of|full)? (sip|sips|glass|bottle|spoon*|mouthful|cap|capful|bit)? (of)? @toxin
      (take|takes|taking) .. (poison*|pesticide*|insecticide*|phenyl|harpic|rat_kill*|sulfas|celphos|bleach|kerosene)
      @toxin .. (lips|mouth|throat) 
      (poison*|organophos*) .. (drank|ate|swallow*|given|taken|took|consumed|him|her|me)
      (was|been|got|is|food|himself|herself) poisoned
      (drank|ate|consumed|swallow*|took) .. (poison*|something poisonous|unknown liquid|unknown chemical|chemical|battery|button battery|magnet*)
      (battery|magnet*|button cell|button battery|coin cell|needle|pin|nail|glass) .. (swallow*|mouth|nose|ate|throat|stomach)
      (swallow*|ate|nose) .. (battery|magnet*|button cell|coin cell|needle|nail|glass|blade)
      mixed (something|poison) .. (drink|food|juice|tea)
      (drank|drink|had) ... (hooch|country liquor|illicit liquor|spurious liquor)
      (wild|unknown) (mushroom*|berries|berry|plant|seeds|fruit) .. (dinner|lunch|ate|eaten|cooked|vomit*)?
      (something|berries|plant|seeds|leaf|leaves) .. (shed|garage|farm|garden|bait|bottle)
      (bhang|ganja|weed|drugs|edible*|lsd|mdma|cocaine|cannabis) .. (mistake|too much|overdose|reaction|heart|panic|had|ate|took)
      (had|ate|took|drank) .. (bhang|ganja|edible*|lsd|mdma|cocaine|drugs)
      (sucked|licked|sipped|tasted|mouth) .. (deodorant|perfume|spray|cleaner|liquid|bottle of|chemical)
      @child ... (ate|eaten|swallow*|drank|licked|chewed|put) .. (something|unknown|plant|seed*|berries|leaf|leaves|flower*|paint|soil chemical|chemical)
      @child ... (@ate) ... @toxin
    `,
    hi: `
      @toxin .. (@ate|pila|pilaya|khila|khilaya)
      @ate .. @toxin
      (zeher|jahar|zahar|jehar) .. (kha|pi|liya|de|diya|chadh*|asar|fail*)
      (battery|cell|suee|chumbak|kaanch|blade|keel) .. (nigal|niglu|kha|muh)
      (kuch|kya) .. (zehrila|jahrila|zehreela) .. (kha|pi)
      @toxin ... (pi|kha|nigal) (liya|gaya|li)
      @child ... @toxin ... @ate
      @toxin ... (pi|kha|nigal|ghunt|ghoont|chaat)
      (chuna|choona|battery|sikka|tezab) .. (kha|nigal|pi) (gaya|liya|gai)
      (toilet|bathroom|floor|glass) cleaner .. (pi|kha|ghunt|ghoont)
      (klinar|cleaner|phinail|harpic) ... (pi|kha|ghunt|ghoont)
    `,
    lasting: true,
  },
  toxin_word: { en: `@toxin`, hi: `@toxin` },
  toxin_exposure: {
    en: `
      (spray*|pesticide*|insecticide*) .. (field*|face*|wind|mask*|crop*|farm) 
      (gas) .. (leak*|poison*|inhal*|smell) .. (headache|dizz*|faint*|vomit*|unconscious|room|house|breath*)?
      carbon monoxide
      (angeethi|heater|generator|geyser|coal) .. (closed|room|bathroom|gas|headache|dizz*|unconscious)
      (inhal*|breathed) .. (gas|fumes|chlorine|ammonia|acid|pesticide|bleach)
      mixed .. (bleach|acid|harpic|phenyl|cleaner)
      (hooch|spurious liquor|illicit liquor|country liquor|desi daru|methanol) .. (drank|drunk|vision|blind|vomit*|had|after)
      gas .. (geyser|stove|cylinder|heater) .. (on|leak*|smell*|open|bathroom)?
      smell* of gas
      (bathroom|room|kitchen|tank) .. (smell*|full) .. (gas|fumes)
      (spray*) .. (crop*|field*|farm*|pesticide*|without mask|orchard)
      (coal|angeethi|brazier|charcoal|generator|gas heater) ... (closed|room|all night|bathroom|garage|car)
      (coal|charcoal|angeethi) .. (heater|burning|fire)
      fumes .. (bleach|acid|chlorine|ammonia|cleaner|phenyl|mixing)
      (mixing|mixed) .. (bleach|acid|harpic|phenyl|cleaner)
      (lizard|insect|cockroach|snake) .. fell .. (milk|food|dal|curry|water|tea)
      (food|milk|water) .. (poisoning|poisoned|contaminated)
    `,
    hi: `
      (gas|gais) .. (chadh*|leak|ris*|lag gay*|fail*) 
      (gutter|gatar|sewer|septic|tanki|kuan|kuen) .. (utar*|utra|gas|saaf)
      (angithi|angeethi|koyla|koyle|geezer|geyser|heater) .. (kamra|band|gas|behosh|jala)
      (spray|chhidkav|chhidkaav|keetnashak|dawai chhidak*) .. (karte|karne|ke baad|khet)
      (zehrili|jahrili|nakli|kachchi|desi|kacchi) .. (sharab|daru|daaru) .. (pi|piya|ke baad)?
    `,
  },
  cholinergic: {
    en: `(drool*|tiny pupil*|small pupil*|pinpoint|twitch*|watering eyes|eyes watering|frothing|excess saliva|froth*|foam*|secretions)`,
    hi: `(laar|lar tapak*|jhaag|jhag|putli chhoti|fadak*|phadak*|muh se paani)`,
  },
  overdose_event: {
    event: true,
    en: `
      (took|taken|has|had|accident*|possible|suspected|she|he|i|an accidental|by) .. overdos*
      (overdose|overdosed|overdosing|od) (on|with|by)
      overdos* of .. (pills|tablets|my|his|her|sleeping)
      (pills|tablets|strips) .. front of (me|him|her)
      @took .. (whole|entire|full|complete|half) .. (strip|strips|bottle|box|pack|packet|pills|tablets|weekly|syrup|medicine*)
      (drink|swallow|eat) .. (whole|entire|full) .. (strip|strips|bottle|box|pack|packet)
      @took .. (a|one) (strip|bottle) of .. (pills|tablets|syrup|@medicine)
      (finished|whole|full|entire|all) .. (strip|strips|bottle|pills|tablets|syrup|@medicine) .. (one go|at once|at one go|in one go|one hour|one night)
      @took .. (handful|fistful|bunch|too many|too much|lots|so many|many|several|excess) .. (@medicine|pills|tablets|strip|dose|doses)
      (take|taking|swallow*|eat|eating) (everything|all of them|them all|these all) .. (cabinet|box|bottle|at once|together|tonight)
      (taking|takes|took|taken|having) .. every hour
      (took|taken|had|gave) .. (dose|medicine|tablet*|pill*) .. (thrice|# times|again and again|three times|multiple times)
    `,
    hi: `
      (saara|saari|sari|puri|poori|pura|poora|mutthi|bahut) .. (goli|dawa|patta|patti|tablet|tablets) .. (kha|nigal|pi) (lu|lun|loon|lunga|lungi|leta|leti)
      (pura|pure|poora|poori|puri|saara|saari|sari|kai|kayi|bahut saari|bahut sari|bahut|mutthi|muthi|dher) .. (patta|patte|patti|goli|sheeshi|shishi|dawa|bottle|strip|botal|tablet|syrup) .. (kha|pi|nigal|gatak*|chaba|le) @done
      (pura|pure|poora|poori|puri|saari|sari|kai|mutthi|dher) .. (goli|tablet|patta|patti) (khali|khaali|gatak*)
      overdose .. (ho|kar|li|le|gaya)
    `,
    lasting: true,
  },
  many_taken: {
    event: true,
    en: `
      @took (about|around|nearly|almost|some|like|over|more|than|to|the|his|her|my|of|him|it|already|just|accidentally|mistakenly)? (than|of|my|his|her|the)? # .. @medicine
      @took .. # (tablets|pills|capsules)
      @person had .. # .. (@medicine|tablets) .. (instead|already|since|today|tonight|within|in one|at once|by mistake)
      (have|has|i|he|she) had # (since|in|today)
      # (strips|bottles) .. (sleeping|alprax*|alprazolam|zolpidem|clonazepam|diazepam|phenobarb*)
      (if i|want to|going to|will|can i|should i|might|planning to|feel like) .. (take|swallow|eat|taking|swallowing) (about|all|these|my|around)? # .. (tablets|pills|capsules|@medicine)
      # .. (tablets|pills|capsules|@medicine) .. (swallow*|eaten|consumed|popped|ingested|at once|one go)
    `,
    hi: `
      # .. (goli|tablet|tablets|dawa|patta|patte|capsule) .. (kha|nigal|gatak*|chaba) @done?
      # .. (goli|tablet|dawa|capsule) .. (ek saath|ek sath|ek baar) .. le @done
      (kha|nigal|gatak*) @done .. # .. (goli|tablet|patta|patte|capsule)
    `,
    lasting: true,
    numbers: ([count]) => count !== undefined && count >= 5 && count <= 400,
  },
  all_taken: {
    event: true,
    en: `@took .. all .. (tablets|pills|capsules|medicines|medicine|doses|strip|strips)`,
    lasting: true,
  },
  as_it_should_be: {
    en: `(as usual|as prescribed|as advised|as told|as directed|on time|regularly|every day|daily|for today|for the day)`,
  },
  empty_pack: {
    en: `
      (empty|emptied|missing) ~ (strip|strips|bottle|pack|packet|pills|tablets|@medicine)
      (whole|full|entire) .. (strip|bottle|pack|packet) .. gone
    `,
    hi: `(khali|khaali|gayab) ~ (patta|patte|patti|sheeshi|shishi|botal|strip)`,
    lasting: true,
  },
  child_took_medicine: {
    event: true,
    en: `
      @child .. (adult|wrong) dose
      @child .. took .. (my|our|grandpas|grandmas|grandmother|grandfather|adult|wrong|# tablets)
      @child .. (found|caught) .. (strip|bottle|tablets|pills|medicine)
      (@medicine) .. (eaten|swallow*|chewed) .. (by)? .. @child
      @child ... (ate|eaten|swallow*|drank|got hold|got into|chewed|licked|gulped|opened|emptied|sucked|found with|playing with|put) ... (@medicine|tablet*|pill*|capsule*|vitamin*|drops|ointment|grandpas|grandmas)
    `,
    hi: `
      (baccha|beta|beti|bete|bitiya|munna|munni|pota|poti|naati) .. (goli|dawa|tablet|syrup|capsule|patta|sheeshi) .. (kha|pi|nigal|muh|chaba*|gatak*)
      (baccha|beta|beti|bete|bitiya|pota|poti|naati) ... (goli|dawa|tablet|syrup|capsule) ... (kha|nigal|muh|chaba*|gatak*|pi)
    `,
    lasting: true,
  },
  found_beside_medicine: {
    en: `
      (found) .. (drows*|unconscious|asleep|sleepy|lying|unresponsive|her|him) ... (strip|bottle|pills|tablets|empty|@medicine)
      (found|saw) .. empty .. (strip|strips|bottle|pack|packet) .. (beside|near|next|under|by|in) .. (him|her|bed|pillow|room|hand)
      (pills|tablets|strip|strips) .. (missing|gone) from .. (drawer|cupboard|cabinet|purse|almirah|shelf)
    `,
    hi: `
      (paas|bagal|haath) (mein)? .. (khali|khaali) .. (patta|patte|patti|sheeshi|strip)
      (khali|khaali) .. (patta|patte|patti|sheeshi|strip) .. (paas|bagal|haath|pada|padi|pade|bistar|takiya|takiye)
    `,
    lasting: true,
  },
  not_swallowed: {
    en: `(not|never) .. (swallow*|eat|drink|ingest*|take any)`,
    hi: `(nigal|kha|pi) .. nahi`,
  },
  all_accounted: {
    en: `(all # .. there|all are there|none missing|nothing missing|all accounted)`,
  },
  alcohol_heavy: {
    en: `(drank|drunk|drinking) .. (too much|heavily|a lot|full bottle|bottle of|lots) .. (alcohol|whisky|rum|vodka|liquor|whiskey|daru)?`,
    hi: `(bahut|jyada|zyada|poori bottle|puri bottle) .. (pi|sharab|daru|daaru)`,
  },
  dosing_error: {
    en: `
      (gave|given|took|taken|fed|injected|administer*|pushed|poured) .. # .. instead
      (gave|given|took|taken|fed|injected) .. (double|triple|extra|wrong|adult|twice|10 times|# times|someone elses) .. (dose|doses|medicine|syrup|drops|tablet*|pill*|insulin|amount|units|strength|injection|@medicine)
      (gave|given|took|taken|fed|injected) .. (dose|medicine|syrup|drops|tablet*|pill*|insulin|injection|@medicine) .. (twice|double|again|2 times|someone elses)
      (gave|given|took|taken) .. (twice|double|again) .. (by mistake|mistakenly|accident*)
      (double|triple|wrong|extra|adult) (dose|medicine|syrup|drops|tablet|injection) .. (fed|swallow*|taken|was given to)
      (mistake*|accident*) .. (gave|given|took|taken|fed|swallow*|drank|ate|had|injected) .. (# (tablets|pills|ml|capsules)|double|twice|wrong|extra|whole|adult|@medicine)
      (took|taken|given|swallow*|ate|gave|drank|injected) .. (@medicine|tablet*|dose) .. (by mistake|mistakenly|accident*)
      (ear drops|eye drops|gargle|mouthwash|ointment|povidone|betadine|external|nasal drops) .. (by mouth|drank|swallow*|spoon*|orally)
      (gave|given) .. (gargle|ear drops|eye drops|povidone|betadine|lotion)
      (injected|took|taken|given) .. # units .. (by mistake|instead|accident*)
    `,
    hi: `
      (galti se|galati se|bhool se) .. (double|zyada|jyada|galat|do baar|sari|saari|# (goli|tablet|ml|dose|units|unit)) .. (kha|pi|le|de|pila*|lag|laga) @done
      (double|do guna|dugni|dus guna|zyada|jyada|galat) .. (dose|khurak|dawa|goli|tablet|insulin|syrup) .. (kha|pi|le|de|pila*|lag|laga) @done
      (dose|khurak|dawa|goli|tablet|insulin|syrup) .. (double|do guna|zyada|jyada|galat|do baar) .. (kha|pi|le|de|pila*|lag|laga) @done
      (goli|dawa|dose|insulin) .. (# baar|do baar) .. (kha|le|de|laga) @done .. (galti|bhool)
      # ml .. (ki jagah|ke badle) .. # ml
    `,
    lasting: true,
  },
  throat_or_chest_irritated: {
    en: `(cough*|throat .. burn*|eyes .. burn*|watering|chest .. burn*|burning .. chest|burning .. throat)`,
    hi: `(khansi|khaansi|gala jal|aankh jal|seena jal)`,
  },
  /** Once too many of these harms no adult. */
  mild_medicine: {
    en: `(cetirizine|cetrizine|levocetirizine|allegra|fexofenadine|loratadine|montelukast|pantoprazole|pan 40|pan d|omeprazole|rabeprazole|omez|digene|crocin|dolo|calpol|paracetamol|pcm|folic|iron|thyroid|thyronorm|thyrox)`,
    hi: `(crocin|dolo|cetirizine|thyroid|pan 40)`,
  },
  vitamin_or_mild: {
    en: `(vitamin*|multivitamin*|protein|ors|antacid|gelusil|eno|calcium|probiotic*|b complex|becosule*|shelcal|limcee|zincovit)`,
    hi: `(vitamin|calcium|eno)`,
  },
  strips_taken: {
    en: `(consumed|popped|ate|eaten|took|swallowed) .. # .. (strip|strips|bottle|bottles)`,
    hi: `# .. (patta|patte|patti|strip|sheeshi|shishi) .. (kha|pi|nigal|chaba|gatak*) @done`,
    lasting: true,
  },
  asks_for_a_number: {
    en: `(number for|emergency number|helpline number|notice board|contact number)`,
    hi: `(number kya|helpline number)`,
  },
  poison_kept: {
    en: `(keep|kept|keeping|hidden|hiding|bought|have|got|stored|saved) .. (bottle|packet|strip*|tin|box|sachet) .. of? .. @toxin
      (keep|kept|hidden|hiding|bought) .. @toxin .. (for the day|when i|myself|tonight|room|under|pillow|cupboard)`,
    hi: `@toxin .. (chhupa*|rakh*|kharid*|mangwa*) .. (khud|liya|raha|rakha)`,
  },
}
