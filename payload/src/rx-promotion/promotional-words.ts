import { plain } from "./plain"

/**
 * Words that advertise, in English, Hindi and Hinglish. Plain words of care are left out: "छूट" is
 * also a missed dose, "sale" is also "for sale on prescription", "cheap" is also a generic.
 */
const PHRASES = [
  // English
  String.raw`\d+ ?% ?(off|discount)`,
  String.raw`(flat|up ?to|extra) (rs\.? ?|₹ ?)?\d+ ?%? ?(off|discount|cash ?back)`,
  String.raw`(special|limited|exclusive|festive|best|great|mega|combo)( period| time)? (offers?|deals?|discounts?|prices?)`,
  String.raw`(discount|coupon|promo|voucher) ?codes?`,
  String.raw`discount(s|ed)?`,
  String.raw`cash ?back`,
  String.raw`(lowest|cheapest|unbeatable)( ever)?( price| rate| cost)s?`,
  String.raw`(buy|order|shop|book|get yours|add to (the |your )?(cart|bag)) (it |them |yours )?(now|today|here|fast)`,
  String.raw`buy (one|two|1|2),? get`,
  String.raw`(hurry|grab (it|yours|the|this)|don['’]?t miss( out)?|while stocks? lasts?)`,
  String.raw`(on|mega|clearance|flash) sale`,
  String.raw`free (gift|sample|trial pack|home delivery|delivery)s?`,
  String.raw`save (up to )?(rs\.? ?|₹ ?)\d+`,
  String.raw`(best ?-?selling|bestseller|no\.? ?1|number one|most trusted|india['’]?s (best|favourite|favorite))`,
  String.raw`(guaranteed|sure ?-?shot|miracle|magic(al)?|instant) (cures?|results?|reliefs?|remed(y|ies))`,
  String.raw`100 ?% (safe|effective|cure|guaranteed?|results?)`,
  // Hindi
  String.raw`\d+ ?(%|प्रतिशत|फीसदी) ?(की |तक |तक की )?(छूट|ऑफ|डिस्काउंट|कैशबैक)`,
  String.raw`(भारी|विशेष|खास|अतिरिक्त) छूट`,
  String.raw`(डिस्काउंट|कैशबैक|ऑफर|कूपन|धमाका|बंपर)`,
  String.raw`(पर|की) छूट (पाएं|पाएँ|पाइए|लें|मिल(ेगी|ेगा|ती|ता)?)`,
  String.raw`सबसे (सस्ता|सस्ती|सस्ते|कम (दाम|कीमत))`,
  String.raw`(अभी|आज ही|तुरंत|जल्दी) (खरीदें|खरीदिए|खरीदो|म[ंँ]ग(?:वा|ा)ए[ंँ]|ऑर्डर|आर्डर)`,
  String.raw`(एक|1) (के साथ|पर) (एक|1) (मुफ्त|फ्री)`,
  String.raw`(मुफ्त|फ्री) (पाएं|पाएँ|डिलीवरी|होम डिलीवरी|उपहार|गिफ्ट|सैंपल)`,
  String.raw`(चमत्कारी|रामबाण|शर्तिया|पक्का इलाज|गारंटी|गारंटीशुदा)`,
  String.raw`(महा|मेगा) सेल`,
  // Hinglish
  String.raw`\d+ ?(%|percent|pratishat) ?(ki |tak |tak ki )?(chh?oo?t|chhutt?|chutt?|off)`,
  String.raw`(bhaa?ri|khaa?s|vishesh|bumper) (chh?oo?t|chh?utt?|discount|offer)`,
  String.raw`sabse (sast[aie]e?|kam (daam|dam|keemat|kimat|price))`,
  String.raw`(abhi|aaj hi|turant|jaldi) (kh?arid\w*|khareed\w*|man?gw?a\w*|order|buy|book)`,
  String.raw`(ek|1) (ke saath|ke sath|par|pe) (ek|1) (free|muft)`,
  String.raw`(muft|free) (paa?(ye|yen|iye|o)|me delivery)`,
  String.raw`(chamatkari|ramba+n|shartiya|pakka ilaa?j|guarantee(d)? ilaa?j|dhamaka)`,
  String.raw`(offer|mauka) (haath|hath) se (na|mat) jaan?e?`,
]

const WORD = String.raw`[\p{L}\p{M}\p{N}]`
const PROMOTION = new RegExp(`(?<!${WORD})(${PHRASES.map(plain).join("|")})(?!${WORD})`, "iu")

/** @returns the first words of a plain text that advertise */
export const promotionalWordsOf = (plainText: string): string | undefined =>
  PROMOTION.exec(plainText)?.[0]
