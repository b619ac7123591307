import { flagByRules, normalise, type Flag } from "@pulsekart/triage"
import { givesDose } from "./guard-sentence"

/** What may not stand in a reply of the assistant. */
type ReplyFault =
  "individual_dose" | "lethal_means" | "promotion_near_emergency" | "no_emergency_advice"

const AMOUNT = String.raw`(?:\d+(?:[.,/]\d+)?|half|one|two|three|four|five|six|eight|ten|ek|do|teen|chaar|char|aadhi|एक|दो|तीन|चार|आधी)`
const LETHAL = new RegExp(
  String.raw`\b(?:lethal|fatal|deadly) (?:dose|amount|quantity)\b|${AMOUNT}.{0,30}(?:is|are|can be|would be) (?:fatal|lethal|enough to (?:die|kill))|(?:hang|jump|cut).{0,20}(?:painless|quickly)`
)
const PROMOTION =
  /\b(?:buy|order|shop|add to cart|in stock|available at|discount|offer|coupon|price|best seller|kharid|mangwa)\w*\b|खरीद|ऑर्डर|छूट|कीमत/
const SENDS_FOR_HELP =
  /\b(?:112|108|102|14416|1-?800[-\d]+)\b|\b(?:ambulance|hospital|emergency (?:room|department|care|help|services)|medical (?:help|attention|care)|see a doctor|seek (?:help|care)|doctor (?:at once|now|today|immediately)|casualty|aspatal|doctor)\b|अस्पताल|एम्बुलेंस|डॉक्टर/

/**
 * The same look at what is about to be said: a danger that the reply speaks of without sending for
 * help is flagged, and a dose for somebody, means to die or goods beside an emergency are faults.
 */
export function triageReply(text: string): { flag: Flag | null; faults: ReplyFault[] } {
  const plain = normalise(text)
  const danger = flagByRules(text)
  const isLethal = LETHAL.test(plain)
  const withoutAdvice = danger !== null && !SENDS_FOR_HELP.test(plain)
  const faults: ReplyFault[] = []
  if (givesDose(plain)) {
    faults.push("individual_dose")
  }
  if (isLethal) {
    faults.push("lethal_means")
  }
  if (danger && PROMOTION.test(plain)) {
    faults.push("promotion_near_emergency")
  }
  if (withoutAdvice) {
    faults.push("no_emergency_advice")
  }
  const crisis: Flag = {
    urgency: "crisis",
    topic: "suicide_selfharm",
    rule_id: "reply.lethal-means",
    concepts: [],
  }
  return { flag: isLethal ? crisis : withoutAdvice ? danger : null, faults }
}
