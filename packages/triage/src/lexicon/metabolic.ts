import type { Lexicon } from "../types"

export const METABOLIC: Lexicon = {
  diabetic: {
    en: `(diabet*|type 1|type 2|insulin|lantus|novorapid|novomix|mixtard|humalog|metformin|glimepiride|glimiprid*|gliclazide|glucometer|sugar patient|cbg|insulin pump|sugar)`,
    hi: `(sugar|shugar|madhumeh|diabetes|diabetic|insulin|sugr|suger|शुगर|इंसुलिन|glucometer)`,
  },
  insulin_or_pills: {
    en: `(insulin|lantus|novorapid|novomix|mixtard|humalog|glimepiride|gliclazide|glibenclamide|sulfonylurea|rapid|sugar tablet*|diabetes tablet*|tresiba)`,
    hi: `(insulin|sugar ki (goli|dawa)|glimepiride|इंसुलिन)`,
  },
  glucose_very_high: {
    en: `
      (sugar|glucose|glucometer|cbg|rbs|fbs|ppbs|meter reading) .. #value
      (sugar|glucose|cbg|rbs|fbs|ppbs|fasting) (level|reading|is|was|now|random|at)? (is|at)? # mg
      reading .. # mg dl
      reading (is|of|was|shows) #value (now|again|after|before|today|with)?
      #value .. (sugar|glucose)
      (glucometer|meter|machine|sugar|reading) .. (shows|says|reads|reading|only)? .. hi
    `,
    hi: `
      (sugar|shugar|glucometer|machine|शुगर|sugr) .. #value
      (sugar|machine|glucometer|meter) .. (hi) 
    `,
    numbers: ([value]) => value === undefined || (value >= 400 && value <= 1500),
  },
  glucose_high: {
    en: `
      (sugar|glucose|glucometer|cbg|rbs) .. #value
      (sugar|glucose) .. (very high|high|too high|shot up|sky*|uncontrolled)
    `,
    hi: `
      (sugar|shugar|glucometer|शुगर) .. #value
      (sugar) .. (badh*|bahut|high|jyada|zyada|tez)
    `,
    numbers: ([value]) => value === undefined || (value >= 270 && value <= 1500),
  },
  glucose_low: {
    en: `
      (sugar|glucose|cbg|rbs|reading|level) .. #value
      (glucometer|meter|machine) (shows|showed|says|said|reads|read|reading|is) .. #value
      # .. (mmol)
      (sugar|glucose) .. (low|dropp*|crash*|very low|too low|falling|down|below)
      (low|dropping) .. (sugar|glucose)
      (glucometer|meter|machine|sugar) .. (shows|says|reads|reading)? .. lo
      (hypo|hypoglyc*)
    `,
    hi: `
      (sugar|shugar|शुगर|sugr) .. #value
      (sugar|sugr|शुगर) .. (low|kam|gir*|down|neeche|niche)
      (machine|glucometer|sugar) .. lo
    `,
    numbers: ([value]) =>
      value === undefined || (value > 1 && value < 4) || (value >= 15 && value < 70),
  },
  glucose_very_low: {
    en: `
      (sugar|glucose|cbg|rbs|reading|level) .. #value
      (glucometer|meter|machine) (shows|showed|says|said|reads|read|reading|is) .. #value
      # .. (mmol)
    `,
    hi: `(sugar|shugar|शुगर|sugr) .. #value`,
    numbers: ([value]) =>
      value !== undefined && ((value > 1 && value < 3) || (value >= 15 && value <= 54)),
  },
  glucose_lo_reading: {
    en: `(glucometer|meter|machine|sugar) .. (shows|says|reads|reading)? .. lo`,
    hi: `(machine|glucometer|sugar|meter) .. lo`,
  },
  ketones: {
    en: `
      ketone* .. (high|positive|large|#|moderate|and|in urine|strip)
      (fruity|nail polish remover|acetone|pear drop*|sweet) .. (breath|smell*|mouth)
      (breath|mouth) .. (smell*|fruity|nail polish|acetone)
      ketoacidosis
      ketone* .. (present|found|seen|show*|yes|plus|detected)
      (vomit*|sick) .. ketone*
    `,
    hi: `(ketone|keton|kitone) .. 
      (muh|saans) .. (phal|fal|meethi|mithi|nail) .. (mehak|gandh|badbu|smell|jaisi)
      (phal|fal) .. (mehak|gandh|khushbu|badbu)`,
  },
  missed_insulin: {
    en: `(skipped|missed|stopped|without|no|ran out|out of|forgot) .. insulin
      insulin .. (skipped|missed|stopped|not taken|ran out|blocked|delayed|pump .. blocked|forgot)`,
    hi: `insulin .. (nahi|chhoot|chhut|band|khatam|bhool*|bhul*|miss)`,
  },
  thirst_and_urine: {
    en: `(thirst*|drinking .. water|peeing .. (nonstop|lot|lots|again)|urinat* .. (lot|frequent*)|losing weight|weight loss)`,
    hi: `(pyaas|pyas|bahut paani|bahut pani|baar baar peshab|wajan ghat*|vajan ghat*)`,
  },
  shaky: {
    en: `
      (shak*|trembl*|tremor*|jitter*|quiver*)
      legs shaking
    `,
    hi: `(kaanp*|kanp*|thartharah*|kampan|tharthar*|haath pair kaanp*)`,
  },
  not_eaten: {
    en: `(not|forgot|skipped|without|missed|no) .. (eat*|food|meal*|lunch|dinner|breakfast|ate)
      (fast|fasting|empty stomach)`,
    hi: `(khana|khaana|nashta) .. (nahi|bhool*|bhul*)
      kuch .. (kha|khana) .. nahi
      kuch .. nahi .. (kha|khana)
      (upvas|vrat|roza|khali pet)`,
  },
  too_much_insulin: {
    en: `
      (took|taken|injected|gave|given|had|accident*) .. (too much|double|extra|wrong|twice|overdose|more) .. (insulin|lantus|novorapid|rapid|units)
      (took|taken|injected|gave|given|had|accident*) .. (insulin|lantus|rapid) .. (double|twice|extra|wrong|too much|instead)
      mixed up .. (insulin|lantus|units)
      (insulin|lantus|rapid) .. mixed up
      (too much insulin|insulin overdose)
    `,
    hi: `
      insulin .. (zyada|jyada|double|do baar|galat|dugna) .. (le|lag|laga|de|ho) @done
      (zyada|jyada|double|galti) .. insulin .. (le|lag|laga|de|ho) @done
    `,
  },
  bp_very_high: {
    en: `
      (bp|pressure|reading|blood pressure|upper|systolic) .. #bp
      (bp|pressure|upper|systolic) .. #value
      # (by|over|upon) #
      #bp
      (bp|blood pressure) .. (shot up|sky*|very high|too high|dangerous*|extremely)
    `,
    hi: `
      (bp|pressure|blood pressure|b p|upar|uper|बीपी|ऊपर) .. #bp
      (bp|pressure|upar|uper|upar wala|uper wala|बीपी) .. #value
      (bp) .. (bahut badh*|bahut high|bahut jyada|bahut zyada)
    `,
    numbers: ([systolic, diastolic]) =>
      systolic === undefined
        ? true
        : (systolic >= 180 && systolic <= 300) ||
          (diastolic !== undefined &&
            diastolic >= 120 &&
            diastolic <= 200 &&
            systolic > 120 &&
            systolic <= 300),
  },
  bp_extreme: {
    en: `
      (bp|pressure|reading|blood pressure|upper|systolic) .. #bp
      (bp|pressure|upper|systolic) .. #value
      # (by|over|upon) #
    `,
    hi: `
      (bp|pressure|blood pressure|upar|uper|बीपी|ऊपर) .. #bp
      (bp|pressure|upar|uper|बीपी) .. #value
    `,
    numbers: ([systolic, diastolic]) =>
      systolic !== undefined &&
      ((systolic >= 200 && systolic <= 300) ||
        (diastolic !== undefined &&
          diastolic >= 125 &&
          diastolic <= 200 &&
          systolic > 150 &&
          systolic <= 300)),
  },
  spo2_low: {
    en: `
      (spo 2|spo2|oxygen|saturation|o 2|sats|sat|oximeter|spo) .. #value
      #value .. (oxygen|saturation|spo 2)
      (oxygen|saturation|spo 2) .. (low|dropping|falling|dropped|going down|very low)
    `,
    hi: `
      (oxygen|spo 2|ऑक्सीजन|saturation|oximeter|oksijan|oxijan|aaksijan) .. #value
      (oxygen|saturation|ऑक्सीजन) .. (kam|gir*|low|neeche)
    `,
    numbers: ([value]) => value === undefined || (value >= 40 && value <= 92),
  },
  heat_exposure: {
    en: `
      (sun|heat|heatwave|heat wave|hot day|field|fields|sunstroke|heat stroke|heatstroke|marathon|locked in .. car|hot car|inside car|furnace|kiln|outdoors|# degrees|degrees|working outside|worked outside|summer|construction site|afternoon sun)
    `,
    hi: `
      (dhoop|dhup|loo|lu|garmi|bhatti|bhatta|bhatte|tapan|gharmi|khet|kamra bhatti|lu lag*|loo lag*|tapte)
      (dhup|dhoop) (mein|me) .. (kaam|gir|khada|behosh|khet)
    `,
  },
  heat_stroke_named: { en: `(heat stroke|heatstroke|sunstroke|sun stroke)`, hi: `(loo|lu) lag` },
  hot_body: {
    en: `(burning hot|boiling hot|red hot|very hot|body .. hot|skin .. hot|hot .. skin|hot and dry|burning up|extremely hot|body temperature|temp*)`,
    hi: `(badan|sharir|body|jism) .. (tap*|garam|jal|aag|bhatti)
      (tap raha|tapp raha|aag jaisa)`,
  },
  loose_motions: {
    en: `
      (loose motion*|diarrh*|loose stool*|watery stool*|watery motion*|motions|watery|dysentery|cholera|rice water|loosies|runny stool*|purging|loose)
      (running|rushing|going|went) .. (toilet|bathroom|loo|washroom) .. (# times|again and again|repeatedly|since|whole night|all night)
    `,
    hi: `(dast|dst|loose motion|patla|patle|pechish|potty|latrine|haija|haiza|paikhana|poti|jhada|tatti|motion)`,
  },
  dehydrated: {
    en: `
      (sunken|sunk|hollow) .. (eye*|soft spot)
      eyes .. (sunken|sunk|dipped|hollow)
      (no tears|dry mouth|tongue .. (dry|sandpaper)|dry tongue|skin .. (tent|stays|pinch)|pinch* .. skin)
      (not|wont|refus*|cannot|unable|no) .. (drink*|keep .. (down|water)|hold .. water|keep water)
      (vomit*) .. (everything|every sip|whatever|all|anything)
      eye* .. (look)? (sunk|sunken|hollow)
      tongue (is)? (dry|white dry|parched)
      mouth .. (dry|parched)
    `,
    hi: `
      aankh .. (dhas*|dhans*|andar|gaddhe)
      (aansu|ansu) .. nahi
      (muh|jeebh|honth) .. (sukh*|sookh*)
      (paani|pani|ors|kuch) .. nahi .. (pi|pach*|ruk|rok|tik*|le)
      (pani|paani) .. (pi|pach*) nahi
      (sab) .. (ulti|bahar|nikal)
      jo .. (piyo|pi|kha*) .. (bahar|ulti|nikal*)
    `,
  },
  vomiting: { en: `@vomit`, hi: `@vomit` },
  persistent_vomiting: {
    en: `
      @vomit .. (everything|nonstop|non stop|continuous*|not stop*|wont stop|repeated*|again and again|every sip|anything|all|times|persistent*|since)
      (cannot|not) .. keep .. (down|water|anything)
      (repeated*|continuous*|persistent*|constant*|non stop|nonstop|#) .. (vomit*|times vomit*)
    `,
    hi: `
      ulti .. (ruk nahi|baar baar|bar bar|lagatar|lagaatar|ulti|band nahi|ho ja)
      (lagatar|lagaatar|baar baar) .. ulti
      ulti .. nahi .. ruk*
      ulti pe ulti
    `,
  },
  vomited_times: {
    en: `(vomit*|thrown up|threw up|puked) .. (# times|# time|thrice|twice|again|repeatedly)`,
    hi: `(# baar|baar baar|do baar) .. ulti`,
  },
  bp_high_in_pregnancy: {
    en: `
      (bp|pressure|reading) .. #bp
      #bp
    `,
    hi: `(bp|pressure) .. #bp`,
    numbers: ([systolic, diastolic]) =>
      systolic !== undefined &&
      diastolic !== undefined &&
      ((systolic >= 150 && systolic <= 300) || (diastolic >= 100 && diastolic <= 200)),
  },
}
