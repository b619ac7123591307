import { normalise } from "../normalise"
import { givesInstructions } from "./guard-question"

const NUMBER = String.raw`(?:\d+(?:[.,/]\d+)?|half|one|two|three|four|five|six|eight|ten|आधी|एक|दो|तीन|चार)`

/** A laboratory's value is no dose. */
const PER_VOLUME = String.raw`(?!\s*(?:\/|per )\s*(?:dl|decilit|l\b|lit|ml\b|mmol))`

const DOSES = [
  new RegExp(
    String.raw`\b${NUMBER}\s*-?\s*(?:mg|mcg|µg|μg|microgram|milligram|iu)s?\b${PER_VOLUME}`
  ),
  new RegExp(
    String.raw`\b${NUMBER}\s+(?:\w+\s+)?(?:tablets?|capsules?|pills?|puffs?|drops?|sachets?|ampoules?|injections?|teaspoons?|tsp|units of insulin)\b`
  ),
  new RegExp(
    String.raw`${NUMBER}\s*(?:मिग्रा|मि\.ग्रा|मिलीग्राम|एमजी|गोली|गोलियां|गोलियाँ|टैबलेट|कैप्सूल|बूंद|चम्मच)`
  ),
  new RegExp(
    String.raw`\b${NUMBER}\s*(?:ml|g|grams?|millilit\w+)\b.{0,60}\b(?:dose|syrup|suspension|medicine|times a day|once a day|twice a day|every \d+ hours|daily)\b`
  ),
  /\b(take|give)\b.{0,40}\b(once|twice|thrice|(two|three|four|\d) times)\b.{0,10}\b(a|per|every) day\b/,
]

const PROMOTION =
  /\b(buy|order|shop) (it |this |them )?(now|today|here|online)\b|\b\d+ ?% off\b|\b(discount|coupon|cashback|special offer|best price|lowest price|add to cart|limited offer|free delivery)\b|(अभी|आज ही) खरीद|छूट पर|ऑफर/

const LINK = /https?:\/\/|www\./

/** Why a sentence may not stand in a reply; undefined when it may. Asked of quotes as well. */
export function faultOfSentence(text: string): SentenceFault | undefined {
  const plain = normalise(text)
  if (DOSES.some((pattern) => pattern.test(plain))) {
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
