import { MARK_PATTERNS } from "../lexicon"
import type { Reading } from "./read"

export type Span = { from: number; to: number }

/** A message with its clauses, and where it says "not", "yesterday", "mild" and so on. */
export class MarkedMessage {
  readonly tokens: readonly string[]
  readonly marks: Readonly<Record<string, readonly Span[]>>

  constructor(reading: Reading) {
    const marks: Record<string, Span[]> = {}
    for (const mark of MARK_PATTERNS.find(reading)) {
      marks[mark.id] = [...(marks[mark.id] ?? []), mark]
    }
    this.tokens = reading.tokens
    this.marks = marks
  }

  of(mark: string): readonly Span[] {
    return this.marks[mark] ?? []
  }

  has(mark: string): boolean {
    return this.of(mark).length > 0
  }

  /** "Now" in "now fine" is no sign of danger. */
  acute(): readonly Span[] {
    return this.of("acute").filter(
      (span) => !this.of("resolved").some((over) => overlap(span, over))
    )
  }

  says({ from, to }: Span, words: ReadonlySet<string>): boolean {
    return this.tokens.slice(from, to).some((token) => words.has(token))
  }

  sameClause({ from, to }: Span): boolean {
    return !this.tokens.slice(from, to).some((token) => token.startsWith("|"))
  }

  clauseOf(at: number): Span {
    return this.around(at, (token) => token.startsWith("|"))
  }

  sentenceOf(at: number): Span {
    return this.around(at, (token) => token === "||")
  }

  private around(at: number, isBoundary: (token: string) => boolean): Span {
    const { tokens } = this
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

export const within = (inner: Span, outer: Span) => inner.from >= outer.from && inner.to <= outer.to
export const overlap = (one: Span, other: Span) => one.from < other.to && other.from < one.to
