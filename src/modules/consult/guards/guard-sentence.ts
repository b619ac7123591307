import { normalise } from "@pulsekart/triage"
import { givesInstructions } from "./guard-question"

const NUMBER = String.raw`(?:\d+(?:[.,/]\d+)?|half|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|ek|do|teen|char|chaar|paanch|aadhi|आधी|एक|दो|तीन|चार|पाँच|पांच|छह|सात|आठ|दस)`
const COUNT = String.raw`(?:once|twice|thrice|${NUMBER} (?:or ${NUMBER} )?times)`

/** A laboratory's value is no dose. */
const PER_VOLUME = String.raw`(?!\s*(?:\/|per )\s*(?:dl|decilit|l\b|lit|ml\b|mmol))`
const TAKING = String.raw`(?:tak(?:e|es|ing|en)|giv(?:e|es|ing|en)|inject\w*|swallow\w*|us(?:e|es|ed|ing)|apply|doses?|medicines?|tablets?|capsules?|syrup|suspension|insulin)`

/** What tells a person how much of a medicine, or how often. Asked of quotes and of replies alike. */
const DOSES = [
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])${NUMBER}\s*-?\s*(?:mg|mcg|µg|μg|microgram|milligram|iu)s?\b${PER_VOLUME}`,
    "u"
  ),
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?!a\b|an\b)${NUMBER}\s+(?:\w+\s+)?(?:tablets?|capsules?|pills?|puffs?|drops?|sachets?|ampoules?|injections?|teaspoons?|spoons?|tsp|units?|goli|goliyan|chammach)\b`,
    "u"
  ),
  new RegExp(
    String.raw`(?:\d+|एक|दो|तीन|चार|आधी|पाँच|पांच|छह|सात|आठ|दस)\s*(?:मिग्रा|मि\.ग्रा|मिलीग्राम|मिली|मि\.ली|एमजी|यूनिट|गोली|गोलियां|गोलियाँ|टैबलेट|कैप्सूल|बूंद|चम्मच)`,
    "u"
  ),
  new RegExp(
    String.raw`\b\d+(?:[.,]\d+)?\s*(?:ml|g|grams?|millilit\w+)\b.{0,60}\b(?:dose|syrup|suspension|medicine|times a day|once a day|twice a day|daily|every \S+ hours|in 24 hours)\b`
  ),
  new RegExp(String.raw`\b${TAKING}\b.{0,60}\b(?:every|each) (?:\S+ )?(?:to \S+ )?hours?\b`),
  new RegExp(String.raw`\b${TAKING}\b.{0,60}\b${COUNT} (?:a|per|each|every) ?(?:day|week)\b`),
  new RegExp(String.raw`\b${TAKING}\b.{0,40}\b(?:once|twice|thrice) daily\b`),
  new RegExp(String.raw`\b(?:take|give|inject|swallow|use) (?:up to )?(?:one|two|three|half)\b`),
  /हर\s*\S+\s*घंटे/u,
  /(?:दिन में|रोज़?|रोजाना)\s*(?:एक|दो|तीन|चार|\d+)\s*बार/u,
]

/** Of a food: glucose for low sugar, sugar and salt water for loose motions. */
const AMOUNT_OF_FOOD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NUMBER}\s*(?:level |समतल |samtal )?(?:g|grams?|teaspoons?|spoons?|chammach|ग्राम|चम्मच) (?:of )?(?:glucose|sugar|ors|ग्लूकोज|चीनी|ओआरएस)(?![\p{L}\p{M}\p{N}-])`,
  "gu"
)

export function givesDose(plain: string): boolean {
  const ofMedicine = plain.replace(AMOUNT_OF_FOOD, "")
  return DOSES.some((pattern) => pattern.test(ofMedicine))
}

const PROMOTION =
  /\b(buy|order|shop) (it |this |them )?(now|today|here|online)\b|\b\d+ ?% off\b|\b(discount|coupon|cashback|special offer|best price|lowest price|add to cart|limited offer|free delivery)\b|(अभी|आज ही) खरीद|छूट पर|ऑफर/

const LINK = /https?:\/\/|www\./

/** Why a sentence may not stand in a reply; undefined when it may. Asked of quotes as well. */
export function faultOfSentence(text: string): SentenceFault | undefined {
  const plain = normalise(text)
  if (givesDose(plain)) {
    return "dose"
  }
  if (PROMOTION.test(plain)) {
    return "promotion"
  }
  if (LINK.test(plain)) {
    return "link"
  }
  return givesInstructions(text) ? "instruction" : undefined
}

export type SentenceFault = "dose" | "promotion" | "link" | "instruction"
