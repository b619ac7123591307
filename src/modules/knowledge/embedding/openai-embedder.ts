import OpenAI from "openai"
import type { Embedder } from "./embedder"
import { toUnitLength } from "./unit-length"

export type OpenAiEmbedderOptions = {
  apiKey: string
  baseUrl: string
  model: string
  /** Shortens the vectors where the model can; also what the index expects. */
  dimensions: number
}

const TEXTS_A_REQUEST = 64
/** A question is answered now or by its words alone; a document has time. */
const QUESTION = { timeout: 3_000, maxRetries: 0 }
const DOCUMENTS = { timeout: 60_000, maxRetries: 3 }

/** OpenAI's embeddings, or any server that speaks the same protocol. */
export class OpenAiEmbedder implements Embedder {
  readonly id: string
  readonly dimensions: number
  private readonly client: OpenAI

  constructor(private readonly options: OpenAiEmbedderOptions) {
    const { apiKey, baseUrl, model, dimensions } = options
    this.client = new OpenAI({
      apiKey,
      baseURL: baseUrl,
      // A redirect would carry a question to a host that nobody has allowed.
      fetchOptions: { redirect: "error" },
      logLevel: "off",
      organization: null,
      project: null,
    })
    this.id = `openai:${model}:${dimensions}`
    this.dimensions = dimensions
  }

  async embedDocuments(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> {
    const vectors: Float32Array[] = []
    for (let start = 0; start < texts.length; start += TEXTS_A_REQUEST) {
      const group = texts.slice(start, start + TEXTS_A_REQUEST)
      vectors.push(...(await this.request(group, { ...DOCUMENTS, signal })))
    }
    return vectors
  }

  async embedQuery(text: string, signal?: AbortSignal): Promise<Float32Array> {
    const [vector] = await this.request([text], { ...QUESTION, signal })
    return vector ?? new Float32Array(this.dimensions)
  }

  async close(): Promise<void> {}

  /** @throws when the answer is not a vector of the right length for each text */
  private async request(
    texts: readonly string[],
    limits: { timeout: number; maxRetries: number; signal?: AbortSignal }
  ): Promise<Float32Array[]> {
    const { model, dimensions } = this.options
    const { data } = await this.client.embeddings.create(
      { model, dimensions, input: [...texts], encoding_format: "float" },
      limits
    )
    const vectors = new Map(data.map(({ index, embedding }) => [index, embedding]))
    return texts.map((_, index) => {
      const vector = vectors.get(index)
      if (vector?.length !== dimensions || !vector.every(Number.isFinite)) {
        throw new Error(`${this.id} answered without a vector of ${dimensions} for each text`)
      }
      return toUnitLength(vector)
    })
  }
}
