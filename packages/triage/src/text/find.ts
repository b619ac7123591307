import { fits } from "../lexicon/measurements"
import type { Concept } from "../types"
import type { CompiledPattern } from "./pattern-part"
import type { Reading } from "./read"

/** Where a line of a concept stands in a message: from token `from` up to, not with, token `to`. */
export type Hit = { id: string; concept: Concept; line: string; from: number; to: number }

type Line = { id: string; concept: Concept; line: string; expression: RegExp }

/** All patterns, found by the word they can begin with. */
export class PatternIndex {
  private readonly byWord = new Map<string, Line[]>()
  private readonly byStem = new Map<string, Line[]>()
  private readonly byNumber: Line[] = []
  private longestStem = 0

  add(
    { id, concept, line }: Omit<Line, "expression">,
    { source, beginnings }: CompiledPattern
  ): void {
    const entry = { id, concept, line, expression: new RegExp(source, "y") }
    beginnings.words.forEach((word) => append(this.byWord, word, entry))
    for (const stem of beginnings.stems) {
      append(this.byStem, stem, entry)
      this.longestStem = Math.max(this.longestStem, stem.length)
    }
    if (beginnings.number) {
      this.byNumber.push(entry)
    }
  }

  find({ tokens, text, offsets, tokenAt }: Reading): Hit[] {
    const hits: Hit[] = []
    tokens.forEach((token, from) => {
      const offset = offsets[from] ?? 0
      for (const { id, concept, line, expression } of this.linesFor(token)) {
        expression.lastIndex = offset
        const found = expression.exec(text)
        const to = found && tokenAt.get(offset + found[0].length)
        if (to && numbersFit(concept, found)) {
          hits.push({ id, concept, line, from, to })
        }
      }
    })
    return hits
  }

  private linesFor(token: string): Set<Line> {
    const word = token.startsWith("~") ? token.slice(1) : token
    const lines = new Set(this.byWord.get(word))
    for (let length = 1; length <= Math.min(word.length, this.longestStem); length++) {
      this.byStem.get(word.slice(0, length))?.forEach((line) => lines.add(line))
    }
    if (/^\d/.test(word)) {
      this.byNumber.forEach((line) => lines.add(line))
    }
    return lines
  }
}

function numbersFit({ numbers }: Concept, found: RegExpExecArray): boolean {
  const given = found.slice(1).filter((value) => value !== undefined)
  return !numbers || fits(numbers, given.map(Number))
}

function append(map: Map<string, Line[]>, key: string, line: Line): void {
  const lines = map.get(key)
  if (lines) {
    lines.push(line)
  } else {
    map.set(key, [line])
  }
}
