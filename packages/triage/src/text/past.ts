import type { Hit } from "./find"
import { overlap, within, type MarkedMessage, type Span } from "./marked-message"

const NEXT_TO = 2
const LONG_AGO = new Set(["ago", "back", "last", "previous", "years", "year", "history", "used"])

/** The message tells of it as of another time. */
export function isPast(hit: Hit, message: MarkedMessage): boolean {
  const marks = hit.concept.months ? message.of("years_ago") : message.of("past")
  return marks.some((past) => {
    // A wish to die that lasts since childhood, or came at school, is a wish to die.
    if (hit.concept.meant && !isLongAgo(past, message)) {
      return false
    }
    const sentence = message.sentenceOf(past.from)
    if (!within(hit, sentence)) {
      return false
    }
    // What follows "last year" is of last year, until "now" or "but".
    const between = { from: Math.min(past.to, hit.to), to: Math.max(past.from, hit.from) }
    if (message.sameClause(between) || message.sameClause({ from: hit.from, to: past.from })) {
      return !message.acute().some((acute) => within(acute, message.clauseOf(hit.from)))
    }
    return (
      past.from < hit.from &&
      !message.acute().some((acute) => {
        return acute.from >= past.to && acute.from < message.clauseOf(hit.from).to
      }) &&
      !message.tokens.slice(past.to, hit.from).includes("but")
    )
  })
}

function isLongAgo({ from, to }: Span, message: MarkedMessage): boolean {
  const said = message.tokens.slice(Math.max(0, from - 1), to)
  return !said.includes("since") && said.some((token) => LONG_AGO.has(token))
}

/** It was there and has gone. */
export function isOver(hit: Hit, message: MarkedMessage): boolean {
  return (
    message.acute().length === 0 &&
    message
      .of("resolved")
      .some(
        (resolved) =>
          (resolved.from >= hit.to || overlap(resolved, hit)) &&
          !isOfSomethingElse(resolved, message)
      )
  )
}

/** "Sugar is normal" and "was fine yesterday" say nothing of how the person is now. */
function isOfSomethingElse(resolved: Span, message: MarkedMessage): boolean {
  return message
    .of("measured_or_before")
    .some((other) => other.from - resolved.to <= NEXT_TO && resolved.from - other.to <= NEXT_TO)
}
