import type { Lexicon } from "../types"

/** Months of a pregnancy and an age in days share words: who is meant is said near them. */
export const MOTHER_AND_CHILD: Lexicon = {
  pregnant: {
    en: `
      (pregnan*|expecting|antenatal|trimester|gestation*|pregnency|preggers|primi|gravida)
      # (weeks|week|wks|wk|months|month) .. (pregnan*|along|gestation|pregnancy)
      # (th|st|nd|rd) month .. (pregnan*|bleed*|pain|headache|head|baby|swell*|fever|water|kick*|contraction*)?
      (at|only|now|just|i am|am|wife|is) # (weeks|wks|wk|week) .. (now|and|my|today|since|soak*|bleed*|kick*|water|contraction*|baby|pain|usually)?
      (water|waters) .. (broke|broken|leaking|burst)
      (baby|he|she|fetus|foetus) .. (kick*|kicking|moving inside|movement*)
      (labour|labor) pain*
      (kicks|kicking|fetal movement*|contraction*|labour pain*|due date|in labour|in labor|placenta|ectopic|miscarr*)
      (missed|late) period*
      (upt|hcg|pregnancy test) .. positive
      positive .. test
      (i am|she is|wife is|sister is|am|is) due (next|this|in|on|any)
      (miscarry*|cord .. (out|hanging)|umbilical cord .. out)
    `,
    hi: `
      (garbh*|pregnent|pregnant|pregnancy|hamila|hamal|pregnat|garbhvati)
      pet se (hai|hu|hain|hun)
      (saatva|satva|satwa|aathva|athva|aathwa|7va|8va|9va|nauva|navaan|nauvan|nauvaa|naunva|navva|chhatha|chatha|paanchva|panchva|# (va|wa|vaan|van|vi|th)) .. (mahina|mahine|month|maheena)
      (paani|pani) ki thaili
      # (hafte|hafta|mahine|mahina|saptah) .. (ki|ka)? .. (garbh*|pregnan*|pet se|bacha pet)
      (baccha|bacha) .. pet mein
      pet mein .. (baccha|bacha|bachcha)
    `,
  },
  pregnancy_weeks: {
    en: `# (weeks|week|wks|wk) .. (pregnan*|along|now|and|my|soak*|water|clear|kick*|bleed*|usually|i)?`,
    hi: `# (hafte|hafta|saptah) .. (hai|ho|ki|ke|ka)?`,
    numbers: ([weeks]) => weeks !== undefined && weeks >= 13 && weeks <= 42,
  },
  fetal_movement_less: {
    en: `
      (he|she) .. (not|no|stopped|less|reduced|never|without|hardly|barely) .. (mov*|kick*)
      (baby|fetus|foetus|kicks|kicking|movement*|little one) .. (not|no|stopped|less|reduced|fewer|never|without|nothing|hardly|decreas*|barely) .. (mov*|kick*|felt|feeling|movement*)?
      (not|no|stopped|less|reduced|fewer|cannot feel|hardly|decreas*) .. (mov*|kick*) .. (baby|inside|since|today|belly)?
      (usually|used to) .. kick* ... (nothing|not|no|still|quiet)
      (kick*) ... (nothing|not at all|no movement|stopped)
      (baby|little one) .. (very|so|too)? (quiet|still|silent|inactive)
    `,
    hi: `
      (baccha|bacha|baby|bachcha) .. (hil|hilna|halchal|hal chal|movement|ghum|hilta|kick|laat) .. (nahi|kam|band)
      (hil|halchal|hal chal|movement|kick|hilta|ghum) .. nahi
      (baccha|bacha) .. nahi .. (hil|ghum|chal)
      (halchal|movement) .. (kam|band|mehsus nahi)
    `,
  },
  kicks: { en: `(kick*|moves|movement*)`, hi: `(kick|laat|halchal)` },
  nothing_since: {
    en: `
      (nothing|none|not once) .. (at all|today|since|now|all day)
      since .. (nothing|none|quiet|still)
    `,
    hi: `(tab se|subah se|kal se) .. (kuch nahi|bilkul nahi|nahi)`,
  },
  water_broke: {
    en: `
      (water|waters|bag|sac) .. (broke|broken|break*|burst|leak*|gush*|ruptured)
      (leaking|trickl*|gush) .. (fluid|water|clear)
      (fluid|water) .. (leak*|trickl*|gush*|coming) 
      something .. coming out
      (cord|head|foot|hand) .. (coming out|out|hanging|visible|seen)
    `,
    hi: `
      (paani|pani|thaili|thaily|jhilli) .. (toot*|phat*|fat*|phoot*|nikal*|chhut*|chut*|aa|gir*|beh*|ja)
      (naal|nal|baccha ka sir|haath) .. (bahar|nikal)
    `,
  },
  labour: {
    en: `(labour|labor|contraction*|delivery) .. (pain*|started|every|pains|coming|min|minutes|now)`,
    hi: `(prasav|delivery|jachgi|zachgi|dard) .. (shuru|utha|uth rahe|peeda|dard)`,
  },
  preterm: { en: `preterm`, hi: `samay se pehle` },
  postpartum: {
    en: `
      (after|since|post) .. (delivery|c section|caesarean|cesarean|childbirth|birth|giving birth|delivering)
      (delivered|gave birth|had a baby|had c section) .. (ago|back|yesterday|last|#|today|days|week*)
      (postpartum|postnatal|post partum|c section|caesarean|cesarean)
      # (days|weeks|day|week) .. after .. (delivery|birth|c section)
      (had|delivered) .. (my|the|our) baby .. (week*|days|ago|yesterday|last|month)
    `,
    hi: `(delivery|prasav|jachgi|operation se baccha|bacha hua|baccha hua|cesarean|janm) .. (baad|ke|ko|hua|hue|hui|din)`,
  },
  face_or_hand_swelling: {
    en: `
      (face|hands|hand|feet|legs|fingers|ring*|ankles) .. (swell*|swoll*|puff*|tight|not come off|wont come)
      (swell*|swoll*|puff*) .. (face|hands|feet|legs|fingers|ankles)
      rings .. not
    `,
    hi: `(chehra|muh|haath|pair|ungli|pairo) .. (sujan|soojan|suj|phool*|phul*)`,
  },
  genital_bleeding: {
    en: `
      (bleed*|blood|spotting|clots|red discharge|brown discharge)
      soak* .. pad*
      bleed*
    `,
    hi: `(khoon|spotting|rakt|bleeding|blood) .. (aa|ja|nikal|beh|gir|ho|thakka|thakke|shuru)?`,
  },
  pads_soaked: {
    en: `
      (soak*|chang*|fill*|using) .. pad* .. (every|in|each|per|#|hour)
      pad* .. (soak*|every|hour*|full) 
      (clots) .. (size|big|large|lemon|golf|fist)
    `,
    hi: `
      pad .. (bhar*|badal*|bhig*|ghante|bheeg*)
      (thakke|thakka) 
    `,
  },
  belly_trauma_pregnant: {
    en: `(fell|fall|hit|kick*|accident|slipped) .. (belly|stomach|tummy|stairs|bump|bathroom)`,
    hi: `(gir|chot|laat|fisal*) .. (pet|seedhi)`,
  },
  newborn: {
    en: `
      (newborn*|new born*|neonat*|premature baby|preterm baby|just born|days old|# day old|day old)
      # (day|days) (old|baby|of age|infant)
      (baby|born|infant|age|aged|she|he) .. # (days|day)
    `,
    hi: `
      (navjaat|navjat|nawjat|navjaath|nawajat|naujat) .. 
      (shishu) .. # din
      # din (ka|ki|ke) .. (baccha|shishu|beta|beti|baby|bitiya|hai|navjat)
      (umar|umr|age) .. # din
      (baccha|shishu|baby|beta|beti) .. # din ka
    `,
    numbers: ([days]) => days === undefined || days <= 60,
  },
  weeks_old: {
    en: `
      # (week|weeks|wk|wks) (old|baby|infant|of age|boy|girl|son|daughter)
      (baby|infant|she|he|feeds|son|daughter) .. # (weeks|week|wk|wks)
    `,
    hi: `
      # (hafte|hafta|saptah) (ka|ki|ke) .. (baccha|shishu|beta|beti|baby|hai)?
    `,
    numbers: ([weeks]) => weeks !== undefined && weeks <= 13,
  },
  months_old_3: {
    en: `
      # (month|months|mth|mths|mo) (old|baby|infant|of age|boy|girl|son|daughter)
      (baby|infant|son|daughter|aged|age) .. # (months|month)
      (one|a|1) month old
    `,
    hi: `
      # (mahine|mahina|maah|mah|month|maheene) (ka|ki|ke) .. (baccha|shishu|beta|beti|baby|hai|bete|bitiya|munna)
      (baccha|shishu|baby|beta|beti) .. # (mahine|mahina|month) (ka|ki)
      (ek) (mahine|maah) (ka|ki|ke)
    `,
    numbers: ([months]) => months === undefined || months <= 3,
  },
  months_old_12: {
    en: `
      # (month|months|mth|mths|mo) (old|baby|infant|boy|girl|son|daughter|with)
      (baby|infant) .. # (months|month)
    `,
    hi: `# (mahine|mahina|maah|month) (ka|ki|ke) .. (baccha|shishu|beta|beti|baby|hai|bete|bitiya)?`,
    numbers: ([months]) => months !== undefined && months <= 12,
  },
  small_child: {
    en: `(baby|infant|toddler|newborn*|new born*|neonat*|# (month|months) old|# (year|yr|y) old|fontanel*|soft spot|diaper*|nappy|nappies)`,
    hi: `(baccha|shishu|navjat|navjaat|munna|munni|bitiya|dudhmuha)`,
    numbers: ([age]) => age === undefined || age <= 24,
  },
  any_child: { en: `@child`, hi: `@child` },
  not_feeding: {
    en: `
      (not|no|refus*|stopped|hasnt|wont|never|unable) .. (feed*|suck*|latch*|nurs*|breastfeed*|taken a feed|taking feed*|drinking milk|take milk|taking milk|drink*|milk|bottle)
      (weak|poor|less) .. (suck*|feed*|cry)
      weak cry
      (refus*) .. (feed*|milk|breast|bottle)
      (less|poorly|feeding less|drinking less|not interested) .. (feed*|milk|drink*|nurs*)
      (no|few) .. feeds
      (vomit*|spit*) .. every feed
    `,
    hi: `
      (doodh|dudh|feed) .. nahi
      nahi .. (doodh|dudh) .. (pi|khich*|kheench*)?
      (doodh|dudh) .. (chhod*|band|chod*|mana)
    `,
  },
  cold_body: {
    en: `(cold|icy|cool) .. (hand*|feet|body|skin|to touch|limbs|legs|arms|extremit*|clammy)
      (hands|feet|body|skin|limbs|baby|he|she|extremit*) .. (is|are|feel*|gone|getting|icy|very)? (cold|icy|clammy)
      (mottled|blotchy|marbled) 
    `,
    hi: `(haath|pair|badan|sharir|haath pair|body|baccha) .. (thand*|thande|thanda|thandi|barf) `,
  },
  low_temperature: {
    en: `(temp|temperature|reading) .. (low|only|down|actually low)? .. #`,
    hi: `(tapman|taapmaan|temp|temperature) .. #`,
    numbers: ([temp]) =>
      temp !== undefined && ((temp >= 30 && temp < 36) || (temp >= 88 && temp < 96)),
  },
  fontanelle: {
    en: `
      (soft spot|fontanel*) .. (bulg*|sunk*|dipped|swollen|tense|depress*|raised|down|in)
      (bulg*|sunk*|dipped|swollen|tense|depressed|raised) .. (soft spot|fontanel*)
    `,
    hi: `(taloo|talu|taalu) .. (dhas*|ubhr*|phool*|phul*|andar|fool*)`,
  },
  jaundice_baby: {
    en: `(yellow|jaundice*) .. (skin|eyes|legs|feet|baby|palms|soles|whole)?`,
    hi: `(peela|pila|peeli|piliya|peeliya) .. (pad|ho|badan)?`,
  },
  moaning: { en: `(moan*|grunt*|whimper*|high pitched|shrill)`, hi: `(karah*|kanh*|karaah*)` },
  cries_nonstop: {
    en: `(cry*|scream*) .. (nonstop|non stop|inconsolab*|continuous*|without stop*|constantly|hours|cannot console|not stop*)`,
    hi: `(ro|rota|roti|rone) .. (chup nahi|lagatar|lagaatar|ruk nahi|ja raha|hi ja)`,
  },
  green_vomit: {
    en: `(green|bilious|bile|yellow green) .. @vomit
      @vomit .. (green|bilious|bile|smells like stool|faecal|stool)
      projectile
    `,
    hi: `(hari|hara|hare|haree) .. ulti
      ulti .. (hari|hara|haree)`,
  },
  umbilical_pus: {
    en: `(umbilic*|navel|cord stump|belly button) .. (pus|red|smell*|discharge|ooz*)`,
    hi: `(nabhi|naabhi|naal) .. (mavad|pus|laal|badbu)`,
  },
  colic_draws_legs: { en: `(draws|drawing|pulls|pulling) .. legs`, hi: `pair .. (mod*|sikod*)` },
  infant_cries: {
    en: `(cry*|crying|scream*) .. (since|all night|all day|hours|without|continu*|hard|more|a lot|every|last night|high pitch*|weak*|differently)
      (not|stopped) (crying|cry)`,
    hi: `(ro|rota|roti) .. (raha|raat|subah|din|bahut|lagatar)`,
  },
}
