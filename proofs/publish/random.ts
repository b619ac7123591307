/** The same numbers for the same seed: a run that failed can be played again. */
export class Random {
  constructor(private state: number) {}

  /** 0 inclusive to 1 exclusive (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit)
  }

  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)]
  }

  /** One of the names, each as likely as its weight says. */
  weighted<Name extends string>(weights: Readonly<Record<Name, number>>): Name {
    const names = Object.keys(weights) as Name[]
    let left = this.next() * names.reduce((sum, name) => sum + weights[name], 0)
    for (const name of names) {
      left -= weights[name]
      if (left < 0) {
        return name
      }
    }
    return names[names.length - 1] as Name
  }
}

/** A word that nobody wrote before and that no other comes near: it tells one version from all. */
export function coinedWord(random: Random): string {
  const syllables = ["ba", "co", "du", "fe", "gi", "ho", "ju", "ka", "lo", "mu", "ne", "po", "ru"]
  return Array.from({ length: 6 }, () => random.pick(syllables)).join("")
}
