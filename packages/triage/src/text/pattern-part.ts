/** What a match can begin with, so that a pattern is tried only where it may fit. */
type Beginnings = { words: Set<string>; stems: Set<string>; number: boolean }

export type CompiledPattern = { source: string; beginnings: Beginnings }

/** `mayBeEmpty`: what follows can begin the match too. */
export type Part = CompiledPattern & { mayBeEmpty: boolean }

export const noBeginnings = (): Beginnings => ({
  words: new Set(),
  stems: new Set(),
  number: false,
})

export function inOrder(parts: Part[]): Part {
  const beginnings = noBeginnings()
  let mayBeEmpty = true
  for (const part of parts) {
    if (mayBeEmpty) {
      add(beginnings, part.beginnings)
      mayBeEmpty = part.mayBeEmpty
    }
  }
  return { source: parts.map(({ source }) => source).join(""), beginnings, mayBeEmpty }
}

export function oneOf(parts: Part[]): Part {
  const [only] = parts
  if (only && parts.length === 1) {
    return only
  }
  const beginnings = noBeginnings()
  parts.forEach((part) => add(beginnings, part.beginnings))
  return {
    source: `(?:${parts.map(({ source }) => source).join("|")})`,
    beginnings,
    mayBeEmpty: parts.some((part) => part.mayBeEmpty),
  }
}

export function begins(words: string[], isStem: boolean): Beginnings {
  const set = new Set(words)
  return isStem ? { ...noBeginnings(), stems: set } : { ...noBeginnings(), words: set }
}

function add(to: Beginnings, from: Beginnings): void {
  from.words.forEach((word) => to.words.add(word))
  from.stems.forEach((stem) => to.stems.add(stem))
  to.number ||= from.number
}
