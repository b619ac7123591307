/**
 * What says how a statement is meant: who, when, in earnest, or only asked about. One pattern a line.
 * The code asks for each by its name, so these are no data: a mark alone says nothing.
 */
export const MARKS: Readonly<Record<string, { en?: string; hi?: string }>> = {
  /** Figures of speech, and words of danger that are none: what they cover is not read. */
  idiom: {
    en: `
      stroke of (luck|genius|brilliance|insight|midnight)
      (brush|swimming|back|breast|pen|key|four|2|4|single) stroke
      (heart attack|stroke|cardiac arrest|heart failure|panic attack) .. (seeing|see|saw|looking|looked|hearing|heard|at|over) .. (price|prices|bill|cost|mrp|rate|offer|offers|discount|amount|total|charges)
      (heart attack|stroke|cardiac arrest|panic attack) .. (lol|haha)
      (price|prices|bill|cost|mrp|rate|refund|delivery|delay|traffic|app|boss|exam|match|service|queue|customer care|support) ... (gave|give|gives|giving|made|makes|making|leave|leaves|leaving) (me|us) .. (heart attack|stroke|panic attack|choke|choking|breathless|faint*|blood boil*|fit|fits|seizure)
      (price|prices|bill|cost|mrp|rate|delivery|traffic|app|queue|customer care|wait|waiting|slow|service) ... (will|would|going to|is|are) (kill|killing) (me|us)
      dying (to|for) .. (know|see|try|get|buy|eat|taste|hear|meet|order|watch|go|laugh*|sleep|coffee|chai|tea|food|pizza|chocolate|discount|coupon)
      (die|died|dying|dead) .. (laugh*|laughter|boredom|bored|excitement|curiosity|cute*|shame|embarrass*|hunger|hungry)
      (dying|died|dead) (while)? waiting
      (die|dying) of (heat|thirst|hunger)
      (faint*|choke*|choking) .. (laugh*|laughter|joking|haha|lol)
      (laugh*|bored) .. (to death)
      (headache|back|backache|shoes|heels|traffic|heat|boss|job|work|exam*|wait|waiting|commute|diet|humidity|mosquito*|gym|legs|knee*|cramps|toothache|cold|allergy|sinus|pollen|noise) .. killing (me|us|him|her)
      (killer|kill) (deal|price|offer|discount|look|switch|time|germs|bacteria|lice|weeds|it|pain|acne)
      drop dead
      no reply no pulse
      (overdos* on|overdos* of) (sweet*|sugar|chocolate*|coffee|netflix|mithai|sun|biryani|fun|cake*|cute*|love|tv|food|work|caffeine|cricket|news|ads|reels|politics)
      (agent|support|customer care|seller) .. (not|stopped) .. (respond*|reply*|repli*|answer*|pick*)
      (rider|delivery boy|executive) .. (not|stopped) .. (respond*|reply*|repli*|answer*|pick*) (to|on|my|our|call|calls|phone|message|messages|chat)
      (app|application|site|website|page|server|chat*|bot|payment|otp|button|screen|phone|cart|portal|dashboard|laptop|wifi|internet|helpline|customer care|support|support team|helpdesk|company) (is|are|was|has|keeps|looks|seems|gone|went)? (been|not|stopped|completely|totally|literally|always|again)? (sleeping|asleep|respond*|work*|load*|open*|unresponsive|unconscious|dead|frozen|freez*|crash*|hang*|died|collapsed|paralys*|in coma)
      (poison ivy|poison of choice|toxic boss|toxic relationship|snake oil|snake plant|snake charmer|snakes and ladders|snake and ladder)
      burn* (rate|out|calorie*|fat|bridges)
      burn* .. (pocket|wallet|midnight oil)
      burn* (with|of|in) (anger|rage|curiosity|jealous*|desire)
      (stock|blood|red) (bath|moon|boil*|type|group|donat*|donor|bank|orange)
      blood (sugar|pressure|test|group|donat*|count|report*|work|bank|boil*)
      (cannot breathe|suffocat*|breathless) in (this|the|your|that|my) .. (mask|tie|dress|corset|bra|price|prices)
      dark circles .. (eye|eyes)
      dark circles
      breathless .. (offer*|price*|song|view|beauty|performance|discount*|deal*)
      (take*|took) .. breath away
      (catch|catching) my breath .. (run|running|jog|jogging|gym)
      (shock|shocked|shocking) .. (price|bill|mrp|rate|seeing|charges|charged|news)
      (attack|murder|crime) on .. (wallet|pocket|purse)
      a pain in the (neck|ass|butt)
      (fit|fits) (me|him|her|well|size|perfectly|better|fine|into|properly|your|loose*|tight*)
      (keep|keeping|stay|staying|get|getting|be|being|feel|feeling|very|physically|not|am|is|are) fit
      jump* on (this|the|that|your) (offer|deal|sale|discount)
      (threw|throw|throws|throwing|thrown) .. (fit|fits|tantrum*)
      will (have|throw) a fit (when|if|over|about|seeing)
      (not|no) (have|having|had|get|getting|in)? (any|much)? (trouble|difficult*|problem*) (in|with)? (breathing|swallowing|speaking|seeing|walking|urinating)
      (panic|rush|emergency) (buying|delivery|light|fund|contact|kit|exit|pill*|contracept*|number)
      emergency .. (coupon|code|delivery|order|otp|flight|party|guest*)
      hair (fall|dryer)
      (dead|dying) (skin|sea|line|edge|cells|tired|slow|battery|phone)
      suicide (squad|prevention|helpline*|awareness|rate*|statistics|hotline)
      shock (therapy|absorber*)
      (thrice|twice|# times) (a|in a|per|every)? (day|daily|week)
      heat (rash|wave alert|pack|pad|patch|rub)
      (hot|warm) (water bag|water bottle|pack|bag|topic|deal|weather)
      eye (strain|test|number|liner|mask|cream)
      screen time
      (wife|husband|boss|mom|mummy|dad|papa|mother|father|she|he|they) (will|would|going to|is going to|are going to) kill me (if|when|for|over|about)
      rather die than
      (do|does) you want me to die
      (want me to die|die) waiting
      suicide (run|runs|squeeze|drill|door|doors)
      suicide .. (in the (papers|news)|headline*)
      (scratch*|bit|chew*|bites) (the|my|our|his|her)? (sofa|shoe*|furniture|curtain*|door|toy*|slipper*|charger|wire*|cushion|parcel|box|packet|carpet|mat)
      (leaflet|label|insert|warning|box) .. (for|of|mentions|mention|says|lists|about) (risk of)? (suicide|suicidal) (thoughts|ideation|risk|behaviour)?
      bleeding risk
      unconscious bias
      (customer care|support|agent|seller) ... (no response|not answering|no answer|not responding)
      no (response|reply|answer) .. (customer care|support|agent|seller|email|mail|team|company|app)
      (bleeding|burning|choking) .. (wallet|pocket|mrp|bill)
      (drain|sink|toilet|basin|commode|flush|carburettor|nozzle|filter|gutter|pipeline) .. chok*
      chok* .. (drain|sink|toilet|basin|commode|flush|gutter|carburettor|nozzle|pipeline)
      (chok*|strangl*) .. (me|us|him|her) .. (work|emails|deadlines|calls|rules|questions|emi|taxes|loans|paperwork)
      (server|app|site|phone|laptop|engine|scooter|scooty|mixer|printer|vacuum) .. chok*
      (choked up|chok* on .. (bills|emi|loans|debt|deadlines|emails|paperwork|words|gift))
      drown* (my|his|her|our|their) (sorrow*|tears|sadness)
      (phlegm|mucus|sputum|mucous|cough) .. (stuck|caught) .. throat
      throat .. (phlegm|mucus|sputum|mucous)
      drown* in .. (work|emails|debt|bills|loans|emi|homework|love|paperwork|tears|sorrow|files)
      (beat|beats|beating) (me|him|her|us|them|mom|dad|my *) (at|in|to) (chess|carrom|cards|ludo|cricket|badminton|games|game|race|fifa|price|it)
      (wallet|pocket) .. (bleed*|burn*|dying)
      trainer .. kill*
      (snor*|sleep*|laugh*|yell*|shout*|act*|behav*|eat*|whin*|complain*) .. (like|as if|as though) .. (dying|die|dead)
      (app|application|site|website|otp|checkout|customer care|support) .. (give|gives|giving|gave|is) .. (headache|migraine|chest pain|fits)
      (headache|migraine|fits) .. (from|with|because of|due to|thanks to) (this|your|the) (app|application|site|website|otp|checkout|customer care|support)
    `,
    hi: `
      (stroke|heart attack|dil ka daura|attack) .. (mazak|haha)
      (stroke|heart attack|dil ka daura|attack) .. (price|kimat|keemat|daam|rate|bill) (dekh*|sun*|ne|se)
      (price|kimat|keemat|daam|rate|bill|offer|discount|mrp) (ne|se|dekh*|sun*) ... (heart attack|attack|dil baith*|hosh ud*|mar|jaan|daura|saans ruk|dil ka daura) (aa|ho|pad|de|ud|nikal)? (gaya|gayi|raha|rahi|diya|jayega)?
      (garmi|bhookh|bhook|hasi|hansi|sharam|thand|thandi|bore|boriyat|pyaas|intezaar|intejar|wait|traffic|khushi|machhar*|mehngai|mehangai) .. (mar gaya|mar raha|mar jau*|mar ja*|jaan nikal)
      (mar|mara) (gaya|gaye) .. (wait|yaar|intezaar)
      (boss|biwi|pati|mummy|maa|papa|principal|teacher|wife|husband|ghar wale) .. jaan (le|kha) .. (lega|legi|lenge|raha|rahi|jayega|jayegi)
      (mujhe|hamein)? (maar|mar) (dalega|dalegi|daalega|daalegi) .. (agar|agr)
      (boss|biwi|pati|mummy|papa|wife|husband) .. (maar|mar) (dalega|dalegi|daalega|daalegi)
      (mujhe|hamein) (maar|mar) (dalega|dalegi|daalega|daalegi) .. (boss|biwi|mummy|papa)
      (fits|fit|daura|chakkar|behosh) .. (aa jayenge|aa jaye*|jaunga) .. (haha|lol)
      (customer care|app|company|site|website|service) (ne|se) ... (daura|fits|fit|behosh|mar gaya|chakkar|saans phul)
      (sar|sir|matha) (phod|fod|phor|khapa*|kha)
      (sar|sir|matha|dimag) .. (phat|fat|phata|ghum*|ghoom*|garam|kharab) .. (is|iss|aapki|aapke|apki|apke|tumhari) (app|application|site|website|otp|customer care|company|service)
      (app|application|site|website|otp|customer care|company|service) (ne|se) .. (sar|sir|matha|dimag) .. (phat|fat|phata|ghum*|ghoom*|garam|kharab)
      kharrat* .. (jaise|jaisa|jaisi) .. (mar|jaan)
      hosh (ud|udd|uda|udgaye)
      (dil) (jeet|khush|baith|toot|tod|chahta|garden|bada|se|kar*|maange)
      (pet) pakad .. (has*|hans*)
      (paise|paisa|rupye|balance|amount|rupaye|naam|nam|chalan|ticket|fees|bill|discount|coupon) (bhi|to|hi)? kat*
      (saanp|saap|snake) (seedhi|sidhi|ludo)
      (nali|pipe|sink|flush|toilet|gutter) .. (choke|jaam|chok)
      (saans|saas) (ki|ke|ka) ghutn*
      (naak) (mein|me) dam
      (balgam|kaf) .. (gale|gala) .. (atak|atka|atki|phans|fans|attack|jam)
      (gale|gala) .. (balgam|kaf) .. (atak|atka|atki|phans|fans|attack|jam)
      (paisa|paise|share|rakam) .. (doob|dub) (gaya|gaye)?
      (balti|tub|tanki) .. gir (gaya|gayi)? .. (phone|mobile|remote|chabi|charger)
      (phone|mobile|remote|chabi|charger) ((paani|pani|balti|tub) (mein|me))? gir (gaya|gayi)?
      saans lene ki fursat
      nazar lag
      (engine|motor|doodh|sabzi|roti|dil|bulb|charger|daal|bartan|cooker|inverter) jal (gaya|raha)?
      jal bhun (gaya)?
      jawab (do|dena|dijiye|de do) na
      (shikayat|complaint|ticket|email|mail|chat|message|customer care|query) ... jawab
      (honth|hoth|lips) .. (phat|fat) .. (thand|sardi)
      (baby|bachcha|bacha|shishu|pet) .. laat .. mar
      laat mar
      mar mit*
      jaan (deta|deti|dete) (hu|hoon|hun|hain) (uspe|us|ispe|is|unpe)
      (customer care|service|company|app) .. goli (maar|mar)
      (pubg|bgmi|game|ludo|free fire|khel) .. mar
      (kisan|neet|kota) .. (aatmahatya|atmahatya|khudkushi)
      (suicide|aatmahatya|atmahatya|khudkushi) .. (khabar|news|akhbar)
      sugar (ki|ke) (patti|patte|strip|strips) #
      (saans|dam) (bhi)? nahi (phool*|ful*|phul*|chadh*|ukhad*|ghut*|atak*|tez|charh*)
      (dhundhla|dhundla|kam|double|do do) (bhi)? nahi (dikh*|lag*)
      gehri saans .. (leke|lekar|lo)
      khoon (ki kami|jaanch|janch|daan|test|pitha)
      khoon (khaul*|chus*|peene|choos*)
      (suicide|aatmahatya|atmahatya|khudkushi) (roktham|rokthaam|rokne|nivaran|divas|diwas|jagrukta|helpline)
      (shoe|shoes|joota|jute|chappal|wire|sofa|takiya|kapda|toy|newspaper|parcel|packet|dabba) (ko|bhi)? (kat|phad|chaba*)
    `,
  },
  past: {
    en: `
      (last|previous) (year|years|month|months|winter|summer|monsoon|diwali|season|pregnancy|delivery|time)
      # (years|year|yrs|yr|months|month) (ago|back|earlier|before)
      (a|few|many|several|couple of|some) (years|year|months|month) (ago|back|earlier|before)
      (long|many years) (ago|back)
      (in|since|during|of) (2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025)
      in (january|february|march|april|may|june|july|august|september|october|november|december|childhood|college|school)
      (history|h o) of
      (in|since|from|during) .. childhood
      as a (child|kid|baby)
      (previously|formerly|used to|once upon)
      when i was (a|young|small|pregnant|#|little)
      (1985|1986|1987|1988|1989|1990|1991|1992|1993|1994|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025) me
      when (my *|he|she) was (#|a (kid|baby|child|boy|girl)|little|small|young)
      recovered from
      (survived|survivor)
      (post|after) .. (surgery|operation|angioplasty|bypass) .. (years|months)
      (had|had a|had an) .. (removed|surgery)
      years .. (ago|back)
      already (healed|treated)
    `,
    hi: `
      (pichle|pichhle|picle|pichli|pichhli|gaye) (saal|sal|mahine|mahina|maheene|baar|diwali|garmi|sardi|varsh|pregnancy|delivery)
      # (saal|sal|mahine|mahina|mahino|maheene|varsh|baras|month|year|years|months) (pehle|pahle|phle|pehele|purana|purani|purane|pahale|se pehle|huye)
      (kuch|kai|kayi|kaafi) (saal|sal|mahine|mahino|saalon|varsh) (pehle|pahle|phle|pahale)
      (bachpan|bachapan|jawani) (mein|se|ka|ki)?
      (purana|purani|purane) (baat|marij|mariz|case|bimari)
      (saal|sal|mahine|mahina) ho (gaya|gaye|chuke|chuka)
      # (saal|sal|mahine) ho
      saalon pehle
      (college|school|jawani|bachpan) ke (dino|dinon|zamane|jamane)
      ek (zamane|jamane) (mein|me)
      janam se pehle
      (thi|tha|the) .. (diwali|holi|navratri|rakhi|eid|christmas) (pe|par|mein|ko)
    `,
  },
  years_ago: {
    en: `
      (# (years|year|yrs|yr)|years|many years|few years) (ago|back|before|earlier)
      (childhood|when i was (a|young|small|#))
      (in|since) (2000|2005|2008|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023)
    `,
    hi: `
      (# (saal|sal|varsh|baras)|kai saal|saalon) (pehle|pahle|phle|se pehle)
      bachpan
    `,
  },
  /** It is over, in the speaker's own words. */
  resolved: {
    en: `
      (now|all|i am|feel|feeling|she is|he is|everything|perfectly|doing|back|report*|levels|otherwise|completely|seems|totally) .. (fine|normal|ok|okay|healed|recovered|better now|well now|great|clear|alright|healthy|under control|stable|behind me|behind us)
      (recovered|healed|cured|settled|subsided|resolved|under control|controlled)
      (stopped|stops|went away|gone) (by itself|on its own|on own|already|now|after # min*|quickly|soon)
      already (stopped|fine|better|gone|healed)
      (symptom|seizure|pain|fit|fits|attack) free
      (no|not) (problem*|symptom*|complaint*|issue*) (now|at all|since|currently|any)?
      gets better (in|after|with)
      nothing (else|urgent|serious|major|wrong|new)
      (looks|look|came|is|was|all) normal
      it (has)? stopped
      stopped (in|within|after)
    `,
    hi: `
      (ab|abhi|sab|bilkul|bilkool|ekdam|phir|fir|tab|khud|thik|turant|aram|aaraam) .. (thik|theek|tik|thek|sahi|normal|accha|acha|achha|changa|svasth|swasth|control)
      thik ho (gaya|jata|raha|chuka)
      (thik|theek|normal|svasth|swasth|sthir) (hai|hu|ho|hun)
      ruk gaya
      (koi|kuch) (dikkat|takleef|taklif|pareshani|problem|lakshan|samasya) .. nahi
      (ab|abhi) (koi|kuch) dard .. nahi
      (dikkat|takleef|taklif|pareshani|problem) nahi
      sab (thik|theek|normal|changa)
      aaram (ho gaya|mil gaya|aa gaya|hai|se)
      chup ho gaya
      khel raha
    `,
  },
  /** It is happening. */
  acute: {
    en: `
      (now|right now|just now|suddenly|sudden|today|tonight|immediately|still|again|worsening|getting worse|currently|help me|please help|pls help|need help|emergency|urgent|urgently|sos|asap)
      (since|for|from) .. (morning|night|yesterday|evening|afternoon|hour|hours|hr|hrs|minute|minutes|min|mins|lunch|breakfast|days|day|noon)
      # (min|mins|minutes|minute|hour|hours|hr|hrs) (ago|back|before|now)
      (an|half an|half|one) (hour|hr) (ago|back)
      (this) (morning|evening|afternoon|noon)
      just (happened|started|noticed|ate|took|drank|got|fell|swallowed|bit|found|collapsed|delivered)
      started
    `,
    hi: `
      (abhi|aaj|achanak|turant|jaldi|subah se|subha se|raat se|kal se|shaam se|dopahar se|ab)
      (ghante|ghanta|ghanto|minute|minat|min|mint|din) se
      # (ghante|ghanta|ghanto|minute|minat|min|mint) (se|pehle|pahle|phle|ho)
      (raha|rahi|rahe) (hai|hu|hain)
      bachao
      madad
    `,
  },
  /** An answer to "if this is happening now". */
  confirms: {
    en: `
      (yes|yeah|yep|yup) .. (now|happening|still|today|emergency)
      (it|this|that|same) .. happening
      happening .. (now|again|still)
    `,
    hi: `
      (haan|ji) .. (abhi|ho raha|ho rahi|ho rahe)
      (abhi|ab) (bhi|hi)? (ho raha|ho rahi|ho rahe)
    `,
  },
  /** What was named before, and somebody has it. */
  points_back: {
    en: `
      (has|have|having|had|got|getting|shows|showing|feels|feeling) (all|exactly|just)? (of|the)? (these|this|it|that|them|those|same) .. (now|right now|today|too|also|symptoms|signs)?
      same .. (is happening|happening|now|symptoms|signs)
    `,
    hi: `
      (yahi|yehi|wahi|vahi|wohi|same|aisa hi|waisa hi|aise hi) .. (ho raha|ho rahi|ho rahe|ho gaya|hua|dikh|lag)
      (yahi|yehi|wahi|vahi|wohi) (sab|lakshan)? hai
      (yeh|ye) sab .. (ho raha|ho rahi|ho rahe|hai)
    `,
  },
  /** What is asked of a shop, beside which a "yes, now" is none of a danger. */
  of_the_shop: {
    en: `(order|orders|parcel|deliver|delivery|delivered|refund|price|strip|strips|pack|cart|otp|app|payment|pay|bill|invoice|coupon|send|address|stock)`,
    hi: `(bhej|bhejo|bhejna|manga|mangwa*|chahiye|kitne|kitna|rate)`,
  },
  /** Somebody is to come, whatever else is asked of the shop. */
  asks_for_help: {
    en: `(help|ambulance|doctor|hospital|someone|somebody|anyone|nurse)`,
    hi: `(madad|ambulance|doctor|daktar|hospital|aspatal|koi|kisi|kisiko|bachao|bacha lo)`,
  },
  /** A living person is spoken of, not a question in general. */
  personal: {
    en: `
      (bit|bitten|stung|hit|scratched|burnt|burned|kicked|attacked|happened|happening|wrong|on|with|to|at|in) (me|him|her|them|us|my)
      what is (this|wrong|happening|going on)
      my (father|dad|papa|mother|mom|mum|wife|husband|son|daughter|brother|sister|uncle|aunt|aunty|grand*|baby|toddler|child|kid|friend|neighbour|neighbor|cousin|maid|boss|colleague|roommate|flatmate|boyfriend|girlfriend|partner|driver|nephew|niece|mate|hubby|in law|nani|dadi|chest|head|heart|face|arm|leg|eye|eyes|stomach|throat|hand|foot|breath|body|skin|sugar|bp|tongue|lips|belly|neck|# *)
      (he|she|they) (is|has|are|have|was|had|cannot|not|took|ate|drank|swallow*|fell|got|feels|feel|says|said|keeps|wants|looks|does|started|vomit*|just|also)
      (his|her|him) (face|arm|leg|breath*|speech|head|body|eye*|lips|skin|heart|chest|hand*|bp|sugar|neck|tongue|pulse|mouth|stomach|throat)
      i (am|have|feel|felt|got|took|ate|drank|swallowed|fell|cannot|had|just|keep|started|was|want|think|feels|cut|hurt|hit|burnt|burned|vomited)
      (father|dad|mother|mom|mum|wife|husband|son|daughter|brother|sister|uncle|aunty|grandma|grandpa|grandmother|grandfather|baby|toddler|patient|nani|dadi|papa|mummy|man|guy|lady|woman) (is|has|not|cannot|was|got|ate|drank|took|fell|swallowed|just|feels|having|had|suddenly|collapsed|started|says|keeps|looks)
      (help me|please help|what do i do|what should i do)
    `,
    hi: `
      (papa|mummy|maa|pitaji|mataji|bhai|bhaiya|behen|didi|beta|beti|bete|baccha|pati|patni|biwi|dada|dadi|dadaji|nana|nani|chacha|chachi|mama|mami|mausi|bua|bhabhi|saas|sasur|dost|padosi|babuji|ammi|abbu|amma|mistri) (ko|ne|ka|ki|ke|se|bahut|achanak|abhi|hai|gir|behosh|uth|nahi|bol|ji)
      (usko|uske|uska|unko|unka|unke|unhe|usne|unhone|isko|iska|wo|mujhe|mera|hamare|humare|hum)
      (ho|aa|ja|pad|lag|nikal|kar|chal|le) raha (hai|hu)
      (kha|pi|kat|gir|lag|nigal|suj|ho|jal) (liya|gaya|li|gayi) 
    `,
  },
  /** Asked in general. */
  education_weak: {
    en: `
      (what|which) (is|are|does|do|happens|kind|types|causes|symptoms|signs|foods|test|vaccine)
      what (should one|must one|to) do (when|in case|if) .. (someone|somebody|anyone|person|people|one|patient)
      (signs|symptoms|causes|meaning|definition|treatment|prevention|risk|risks|difference|effects|types|stages) (of|in|between|for)
      side (effect|effects)
      (leaflet|label|insert) .. (says|mentions|mention|lists|warns|written)
      (how) (to|do|does|can|should|is|are|long|common|dangerous|many people) .. (prevent|avoid|recogni*|identify|treat|treated|protect|use|make|store|keep|spot|spread|work|works|diagnos*|manage|reduce|test|measure|help someone|give|start|happen|cause|clean|differ)
      (can|does|do|is|are|could|will|would) .. (always|cause|causes|lead to|trigger|contagious|hereditary|dangerous|common|preventable|infectious|curable|safe|genetic|run in)
      (first aid) (for|kit|course|training|in|box|of)
      (tell|know|learn|read|explain|information|info|article|awareness|curious|general|understand) .. (about|on|more|question|tips|knowledge)
      (tips|precaution|precautions|prevention|preventive|prevent*|protect*|avoid)
      (why) (do|does|is|are|some)
      (if|when) (someone|somebody|anyone|a person|people|one|a patient|anybody)
      (in general|general question|hypothetical*|just curious|just wondering|just asking|out of curiosity)
      normal (range|level|reading|value)
      does .. (help|work|cure|treat|reduce|relieve|stop|affect)
      (is|are) ... (possible|common|always|covered|included)
      (doctor|dr) prescribed
    `,
    hi: `
      kya (hota|hoti|hote|hai|hain|farak|fark|antar|matlab|karan|lakshan)
      (lakshan|laxan|lakshana|sanket|karan|kaaran|bachav|bachaav|bachne|upay|upaay|jankari|jaankari|jankaari|parhez|savdhani|matlab|farak|fark)
      (kaise|kese|kaisa) (hota|hoti|hote|failta|phailta|failti|bache|bachaye|pehchane|pahchane|roke|bachein|kare|karte|dete|bachta|banate|banai)
      (kyu|kyun|kyo|kyon) (hota|hoti|hote|aata|aati|dete)
      (kisi|kisiko) ko .. (ho|aaye|lage|kate|hone)
      (hone|aane|lagne|katne) (par|pe|pr) .. (kya|first aid|kaise)
      (bachne|bachane|bachav) (ke|ka|ki)
      (general|aam|sadharan) .. (sawal|jankari|baat|savaal)
      (batao|bataye|bataiye) .. (bare|baare)
      (prathmik|prathamik) (upchar|chikitsa)
    `,
  },
  hypothetical: {
    en: `
      (if|when|in case|suppose|whether|what happens|how to|what to do|first aid|can|could|does|someone|somebody|anyone|people|a person)
      (signs|symptoms|causes|prevention|difference|meaning|definition|risk) (of|in|between)
    `,
    hi: `(agar|agr|yadi|kisi|kisiko|hone par|katne par|lagne par|kaise|bachne|bachav|kya hota|kya hoti|kyun|lakshan)`,
  },
  /** Not about a patient at all, whoever is named. */
  education_strong: {
    en: `
      (my|our|a|the|school|college|doing|mbbs) .. (project|assignment|essay|blog|presentation|thesis|quiz|debate|homework|seminar|dissertation|novel|screenplay|research paper)
      (for|writing|write|preparing|doing) .. (school project|project|assignment|exam|exams|essay|article|blog|presentation|thesis|poster|quiz|debate|homework|speech|seminar|dissertation|novel|story|script|screenplay|character|viva|mbbs|class|course|training|workshop|science fair|awareness camp|research paper|syllabus)
      (movie|film|serial|novel|documentary|series|episode) .. (scene|character|hero|heroine|where|in which|about)
      (song|game|board game) .. (name|called)
      (first aid|awareness|safety|info*) (poster|chart|leaflet|class|pdf|book|manual|sticker|banner)
      (diet chart|full form|meaning in hindi|warning on|warning label|for my (blog|class|students|thesis|article|school|college|office))
      asking for my .. (class|students|school|project|book|blog)
      just (reading|read|asking|curious) about
    `,
    hi: `
      (project|assignment|debate|bhashan|lekh|nibandh|quiz|kitab|kahani|film|picture|movie|serial|natak|khabar|news|akhbar|jagrukta|jaagrukta|jagrookta|pradarshani|speech) .. (ke liye|mein|me|dekhi|dekha|padha|likhna|dena|hai)
      (school|college|exam|pariksha|camp|class|scout) .. (ke liye|form|pucha|debate|bhashan|ki pariksha|ki exam|hai)
    `,
  },
  /** Seen or read: not about a patient, unless one is spoken of. */
  story: {
    en: `
      (watch*|saw|seen|read|reading) .. (movie|film|documentary|serial|show|series|novel|book|news|poster|leaflet|article|episode|youtube|video|drama|reel|post about)
      (crime patrol|bigg boss|horror reel|viral video|tonight serial|night serial|this serial)
      (paper|newspaper|papers|times of india|channels) (says|say|said|reported|reports)
    `,
    hi: `
      (film|serial|dharavahik|natak|episode|akhbar|news|khabar|forward|crime patrol|bigg boss) .. (dikhaya|dikhate|padha|padhi|padh ke|aaya ki|aati hai|aayi hai)
    `,
  },
  /** Who takes poison in a film: see scope.ts. */
  film: {
    en: `(film|films|movie|movies|serial|web series|novel|episode|cinema)`,
    hi: `(film|filam|movie|serial|picture|upanyas|cinema)`,
  },
  of_a_film: {
    en: `(hero|heroine|villain|actor|actress|character)`,
    hi: `(hero|hiro|heroine|villain|nayak|nayika|kirdar)`,
  },
  /** Who writes: what is said of a film's hero is not said of oneself. */
  writer: {
    en: `(i|my|myself|we|us)`,
    hi: `(mujhe|mujhko|mera|hum|hume|humein|khud|hu|hoon|khaungi|khaunga|lungi|lunga|karungi|karunga|jaungi|jaunga)`,
  },
  asks_how: {
    en: `(which|what|how|tell|suggest)`,
    hi: `(kya|kaun|kaunsa|konsa|kitna|kitni|kaise|batao|bataiye)`,
  },
  /** An animal is ill, and nobody else is spoken of: see scope.ts. */
  of_an_animal: {
    en: `
      (vet|vets|veterinary|veterinarian|gaushala)
      (dog|puppy|pup|cat|kitten|goat|hen|rabbit|parrot|labrador|pigeon|hamster) (has|had|have|is|was|not|keeps)
      fish gasping
    `,
    hi: `
      (kutte|kutta|kutiya|billi|gaay|bhains|bakri|murgi|khargosh|tota|machhli|ghode|bail|kabootar) (ko|ka|ki|ke) (daura|mirgi|jhatke|pet|dast|ulti|bukhar|saans|fits|behosh)
      (pashu|janwar|jaanvar) (doctor|chikits*)
    `,
  },
  person: {
    en: `
      (father|dad|papa|mother|mom|mum|mummy|wife|husband|son|daughter|brother|sister|uncle|aunt*|grandma|grandpa|grandmother|grandfather|granny|baby|toddler|child|children|kid|kids|boy|girl|man|woman|lady|friend|neighbour|worker|farmer|nephew|niece|cousin|maid|everyone|somebody|someone|people|us|me|him|his|her|she|myself)
      (i|we) (am|feel|have|got|ate|drank|was|were|took|had|cannot)
      my (leg|hand|arm|face|finger*|foot|eye|head|thumb|chest|throat)
    `,
    hi: `
      (papa|mummy|maa|pitaji|mataji|bhai|behen|didi|beta|beti|baccha|pati|patni|biwi|dada|dadi|nana|nani|chacha|chachi|dost|padosi|aadmi|aurat|mujhe|mujhko|hum|haath|pair|ungli|chehre|kisan|mazdoor|ladka|ladki)
    `,
  },
  /** What is "normal" or "fine" beside these is a measurement, or how it was before. */
  measured_or_before: {
    en: `(sugar|bp|blood pressure|ecg|report|reports|oxygen|spo2|temperature|pulse|test|scan|otherwise|yesterday|earlier|till|until|before|last year|this morning|(will|would|should|may|might) (be|get|become))`,
    hi: `((thik|theek|accha|sahi) ho (jayega|jayegi|jaye|jaega|jaegi|jaunga|jaungi)|baki|sugar|kal tak|pehle|pahle|subah tak|kal)`,
  },
  mild: {
    en: `
      (mild|mildly|slight|slightly|little|tiny|small|minor|bit of|a bit|a tad|not much|not severe|occasional|occasionally|sometimes|lightly|usual|just pink|barely|manageable|tolerable|tension headache|same as every|every month|on and off for years)
    `,
    hi: `
      (halka|halki|halke|thoda|thodi|thode|thora|thori|zara|jara|chhota|chota|chhoti|choti|mamuli|maamuli|kabhi kabhi|kabhi kabhar|sa hi|jaisa hi|roz|rojana)
    `,
  },
  /** A little brother, or a little while ago, is not a little pain. */
  not_mild: {
    en: `(little|short) (while|time)
      (small|little|tiny) (brother|sister|boy|girl|child|baby|kid|son|daughter|one)`,
    hi: `
      (thodi|thori|thode|thora) (der|dino|samay|din|ghante)
      (chhota|chhoti|chhote|chota|choti|chote) (baccha|bhai|behen|beta|beti|bete|ladka|ladki|bacho)
    `,
  },
  /** Phrases with a "not" that denies nothing. */
  false_negation: {
    en: `
      not (only|just|sure|know|me|stop*|help*|work*|getting|going|go|settl*|reliev*|respond*|relief|good|well|better|normal|right|improv*|control*|come|came|coming|eat*|sleep*|drink*|understand*|want|believe|bother*|tell|allow|sit|stand|walk|hold*|keep|happening|her usual|himself|herself|usual|myself|like|recogni*|let|yet|enough|listen*|funny|joke|joking|a joke|exaggerat*|able|make|close|subsid*|reduc*|delivered|received|answer*)
      not feel* (good|well|right|better|ok|okay|normal|fine|like|my|his|her|safe|anything|hungry|alive)
      no (relief|idea|improvement|effect|response|reply|use|change|better|matter|one else|ambulance|doctor|hospital|reason|clue|way|other|more|difference|help)
      (never) (had|felt|experienced|seen|happened) .. (like|before|such|this|so)
      never (wake|woke|before)
      cannot (sleep|sit|stand|walk|eat|drink|hold|keep|straighten|open|bear|tolerate|take|go|wait|afford|find|understand|think|come|reach|call|stop|lie|rest|do|get|believe|help|touch|bend|remember|work|order)
      without (stopping|stop|warning|reason|help*|any reason|break|rest|breathing|cause)
      nothing (help*|work*|stay*|is working|has helped|did|stays)
      no (one|body) (is )?(home|around|here|at home|with)
      no (mask|helmet|goggles|gloves|sleep|appetite|food)
    `,
    hi: `
      (pata|samajh|samaj|malum|maloom|yaad|samjh) nahi
      (ruk|kam|km|thik|theek|sahi|accha|utar|aaram|aram|asar|fark|farak|frk|fayda|faida|ja|bardasht|bardast|seh|sah|sahan|so|soya|chal|uth|utha|khol|baith|khada|khadi|jhel|rok|tik|nikal|hajam|pach|le|pehchan|pahchan|bol|hil|dekh|dikh|dikhai|kha|khana|khaya|pi|piya|doodh|paani|pani|jaga|jag|hosh|mil|mila|utarta|kaabu|kabu|control|aankh|rukta) (hi|bhi|b|kar|pa|ho|le|ja)? nahi
      band (hi|bhi|b)? nahi (ho|hua|hota|hora|kar|karta|raha)
      (sun|maan) (hi|bhi|b)? nahi (raha|pa|paa|paya|sak*|sakta|de|deta|leta)
      nahi (ruk*|kam|band|thik|utar*|aaram|aram|asar|fark|bardasht|bardast|seh|sah|so|chal|uth|khol|baith|pa|pata|samajh|rahna|rehna|jeena|chahta|chahti|chaahta|dikh*|bol|kha|khaya|pi|piya|mil|mila|ja|karta|lagta|le|pach*|pehchan*|utha|nikal*|hil)
      (sirf|keval) nahi
      (kat|khurch*|khurach*|kharonch*|kharoch*|noch*|daant|nakhun|panja) .. khoon (bhi|to|bilkul)? nahi
    `,
  },
  negator: {
    en: `
      (no|not|without|never|none|neither|nor|denies|denied|nobody|nothing|zero|cannot see)
    `,
    hi: `
      (bina|bagair|na to|naa to)
      na ... na
    `,
  },
  /** Denies what stands before it. */
  negator_after: {
    en: `
      (negative|free|absent|ruled out|nil|none)
      not (there|present|happening|anymore|at all)
    `,
    hi: `
      nahi
      (bilkul|koi) nahi
    `,
  },
  /** After these a "no" no longer holds. */
  negation_ends: {
    en: `(because|since|so|now|still|then|with|has|have|having|is|are|was|only|just|he|she|i|my|his|her|got|started|feel*|severe|severely|sudden*|also|there|need|get|unbearable|crushing|vomit*)`,
    hi: `(abhi|ab|ke baad|kyunki|isliye|phir|fir|bahut|achanak|tez)`,
  },
  /** Right after a "not" these are what it denies. */
  denied_verb: { en: `(have|has|having|had|get|got|need|is|are|was|feel*|vomit*|severe)` },
  closes_list: { hi: `(kuch|koi|inme|aisa) (se|bhi)? (kuch|bhi)? nahi` },
  /** Another one has what the writer denies. */
  other_has_it: {
    en: `
      (father|dad|papa|mother|mom|mum|mummy|wife|husband|son|daughter|brother|sister|uncle|aunt|aunty|grandmother|grandfather|grandma|grandpa|baby|child|kid|friend|neighbour|neighbor|cousin|colleague|roommate|he|she|dadi|nani) (does|do|is|has|did) (right|now|it|have|since|today|and|too|*)?
    `,
    hi: `
      (papa|mummy|maa|pitaji|mataji|bhai|behen|didi|beta|beti|baccha|pati|patni|biwi|dada|dadi|nana|nani|chacha|chachi|dost|padosi|babuji|unko|usko) ko (hai|ho|ho raha|bahut|abhi)
    `,
  },
}
