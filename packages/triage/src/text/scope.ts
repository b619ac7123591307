import { MARK_PATTERNS } from "../lexicon"
import type { Hit } from "./find"
import type { Reading } from "./read"

const FAR_BEFORE = 5
const FAR_AFTER = 4
const MILD_BEFORE = 3
const MILD_AFTER = 2
const NEXT_TO = 2
/** An item of a list: "no fever, cough or severe chest pain". */
const LONGEST_ITEM = 5
const FAR_IN_A_CLAUSE = 8
const FAR_IN_A_LIST = 24

const LONG_AGO = new Set(["ago", "back", "last", "previous", "years", "year", "history", "used"])

const ENDS_LIST = new Set(["||", "but"])
const OR = new Set(["or", "nor", "ya", "~ya"])
const IS = new Set(["hai", "h", "hain", "~hai", "~hain", "~h"])

type Span = { from: number; to: number }
/** Where a message says "not", "yesterday", "mild" and so on, by the mark's name. */
export type Marks = Readonly<Record<string, readonly Span[]>>

/** Says of each hit whether the customer means it: here, now, in earnest, and not denied. */
export class Scope {
  private readonly covered: Span[]

  constructor(
    private readonly reading: Reading,
    hits: readonly Hit[],
    private readonly marks: Marks = Scope.marksOf(reading)
  ) {
    // A "not" inside a symptom ("cannot breathe") or inside "not sure" denies nothing else.
    this.covered = [...hits.filter(({ concept }) => !concept.absence), ...this.of("false_negation")]
  }

  /** The same for every scope of a message. */
  static marksOf(reading: Reading): Marks {
    const marks: Record<string, Span[]> = {}
    for (const mark of MARK_PATTERNS.find(reading)) {
      marks[mark.id] = [...(marks[mark.id] ?? []), mark]
    }
    return marks
  }

  has(mark: string): boolean {
    return this.of(mark).length > 0
  }

  /** `evenMild`: beside a sign of danger nobody's "slight" is trusted. */
  affirms(hit: Hit, { evenMild = false } = {}): boolean {
    const { concept } = hit
    if (this.of("idiom").some((idiom) => overlap(idiom, hit) && idiom.to >= hit.to)) {
      return false
    }
    if (this.isDenied(hit)) {
      return false
    }
    if (concept.always) {
      return true
    }
    if (this.isAskedInGeneral(hit) || this.isPast(hit)) {
      return false
    }
    if (!concept.lasting && this.isOver(hit)) {
      return false
    }
    return evenMild || !(concept.mildCancels && this.isMild(hit))
  }

  /** "Now" in "now fine" is no sign of danger. */
  private acute(): Span[] {
    return this.of("acute").filter(
      (span) => !this.of("resolved").some((over) => overlap(span, over))
    )
  }

  private of(mark: string): readonly Span[] {
    return this.marks[mark] ?? []
  }

  private isAskedInGeneral(hit: Hit): boolean {
    const isNow = this.acute().length > 0
    if (hit.concept.meant) {
      return false
    }
    if (this.has("education_strong")) {
      return !isNow || !this.has("personal")
    }
    if (this.has("story") && !this.has("personal")) {
      return true
    }
    if (isNow || this.has("personal")) {
      return false
    }
    if (hit.concept.event && !this.has("hypothetical")) {
      return false
    }
    return this.of("education_weak").some((asked) => {
      const isBefore = asked.from < hit.to && within(asked, this.sentenceOf(hit.from))
      return isBefore || within(asked, this.clauseOf(hit.from))
    })
  }

  private isDenied(hit: Hit): boolean {
    return (this.isDeniedBefore(hit) || this.isDeniedAfter(hit)) && !this.someoneElseHasIt(hit)
  }

  private isDeniedBefore(hit: Hit): boolean {
    return this.of("negator").some((negator) => {
      const between = { from: negator.to, to: hit.from }
      // "Na dard na ulti" denies what stands between its two words too, "saans aa rahi na" says "na" itself.
      if (negator.from < hit.from && hit.to < negator.to) {
        return !hit.concept.meant
      }
      return (
        negator.to <= hit.from &&
        hit.from - negator.to <= FAR_IN_A_LIST &&
        !this.isInside(negator) &&
        !this.of("negation_ends").some(
          (end) => within(end, between) && !this.isDeniedVerb(end, negator, hit)
        ) &&
        (this.sameClause(between)
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
      this.of("denied_verb").some(({ from }) => from === end.from)
    )
  }

  /** "No fever, cough or chest pain": short items up to the one that says "or". Without "or" it may be no list. */
  private isLaterInList(hit: Span, negator: Span): boolean {
    const { tokens } = this.reading
    const last = this.clauseOf(hit.from)
    if (this.says({ from: negator.to, to: hit.from }, ENDS_LIST)) {
      return false
    }
    const items = tokens.slice(negator.to, last.to).join(" ").split(" | ")
    return (
      items.slice(1).every((item) => item.split(" ").length <= LONGEST_ITEM) &&
      this.says(last, OR) &&
      ![...this.of("negation_ends"), ...this.of("acute")].some((end) => within(end, last))
    )
  }

  /** "X, Y, Z kuch bhi nahi": the denial that closes a list holds for each of its items. */
  private isEarlierInList(hit: Span, negator: Span): boolean {
    const { tokens } = this.reading
    const first = this.clauseOf(hit.from)
    const last = this.clauseOf(negator.from)
    if (this.says({ from: hit.to, to: negator.from }, ENDS_LIST)) {
      return false
    }
    const items = tokens.slice(first.from, negator.from).join(" ").split(" | ")
    return (
      items.length >= 3 &&
      items.every((item) => item.split(" ").length <= LONGEST_ITEM) &&
      this.of("closes_list").some((close) => within(negator, close) && close.from > last.from) &&
      tokens.slice(negator.to, last.to).every((token) => IS.has(token))
    )
  }

  private isDeniedAfter(hit: Hit): boolean {
    return this.of("negator_after").some((negator) => {
      const distance = negator.from - hit.to
      if (distance < 0 || distance > FAR_IN_A_LIST || this.isInside(negator)) {
        return false
      }
      const between = { from: hit.to, to: negator.from }
      if (!this.sameClause(between)) {
        return !hit.concept.meant && this.isEarlierInList(hit, negator)
      }
      const far = this.says(between, OR) ? FAR_IN_A_CLAUSE : FAR_AFTER
      return distance <= far && !this.isStatedFirst(between)
    })
  }

  /** "There is pain, sleep is not": the statement ended at its verb, and what follows denies itself. */
  private isStatedFirst(between: Span): boolean {
    const said = this.reading.tokens.slice(between.from, between.to)
    return said.some((token, at) => IS.has(token) && at < said.length - 1)
  }

  /** Another one has what the writer denies. */
  private someoneElseHasIt(hit: Hit): boolean {
    return this.of("other_has_it").some(({ from }) => {
      return from >= hit.to && from - hit.to <= 8 && !this.sameClause({ from: hit.to, to: from })
    })
  }

  private isPast(hit: Hit): boolean {
    const marks = hit.concept.months ? this.of("years_ago") : this.of("past")
    return marks.some((past) => {
      // A wish to die that lasts since childhood, or came at school, is a wish to die.
      if (hit.concept.meant && !this.isLongAgo(past)) {
        return false
      }
      const sentence = this.sentenceOf(past.from)
      if (!within(hit, sentence)) {
        return false
      }
      // What follows "last year" is of last year, until "now" or "but".
      const between = { from: Math.min(past.to, hit.to), to: Math.max(past.from, hit.from) }
      if (this.sameClause(between) || this.sameClause({ from: hit.from, to: past.from })) {
        return !this.acute().some((acute) => within(acute, this.clauseOf(hit.from)))
      }
      return (
        past.from < hit.from &&
        !this.acute().some((acute) => {
          return acute.from >= past.to && acute.from < this.clauseOf(hit.from).to
        }) &&
        !this.reading.tokens.slice(past.to, hit.from).includes("but")
      )
    })
  }

  private isLongAgo({ from, to }: Span): boolean {
    const said = this.reading.tokens.slice(Math.max(0, from - 1), to)
    return !said.includes("since") && said.some((token) => LONG_AGO.has(token))
  }

  private isOver(hit: Hit): boolean {
    return (
      this.acute().length === 0 &&
      this.of("resolved").some(
        (resolved) =>
          (resolved.from >= hit.to || overlap(resolved, hit)) && !this.isOfSomethingElse(resolved)
      )
    )
  }

  /** "Sugar is normal" and "was fine yesterday" say nothing of how the person is now. */
  private isOfSomethingElse(resolved: Span): boolean {
    return this.of("measured_or_before").some(
      (other) => other.from - resolved.to <= NEXT_TO && resolved.from - other.to <= NEXT_TO
    )
  }

  private isMild(hit: Hit): boolean {
    const marks = this.of("mild").filter(
      (span) => !this.of("not_mild").some((who) => within(span, who))
    )
    return marks.some((mild) => {
      const before = hit.from - mild.to
      const after = mild.from - hit.to
      return (
        overlap(mild, hit) ||
        (before >= 0 &&
          before <= MILD_BEFORE &&
          this.sameClause({ from: mild.to, to: hit.from })) ||
        (after >= 0 && after <= MILD_AFTER && this.sameClause({ from: hit.to, to: mild.from }))
      )
    })
  }

  private says({ from, to }: Span, words: ReadonlySet<string>): boolean {
    return this.reading.tokens.slice(from, to).some((token) => words.has(token))
  }

  private isInside(span: Span): boolean {
    return this.covered.some((outer) => within(span, outer))
  }

  private sameClause({ from, to }: Span): boolean {
    return !this.reading.tokens.slice(from, to).some((token) => token.startsWith("|"))
  }

  private clauseOf(at: number): Span {
    return this.around(at, (token) => token.startsWith("|"))
  }

  private sentenceOf(at: number): Span {
    return this.around(at, (token) => token === "||")
  }

  private around(at: number, isBoundary: (token: string) => boolean): Span {
    const { tokens } = this.reading
    let from = at
    while (from > 0 && !isBoundary(tokens[from - 1] ?? "")) {
      from--
    }
    let to = at
    while (to < tokens.length && !isBoundary(tokens[to] ?? "")) {
      to++
    }
    return { from, to }
  }
}

const within = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to
const overlap = (one: Span, other: Span) => one.from < other.to && other.from < one.to
