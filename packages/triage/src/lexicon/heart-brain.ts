import type { Lexicon } from "../types"

export const HEART_AND_BRAIN: Lexicon = {
  chest_pain: {
    en: `
      @chest ~ @pain
      (pain|ache) .. (behind|under|across) .. (breastbone|sternum|ribs)
      angina
      heart (is)? (paining|hurting|aching)
      (clutch*|holding|grabb*|gripping) .. @chest
      (uneas*|discomfort|funny feeling|strange feeling|burst*) .. @chest
      @chest .. (discomfort|uneas*)
      (rubb*|clutch*|holding|holds|grabb*|touching|pointing) .. @chest
    `,
    hi: `
      @chest ~ (@pain|jal|jalan)
      dil mein ~ (@pain|chubhan)
      @chest ... @pain
      (seene|seena|chhati|dil) (pe|par) haath
    `,
    mildCancels: true,
  },
  chest_pressure: {
    en: `
      @chest ~ @pressure
      (sitting|parked|standing|put|placed|kept) .. on .. @chest
      @chest .. (like) .. (band|belt|rope|weight|stone|brick|scooter|truck|elephant)
      (sitting|parked|standing|stone|weight|brick|rock|someone|somebody|something) ... @chest
      (crush*|squeez*|tight*|heavy) .. (feeling|sensation|pain) .. (chest|centre|center|middle|breast*)
      (old|same) (tightness|pain|angina) .. (back|again|return*)
      tightness .. (back|again)
    `,
    hi: `@chest ~ @pressure`,
    mildCancels: true,
  },
  chest_burning: { en: `(burning|burn) ~ @chest`, hi: `@chest ~ (jal|jalan|aag)` },
  muscle_strain: {
    en: `
      (gym|push ups|pushups|workout|exercise|lifting|badminton|dance*|nachne)
      (muscle|muscular) (pain|soreness|ache|strain|pull|spasm|cramp)
      only when .. (press|touch|move|twist|cough)
      (hurts|pains) when .. (press|touch)
    `,
    hi: `
      (gym|kasrat|nachne|naach)
      dabane par ~ dard
    `,
  },
  heart_attack_now: {
    en: `
      (having|suffer*|getting|got|had|has|maybe|possible|think|like|feels|is it|is this|suffered|massive|sign of|be) .. (heart attack|cardiac arrest)
      (heart attack|cardiac arrest) .. (now|help|please|happening|symptoms i have)
      heart (has)? (stopped|not beating)
    `,
    hi: `
      (heart attack|dil ka daura|cardiac arrest|hart attack|heart atack|attack) .. (aa gaya|aaya|aya|aa raha|pada|pad gaya|ho gaya|hua|lag raha|jaisa|padha|pad raha)
      dil (ka)? daura
      dil (ki dhadkan)? (band|ruk) .. (gaya|raha)
    `,
  },
  sweating: {
    en: `
      sweat*
      (drenched|clammy|soaked in sweat|breaking into)
      cold (and)? (clammy|sweat*)
    `,
    hi: `
      paseena
      (thanda|thande) paseena
      tar batar
    `,
  },
  no_sweat: {
    en: `
      (no|not|stopped|without) (sweat*)
      skin .. (dry)
      (hot and dry|dry and hot)
    `,
    hi: `paseena ~ (nahi|band|bilkul nahi|sukh*)`,
    absence: true,
  },
  pale: {
    en: `(pale|grey|gray|ashen|white as|turned white|colour drained|turned yellowish white|went white)`,
    hi: `(pila|peela|safed|safaid|fikka|pheeka) ~ (pad|chehra|ho)`,
  },
  arm_or_jaw_pain: {
    en: `
      (arm|jaw|shoulder|neck|between shoulder blades|upper back) ~ (@pain|@pressure|numb|tingl*)
      (radiat*|spread*|travel*|shooting) .. (arm|jaw|shoulder|neck|back|throat)
    `,
    hi: `
      @left (haath|baju|baazu|kandha|kandhe) ~ (@pain|@pressure|@weak)
      (jabda|jabde|jabade|kandha|kandhe|gardan|baju|baaju|peeth|pith|haath) .. (tak)? ~ (@pain|ja raha|fail*|phail*)
    `,
    mildCancels: true,
  },
  palpitations: {
    en: `
      heart ~ (rac*|pound* fast|beating fast|beat fast|flutter*|skipping|irregular*|thump*)
      palpitation*
      (pulse|heart rate|heartbeat) .. (very)? (fast|high|racing|rapid|irregular)
      (pulse|heart rate|heart racing at|heartbeat|heart racing) .. #value
      heart .. (beat*|pound*|thump*|rac*) .. (fast|hard|quick*|out of chest|irregular*|crazy)
      heart (is)? (racing|pounding|fluttering)
      (fast|racing|rapid|pounding|irregular) (heart|heartbeat|pulse|heart beat|heart rate)
    `,
    hi: `
      (dil|dhadkan|dhadakan) ~ (tez|tej|dhadak*|dhak dhak|ghabra*|bahut)
      (nabz|naadi|nadi|pulse) ~ (tez|tej)
      dhak dhak
    `,
    numbers: ([rate]) => rate === undefined || (rate >= 120 && rate < 260),
  },
  doom: {
    en: `
      (something terrible|going to die|about to die|will die|am dying|is dying|dying feeling|impending doom|feel like dying|feels like .. dying|feel like .. dying|might die|gonna die|wont make it|last breath*|not survive)
    `,
    hi: `
      (mar|jaan|dam) .. (jaunga|jaungi|jayega|jayegi|nikal raha|ja raha|jaega|jaegi)
      (mar) raha
      (bachega|bachegi|bachenge) nahi
      ghabrahat
      bechain*
    `,
  },
  nitrate_taken: {
    en: `(sorbitrate|nitroglycerin*|isosorbide|isordil|gtn|nitrate)`,
    hi: `(sorbitrate|isordil|sorbitret|jeebh ke neeche)`,
  },
  not_relieved: {
    en: `
      (no|not|without|still|never) .. (relief|reliev*|help*|work*|better|difference|effect)
      (another|second|one more) (tablet|one|dose)
    `,
    hi: `
      (fark|frk|aaram|aram|asar|km|kam) .. nahi
      (dusri|doosri|ek aur) .. (rakh*|du|lu|goli)
    `,
  },
  face_droop: {
    en: `
      @face ~ @droop
      (one side|half|side) of .. (face|mouth) .. (@weak|@droop)
      (face|mouth) ~ (numb*|paraly*)
      (dribbl*|drool*|leaking) .. (one|corner|side) 
      (crooked|lopsided|uneven|twisted) (smile|mouth|face)
    `,
    hi: `
      (muh|chehra|chehre|hoth|honth|muskan) ~ (tedha|tedhi|tera|tirch*|latak*|ek taraf|sunn|lakwa)
      (ek taraf) .. (muh|chehra) 
    `,
    lasting: true,
  },
  speech_trouble: {
    en: `
      (speech|words|voice|talk*|speak*|sentence) ~ @slurred
      @cannot .. (speak*|talk*|say) .. (properly|clearly|word|words|well|anything|right|straight)?
      (talk*|speak*) .. (like) .. (drunk|drunkard)
      (lost|losing) .. (speech|voice)
      (cannot|not) (find|get) .. words
      (words|speech) .. (wrong|gone|confused|not right|strange|weird|scrambled)
      (mixing|mixed|mixes|jumbling) .. words
      cannot understand .. (saying|speech|says|talking|words)
      speech (has)? gone
    `,
    hi: `
      @speech ~ @slurred
      (bol|baat) ~ nahi (pa|ho|raha|kar|aa)
      (bol) nahi
      (zubaan|jubaan|zaban|jeebh|aavaz|awaz) ~ (ladkhad*|ladakhad*|larkhara*|mot*|bhari|bhaari|band)
      bolne mein ~ (dikkat|takleef|atak*|pareshani)
      (aavaz|avaaj|avaj|awaz|aavaj|avaz) .. (ladkhad*|larkhar*|ladakhad*|lar*)
    `,
    lasting: true,
  },
  one_side_weak: {
    en: `
      (one|right|left|half|entire) .. (side|half) .. @weak
      (one|right|left) (side|half) of .. body .. @weak
      @weak .. (one|right|left) .. (side|half|arm|leg|hand)
      (right|left|one) @limb .. @weak
      @limb .. on one side .. @weak
      @cannot (lift|move|raise|feel|use|grip|hold) .. (right|left|one|either) .. @limb
      @cannot (lift|move|raise|feel|use) .. (arm|leg|arms|legs|limb|limbs)
      (right|left) @limb keeps .. (drop*|fall*)
      (dragging|drags) .. (left|right|one)? (leg|foot|side)
      (lost|losing|no) (feeling|sensation|movement|strength) .. (half|one side|left|right|arm|leg|side)
      (half) .. (body) .. (@weak|gone|dead)
      (arm|leg) is weak too
    `,
    hi: `
      (ek|aadha|adha|@left|@right) (taraf|tarf|side|hissa|sharir|badan|ang|ka|ki) .. @weak
      (ek taraf|ek tarf|aadha sharir|adha sharir|ek side|left side|right side) .. (haath|pair|sharir|badan) .. (@weak|nahi|band)
      (@left|@right) (haath|pair|haath pair|baju|taang) .. (@weak|nahi|band|bejan)
      (haath|pair) .. (uth|utha|hila|hil|chal|kaam|kam) .. nahi
      (haath|pair) .. nahi .. (uth|utha|hila|hil|chal)
      (aadhe|adhe|aadha|adha) (sharir|badan|ang) .. (sunn|sunp*|sun*|kamzor*|lakwa)
    `,
    lasting: true,
  },
  limb_weak: {
    en: `
      @limb ~ (weak*|numb*|paraly*|dead|useless|cannot move|stopped moving|not moving|gone heavy|gave way|limp)
      cannot (grip|hold|move) .. (hand|cup|spoon|legs|fingers)
    `,
    hi: `
      (haath|pair|baju|taang|haath pair) ~ (sunn|sun|kamzor*|kamjor*|bejan|bejaan|lakwa|dheel*|jhunjhun*)
    `,
  },
  stroke_now: {
    en: `
      (having|suffer*|getting|got|had|has|possible|think|like|maybe|be|mini) .. (stroke|brain attack|paralysis attack|paralytic attack|brain haemorrhage|brain hemorrhage|tia)
      (stroke|paralysis|paralytic|brain haemorrhage) .. (attack|now|symptoms|happened|happening|suspected)
      (paralysed|paralyzed) (suddenly|now|today|since)
    `,
    hi: `
      (lakwa|lakva|laqwa|falij|faalij|paralysis|stroke|adharang|pakshaghat) .. (maar|mar|ho|aa|lag|pad|attack|gir) .. (gaya|raha|diya|gayi)
      (lakwa|lakva|falij|pakshaghat) ~ (maar|mar|ho) gaya
    `,
  },
  sudden_confusion: {
    en: `
      confus*
      (disorient*|delirious|delirium|muddled|incoherent|rambling|hallucinat*|agitated)
      (talk*|speak*|say*|shout*) .. (nonsense|gibberish|rubbish|randomly|weird things|strange things|irrelevant|at nobody|to himself|to herself)
      not (recogni*|make sense|making sense|making any sense|know where)
      (does|not) know .. (where|who|day|name)
      cannot (recogni*|remember) .. (us|me|name|anyone|family|where|who|own)
      asking the same
      (mental status|behaving) .. (strange*|odd*|weird*|changed|altered)
      (acting|behaving) (strange*|odd*|weird*|drunk)
      (not|hardly) .. (herself|himself)
      (make*|making) no sense
      (not|no) .. (aware|oriented|coherent)
      (talking|speaking|saying) .. (rubbish|wrong|weird|odd|strange|absurd)
      cannot (remember|recall|recognise|recognize) .. (anything|what|happened|name|us|date|day|me)?
      (dazed|out of it|not with it|zoned out|forgetful suddenly)
    `,
    hi: `
      (behki|bahki|behaki|ajeeb|ulti sidhi|ulta sidha|ulta seedha|ulti seedhi|anap shanap|ulti-seedhi|bekar|ulti) .. (baat|baate|baatein|bol*|harkat|baatein)
      behki behki
      (pehchan|pahchan|pehchaan) .. nahi
      nahi .. (pehchan*|pahchan*)
      (hosh) .. (thik|theek|sahi|pura) .. nahi
      (hosh) ~ (nahi|aata jata|kho|gum|gawa)
      (badbada*|barbara*|bak bak|badbad*)
      (kuch)? samajh nahi aa
      (baar baar|bar bar) .. (wahi|vahi|ek hi) (sawal|baat)
      (bhram|bhramit|confuse*|sudh nahi|sudh budh)
      bol* .. ulta
    `,
  },
  worst_headache: {
    en: `
      (worst|thunderclap|severe*|excruciating|unbearable|splitting|pounding|exploding|terrible|intense|horrible|bad|bursting|massive) .. (headache*|head pain|head ache|migraine)
      headache* .. (severe*|so bad|unbearable|worst|worse|worsening|exploding|very bad|terrible|increasing|getting worse|intense)
      head .. (splitting|exploding|pounding|bursting|is going to explode|killing|hammer*)
    `,
    hi: `
      (sir|maatha|matha|sar) .. (fat|phat|fata|phata|futa|phod) 
      (sir|maathe|matha) .. (@severe) .. (dard|dukh*)
      (bahut|tez|bhayankar|asahniya|asahaniya|jor|jyada|zyada|bhayanak) .. (sir|sar) (mein|me)? (dard|dukh*)
      (sir|sar|sirdard|sardard|sar dard|headache) .. (asahniya|asahneey|tez|bardasht|bahut|badhta|badh|bhayankar|jyada)
      (sirdard|sardard)
    `,
    mildCancels: true,
  },
  vision_change: {
    en: `
      (vision|sight|eyesight|eyes|seeing|see) .. (blur*|double|dim|foggy|cloudy|dark*|zigzag|sparkl*|spots|flash*|stars|halo*|haz*|patch*|lights|shadow*)
      (blur*|double|dim|foggy|hazy) .. (vision|sight|eyesight)
      (flash*|sparkl*|zigzag|spots|stars|lights) .. (vision|eyes|sight|before|in front|lights)
      everything* .. (blur*|foggy|hazy|black|dark|dim|spinning)
      (flashing|zigzag) (lights|sparkles|lines)
      (seeing|see) (double|two|stars|spots|flashes|colours|halos)
    `,
    hi: `
      (dhundh*|dhundhla|dhundla|dhundhala|dhundla|dhunda) .. (dikh*|nazar|dekh*|raha)?
      (aankh) .. (aage|saamne|samne) .. (andhera|andhere|dhundh*|dhundla|chamak*|taare|tare|jhilmil*|roshni|chingari)
      (do do|double|ek ki do|ek cheez do) .. (dikh*|nazar|cheez)
      (nazar|dikhna) .. (kam|dhundh*|band)
    `,
  },
  sudden_vision_loss: {
    en: `
      (sudden*|lost|losing|loss|gone|complete*|total*|no) .. (vision|sight|eyesight)
      (vision|sight|eyesight|eye) .. (lost|gone|went|disappeared|black|blind|vanish*|loss)
      (went|gone|going|became|become) .. blind
      cannot see .. (from|anything|out|with|one|at all|properly|right|left|now)
      (curtain|veil|shade|shadow) .. (vision|eye|down|over|across|side|front)
      (floaters) ~ (flash*|curtain|shower|lots|sudden*|many)
      black (curtain|spot|patch)
      (shadow|curtain|dark*|black) ... (vision|sight|eye|eyes)
      (only|just) see half
      see half
      (lost|losing|lose) .. (half|part) .. (vision|sight|eye)
      half .. (vision|sight|eye)
      cannot see .. (half|side)
    `,
    hi: `
      (dikh*|nazar|najar|roshni|dikhai|dikhna) .. (band|nahi|gayab|chali|jati|gaya|kho)
      (aankh) .. (roshni|nazar|najar) .. (chali|gaya|band|gayab|kho)
      nahi .. (dikh*|nazar aa)
      (parda|pardaa) .. (aa gaya|gir|aankh|saamne|samne)
      (achanak|aaj|subah) ... (kam|dhundh*) dikh*
      (achanak) .. (dikh*|nazar)
    `,
    lasting: true,
  },
  balance_lost: {
    en: `
      (lost|losing|loss|no) .. balance
      cannot (walk|stand|balance) .. (straight|properly|without|up|at all|alone)?
      (stagger*|unsteady|swaying|room .. spinning|spinning badly)
      (too) (dizzy|weak|giddy) .. (stand|walk|get up|sit)
      (fall*|fell) .. (one side|to the side|again and again|while walking|on standing)
    `,
    hi: `
      (chal|khada|khadi|khade|santulan) .. (nahi|girta|girte|gir|bigad*)
      (khada|khadi|khade) .. (gir*|nahi)
      (chalte|chalne) .. (gir*|ladkhad*|larkhara*|ek taraf|ek side)
      (uth|khada) .. (nahi) .. (pa|ja|ho)
    `,
  },
  dizzy: {
    en: `(dizz*|giddy|giddiness|vertigo|lightheaded|light headed|faintish|feeling faint|feels faint|feel faint|feel like fainting|feels like fainting|nearly faint*|almost faint*|feel* like passing out|about to faint|woozy|room spinning|room is spinning|blackout*|unsteady)`,
    hi: `
      chakkar
      (sir|sar) (ghum|ghoom|chakra*)
      (aankh) .. (aage|saamne|samne) .. (andhera|andhere)
      behosh (sa|si|jaisa|jaisi|hone)
    `,
  },
  numbness: { en: `(numb*|tingl*)`, hi: `(sunn|sun pad|jhunjhun*|jhanjhan*)` },
  woken_by_position: {
    en: `
      (slept|sleep|sleeping|lie|lying|sitting|sat) .. (on it|funny|wrong|awkward*|cross legged)
      wrong (position|posture|pillow)
      (laptop|desk|computer) (work|job|all day|whole day)
    `,
    hi: `(laptop|computer|takiya|takiye|galat sone|jhuk kar)`,
  },
  fainted: {
    en: `
      (faint|fainted|fainting|passed out|pass out|blacked out|black out|collapse*|lost consciousness|loses consciousness|was out for|syncope|swooned|knocked out)
      (fell|fall|dropped) (down|unconscious|to the floor|flat|suddenly)
    `,
    hi: `
      (behosh) .. (gaya|ho|hua|raha|pada|padi|pade|tha|thi|sa)
      (chakkar) .. (kha|aake|aakar|gir) .. gir
      (gash|gas) kha
      (achanak|baithe|chalte|khade) .. gir (gaya|pada|padi|pade)
      (gir) (gaya|pada|padi|pade)
    `,
  },
  says_dying: {
    en: `
      (i|he|she|father|dad|papa|mother|mom|mummy|wife|husband|son|daughter|brother|sister|baby|child) (am|is) dying
      (i|we) (am|are)? (going|gonna|about) to die
    `,
    hi: `
      (mar (raha|rahi|rahe)|dam tod (raha|rahi)) (hai|hu|hun|hain)
    `,
  },
  unconscious: {
    en: `
      neither .. (breath*|respond*|mov*|talk*|wak*)
      (no|not have|not feel|not find|without) (a|any|his|her)? pulse
      (unconscious*|unresponsive|comatose|lifeless|coma)
      (not|stopped|never|no longer|isnt|cannot) .. (responding|response|respond|responsive|reacting|moving at all|answering|answer|opening .. eye*)
      no (response|pulse|heartbeat|reaction|movement|signs of life|sign of life)
      (not|cannot|never|impossible to|unable|hard to|difficult to) (wake|wakes|waking|woken|wake up|be woken|rouse|arouse|be roused|awaken|wake her|wake him)
      (cannot|not|hard to|difficult to) .. (wake|rouse) (her|him|up|them|my|the)?
      (lying|found|lies) .. (on the floor|motionless|still|on floor|face down) .. (not|no|does|eyes)?
      (nothing|no response) .. (shook|shouted|pinch*|shake|shouting)
      (shook|shout*|pinch*|slap*) ... (no response|nothing|not|only moans|moans)
      (passed out|collapsed|fainted|out cold) .. (not|still|and|since|now|while)
      (person|man|woman|guy|someone|lady|he|she|uncle|dad|mom|mother|father|friend) .. (collapsed|passed out|out cold)
      (no|cannot feel|cannot find|without) .. pulse
      (heart|pulse) (stopped|not beating|not there|absent)
      (not breathing|stopped breathing|isnt breathing)
      (goes|going|slipping|drifting) in and out of
      (not) (gain*|regain*) .. (conscious*|senses)
      (found|find) .. (collapsed|lying|motionless|unconscious|unresponsive|slumped|on the floor)
      (dropped|fell|collapsed|slumped) .. (ground|floor) .. (not|and|still|is)?
      (not|isnt|no longer) moving
      (no) (heartbeat|heart beat|breathing)
      (doing|started|giving) cpr
      (drowned|hanging from|hanged)
      (hit the floor|still dazed|out cold|knocked out|limp and|lifeless)
    `,
    hi: `
      na (bol|hil|uth|jawab|aankh) .. na (hil|bol|uth|jawab|aankh|sun)
      behosh
      hosh .. (nahi|mein nahi)
      (jawab|jawaab|response|reply|pratikriya) .. nahi
      nahi .. (jawab|hosh)
      (uth|utha|jag|jaag|jaga|uthaye|hila|hilaye|bulaye|jagaye|pukar*) .. nahi (raha|rahe|rhe|ho)
      (hilao|hilane|jagane|bulane|chhidak*|jagaya|jagao|jagaa|utha) .. nahi
      (aankh) .. (nahi) .. (khol|khul)
      (aankh) .. (khol|khul) .. nahi
      (koi|kuch)? harkat nahi
      (hil|bol|kuch) nahi (raha) 
      (nabz|nabj|naadi|nadi|dhadkan|pulse) .. (nahi|band|gayab|ruk|mil nahi|kamzor|kamjor)
      (saans|sans) (ruk|band|nahi chal) .. (gaya|gayi|raha)
      (saans|sans) (nahi|na) (chal|le) raha
      bejaan .. (pada|padi|hai)
    `,
  },
  fluctuating_or_drowsy: {
    en: `
      (drows*|letharg*|very sleepy|too sleepy|so sleepy|unusually sleepy|is sleepy|and sleepy|sleepy and|keeps falling asleep|keeps sleeping|just sleeps|only sleeps|cannot stay awake|not stay awake|hard to wake|difficult to wake|barely conscious|semi conscious|semiconscious|half conscious|stupor*|not alert|dull and|slipping|drifting off|falling unconscious|sluggish|unusually quiet|listless|floppy|limp)
      (not|less) (active|alert|playing|playful|moving much)
      (sleep*) .. (all day|whole day|since|too much|more than|through feeds|and not|continuously)
      (not waking|difficult to wake|difficult to arouse|wont wake|hard to rouse|does not wake)
      (dull|inactive|less active|no energy|lying still|quiet and|not playing|droopy)
    `,
    hi: `
      (sust|susti|nidhal|nidhaal|lath path|dhila|dheela) .. (pada|padi|ho|hai|gaya|raha|sa)?
      (so|sota|soti|sote) .. (raha|ja raha|rehta|rahta) 
      (neend|nind) .. (neend|mein|nahi khul|se nahi|jaisi|aa rahi)
      (behoshi|ghunudgi|unind*|oongh*|ungh*)
      (jag*|uth*) .. (so jata|so jati|wapas so|phir so)
    `,
  },
  seizure_now: {
    en: `
      (having|has|had|have|getting|got|gets|suffer*|another|first|first time|right now|is in|in a|going into|went into|threw|throwing|# ) .. (seizure*|convuls*|fits|epileptic attack|epileptic fit)
      (having|had|has|getting|got|a|another) .. fit
      (seizure*|convuls*|convulsion*|fits) .. (now|since|started|stop*|again|minutes|min|mins|not|after|happened|started|today|lasting|continu*)
      (seizure|convulsion) (is|has|was|ongoing|just)
      (shak*|jerk*|twitch*|trembl*) .. (uncontrollab*|violently|all over|whole body|both arms|arms and legs|limbs|unconscious*|on the floor|eyes)
      (arms|legs|body|limbs|hands) .. (jerk*|shaking all|stiff and|convuls*|was shaking|shaking)
      (eyes|eyeballs) .. (roll*|turned up|rolled|went up|gone up|upward*)
      (froth*|foam*|foaming) .. (mouth|lips)?
      (bit|biting|bitten) .. (his|her|own|my)? tongue
      (went|gone|became|becoming|suddenly|body) .. stiff .. (shook|shak*|jerk*|eyes|and)
      (jaw|teeth) (clench*|locked) ..
      (fit|fits|seizure*) .. not .. (stop*|end*|over|stopped)
      back to back (fits|seizures)
      (jerking|convulsing|seizing)
      (epilep*) .. (attack|attacks) 
      (jerks|jerked|jerking) ..
      # .. (attack|attacks) .. (hour|day|today|row)
      (third|second|fourth|another) attack
    `,
    hi: `
      (mirgi|mirgee|murgi|mrigi|epilepsy) .. (daura|dora|aa|pad|attack|dore|daure)
      (daura|daure|dora|dore|seizure|fits|fit) .. (pad|aa|aaya|aya|aaye|pada|padh|padhe|par|padta|ruk|shuru|ho) .. (raha|gaya|hai|hain|liya|nahi)?
      (jhatke|jhatka|jhatkey|zatke|jatke) .. (aa|lag|aaye|aaya|shuru|maar|mar) 
      (sharir|badan|haath pair|haath|body) .. (akad*|kaanp*|phadphad*|fadfad*|tharthara*|jhatk*|jhatke)
      (phadphada*|fadfada*|chhatpata*|tadapta|tadap raha)
      (aankh|aankhein|putli|putliyan) .. (upar|palat*|ulat*|chadh*|ghum*|pher*)
      (muh) (se|mein) .. (jhaag|jhag|fen|phen|faen)
      (daant|dant|jabda) .. (bhinch*|bheench*|lag gaye|lag gaya|jakad*|bhich*)
    `,
  },
  seizure_word: { en: `(seizure*|convuls*|epileptic|fits)`, hi: `(mirgi|daura|daure|jhatke)` },
  lockjaw: {
    en: `(lockjaw|lock jaw|tetanus) .. (stiff|cannot open|jaw|spasm*)`,
    hi: `(jabda) .. (nahi khul|jam|lock|band)`,
  },
  indigestion: {
    en: `(gas|acidity|indigestion|heartburn|burp*|bloated|acid reflux)`,
    hi: `(gas|acidity|apach|khatti dakar|dakar)`,
  },
}
