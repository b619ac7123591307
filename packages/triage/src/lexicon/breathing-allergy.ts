import type { Lexicon } from "../types"

export const BREATHING_AND_ALLERGY: Lexicon = {
  cannot_breathe: {
    en: `
      (cannot|not|hardly|barely|unable|stopped|struggling to|hard to|difficult to|trying to|fighting to|trouble) .. (breathe|breathing|breath|inhale)
      (not|cannot) .. (get|getting|take|catch|finding) .. (air|breath|oxygen|breaths)
      (gasp*|suffocat*|asphyx*|choking|choked)
      (out of|no) air
      (cannot|not) .. (finish|complete|speak) .. (sentence*|word*)
      stopping for (air|breath)
      (starv*|hungry|hunger|desperate) .. air
    `,
    hi: `
      (saans|dam) .. nahi .. (aa|le|mil|ja|chal|lia|pa|liya)
      (saans|dam) .. (aa|le|mil|ja|chal|lene) .. nahi
      (saans|dam) nahi
      nahi saans .. (aa|le|mil|pa)
      (saans|dam) .. (ruk|band|ukhad*|ukhar*|atak*|ghut*|toot*|tut*|chhoot*)
      (ghutan|dum ghut*|dam ghut*|ghut raha|gala ghut)
      hawa .. (nahi|kam)
      (bolte|bol) .. (ruk|saans)
    `,
  },
  breathless: {
    en: `
      (short|shortness) of breath
      breathless*
      breath* .. (difficult*|trouble|problem|hard|struggl*|labour*|labored|fast|heavy|rapid*|quick*|deep*|shallow|worse*|issue*|distress|tight*|noisy|noisily)
      (difficult*|trouble|problem|hard|struggl*|labour*|labored|fast|heavy|rapid|quick|deep|shallow|distress|fast and deep|deep fast|laboured) .. breath*
      (breath*) .. # (times|breaths|per|a) 
      (wheez*|stridor|grunt*|crowing|whistl*)
      out of breath
      sit .. (upright|up) .. (breath*|sleep|all night)?
      (air hunger|dyspnea|dyspnoea|panting|huffing)
      (barking cough|croup|noisy breath*|drowning when|feel* like .. drowning)
      (cannot|not) .. stop cough*
      cough* .. (nonstop|non stop|continuous*|not stop*|violently|choking)
    `,
    hi: `
      saans .. (@breath_trouble|nahi)
      (tez|gehri|gahri|ukhdi|chhoti|tej|gehari) .. saans
      @breath_trouble .. saans
      dam .. (phool*|ful*|fool*|phul*)
      (saans) .. (seeti|siti|awaz|aavaz|ghar ghar|karah*)
      (pasli|pasliya|pasliyan) .. (chal|dhas*|andar)
      (haanf*|hanf*)
    `,
    mildCancels: true,
  },
  chest_indrawing: {
    en: `
      (rib*|chest|skin) .. (suck*|pulling in|caving|going in|drawn in|sink*|retract*)
      (suck*) .. (skin|ribs|chest)
      (nostril*|nose) .. flar*
      belly breathing
      (tracheal tug|indrawing)
    `,
    hi: `
      (pasli|pasliya|pasliyan|chhati|seena) .. (andar|dhas*|dhans*|chal|khich*)
      (naak|nathune|nathun*) .. (phool*|phul*|fool*|ful*)
    `,
  },
  blue_lips: {
    en: `
      (lips|lip|face|tongue|finger*|nails|skin|mouth|toes|baby|he|she|hands) .. (blue|bluish|purple|grey|gray|dusky)
      (blue|bluish|purple) .. (lips|face|tongue|nails|finger*|spell*|baby turns)
      (turn*|went|going|gone) .. (blue|bluish|purple)
      cyanos*
    `,
    hi: `
      (hoth|honth|chehra|nakhun|nakhoon|ungli|ungliya|badan|jeebh|sharir|baccha|muh) .. (neela|neele|nila|nile|neeli|nili|baingani|jamuni|kala|kaale)
      (neela|nila|neele|nili|neeli) .. (pad|ho)
    `,
  },
  asthma: {
    en: `(asthma*|asthmatic|copd|inhaler|pump|nebuli*|inhalers)`,
    hi: `(dama|asthma|inhaler|pump|nebulizer|asthalin)`,
  },
  inhaler_failing: {
    en: `
      (inhaler|pump|nebuli*|asthalin|levolin|foracort|duolin|salbutamol) .. (not help*|not work*|not relie*|no relief|no effect|empty|finished|nothing|isnt|still|no difference|over|every hour|times)
      (asthma) .. (attack|severe*|bad|flare|worse*)
    `,
    hi: `
      (inhaler|pump|nebulizer|asthalin|dawa|foracort) .. (fark|frk|asar|aaram|kaam|khatam|khali|rahat) .. nahi
      (pump|inhaler) .. (baar|bar) 
      (pump|inhaler) .. (khatam|khali) 
      (dame|dama|asthma) .. (daura|attack|tez|dora)
    `,
  },
  choking: {
    en: `
      (chok*|throat blocked|heimlich)
      (stuck|lodged|caught|blocked|jammed) .. (throat|windpipe|airway|food pipe)
      (throat|windpipe|airway) .. (stuck|blocked|lodged)
      (swallow*|inhaled) .. (coin|toy|bead|seed|peanut|marble|stone|bone|button|pin|screw|cap|nail|needle|battery|magnet*)
    `,
    hi: `
      (gale|gala|gle|saans ki nali|halak) .. (atak*|phans*|fans*|ruk|fas*|phas*)
      (atak|phans|fans|fas|phas) .. (gale|gala|halak)
      (sikka|moti|kancha|beej|moongfali|chana|supari|goli) .. (atak|phans|nigal|fans|fas|gale)
    `,
  },
  cough_blood: {
    en: `
      cough* ... (blood|bloody|pink froth*)
      (blood|bloody|pink) .. (cough*|phlegm|sputum|spit)
      pink froth*
    `,
    hi: `
      (khansi|khaansi|khasi|balgam|thook|thuk|kaf|kaph|khakhar) .. khoon
      khoon .. (khansi|khaansi|khasi|balgam|thook|thuk|khaans*)
    `,
  },
  nose_blocked: {
    en: `(nose|nasal|nostril) .. (block*|stuff*|congest*)`,
    hi: `
      (naak|nak|naaq) .. (band|jam|block)
      (naak|nose) .. (band|jam|block|blocked)
    `,
  },
  exertion_only: {
    en: `(after|when|while|on|climbing|during) .. (climb*|stairs|floors|running|run|jog*|gym|exercise|workout|cricket|football)`,
    hi: `(seedhi|sidhi|seedhiyan|daud*|gym|kasrat|chadhne|chadhte) .. (chadh*|par|pe|se|ke baad|mein)?`,
  },
  at_rest: {
    en: `(at rest|even when .. (sit*|rest*|lying)|while sitting|even sitting|sitting still|lying down|lie down|lying flat|at night|woke up|even at)`,
    hi: `(baithe|lete|letne|aaram) .. (bhi|par|pe|baithe|mein)`,
  },
  unfit_only: { en: `(unfit|out of shape|fat|lazy|otherwise fine|otherwise ok|otherwise okay)` },
  swollen_lips_or_throat: {
    en: `
      @lips .. @swell
      @swell .. @lips
      (throat|airway) .. (clos*|tight*|narrow*|constrict*|block*|shut*)
      (clos*|tight*) .. throat
      (tongue) .. (big|thick|huge|large)
      eyes .. (swelled|swollen|puff*) .. (shut)?
      angioedema
      lump .. throat
      (stung|sting|bit) .. (tongue|mouth|throat|lip*|face|eye|neck)
    `,
    hi: `
      @lips .. @swell
      @swell .. (hoth|chehra|muh|gala|jeebh)
      (gala|gale) .. (band|ghut*|jakad*|kas*|sikud*|tight|ruk|rundh*)
    `,
    mildCancels: true,
  },
  throat_closing: {
    en: `
      (throat|airway) .. (clos*|tight*|narrow*|constrict*|shut*)
      (clos*|tight*) .. throat
      tongue .. (@swell|big|thick|huge)
      (cannot|unable|hard to|difficult to) .. swallow .. (saliva|anything|even|water|spit)?
    `,
    hi: `
      (gala|gale) .. (band|ghut*|jakad*|kas*|sikud*|tight|rundh*)
      (jeebh|jibh) .. @swell
      (nigal|thook|thuk) .. nahi
      nahi .. nigal
      (aavaz|awaz|avaj) .. (baith*|bhaari|bhari|band|nikal nahi|nahi nikal)
    `,
    mildCancels: true,
  },
  hives: {
    en: `
      (hives|welts|urticaria|wheals)
      (rash*|itch*|red patch*|bumps|spots) .. (all over|everywhere|whole body|full body|entire body|spreading|suddenly|body)
      (itch*|red|rash*) .. (all over|everywhere|whole|entire)
    `,
    hi: `
      (pura|pure|poora|poore|saara|saare|sab|sare) .. (sharir|badan|body|jism|shareer) .. (@rash|laal|khujli)
      (@rash) .. (pure|poore|saare|sharir|badan|nikal)
      (pitti|chakatte|dadode|chakte) .. (nikal*|uchhal*|uchal*|ho|aa)?
    `,
  },
  allergen: {
    en: `
      after .. (@medicine|injection|vaccine|peanut*|nuts|cashew*|prawn*|shrimp*|fish|seafood|egg*|milk|food|eating|sting|stung|bite|dose|antibiotic*|drip|contrast|having|taking|new)
      (ate|eaten|eating|had|having|took|taking|given|first) .. (peanut*|nuts|cashew*|almond*|prawn*|shrimp*|crab|fish|seafood|egg*|milk|mushroom*|@medicine|injection|dose|antibiotic*|antibiotics|vaccine|augmentin|penicillin|amoxicillin|ceftriaxone|cefixime|ciprofloxacin|diclofenac|ibuprofen)
      (injection|vaccine|drip|dose|tablet) .. (given|taken|got|took)
      (stung|sting|stings|bitten) .. (bee|bees|wasp*|hornet*|insect*|ant|ants)
      (bee|bees|wasp*|hornet*|insect*) .. (stung|sting*|bit|bite)
      (allergic reaction|anaphyla*)
    `,
    hi: `
      (moongfali|mungfali|moongphali|kaju|badam|jhinga|jhinge|machhli|machli|anda|ande|doodh|goli|dawa|injection|sui|teeka|tika|khana|vaccine|tablet|capsule|antibiotic|chocolate) .. (khate|kha|khane|lagne|lagte|lagwa*|lagaya|lag|lete|lene|li|ke baad|se) .. (baad|hi|se|bad)?
      (madhumakkhi|madhumakhi|tataiya|bhaunra|barr|barre|bhid|keede|kide|chinti|chiti|bhirad|makhi|makkhi|dank) .. (kat|dank|mar|kata)
      (nai|nayi|naya) (dawa|goli)
    `,
  },
  sting: {
    en: `
      (bee|bees|wasp*|hornet*|insect*) ~ (stung|sting*|bit|bite*)
      stung .. by
    `,
    hi: `(madhumakkhi|madhumakhi|tataiya|barr|barre|bhirad|bhid|makkhi) .. (kat|dank|mar)`,
  },
  many_stings: {
    en: `(many|several|swarm|lots|hundreds|multiple|#) .. (bees|wasps|stings|hornets)`,
    hi: `(bahut|kai|jhund) .. (madhumakkhi*|madhumakhi*|tataiya|tataiye)`,
  },
  voice_changed: {
    en: `
      voice .. (hoarse*|croak*|gone|muffled|chang*|raspy|weak)
      (hoarse|croaky) voice
    `,
    hi: `(aavaz|awaz|avaj) .. (baith*|bhaari|bhari)`,
  },
}
