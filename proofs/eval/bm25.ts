type Bm25Options = { k1: number; b: number; terms: (text: string) => string[] }

/** Plain BM25 over whole documents: the yardstick, on purpose without a line of the product's index. */
export class Bm25 {
  private readonly ids: string[]
  private readonly lengths: number[] = []
  private readonly average: number
  private readonly postings = new Map<string, Map<number, number>>()

  constructor(
    documents: Map<string, string>,
    private readonly options: Bm25Options
  ) {
    this.ids = [...documents.keys()]
    for (const [at, text] of [...documents.values()].entries()) {
      const terms = options.terms(text)
      this.lengths.push(terms.length)
      for (const term of terms) {
        const posting = this.postings.get(term) ?? new Map<number, number>()
        posting.set(at, (posting.get(at) ?? 0) + 1)
        this.postings.set(term, posting)
      }
    }
    this.average = this.lengths.reduce((sum, length) => sum + length, 0) / this.lengths.length
  }

  rank(question: string): string[] {
    const { k1, b, terms } = this.options
    const scores = new Map<number, number>()
    for (const term of terms(question)) {
      const posting = this.postings.get(term) ?? new Map<number, number>()
      const idf = Math.log(1 + (this.ids.length - posting.size + 0.5) / (posting.size + 0.5))
      for (const [at, frequency] of posting) {
        const length = (this.lengths[at] ?? 0) / this.average
        const score = (idf * frequency * (k1 + 1)) / (frequency + k1 * (1 - b + b * length))
        scores.set(at, (scores.get(at) ?? 0) + score)
      }
    }
    return [...scores]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, 10)
      .map(([at]) => this.ids[at] ?? "")
  }
}
