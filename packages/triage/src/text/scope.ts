import { Denial } from "./denial"
import type { Hit } from "./find"
import { overlap, within, type MarkedMessage } from "./marked-message"
import { isOver, isPast } from "./past"

const MILD_BEFORE = 3
const MILD_AFTER = 2

/** Says of each hit whether the customer means it: here, now, in earnest, and not denied. */
export class Scope {
  private readonly denial: Denial

  constructor(
    private readonly message: MarkedMessage,
    hits: readonly Hit[]
  ) {
    this.denial = new Denial(message, hits)
  }

  /** `evenMild`: beside a sign of danger nobody's "slight" is trusted. `evenOver`: nor that it is over. `evenAsked`: it may be asked in general. */
  affirms(hit: Hit, { evenMild = false, evenOver = false, evenAsked = false } = {}): boolean {
    const { concept } = hit
    if (this.message.of("idiom").some((idiom) => overlap(idiom, hit) && idiom.to >= hit.to)) {
      return false
    }
    if (this.denial.denies(hit)) {
      return false
    }
    if (isOfAFilm(hit, this.message)) {
      return false
    }
    if (concept.always) {
      return true
    }
    if (isOfAnAnimal(hit, this.message)) {
      return false
    }
    if (isPast(hit, this.message)) {
      return false
    }
    if (!evenAsked && isAskedInGeneral(hit, this.message)) {
      return false
    }
    if (!evenOver && !concept.lasting && isOver(hit, this.message)) {
      return false
    }
    return evenMild || !(concept.mild_cancels && isMild(hit, this.message))
  }
}

/** "My dog has fits, the vet wrote this": a bite and what was swallowed count whoever else is named. */
function isOfAnAnimal({ concept }: Hit, message: MarkedMessage): boolean {
  return message.has("of_an_animal") && !message.has("person") && !concept.meant && !concept.event
}

/** A definition, a lesson, a film: nobody here and now has it. */
function isAskedInGeneral(hit: Hit, message: MarkedMessage): boolean {
  const isNow = message.acute().length > 0
  if (hit.concept.meant) {
    return false
  }
  if (message.has("education_strong")) {
    return !isNow || !message.has("personal")
  }
  if (message.has("story") && !message.has("personal")) {
    return true
  }
  if (isNow || message.has("personal")) {
    return false
  }
  if (hit.concept.event && !message.has("hypothetical")) {
    return false
  }
  return message.of("education_weak").some((asked) => {
    const isBefore = asked.from < hit.to && within(asked, message.sentenceOf(hit.from))
    return isBefore || within(asked, message.clauseOf(hit.from))
  })
}

/** "The film's heroine takes poison", even in the words of a wish: not where the writer stands beside it, or asks. */
function isOfAFilm(hit: Hit, message: MarkedMessage): boolean {
  const clause = message.clauseOf(hit.from)
  const isHeld = (mark: string) => message.of(mark).some((span) => within(span, clause))
  const isAFilm = message.of("film").some(({ from }) => from < hit.to)
  return isAFilm && isHeld("of_a_film") && !isHeld("writer") && !isHeld("asks_how")
}

/** A word like "slight" stands beside it. */
function isMild(hit: Hit, message: MarkedMessage): boolean {
  const marks = message
    .of("mild")
    .filter((span) => !message.of("not_mild").some((who) => within(span, who)))
  return marks.some((mild) => {
    const before = hit.from - mild.to
    const after = mild.from - hit.to
    return (
      overlap(mild, hit) ||
      (before >= 0 &&
        before <= MILD_BEFORE &&
        message.sameClause({ from: mild.to, to: hit.from })) ||
      (after >= 0 && after <= MILD_AFTER && message.sameClause({ from: hit.to, to: mild.from }))
    )
  })
}
