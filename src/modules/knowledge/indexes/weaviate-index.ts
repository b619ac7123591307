import weaviate, {
  ApiKey,
  Filters,
  type Collection,
  type FilterValue,
  type WeaviateClient,
} from "weaviate-client"
import { NotNow } from "../errors"
import { isStopWord, stem } from "../retrieval/tokenise"
import type { DocumentKey, DocumentVersion } from "../types"
import type { Candidate, CandidateQuery, IndexedChunk, VectorIndex } from "./index-port"
import { propertiesOf, versionOf, type Properties } from "./weaviate-entry"
import { COLLECTION_PREFIX, collectionName, weaviateSchema } from "./weaviate-schema"

export type WeaviateOptions = {
  /** HTTP address. */
  url: string
  /** gRPC address; https means TLS. */
  grpcUrl: string
  apiKey?: string
}

/** As the embedded index weighs them: what names a document counts more than what it says. */
const SEARCHED = [
  { name: "name_terms" as const, weight: 4 },
  { name: "text_terms" as const, weight: 1 },
]
/** Whole numbers are all that a repeated term can say. */
const REPEATS_OF_FULL_WEIGHT = 4
const CHUNKS_A_REQUEST = 100
const SECONDS = { query: 5, insert: 60, init: 5 }

/**
 * Weaviate as one index for all processes: a collection a generation. It holds stems, vectors and
 * what a person needs to understand an entry; the text itself is read from our tables.
 *
 * A search asks for both rankings at once, by words (BM25F over stems) and by vector, and leaves the
 * fusing to the caller: the server's own hybrid would hide the two scores that were measured.
 */
export class WeaviateIndex implements VectorIndex {
  readonly kind = "weaviate"
  readonly shared = true

  private connecting: Promise<WeaviateClient> | undefined

  constructor(private readonly options: WeaviateOptions) {}

  async ensureSchema(generation: string): Promise<boolean> {
    return this.asked(async (client) => {
      const name = collectionName(generation)
      const isNew = !(await client.collections.exists(name))
      if (isNew) {
        await client.collections.create(weaviateSchema(name)).catch(async (error: unknown) => {
          // Two workers start at once: the other one has made it.
          if (!(await client.collections.exists(name))) {
            throw error
          }
        })
      }
      await addMissingProperties(client, name)
      return isNew
    })
  }

  async upsert(generation: string, chunks: readonly IndexedChunk[]): Promise<void> {
    for (let start = 0; start < chunks.length; start += CHUNKS_A_REQUEST) {
      const group = chunks.slice(start, start + CHUNKS_A_REQUEST)
      await this.asked(async (client) => {
        const answer = await collectionOf(client, generation).data.insertMany(
          group.map((chunk) => ({
            id: chunk.vector_id,
            properties: propertiesOf(chunk),
            vectors: [...chunk.vector],
          }))
        )
        if (answer.hasErrors) {
          throw new Error("Weaviate did not take every chunk")
        }
      })
    }
  }

  async removeDocument(generation: string, document: DocumentKey, keep?: string): Promise<void> {
    await this.asked(async (client) => {
      const collection = collectionOf(client, generation)
      const { filter } = collection
      const conditions: FilterValue[] = [
        filter.byProperty("collection").equal(document.collection),
        filter.byProperty("document_id").equal(document.document_id),
        filter.byProperty("locale").equal(document.locale),
        ...(keep === undefined ? [] : [filter.byProperty("version_hash").notEqual(keep)]),
      ]
      const answer = await collection.data.deleteMany(Filters.and(...conditions))
      if (answer.failed > 0) {
        throw new Error("Weaviate did not remove every chunk")
      }
    })
  }

  async candidates(query: CandidateQuery): Promise<Candidate[]> {
    const { generation, locales, terms, vector, limit } = query
    return this.asked(async (client) => {
      const collection = collectionOf(client, generation)
      const common = {
        limit,
        filters: collection.filter.byProperty("locale").containsAny([...locales]),
        returnProperties: ["chunk_id" as const],
      }
      const words = weightedWords(terms)
      const directed = vector.some((value) => value !== 0)
      const [byWords, byVector] = await Promise.all([
        words
          ? collection.query.bm25(words, {
              ...common,
              queryProperties: SEARCHED,
              includeVector: true,
              returnMetadata: ["score"],
            })
          : { objects: [] },
        directed
          ? collection.query.nearVector([...vector], {
              ...common,
              returnMetadata: ["distance"],
            })
          : { objects: [] },
      ])
      const found = new Map<string, Candidate>()
      for (const { properties, metadata } of byVector.objects) {
        const { chunk_id } = properties
        found.set(chunk_id, { chunk_id, lexical: 0, vector: 1 - (metadata?.distance ?? 1) })
      }
      for (const { properties, metadata, vectors } of byWords.objects) {
        const { chunk_id } = properties
        found.set(chunk_id, {
          chunk_id,
          lexical: metadata?.score ?? 0,
          vector: found.get(chunk_id)?.vector ?? dot(vector, vectors.default),
        })
      }
      return [...found.values()]
    }, query.signal)
  }

  async count(generation: string): Promise<number> {
    return this.asked(async (client) => {
      if (!(await client.collections.exists(collectionName(generation)))) {
        return 0
      }
      const { totalCount } = await collectionOf(client, generation).aggregate.overAll()
      return totalCount
    })
  }

  async documents(generation: string): Promise<(DocumentVersion & { chunks: number })[]> {
    return this.asked(async (client) => {
      const found = new Map<string, DocumentVersion & { chunks: number }>()
      const properties = ["collection", "document_id", "locale", "version_hash"] as const
      const chunks = collectionOf(client, generation).iterator({
        returnProperties: [...properties],
      })
      for await (const chunk of chunks) {
        const version = versionOf(chunk.properties)
        const key = Object.values(version).join(" ")
        const document = found.get(key) ?? { ...version, chunks: 0 }
        document.chunks++
        found.set(key, document)
      }
      return [...found.values()]
    })
  }

  async drop(generation: string): Promise<void> {
    await this.asked((client) => client.collections.delete(collectionName(generation)))
  }

  async generations(): Promise<string[]> {
    return this.asked(async (client) =>
      (await client.collections.listAll())
        .filter(({ name }) => name.startsWith(COLLECTION_PREFIX))
        .map(({ name }) => name.slice(COLLECTION_PREFIX.length))
    )
  }

  async close(): Promise<void> {
    const client = await this.connecting?.catch(() => undefined)
    this.connecting = undefined
    await client?.close()
  }

  /** @throws index_unavailable for whatever went wrong: all we ask may be asked again */
  private async asked<Result>(
    work: (client: WeaviateClient) => Promise<Result>,
    signal?: AbortSignal
  ): Promise<Result> {
    signal?.throwIfAborted()
    try {
      this.connecting ??= connect(this.options)
      return await work(await this.connecting)
    } catch (cause) {
      await this.forgetFailedConnection()
      throw new NotNow("index_unavailable", { cause })
    }
  }

  /** A connection that could not be made is tried anew; one that was made repairs itself. */
  private async forgetFailedConnection(): Promise<void> {
    const tried = this.connecting
    if (tried && !(await tried.then(() => true).catch(() => false))) {
      this.connecting = undefined
    }
  }
}

function connect({ url, grpcUrl, apiKey }: WeaviateOptions): Promise<WeaviateClient> {
  const http = new URL(url)
  const grpc = new URL(grpcUrl)
  return weaviate.connectToCustom({
    httpHost: http.hostname,
    httpPort: portOf(http),
    httpSecure: http.protocol === "https:",
    grpcHost: grpc.hostname,
    grpcPort: portOf(grpc),
    grpcSecure: grpc.protocol === "https:",
    authCredentials: apiKey ? new ApiKey(apiKey) : undefined,
    timeout: SECONDS,
  })
}

function portOf({ port, protocol }: URL): number {
  return Number(port || (protocol === "https:" ? 443 : 80))
}

function collectionOf(client: WeaviateClient, generation: string): Collection<Properties, string> {
  return client.collections.use<string, Properties>(collectionName(generation))
}

/** A generation made by an older version of the code gets the properties that came since. */
async function addMissingProperties(client: WeaviateClient, name: string): Promise<void> {
  const collection = client.collections.use(name)
  const { properties } = await collection.config.get()
  const existing = properties.map((property) => property.name)
  for (const property of weaviateSchema(name).properties) {
    if (!existing.includes(property.name)) {
      await collection.config.addProperty(property)
    }
  }
}

/** Weaviate weighs a term by how often the query says it. */
function weightedWords(terms: CandidateQuery["terms"]): string {
  const heaviest = Math.max(...terms.map(({ weight }) => weight), 0)
  return terms
    .filter(({ term }) => !isStopWord(term))
    .flatMap(({ term, weight }) =>
      Array<string>(Math.max(1, Math.round((REPEATS_OF_FULL_WEIGHT * weight) / heaviest))).fill(
        stem(term)
      )
    )
    .join(" ")
}

function dot(one: Float32Array, other: number[] | number[][] | undefined): number {
  return one.reduce((sum, value, at) => {
    const factor = other?.[at]
    return sum + value * (typeof factor === "number" ? factor : 0)
  }, 0)
}
