import type { Hit } from "./find"
import { within, type MarkedMessage, type Span } from "./marked-message"

const FAR_BEFORE = 5
const FAR_AFTER = 4
/** An item of a list: "no fever, cough or severe chest pain". */
const LONGEST_ITEM = 5
const FAR_IN_A_CLAUSE = 8
const FAR_IN_A_LIST = 24

const ENDS_LIST = new Set(["||", "but"])
const OR = new Set(["or", "nor", "ya", "~ya"])
const IS = new Set(["hai", "h", "hain", "~hai", "~hain", "~h"])

/** Says of each hit whether the customer says "not" of it. */
export class Denial {
  private readonly covered: readonly Span[]

  constructor(
    private readonly message: MarkedMessage,
    hits: readonly Hit[]
  ) {
    // A "not" inside a symptom ("cannot breathe") or inside "not sure" denies nothing else.
    this.covered = [
      ...hits.filter(({ concept }) => !concept.absence),
      ...message.of("false_negation"),
    ]
  }

  denies(hit: Hit): boolean {
    return (this.isDeniedBefore(hit) || this.isDeniedAfter(hit)) && !this.someoneElseHasIt(hit)
  }

  private isDeniedBefore(hit: Hit): boolean {
    return this.message.of("negator").some((negator) => {
      const between = { from: negator.to, to: hit.from }
      // "Na dard na ulti" denies what stands between its two words too, "saans aa rahi na" says "na" itself.
      if (negator.from < hit.from && hit.to < negator.to) {
        return !hit.concept.meant
      }
      return (
        negator.to <= hit.from &&
        hit.from - negator.to <= FAR_IN_A_LIST &&
        !this.isInside(negator) &&
        !this.message
          .of("negation_ends")
          .some((end) => within(end, between) && !this.isDeniedVerb(end, negator, hit)) &&
        (this.message.sameClause(between)
          ? hit.from - negator.to <= FAR_BEFORE
          : !hit.concept.meant && this.isLaterInList(hit, negator))
      )
    })
  }

  /**
   * The "have" of "not have" is denied itself; the "I" of "no, I" begins something new. "Not having
   * it easy, want to die" is no denial: a wish to die is denied by its own "not" alone.
   */
  private isDeniedVerb(end: Span, negator: Span, { concept }: Hit): boolean {
    return (
      !concept.meant &&
      end.from === negator.to &&
      this.message.of("denied_verb").some(({ from }) => from === end.from)
    )
  }

  /** "No fever, cough or chest pain": short items up to the one that says "or". Without "or" it may be no list. */
  private isLaterInList(hit: Span, negator: Span): boolean {
    const { tokens } = this.message
    const last = this.message.clauseOf(hit.from)
    if (this.message.says({ from: negator.to, to: hit.from }, ENDS_LIST)) {
      return false
    }
    const items = tokens.slice(negator.to, last.to).join(" ").split(" | ")
    return (
      items.slice(1).every((item) => item.split(" ").length <= LONGEST_ITEM) &&
      this.message.says(last, OR) &&
      ![...this.message.of("negation_ends"), ...this.message.of("acute")].some((end) =>
        within(end, last)
      )
    )
  }

  /** "X, Y, Z kuch bhi nahi": the denial that closes a list holds for each of its items. */
  private isEarlierInList(hit: Span, negator: Span): boolean {
    const { tokens } = this.message
    const first = this.message.clauseOf(hit.from)
    const last = this.message.clauseOf(negator.from)
    if (this.message.says({ from: hit.to, to: negator.from }, ENDS_LIST)) {
      return false
    }
    const items = tokens.slice(first.from, negator.from).join(" ").split(" | ")
    return (
      items.length >= 3 &&
      items.every((item) => item.split(" ").length <= LONGEST_ITEM) &&
      this.message
        .of("closes_list")
        .some((close) => within(negator, close) && close.from > last.from) &&
      tokens.slice(negator.to, last.to).every((token) => IS.has(token))
    )
  }

  private isDeniedAfter(hit: Hit): boolean {
    return this.message.of("negator_after").some((negator) => {
      const distance = negator.from - hit.to
      if (distance < 0 || distance > FAR_IN_A_LIST) {
        return false
      }
      if (this.isInside(negator) && !this.closes(hit, negator)) {
        return false
      }
      const between = { from: hit.to, to: negator.from }
      if (!this.message.sameClause(between)) {
        return !hit.concept.meant && this.isEarlierInList(hit, negator)
      }
      const far = this.message.says(between, OR) ? FAR_IN_A_CLAUSE : FAR_AFTER
      return distance <= far && !this.isStatedFirst(between)
    })
  }

  /** "Gala band nahi hai": the "not" is of the throat, though "band nahi" alone would be of what does not stop. */
  private closes(hit: Hit, negator: Span): boolean {
    return (
      negator.from === hit.to &&
      IS.has(this.message.tokens[negator.to] ?? "") &&
      !this.message.of("false_negation").some((outer) => within(negator, outer)) &&
      this.covered
        .filter((outer) => within(negator, outer))
        .every(({ from }) => from > hit.from && from < hit.to)
    )
  }

  /** "There is pain, sleep is not": the statement ended at its verb, and what follows denies itself. */
  private isStatedFirst(between: Span): boolean {
    const said = this.message.tokens.slice(between.from, between.to)
    return said.some((token, at) => IS.has(token) && at < said.length - 1)
  }

  /** Another one has what the writer denies. */
  private someoneElseHasIt(hit: Hit): boolean {
    return this.message.of("other_has_it").some(({ from }) => {
      return (
        from >= hit.to && from - hit.to <= 8 && !this.message.sameClause({ from: hit.to, to: from })
      )
    })
  }

  private isInside(span: Span): boolean {
    return this.covered.some((outer) => within(span, outer))
  }
}
