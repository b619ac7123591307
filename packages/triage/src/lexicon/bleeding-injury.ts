import type { Lexicon } from "../types"

export const BLEEDING_AND_INJURY: Lexicon = {
  blood_vomit: {
    en: `
      @vomit ... (blood|bloody|coffee ground*|coffee grounds)
      (blood|bloody) .. @vomit
      coffee grounds
    `,
    hi: `
      ulti .. khoon
      khoon .. ulti
      muh se khoon
    `,
  },
  black_stool: {
    en: `
      (stool*|poop|motion*|potty|poo|shit|faeces) .. (black|tar*|tarry|dark red|maroon)
      (black|tarry|tar like|dark) .. (stool*|poop|motion*|potty|poo|tar)
      (melena|melaena)
    `,
    hi: `
      (kala|kaala|kali|kaali|kale|kaale|koltar|coaltar|taarkol) .. (latrine|tatti|potty|poti|mal|dast|motion|stool|paikhana)
      (latrine|tatti|potty|poti|mal|dast|stool|paikhana) .. (kala|kaala|kali|kaali|kale|koltar)
    `,
  },
  blood_stool: {
    en: `
      (blood|bleed*|bloody) .. (stool*|poop|motion*|potty|rectum|anus|toilet|back passage|bottom|diarrh*)
      (stool*|poop|motion*|potty) .. (blood|bloody)
      (jelly|currant)
    `,
    hi: `
      (latrine|tatti|potty|poti|mal|dast|stool|paikhana|letrin) .. khoon
      khoon .. (latrine|tatti|potty|poti|dast|paikhana)
      (lal) jelly
    `,
  },
  bleeding: {
    en: `
      (bleed|bleeds|bleeding|bled|haemorrhag*|hemorrhag*|gush*)
      blood .. (coming|pouring|flowing|gush*|everywhere|loss|pumping|spurt*|oozing|soak*|dripping|out|clots)
      (lost|losing|lot of|lots of|loss of) .. blood
      nosebleed*
      nose .. (bleed*|pouring|blood)
      (pouring|spurting|gushing|dripping|losing|spurts|streaming|squirting) .. blood
      (leg|arm|hand|head|nose|mouth|wound) .. (pouring|spurting|gushing) .. blood?
      cannot .. stop .. (blood|bleed*)
      (full|pool|lots|bowl) of blood
      blood .. (full|pool|everywhere)
      (cut) .. (thumb|finger|hand|arm|leg|foot|palm) .. (grinder|machine|saw|knife|glass|blade|axe)
      (mouthful*|cup|cups|bowl|clots|handful) of blood
      (spitting|vomiting|coughing|passing|peeing) .. blood
      blood .. (running|trickl*|squirt*|streaming|coming|down)
      burst .. blood
    `,
    hi: `
      khoon .. (beh|bah|nikal*|aa|ja|gir*|tapak*|bahut|nikla|ris*|chal|baha)
      khoon .. (band|ruk|ruka) .. nahi
      khoon .. nahi .. (ruk|band)
      (naak|nakseer|naksir) .. (khoon|phoot*|foot*)
      (lal lal|laal) .. (beh|bah|nikal)
      (toilet|latrine|commode) .. (bhar|laal) .. khoon
    `,
    mildCancels: true,
  },
  heavy: {
    en: `
      (not|wont|wouldnt|cannot|never|isnt|doesnt) .. (stop|stopping|stopped|stops|clot*)
      (pour*|gush*|spurt*|spray*|pump*|profuse*|heavy|heavily|soak*|pool|non stop|nonstop|continuous*|severely|lots|a lot|cup|cups|glass|bowl|everywhere|fountain|drench*|uncontroll*|constantly|badly|litre|large|huge|excessive*|cannot control)
      (since|for|over|more than) .. (# (min|mins|minutes|hour|hours|hr|hrs)|an hour|half hour|morning|night)
      (every|in) # (min|mins|minutes|hour)
      (full|pool|bowl|bucket|pouring|streaming)
      (mouthful*|running down|burst)
    `,
    hi: `
      (band|ruk|ruka|rukk|rukta|bnd|thaam) .. nahi
      nahi .. (band|ruk|ruka)
      (bahut|bohot|zyada|jyada|fawara|favvara|phawara|dher|lagatar|lagaatar|katora|lota|glass|bhar|poora|pura|tez|kaafi|tar)
      (# (minute|minat|min|ghante|ghanta)) .. (se|beh|nikal)?
      (ghante|subah|raat) se
    `,
  },
  bad_wound: {
    en: `
      (deep|large|gaping|big|bad|huge|open) .. (cut|wound|gash|laceration|injury)
      (cut|gash|wound|slash*) .. (deep|to the bone|bone|open|gaping|artery|wrist|vein|badly)
      (finger*|hand|arm|leg|toe*|thumb|limb|ear|foot) .. (cut off|chopped|sever*|amputat*|came off|torn off|detached|ripped off|sliced off)
      (amputat*|sever*|chopped off)
      (stab*|stabbed|knife|gunshot|gun shot|bullet|impal*) .. (wound|in|chest|stomach|by|injury|abdomen)
      (bone) .. (sticking|visible|out|poking)
      (glass|knife|blade|grinder|saw|axe|machine) .. (cut|deep|hand|arm|leg|finger|went|through)
      (cut|chopped|sliced) .. (thumb|finger*|hand|toe|palm) .. (grinder|machine|saw|axe|chaff)
    `,
    hi: `
      (gehra|gahra|gehri|gahri|bada|badi|gahara) .. (ghaav|ghav|zakhm|jakhm|cut|chot|kat|ghao)
      (kat) .. (gehra|gahra|gahara)
      (ungli|haath|pair|angutha|kaan|anguli) .. (kat) .. (alag|gir|gaya|kar)
      (chaku|chaaku|goli|talwar|chakku|kulhadi) .. (lag|mar|ghus|ghon*|kat)
      (haddi) .. (bahar|dikh*|nikal*)
      (nas|nass) .. kat
    `,
  },
  blood_thinner: {
    en: `(warfarin|acitrom|xarelto|rivaroxaban|apixaban|eliquis|dabigatran|blood thinner*|clopidogrel|heparin|nicoumalone|thinners)`,
    hi: `(khoon patla|acitrom|warfarin)`,
  },
  head_injury: {
    event: true,
    en: `
      (hit|bang*|bump*|struck|injur*|hurt|fell on|landed on|cracked|smash*|knock*|blow to|got him|got her|hitting|hits|wound|cut) .. head
      head .. (injur*|hit|bang*|trauma|struck|on .. (floor|wall|tap|marble|ground|stairs|stone|road|table|concrete|divider|tiles)|first|wound|swelling|bump*|dent)
      (concuss*|skull fracture)
      (fell|fall|fallen|slipped|thrown|rolled|dropped|tumbled|falling) .. (off|from|down|out of|onto|on) .. (bed|bike|roof|stairs|terrace|balcony|height|cot|table|scooter|floor|ladder|tree|horse|head|cycle|sofa|marble|window|motorcycle|building|wall)
      (fell|slipped|fall) .. (bathroom|stairs|bike|without helmet)
      (road|car|bike|traffic) (accident|crash)
      (accident|helmet|hit by)
      boggy
    `,
    hi: `
      (sir|sar|maathe|khopdi) .. (chot|lag|fat|phat|phoot*|gaddha|gadda|sujan|mar|takra*|eent|patthar|gaddhe)
      (chot) .. (sir|sar|maathe)
      (chhat|chat|seedhi|sidhi|bed|palang|bistar|bike|cycle|ped|jhule|khidki|scooty|motorcycle|gaadi|gadi|unchai|oonchai) .. (se|par) .. gir
      gir .. (chhat|chat|seedhi|sidhi|bed|palang|bistar|bike|sir ke|sar ke)
      (accident|durghatna|takkar) .. (hua|ho|mar|lag|gaya)
      accident
      (sir|sar) (pe|par|mein|ke) .. (ball|gend|bat|eent|patthar|lag|chot|danda|laga)
    `,
  },
  blow: {
    en: `(ball|stone|bat|punch*|hit|struck|side of the head|slap*|blow)`,
    hi: `(chot|eent|patthar|mar|gend)`,
  },
  head_injury_named: { en: `(hit|bang*|injur*|fell on) .. head`, hi: `(sir|sar) .. chot` },
  ear_or_nose_fluid: {
    en: `
      (clear|watery|water|fluid|blood|liquid|bleeding) ... (ear|ears|nose)
      (ear|ears) .. (bleed*|fluid|discharge|leak*|blood|dripping|watery)
    `,
    hi: `
      (kaan|naak) .. (khoon|paani|pani) .. (nikal*|aa|beh|tapak*|raha)?
    `,
  },
  pupil_unequal: {
    en: `(pupil|pupils) .. (larger|bigger|unequal|different|dilat*|fixed|tiny|small|pinpoint)`,
    hi: `(putli|putliyan) .. (badi|chhoti|alag|fail*|phail*)`,
  },
  cannot_move_after_fall: {
    en: `cannot (move|feel) .. (legs|leg|arms|body|neck|toes)`,
    hi: `(pair|taang|gardan|haath) .. (hil|hila|uth|utha) .. nahi`,
  },
  burn: {
    event: true,
    en: `
      (hot|boil*|boiling) .. (water|oil|milk|tea|coffee|dal|dahl|soup|liquid|curry|pan|ghee|steam|iron|tar|wax|rice|pot|kettle) .. (fell|spill*|pour*|splash*|on|pull*|tip*|over|burn*|scald*)
      (tea|coffee|soup|dal|curry|hot water|boiling water|hot oil) .. (spill*|fell|pour*|splash*|tipp*) .. (on|over|onto)
      (spill*|pour*|splash*|pulled|knocked|tipped|fell) .. (hot|boil*|boiling) .. (water|oil|milk|tea|coffee|dal|soup|liquid|curry|ghee|pan)?
      scald*
      (burn|burns|burnt|burned|burning|blast|blew) .. (face|hand|hands|arm|arms|leg|legs|body|chest|neck|back|skin|stomach|belly|thigh*|child|baby|badly|severe*|blister*|foot|feet|genital*|groin)
      (face|hand|hands|arm|arms|leg|legs|body|chest|neck|back|skin|thigh*|saree|clothes|dupatta|kurta|dress|shirt|hair) .. (burn|burns|burnt|burned|caught fire|on fire|scald*|in flames)
      (caught|on|set) (fire|flames)
      (cooker|cylinder|stove|gas|boiler|geyser|firework|cracker|crackers) .. (burst|explo*|blast|blew)
      (degree) burn*
      (acid|caustic|chemical|lime) .. (thrown|spill*|splash*|fell|on) .. (him|her|face|legs|leg|arm|skin|hand|body|his|me|my)
      (burn|burnt|burned|scald*|steam) ... (forearm*|shoulder*|scalp|buttock*|knee*|thigh*|wrist*|foot|feet|ankle*|ear|ears|fingers)
      steam .. (burn*|scald*)
      (flames|fire) .. (caught|dupatta|saree|clothes|dress|hair|body)
      (caught) .. (dupatta|saree|clothes|dress)
      (burn|burnt|burned|burns|scalded) .. (by|with|from) .. (hot|boiling|steam|oil|water|fire|acid|tea|milk|iron|stove|silencer|chemical)
      acid attack
      (hot|heated) (iron|stove|pan|tawa|silencer|rod|coal|coals|press|griddle|oven|bulb) 
      (grabbed|touched|fell on|sat on|stepped on) .. (hot|burning|fire|stove|iron|coal*)
    `,
    hi: `
      (garam|khaulta|khoulta|khaulti|ubalta|ubalte|ubla) .. (tel|paani|pani|doodh|dudh|chai|dal|daal|sabji|ghee) .. (gir*|pad|dal|ulat*|uchhal*|chhalak*)
      (haath|pair|muh|chehra|badan|sharir|pet|seena|pura|poora|aadha|baccha|chamdi|peeth|dono) .. jal
      jal .. (gaya) .. (haath|pair|muh|chehra|badan|bahut|buri|pura)?
      aag .. (lag|pakad*|mein)
      (tezab|tejab|tezaab|acid) .. (gir|phenk*|fenk*|pad|dal|fek*)
      (cooker|cylinder|silinder|stove|patakha|patakhe|pataka) .. (phat*|fat*|foot*|phoot*|fut*|blast|jal)
      (patakh*|bhaap|bhap|press|istri) .. jal
      jhulas*
    `,
    mildCancels: true,
  },
  small_burn: {
    en: `(small|minor|little|tiny|slight|mild) .. (burn|burnt|splash|splatter|sunburn|blister)`,
    hi: `(halka|thoda|zara|chhota|ungli) .. jal`,
  },
  sunburn: { en: `(sunburn*|sun burn)` },
  burn_bad: {
    en: `(blister*|peel*|skin .. (off|white|black|leather*|charred|gone)|raw|leathery|charred|whole|all over|badly|severe*|face|neck|chest|eyes|genital*|voice|cannot breathe|large|both|toddler|baby|year old|child|not .. hurt|does not hurt)`,
    hi: `(chhale|chale|fafole|phaphole|faphole|chamdi|chamri|utar|pura|poora|bahut|chehra|muh|aankh|seena|pet|baccha|dono|buri|jyada|zyada|gal|kaala|gaal)`,
  },
  electric_shock: {
    event: true,
    en: `
      (electric*|electrocut*|current|live wire|high voltage|high tension|lightning) .. (shock|touch*|struck|hit|thrown|wire|burn*|strike|current)
      (shock|struck|hit|thrown) .. (electric*|current|wire|socket|lightning|geyser|switch*|plug|by)
      (touched|touching|grabbed) .. (live|wire|socket|transformer|cable|switchboard)
      electrocut*
    `,
    hi: `
      (current|karant|karent|kurrent|bijli|taar) .. (lag|laga|jhatka|chipak*|gir|pakad*|mar|chhu|choo)
      (bijli) .. (jhatka|gir)
      (bijli|current|karant|taar) .. (jhatka|jhatke|zatka|lag|laga)
      (bijli ka jhatka|current ka jhatka)
      (jhatka|jhatke) .. (bijli|current)
    `,
    mildCancels: true,
  },
  smoke_inhaled: {
    en: `(smoke|fumes|carbon monoxide|chlorine|gas leak) .. (inhal*|breath*|room|trapped|lungs)`,
    hi: `(dhuan|dhua|dhuen) .. (bhar|saans|gaya|mein)`,
  },
  eye_chemical: {
    event: true,
    en: `
      (cleaner|acid|chemical*|bleach|lime|chuna|detergent|phenyl|glue|feviquick|superglue|harpic|caustic|alkali|cement|petrol|paint|sanitizer|sanitiser|spray|chilli|pepper spray|battery|ammonia|toilet cleaner|pesticide*|colour|color|thinner|solvent) .. (eye|eyes)
      (eye|eyes) .. (splash*|cleaner|acid|chemical*|bleach|lime|chuna|glue|cement)
      (superglue|feviquick|glue|acid|bleach|cleaner|chemical*|lime|chuna|sanitizer|detergent|cement|paint|petrol|pesticide) ... (eye|eyes)
      (battery|toilet|drain|pool|cleaning) (water|fluid|liquid) ... (eye|eyes)
      (splash*|squirt*|spray*|spill*) ... (eye|eyes)
    `,
    hi: `
      (chuna|choona|tezab|tejab|tezaab|acid|phenyl|sanitizer|chemical|cement|siment|colour|feviquick|rang|surf|petrol|keetnashak|dawa ki jagah|gulal|harpic) .. aankh
      aankh .. (chuna|choona|tezab|tejab|tezaab|acid|phenyl|sanitizer|chemical|cement|feviquick|petrol|keetnashak|harpic) 
    `,
  },
  eye_injury: {
    event: true,
    en: `
      (eye|eyes|eyeball) .. (pierc*|poked|poke|punctur*|hit|stabbed|stuck|stick|cut|injur*|bleed*|blood|struck|scratched|firework|cracker|metal|glass|pencil|needle|thorn|nail|burst|flew)
      (metal|glass|iron|chip|stick|pencil|needle|ball|thorn|arrow|cracker|firework|stone|wire|splinter|pen|scissor*|nail|fist|cork|particle) .. (in|into|to|hit|near|pierc*|on) .. (eye|eyes)
      (something) (stuck|sticking|embedded) .. (eye|out)
      (hit|struck|poked|punched|kicked|jabbed|elbowed|scratched|injured) ... (eye|eyes)
    `,
    hi: `
      aankh .. (patakha|patakhe|lakdi|kaanch|loha|lohe|tir|teer|gend|ball|pencil|kanta|kaanta|ghus*|chubh*|chot|foot*|phoot*|khoon|lag|phat|mukka)
      (patakha|patakhe|lakdi|kaanch|loha|lohe|teer|gend|ball|pencil|kanta|kaanta|keel|mukka) .. aankh
    `,
  },
  eye_pain_severe: {
    en: `
      (severe*|unbearable|intense|excruciating|terrible|bad|worst|sudden*|throbbing|deep|boring) .. (eye|eyes) .. @pain
      (severe*|unbearable|intense|terrible|worst|sudden*|throbbing) .. @pain (in|of|behind) .. (eye|eyes)
      (eye|eyes|eyeball) .. (@pain) .. (severe*|unbearable|intense|bad|sudden*|vomit*|halo*)?
      (eye) .. (rock hard|hard|stone|bulging)
      (red eye|eye red|painful red)
      eye .. (bulging|swollen shut|sticking out)
    `,
    hi: `aankh .. (@pain|phat*|laal)`,
    mildCancels: true,
  },
  halos: {
    en: `(halo*|rainbow*|rings around|round .. (bulb*|light*))`,
    hi: `(ghera|ghere|indradhanush|gole) .. (roshni|light|bulb|dikh*)`,
  },
}
