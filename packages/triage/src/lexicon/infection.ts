import type { Lexicon } from "../types"

export const INFECTION: Lexicon = {
  fever: {
    en: `
      fever*
      (feverish|febrile|high temp*|burning up|temperature of|hot to touch|body feels hot|body is hot|feels hot|burning hot|boiling hot)
      (temp*|thermometer|fever|reading|says|reads) .. #
      (# (f|fahrenheit|c|celsius|degree*))
    `,
    hi: `
      (bukhar|jvar|jwar|haraarat|taap)
      (badan|sharir|matha|body) .. (garam|tap|tapp*|jal)
      (tap|tep|taap) raha
      (bukhar|temp*|tapman|taapmaan) .. #
    `,
    numbers: ([temp]) =>
      temp === undefined || (temp >= 100.4 && temp <= 110) || (temp >= 38 && temp <= 43),
  },
  high_fever: {
    en: `
      (high|very high|severe*|persistent|raging|burning) .. (fever*|temp*)
      fever .. (high|very high|severe*|not coming down|not going|not reduc*)
      (temp*|fever|thermometer|reads|reading) .. #
    `,
    hi: `
      (tez|bahut|jyada|zyada|tej|bhayankar) .. (bukhar|jvar)
      bukhar .. (tez|bahut|jyada|utar nahi|nahi utar|kam nahi)
      (bukhar|temp*|tapman|taapmaan) .. #
    `,
    numbers: ([temp]) =>
      temp === undefined || (temp >= 102 && temp <= 110) || (temp >= 39 && temp <= 43),
  },
  very_hot: {
    en: `
      (temp*|fever|reads|reading|says|thermometer|body temperature|is|shows) .. #
      # (f|fahrenheit|c|degree*)
    `,
    hi: `(bukhar|temp*|tapman|taapmaan|garam|badan) .. #`,
    numbers: ([temp]) =>
      temp !== undefined && ((temp >= 104 && temp <= 112) || (temp >= 40 && temp <= 44)),
  },
  hyperpyrexia: {
    en: `
      (temp*|fever|reads|reading|says|thermometer|body temperature|is|shows) .. #
      # (f|fahrenheit|c|degree*)
    `,
    hi: `(bukhar|temp*|tapman|taapmaan|garam|badan) .. #`,
    numbers: ([temp]) =>
      temp !== undefined && ((temp >= 105 && temp <= 112) || (temp >= 40.6 && temp <= 44)),
  },
  headache: { en: `(headache*|head .. @pain)`, hi: `(sir|sar|matha) .. dard` },
  stiff_neck: {
    en: `
      neck .. (stiff*|rigid|locked|cannot bend|not bend*|wont bend|hurts to bend|hard to bend|frozen|jammed)
      (stiff*|rigid) .. neck
      @cannot .. (bend|move|touch|flex|look|put) .. (neck|chin|down)
      bend .. (neck|head|chin) .. (scream*|cry*|pain|forward)?
      (scream*|cries|cry) .. bend .. head
      stif neck
      (cries|scream*|cry*|pain*) .. neck .. (moved|move|touch*|bent|bend*)?
      neck .. (moved|painful|pain|hurts|sore)
      neck .. not (move|bend|turn|flex)
      (lying|lies|keeps|stays) .. dark
    `,
    hi: `
      (gardan|gardhan|gala ki haddi|neck) .. (akad*|akdi|jakad*|akar*|tan|sakht|tight|jam|mod* nahi|moodh*|cheekh*|dard)
      (gardan) .. nahi .. (mud*|mod*|jhuk*|hil)
      (gardan) .. (mud*|mod*|jhuk*) .. nahi
      (gardan|neck) .. (akd*|akar*|jakd*)
    `,
  },
  light_hurts: {
    en: `
      (light|lights|tubelight|bright*|sunlight) .. (hurt*|unbearable|cannot bear|bother*|pain*|intoleran*|sensitive|cannot look|avoid*)
      (photophobia|dark room|sensitive to light|sensitivity to light|cannot .. light)
    `,
    hi: `
      (roshni|light|ujala|ujale) .. (bardasht|bardast|chubh*|dard|sah|sahan|takleef|nahi|lag)
    `,
  },
  purple_rash: {
    en: `
      (purple|non blanching|dark red|bruise like|purplish|violet|blood) .. (spots|rash*|patches|dots|marks)
      (rash*|spots|dots|patches) .. (purple|not fade|not disappear*|not go|stay|press|glass|not blanch*|bruis*)
      (red|tiny red|pinpoint) (dots|spots) .. (all over|legs|body|arms|skin)?
      (petechia*|purpura)
    `,
    hi: `
      (jamuni|baingani|neele|nile|laal|lal|kaale) .. (daane|dane|chakatte|dhabbe|nishan|daag)
      (daane|dane|chakatte|dhabbe) .. (jamuni|baingani|neele|nile)
    `,
  },
  rigors: {
    en: `
      (shiver*|rigor*|chills|shaking chills|shaking with|teeth chatter*)
      shiver* .. (uncontrollab*|violently|badly)
    `,
    hi: `(thand|kampkampi|kapkapi|kanpkanpi|kapkapa*|kaanp*|kanp*|jada|thithur*) .. (lag|se|raha|kaanp*|kanp*)?`,
  },
  no_urine: {
    en: `
      (no|not|hasnt|little|less|stopped|hardly|without|cannot|never|almost) .. (urine|pee|peed|peeing|urinat*|pass* urine|passed urine|wet diaper*|wee|wet nappy|wet nappies|susu)
      (urine|pee|diaper*|nappy|nappies) .. (stopped|less|not|none|dry|no|almost|nil|very little|since)
      dry (diaper*|nappy|nappies)
    `,
    hi: `
      (peshab|susu|mutra|toilet) .. (nahi|band|kam|ruk|bahut kam)
      nahi .. peshab
      diaper .. (sukh*|sookh*|geela nahi)
    `,
  },
  infection_source: {
    en: `
      (wound|ulcer|stitches|abscess|boil|cellulitis|cut|surgery|incision|foot|leg|skin) .. (pus|infect*|red|spreading|smell*|black|ooz*|swollen|discharg*|gangren*)
      (pneumonia|urine infection|uti|urinary infection|kidney infection|blood infection|sepsis|septic*|infection|cellulitis|catheter|dialysis|gangrene)
      (pus|infected) .. (wound|stitches|foot|leg|cut)?
      (foul|bad|smelly) .. (smell*|discharge)
      (boil|boils|abscess|carbuncle|infected|cyst|bedsore*|ulcer*|operation|surgery|stitches|wound|catheter|pneumonia) 
      (pus|post operation|post surgery|after surgery|after operation|kidney infection)
    `,
    hi: `
      (ghaav|ghav|zakhm|jakhm|foda|phoda|fode|phode|taanka|taanke|tanke|pair|operation) .. (mavad|mawad|pus|pak|laal|sadd*|sad|badbu|kala|sujan)
      (infection|infekshan|sankraman|nimoniya|pneumonia|septic)
      (peshab) .. (infection|jalan)
      badbu* .. (paani|pani|pus)
      (fode|phode|foda|ghaav|zakhm) ke baad
    `,
  },
  sepsis_named: { en: `(sepsis|septic shock|septicemia|septicaemia)`, hi: `(sepsis|septic)` },
  immune_low: {
    en: `(chemo*|cancer treatment|transplant*|neutropeni*|steroids long|immunosuppress*|splenectomy|dialysis|hiv)`,
    hi: `(chemo|kimo|keemo|cancer ka ilaj|kidney badli|transplant)`,
  },
  bp_low: {
    en: `
      (bp|pressure|blood pressure) .. #bp
      (bp|blood pressure) .. (very low|crash*|dropped|falling|not record*|unrecordable)
      (low|very low|falling|dropping) (bp|blood pressure)
    `,
    hi: `
      (bp|pressure|blood pressure) .. #bp
      (bp|b p) .. (bahut kam|gir gaya|bahut low|low ho|ekdam kam)
    `,
    numbers: ([systolic]) => systolic === undefined || (systolic < 92 && systolic >= 40),
  },
  fast_breathing_counted: {
    en: `breath* .. # (times|breaths|per|a|/)`,
    hi: `saans .. # (baar|bar)`,
    numbers: ([rate]) => rate !== undefined && rate >= 28,
  },
  restless: {
    en: `(restless*|agitat*|irritab*|very anxious|thrash*)`,
    hi: `(bechain*|bechaini|chhatpat*|tadap*|chidchid*)`,
  },
  very_weak: {
    en: `(very|extreme*|too|so|suddenly|really|sudden) .. weak*
      (cannot|unable|not|hardly) .. (stand|get up|sit up|walk|lift head)
      (collaps*|faint* .. (standing|getting up))
      (weak|feeble|thready) .. (pulse|voice)`,
    hi: `
      (bahut|itni|zyada|jyada|ekdam|bohat) .. (kamzor*|kamjor*)
      (uth|khada|khadi|baith|chal) .. nahi
      (khada|khadi) .. (gir|nahi)
    `,
  },
  dengue: {
    en: `(dengue|ns 1|ns1|dengu)`,
    hi: `(dengue|dengu|dengoo|haddi tod bukhar|dengi|डेंगू)`,
  },
  platelets_low: {
    en: `platelet* .. #value
      #value .. platelet*
      platelet* .. (very low|dropp*|falling|crash*|low)`,
    hi: `(platelet|platelets|pletlet|plate let) .. #value
      (platelet|platelets) .. (kam|gir|bahut kam|low)
      (plet|pletlets) .. #value`,
    numbers: ([count]) => count === undefined || count <= 60 || (count >= 1000 && count <= 50000),
  },
  platelets_critical: {
    en: `platelet* .. #value`,
    hi: `(platelet|platelets|pletlet) .. #value`,
    numbers: ([count]) => count !== undefined && (count <= 22 || (count >= 1000 && count <= 22000)),
  },
  gum_or_nose_bleed: {
    en: `(gum*|nose|teeth) .. (bleed*|blood)
      (bleed*|blood) .. (gum*|nose|teeth)
      nosebleed*`,
    hi: `(masud*|masood*|masoo*|naak|daant|dant|muh) .. khoon
      khoon .. (masud*|masood*|naak|daant)
      (naak|nakseer|naksir) .. (phoot*|foot*)`,
    mildCancels: true,
  },
  fever_gone: {
    en: `fever .. (gone|down|went|left|subsided|stopped|came down)`,
    hi: `bukhar .. (utar|kam|chala|thik|gaya)`,
  },
  muscle_neck: { en: `(slept|sleep) .. (wrong|funny|position|pillow)` },
}
