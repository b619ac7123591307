import { Lexicon } from "./lexicon"

/** The chunks that hold a term, with how often their name and their text do. */
type Posting = {
  slots: number[]
  inName: number[]
  inText: number[]
  live: number
  liveInTitle: number
}

export type Counts = { inName: number; inText: number }

/** An inverted index: which chunks hold a term, and which terms there are. */
export class Postings {
  private readonly byTerm = new Map<string, Posting>()
  private readonly lexicon = new Lexicon()

  of(term: string): Posting | undefined {
    return this.byTerm.get(term)
  }

  chunksWith(term: string): number {
    return this.byTerm.get(term)?.live ?? 0
  }

  /** The known words nearest to one that no chunk holds. */
  nearest(word: string): string[] {
    return this.lexicon.nearest(word, (known) => this.chunksWith(known))
  }

  add(term: string, slot: number, { inName, inText }: Counts, inTitle: boolean): void {
    const posting = this.byTerm.get(term) ?? {
      slots: [],
      inName: [],
      inText: [],
      live: 0,
      liveInTitle: 0,
    }
    posting.slots.push(slot)
    posting.inName.push(inName)
    posting.inText.push(inText)
    posting.live += 1
    posting.liveInTitle += inTitle ? 1 : 0
    this.byTerm.set(term, posting)
    this.lexicon.add(term)
  }

  /** Counts one chunk less. Its slot stays until the next compaction: nothing live is behind it. */
  forget(term: string, inTitle: boolean): void {
    const posting = this.byTerm.get(term)
    if (posting) {
      posting.live -= 1
      posting.liveInTitle -= inTitle ? 1 : 0
    }
  }

  /** @returns the same for slots that moved; those that did not move are gone */
  moved(
    places: ReadonlyMap<number, number>,
    inTitleOf: (slot: number, term: string) => boolean
  ): Postings {
    const postings = new Postings()
    for (const [term, { slots, inName, inText }] of this.byTerm) {
      slots.forEach((from, index) => {
        const to = places.get(from)
        if (to !== undefined) {
          const counts = { inName: inName[index] ?? 0, inText: inText[index] ?? 0 }
          postings.add(term, to, counts, inTitleOf(to, term))
        }
      })
    }
    return postings
  }
}
