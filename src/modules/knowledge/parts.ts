import type { Embedder } from "./embedding/embedder"
import { NotNow } from "./errors"
import type { Recipe } from "./generations"
import type { VectorIndex } from "./indexes/index-port"

/** The indexes and embedders of this process; the first of each is the one that is configured. */
export class Parts {
  constructor(
    readonly indexes: readonly [VectorIndex, ...VectorIndex[]],
    readonly embedders: readonly [Embedder, ...Embedder[]]
  ) {}

  /** @throws index_unavailable when the setting that reaches it is missing here */
  index(kind: VectorIndex["kind"]): VectorIndex {
    const index = this.indexes.find((one) => one.kind === kind)
    if (!index) {
      throw new NotNow("index_unavailable")
    }
    return index
  }

  embedder(id: string): Embedder | undefined {
    return this.embedders.find((one) => one.id === id)
  }

  /** Without the generation's own embedder a question is searched by its words alone. */
  embedderForQuestions(generation: Recipe): Embedder {
    return this.embedder(generation.embedder) ?? wordsAlone(generation)
  }

  async close(): Promise<void> {
    await Promise.all([...this.indexes, ...this.embedders].map((part) => part.close()))
  }
}

/** Its vector has no direction, so its cosine with anything is 0. */
function wordsAlone({ embedder, dimensions }: Recipe): Embedder {
  const nothing = new Float32Array(dimensions)
  return {
    id: embedder,
    dimensions,
    embedDocuments: async (texts) => texts.map(() => nothing),
    embedQuery: async () => nothing,
    close: async () => {},
  }
}
