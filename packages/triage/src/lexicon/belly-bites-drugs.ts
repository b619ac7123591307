import type { Lexicon } from "../types"

export const BELLY_BITES_AND_DRUGS: Lexicon = {
  belly_pain: {
    en: `
      @belly ~ @pain
      (belly|stomach|tummy)ache
      stomachache
      (pain|ache) .. (lower right|right lower|belly button|navel|abdomen|side)
    `,
    hi: `
      pet ~ @pain
      (pet) .. (dard|marod|ainthan)
    `,
    mildCancels: true,
  },
  severe_belly_pain: {
    en: `
      @severe .. @belly .. @pain
      @severe .. @pain .. @belly
      @belly .. @pain .. @severe
      @pain .. @belly .. @severe
      @belly .. @severe .. @pain
      @sudden .. @belly .. @pain
      (sharp|sudden*|severe*|unbearable) .. (lower|abdominal|abdomen|pelvic|one side) .. @pain
      (sharp|sudden*|severe*) @pain .. (one side|low|lower|abdomen|pelvis|navel|belly)
      (doubled|curled|writh*|roll*) .. @pain
      (rolling|writhing|screaming|doubled|curled|crying|howling) .. (pain|floor|agony)
      @pain .. (right|left) .. ribs
      @belly .. @pain ... (worst|stand|straight|rolling|unbearable|screaming|cannot)
      (severe*|unbearable|terrible|sudden*|sharp|tearing) ... (lower belly|abdomen|stomach|belly|ribs)
      @belly .. (paining|hurting|pain*|hurts) ... (cannot|like anything|badly|like hell|so much|a lot|hell)
      (paining|hurting) (like anything|badly|a lot|so much)
    `,
    hi: `
      pet .. @severe .. @pain
      @severe .. pet .. @pain
      pet .. @pain .. @severe
      pet .. @severe
      (seedha|sidha) nahi
      (tadap*|chhatpata*|lot pot|bilbila*) .. (pet|dard)
      (pet|gurde|gurda|kamar) .. (bahut|tez|itna|jor|bhayankar|asahniya) .. dard
      pet .. dard .. (ro ro|rona|chilla*|cheekh*|tadap*|lot*)
    `,
    mildCancels: true,
  },
  rigid_belly: {
    en: `
      @belly .. (hard|rigid|board|plank|drum|stone|tight|blown|distend*|swollen|bloated like|wood|rock)
      (hard|rigid|board like|distended|swollen) .. @belly
      (lightest|slightest) touch
    `,
    hi: `
      pet .. (patthar|pathar|sakht|kadak|tan|phool*|phul*|fool*|lakdi|dhol|kathor|tight|sujan)
      (chhune|chhuna|hath lagane) .. (dard|cheekh*)
    `,
  },
  right_lower_pain: {
    en: `
      (right|lower right|right lower) .. (side|lower|abdomen|belly|groin|iliac) .. (@pain)?
      (appendi*)
      belly button .. (right|lower)
      (right|lower right|right lower) .. (hip|@belly|side)
      @pain .. (lower right|right lower)
    `,
    hi: `
      (pet|naabhi|nabhi) .. @right
      (appendix|apendix|appendicitis)
      @right (taraf|side|tarf) .. (pet|dard|neeche|niche)
    `,
  },
  bowel_blocked: {
    en: `(no|not|cannot|unable|stopped) .. (pass*|gas|motion|stool|fart) .. (gas|motion|days|stool|#)?
      no gas`,
    hi: `(gas|latrine|potty|motion|hawa|paad) (bhi|hi|pass)? (nahi|band|ruk)
      (gas|latrine|potty|motion|hawa) (pass|nikal|ho|aa|pass ho|pass bhi) nahi`,
  },
  testicle: {
    en: `(testic*|balls|one ball|his ball|left ball|right ball|scrotum|scrotal|groin|testis|testes)`,
    hi: `(andkosh|andakosh|andkosha|andkos*|andakos*|tatte|vrishan)`,
  },
  hernia_stuck: {
    en: `hernia .. (hard|stuck|not go|painful|blue|swollen|cannot push|out|not reduc*|black|tender)`,
    hi: `hernia .. (andar nahi|sakht|neel*|dard|bahar|phas*|fas*|gaanth|nahi)`,
  },
  side_pain: {
    en: `(flank|kidney|back|side|loin) .. @pain`,
    hi: `(kamar|peeth|pasli|gurda|gurde) .. dard`,
  },
  abdominal_one_side: {
    en: `(one side|lower abdominal|lower abdomen|pelvic|pelvis|low down|lower belly|shoulder tip|shoulder)`,
    hi: `(ek taraf|pedu|pedoo|neeche|niche|kandha|kandhe)`,
  },
  snake_bite: {
    event: true,
    en: `
      (snake|cobra|krait|viper|python|serpent|snakes|reptile) .. (bit|bite|bitten|bites|biting|struck|attacked|fang*|got)
      (bitten|bit|bite|struck) .. by .. (snake|cobra|krait|viper|reptile|something)
      (snakebit*|snake bit*)
      (fang|two|2) .. (marks|dots|puncture*|holes)
    `,
    hi: `
      (saanp|naag|nag|cobra|kobra|karait|viper|snake|sarp) .. (kat|das|dans|kaat|dasa|daas|das liya|bite)
      (kat|das) .. (saanp|naag|nag|sarp)
    `,
    lasting: true,
  },
  scorpion_sting: {
    event: true,
    en: `(scorpion) .. (stung|sting*|bit|bite*)
      (stung|sting*|bitten|bit) .. scorpion`,
    hi: `(bichhu|bichu|bichchu|bichho) .. (kat|dank|mar|das|kata|maara)`,
    lasting: true,
  },
  snake_seen: {
    en: `(snake|krait|cobra|viper|snakes) .. (seen|saw|spotted|found|room|bed|killed|house)`,
    hi: `(saanp|naag) .. (dikh*|mila|nikla|kamra|ghar|tha|thi|chhota|bada|lamba|kala)`,
  },
  unknown_bite: {
    event: true,
    en: `
      (something|some insect|some animal|unknown|spider|centipede|some creature) .. (bit|stung|bitten|bite|sting)
      (bit|stung|bitten) .. (something|by something|unknown)
    `,
    hi: `(kuch|kya|kisi cheez|keeda|keede|jaanwar|pata nahi kya) .. (kat|das|dank)`,
    lasting: true,
  },
  venom_signs: {
    en: `
      (eyelid*|eyes) .. (droop*|heavy|cannot open|closing|half|falling)
      cannot open .. eyes
      (leg|foot|hand|arm|limb|swelling|ankle) .. (swell*|swoll*|puff*|spreading|black|bleeding|up to)
      (two|2) (dots|marks|holes|punctures)
      swelling (fast|quick*|rapidly|up|badly|more)
      (bite|fang) marks
      it is swelling
    `,
    hi: `
      (palke|palak|palken|aankhe) .. (gir|band|bhaari|bhari|jhuk*)
      (sujan|sujan) .. (ghutn*|jaangh|badh|fail*|phail*|tak)
      (do)? (nishan|daant) (ke)? (nishan|nishaan)
      do (nishan|daant)
    `,
  },
  acute_pain_words: {
    en: `
      @pain .. (sudden*|since|hour*|hrs|severe*|super|very|unbearable|not stop*)
      (sudden*|severe*|super|very|extreme*|unbearable|intense) .. (@pain|swollen|painful)
    `,
    hi: `
      (achanak|bahut|tez|jor|zor) .. dard
      dard .. (achanak|bahut|tez|ghante)
    `,
    mildCancels: true,
  },
  acute_sudden: {
    en: `(sudden*|since morning|since yesterday|today|overnight|swollen up to)`,
    hi: `(achanak|aaj|subah se)`,
  },
  animal: {
    en: `(dog|dogs|puppy|puppies|cat|kitten*|monkey|monkeys|bat|bats|mongoose|fox|jackal|langur|rat|wolf|stray|labrador|horse|donkey|squirrel|cow|goat|camel|pig|boar|bear|leopard|lion|tiger|rabbit|buffalo|bull|animal)`,
    hi: `(kutta|kutte|kute|kutiya|billi|bandar|langur|chamgadad*|neval*|newl*|siyar|gidar|pilla|bandaron|bilav|chuha|chuhe|dog|cat|jaanvar|janwar|gaay|gay|bakri|ghoda|gadha|suar|lomdi|bhalu|gilhari|oont|bail|bhains|tendua|neola)`,
  },
  animal_bite: {
    event: true,
    en: `
      (dog|dogs|puppy|puppies|cat|kitten*|monkey|monkeys|bat|bats|mongoose|fox|jackal|langur|stray|strays|animal|wolf|pet|rat|labrador|pup) .. (bit|bitt|bitten|biting|nipped|nip|scratch*|attack*|mauled|claw*|nail|nails|teeth|tooth|snapped|got my|lick* .. (wound|cut|face|mouth|eye)|tore|sank|chewed)
      (dog|cat|monkey|animal|rat|bat|puppy) bite* .. (my|his|her|on|hand|leg|foot|face|today|yesterday|now|hour*|ago|morning|son|daughter|child|bleed*|wound|mark*|happened|happen)
      (bit|bitten|nipped|scratch*|mauled|claw*|attacked|clawed|bite|lick*) .. (by|from)? .. (dog|dogs|puppy|cat|kitten*|monkey|monkeys|bat|mongoose|fox|jackal|langur|stray|animal|rat|pet)
      (dog|cat|monkey|puppy|bat) that bit
      (dog|cat|monkey|cow|horse|camel|pig|rat|bat|rabid|donkey|squirrel|boar|bear) .. (bit|bitten|scratch*|claw*|nip*|attack*)
      (saliva|drool) .. (dog|cat|monkey|stray) .. (wound|eye|mouth|cut)
      rabid
      (dead|sick|mad|foaming) (dog|cat|bat|monkey|cow)
      (bite|scratch|claw|teeth) (mark*|wound*|injury) .. (dog|cat|monkey|stray|animal)
      (dog|cat|monkey|puppy|kitten*|stray) .. (tooth|teeth|claws|nails) .. (leg|hand|arm|skin|shin|face|finger|foot|mark*)
    `,
    hi: `
      (kutta|kutte|kute|kutiya|billi|bandar|langur|chamgadad*|neval*|newl*|siyar|gidar|pilla|dog|cat|jaanvar|janwar|bandaro|kuttey) .. (kat|kaat|noch*|panja|panje|nakhun|nakhoon|jhapat*|hamla|bakot*|chaat|chat|khroch|kharonch*|khronch*|daant|kata|kharoch*)
      (kat|noch*|panja|kharonch*|nakhun) .. (kutta|billi|bandar|langur)
      (kutta|kutte|billi|bandar|langur|gilhari|neola|nevla|suar|ghoda|gadha|oont|lomdi|siyar|bhalu|chuha|chuhe|gaay) .. (kat|noch*|panja|nakhun|naakhun|kharonch*|kharoch*|khroch*|daant|dant|hamla|jhapt*|chaat)
      (pagal|awara|aawara) (kutta|kutte)  .. (kat|chaat|noch*|hamla|daant)
    `,
    lasting: true,
    months: true,
  },
  bitten_or_scratched: {
    event: true,
    en: `
      (bit|bitten|nipped|clawed|scratched|tore|mauled|broke .. skin|(tooth|teeth|nail|claw) .. (mark*|tore|scratch*|sank))
      (nibbl*|scratches|teeth|fang*|chewed|snapped|licked .. wound)
      (graz*|grazed|scratch|scratched|nip|nipped)
      tooth
      (drew|draws) blood
    `,
    hi: `(kat (liya|gaya|khaya)|kata|panja|nakhun|noch*|kharonch*)`,
    lasting: true,
  },
  animal_bite_named: { en: `(dog|cat|monkey|animal|rat|bat) bite`, hi: `(dog|cat|monkey) bite` },
  licked_open_wound: {
    event: true,
    en: `lick* .. (wound|cut|open|sore|mouth|eye|scratch)`,
    hi: `(chaat|chat|chata|chaata) ... (ghaav|ghav|zakhm|chot|kata|khula)`,
    lasting: true,
    months: true,
  },
  hydrophobia: {
    en: `(fear*|scared|afraid|spasm*|chok*|panic*) .. (of|by|at|when)? .. (water|wind|drink*|fan)`,
    hi: `(paani|pani|hawa) .. (dar|darr|ghabra*)`,
  },
  skin_peeling: {
    en: `
      skin .. (peel*|slip*|coming off|came off|falling off|sheets|sloughing|raw|off|dead|burn*|shedding)
      (peel*|sloughing) .. skin
    `,
    hi: `
      (chamdi|chamri|khaal|skin|twacha|tvacha) .. (utar*|chhil*|chil*|nikal*|ukhad*|jal|gal|utr*)
    `,
  },
  blisters: {
    en: `(blister*|bullae|raw sores|sores|ulcers)`,
    hi: `(chhale|chale|chhala|fafole|faphole|phaphole|fafola|ghaav|phafole)`,
    mildCancels: true,
  },
  mouth_or_eye_sores: {
    en: `
      (mouth|lips|lip|eyes|genital*|tongue|throat) .. (sore*|ulcer*|blister*|raw|peel*|crust*|bleed*|red|cracked|burn*)
      (sore*|ulcer*|blister*|raw) .. (mouth|lips|eyes|genital*|tongue|private)
      eyes .. (red|burning|sticky)
    `,
    hi: `
      (muh|honth|hoth|aankh|aankhe|peshab wali jagah|gupt*|jeebh|pishab) .. (chhale|chale|ghaav|fat|phat|laal|lal|jalan|sujan)
      (chhale|chale|ghaav) .. (muh|honth|aankh)
    `,
  },
  rash_spreading: {
    en: `(rash*|red|spots|hives|itch*) .. (spread*|everywhere|all over|whole body|body|face|chest|blister*|painful|purple)
      (spreading|red|painful|burning|purple) .. rash*`,
    hi: `(pura|pure|poore|saare|saara|sab|sharir|badan) .. (chakatt*|chakat*|daane|dane|laal|lal|chhale|fafole|khujli|chakte)
      (chakatt*|chakte|daane|laal chakatte) .. (pure|poore|badan|sharir|ho|nikal*|fail*)?`,
  },
  new_drug: {
    en: `
      (started|starting|began|after|since|taking|on|new|into|switched|course of|first dose|days into|reaction to|from|begun) .. (@medicine|carbamazepine|tegretol|allopurinol|phenytoin|lamotrigine|sulfa|sulpha|septran|bactrim|antibiotic*|cotrimoxazole|nevirapine|ibuprofen|nimesulide|amoxicillin|augmentin|ciprofloxacin|akt|isoniazid|rifampicin|methotrexate|nitrofurantoin|gout tablet|epilepsy tablet|tb|dapsone|valproate|penicillin|eptoin|zonegran|phenobarbital)
      (carbamazepine|tegretol|allopurinol|phenytoin|lamotrigine|sulfa|sulpha|septran|bactrim|cotrimoxazole|nevirapine|akt|eptoin|methotrexate|dapsone|isoniazid)
      (drug|medicine) (reaction|rash|allergy)
      (began|begun|beginning|start) .. (@medicine|carbamazepine|allopurinol|lamotrigine|phenytoin|sulfa|methotrexate|tablet*)
    `,
    hi: `
      (goli|dawa|tablet|carbamazepine|antibiotic|injection|allopurinol|phenytoin|eptoin) .. (baad|khate|kha|shuru|lene|lete|se|ke|khane|leke)
      (nai|nayi) (goli|dawa|dose)
    `,
  },
  jaundice: {
    en: `(eyes|skin) .. (yellow|turned yellow|yellowish)
      (yellow|yellowish) .. (eyes|skin)
      jaundice*
      urine .. (coca cola|cola|dark|tea|brown|coke)`,
    hi: `(aankh|aankhe|badan|chamdi) .. (peeli|pili|peela|pila|peele)
      (piliya|peeliya)`,
  },
  leg_swelling: {
    en: `
      (calf|leg|thigh|one leg|ankle) .. (swell*|swoll*|fat|warm|red|tender|painful|@pain|tight)
      (swell*|swoll*|painful|warm|red) .. (calf|leg|thigh)
    `,
    hi: `
      (pindli|pindali|taang|tang|pair|jaangh) .. (sujan|suj|soojan|garam|dard|laal|dabane)
      (sujan) .. (pair|taang|pindli|ek)
    `,
    mildCancels: true,
  },
  one_leg: {
    en: `(one|calf|left|right|single) .. (leg|calf|thigh|side)?`,
    hi: `(ek|pindli|pindali|baye|daye|ek hi)`,
  },
  clot_risk: {
    en: `
      (flight|surgery|operation|replacement|plaster|cast|bed rest|bedridden|immobil*|birth control|contracepti*|ocp|cancer|chemo*|delivered|postpartum|c section|long travel|long journey|clot*|dvt|pulmonary embol*|fracture*|delivery|hip|knee replac*)
      (bus|train|car|long|hour*|road) .. (ride|journey|trip|travel|drive|flight)
      (in|had) .. (cast|plaster)
      (bedridden|on bed|in bed since|after accident|hormone tablets|the pill|on pill|ivf|covid|obese|paralys*|not moving much|wheelchair)
    `,
    hi: `
      (plaster|plastar|operation|aapreshan|oparetion|surgery|flight|bistar|cancer|delivery|safar|garbhnirodhak|fracture|haddi tut*|ऑपरेशन)
      (lambi|lamba) .. (yatra|safar|flight|bus|train)
      (haddi|kulh*|ghutn*) .. (operation|tut*|toot*)
    `,
  },
  pleuritic: {
    en: `(stabbing|sharp|pain|catch*) .. (side|chest|inhale|breath* in|breathe in|breath)`,
    hi: `(chubhan|dard|chubh*) .. (saans|seena|chhati|seene)
      (saans|seena|chhati) .. (chubhan|chubh*)`,
  },
  dvt_named: {
    en: `(dvt|pulmonary embol*|blood clot*|clot) .. (in leg|lung*|leg|calf|suspected|now|again)`,
  },
  ambulance: {
    en: `(ambulance|need .. ambulance|call .. ambulance|send .. ambulance|save (him|her|me|my)|please save|critical condition|very critical|dying please)`,
    hi: `(ambulance|embulance|ambulence|एम्बुलेंस) .. (bhej*|bula*|chahiye|jaldi|bulao|bhejo)
      (bacha lo|bachao|bacha lijiye)`,
  },
  drowning: {
    en: `(drown*|pulled out of|pool|near drowning) .. (water|pool|not|breath*|unconscious|well|river)`,
    hi: `
      (doob*|dub*|swimming pool|talab|kuen|kuan|nadi) .. (nikal*|gaya|behosh|gir|hil)
      (doob*|dub*) .. (gaya|raha|tha)
    `,
  },
  hanging: { en: `(hanging|hanged|strangl*)`, hi: `(phanda|fanda|fansi|phansi) .. (latak*|utar*)` },
  asks_to_buy: {
    en: `(price|cost|rate|mrp|available|stock|buy|sell|brand|do you have|schedule|order|vaccine brand|how much is)`,
    hi: `(kimat|keemat|daam|milega|milegi|milti|chahiye|rate|kitne ka|kitne ki)`,
  },
  calf_swollen: {
    en: `
      calf ~ (swell*|swoll*|bigger|fat|tight|hard|warm|red)
      (one|left|right) (leg|calf|thigh) .. (swell*|swoll*|bigger|fat|tight|red|bluish|warm)
      (swoll*|swell*) .. (one|left|right) (leg|calf|thigh)
      thigh .. (swoll*|swell*|blue*)
      (leg|calf|thigh) .. @swell ... (one side|thigh|hip|groin|whole leg)
      (blood clot|clot|dvt) .. (leg|calf|thigh)
      calf .. (@pain) ... (flight|surgery|cast|plaster|bed|travel*|operation|swell*|warm)
      (leg|calf) ... (bigger|thicker|larger) than (the other|other)
    `,
    hi: `
      (pindli|pindali) ~ (sujan|garam|laal|sakht)
      (ek|@left|@right) (pair|taang|tang) .. (sujan|garam|laal|mota)
      khoon .. (thakka|jam*) .. (pair|taang|phephd*|fefd*)?
      (pair|taang) .. khoon .. (thakka|jam*)
      (pair|taang) .. (mota|suj*) .. doosr*
      (ek) (taang|tang|pair) .. (moti|mota|bhaari|garam|sujan|laal)
      (taang|tang|pair) doosri se .. (moti|badi|mota|bhari)
    `,
    mildCancels: true,
  },
  any_pain: { en: `(@pain|swell*|swoll*|pulled|twisted)`, hi: `(@pain|sujan)` },
  rabies_vaccine_done: {
    en: `(completed|finished|took all|taken all|got all|done with) .. (doses|dose|course|shots|injections)`,
    hi: `(poora|pure|sare|saare|sab|paanchon) .. (teeke|tike|injection|dose|course) .. (lag|ho|le|liya)`,
    months: true,
  },
  rabies_dose_missed: {
    en: `
      (missed|forgot|skipped|late for|did not take|not taken) .. (rabies|arv|anti rabies|rabipur|abhayrab) 
      (rabies|arv|anti rabies|rabipur|abhayrab) .. (missed|forgot|skipped|not taken|pending|overdue|late)
    `,
    hi: `(rabies|arv|rabipur) .. (chhut|chhoot|bhool*|bhul*|miss|nahi lag*)`,
  },
  calf_pain: {
    en: `(calf|calves|back of .. leg) ~ @pain`,
    hi: `(pindli|pindali) ~ @pain`,
    mildCancels: true,
  },
  limb_cold_blue: {
    en: `
      (leg|foot|hand|arm|toe*|finger*) .. (turned|gone|going|is|became|turning|cold and|suddenly) .. (cold|blue|black|purple|white|pale)
      (no pulse|pulseless) .. (leg|foot|arm)
      vein .. (hard|cord|red|swollen|painful)
    `,
    hi: `(pair|haath|ungli|taang) .. (neela|nila|kala|kaala|thanda) .. (pad|ho)`,
  },
}
