const EPOCHS = 24
const RATE = 0.5
const BIAS_RATE = 0.02
/** Keeps the weights of what was seen once or twice small. */
const SHRINK = 2e-4
const SEED = 1

export type Phrase = { text: string; topic: string; features: number[] }
export type Fit = { weights: Float64Array; bias: number }

/** Logistic regression, each feature with a step of its own (AdaGrad). */
export function fit(phrases: Phrase[], isOne: (topic: string) => boolean, places: number): Fit {
  const weights = new Float64Array(places)
  const steps = new Float64Array(places).fill(1e-2)
  const random = randomFrom(SEED)
  const order = phrases.map((_, at) => at)
  let bias = 0
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random)
    for (const at of order) {
      const { features, topic } = phrases[at]
      const share = 1 / Math.sqrt(features.length || 1)
      const error = probability(scoreOf({ weights, bias }, features)) - (isOne(topic) ? 1 : 0)
      bias -= BIAS_RATE * error
      for (const hash of features) {
        const place = hash & (places - 1)
        const slope = error * share + SHRINK * weights[place]
        steps[place] += slope * slope
        weights[place] -= (RATE * slope) / Math.sqrt(steps[place])
      }
    }
  }
  return { weights, bias }
}

export function scoreOf({ weights, bias }: Fit, features: number[]): number {
  const sum = features.reduce((total, hash) => total + weights[hash & (weights.length - 1)], 0)
  return bias + sum / Math.sqrt(features.length || 1)
}

const probability = (score: number) => 1 / (1 + Math.exp(-score))

/** The same order each time. */
export function shuffle<Item>(list: Item[], random = randomFrom(SEED)): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    ;[list[at], list[other]] = [list[other], list[at]]
  }
}

/** The same numbers each time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
